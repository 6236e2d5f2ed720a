import { chromium } from 'playwright-core';
import { addresses } from './addresses.ts';
import { startService } from './start-service.ts';
const s = await startService();
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const [, , view = 'desk', ...names] = process.argv;
const c = await b.newContext({
  viewport: view.includes('phone') ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  colorScheme: view.includes('dark') ? 'dark' : 'light',
  serviceWorkers: 'block',
});
const p = await c.newPage();
const extra: Record<string, string> = {
  three: '/compare/us-2025/cn-2025/uk-2025/data-centres',
  setuk: '/sets/us-cn-uk',
};
for (const n of names) {
  const path =
    (view.includes('zh') ? '/zh' : '') +
    (({ ...addresses, ...extra } as Record<string, string>)[n] ?? n);
  await p.goto(s.origin + (path || '/'), { waitUntil: 'networkidle' });
  await p.evaluate(() =>
    document
      .querySelectorAll('.group,.compare-topic')
      .forEach((e) => ((e as HTMLElement).style.contentVisibility = 'visible')),
  );
  await p.waitForTimeout(300);
  await p.screenshot({
    path: `/tmp/words-pdf/${n.replaceAll('/', '_')}.${view}.png`,
    fullPage: true,
    clip: {
      x: 0,
      y: 0,
      width: view.includes('phone') ? 390 : 1440,
      height: Math.min(2600, await p.evaluate(() => document.documentElement.scrollHeight)),
    },
  });
}
await b.close();
await s.stop();
