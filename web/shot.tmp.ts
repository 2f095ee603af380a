import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import process from 'node:process';
const [, , base, out, ...specs] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const spec of specs) {
  const [name, path, v = '1440l', mode = ''] = spec.split('|');
  const width = parseInt(v!); const dark = v!.endsWith('d');
  const ctx = await browser.newContext({ viewport: { width, height: mode.includes('top') ? 1400 : 900 }, colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: !mode.includes('nojs') });
  const page = await ctx.newPage();
  const errors: string[] = [];
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text().slice(0, 200)));
  page.on('pageerror', (e) => errors.push(String(e).slice(0, 300)));
  try {
    const r = await page.goto(base + path!, { waitUntil: 'networkidle', timeout: 60000 });
    const info = await page.evaluate(() => { const w = document.documentElement.clientWidth; const over = document.documentElement.scrollWidth - w;
      const who = over > 0 ? [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > w + 1 && getComputedStyle(e).position !== 'absolute').slice(0, 4).map((e) => e.tagName + '.' + e.className + ':' + (e.textContent ?? '').trim().slice(0, 40)) : []; return { over, who, h: document.documentElement.scrollHeight }; });
    await page.screenshot({ path: `${out}/${name}-${v}.png`, fullPage: !mode.includes('top') });
    let ax = '';
    if (mode.includes('axe')) { const res = await new AxeBuilder({ page }).analyze(); ax = res.violations.map((x) => `${x.impact} ${x.id} x${x.nodes.length}: ${x.nodes[0]?.target} ${x.nodes[0]?.failureSummary?.slice(0, 200)}`).join('\n   ') || 'clean'; }
    console.log(name, v, r?.status(), JSON.stringify(info), errors.slice(0, 3).join(' | '), ax && `axe: ${ax}`);
  } catch (e) { console.log(name, v, String(e).slice(0, 200)); }
  await ctx.close();
}
await browser.close();
