import { createHash } from 'node:crypto';

/** Scripts by their hash, so that the page to try queries on runs its own and no other. Its editor styles lines by attribute. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return `default-src 'self'; script-src 'self' ${scripts.join(' ')}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; `
    + "worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
}

/** Gives the page to try queries on its content security policy; other answers are left as they are. */
export async function graphiqlPolicy(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html') || response.body === null) return response;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set('content-security-policy', policyFor(html));
  return new Response(html, { status: response.status, headers });
}
