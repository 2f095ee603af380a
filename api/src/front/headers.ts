const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  // For whatever is not a page: nothing in it may run or load. Pages bring a policy of their own.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
const HSTS = { 'strict-transport-security': 'max-age=31536000' };
/** What other sites may show or read: the API, and the data and pictures of a page. */
const OPEN = /^\/graphql(?:\/|$)|\.(?:csv|json|md|svg|png)$/;

/** Headers of every answer, whether a page, a file, data or a refusal. */
export function headersFor(address: string, origin: string | undefined): Readonly<Record<string, string>> {
  return {
    ...ALWAYS,
    'cross-origin-resource-policy': OPEN.test(address.split('?')[0] ?? '') ? 'cross-origin' : 'same-origin',
    ...(origin?.startsWith('https:') ? HSTS : {}),
  };
}
