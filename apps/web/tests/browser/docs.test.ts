import { expect, test } from 'vitest';
import { overflows, phone, violations, visit } from '../browser.ts';

test.for([
  ['/docs', undefined],
  ['/docs', phone],
  ['/zh/docs', phone],
] as const)(
  'the documentation of the API is accessible, fits and asks nobody else: %s (%o)',
  async ([path, viewport]) => {
    const { page, complaints, close } = await visit(path, viewport ? { viewport } : {});
    for (const details of await page.locator('details').all())
      await details.evaluate((node) => node.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('an operation is opened, filled in and tried, and the answer is the API’s own', async () => {
  const { page, complaints, close } = await visit('/docs');
  const operation = page.locator('#getTopic');
  expect(await operation.locator('form').isVisible()).toBe(false);
  await operation.locator('summary').first().click();
  expect(await operation.locator('form').isVisible()).toBe(true);
  await operation.locator('#getTopic-topic').fill('health');
  await operation.locator('#getTopic-lang').selectOption('zh');
  await operation.getByRole('button').click();
  await page.waitForURL('**/v1/topics/health?lang=zh');
  expect(JSON.parse((await page.locator('body').textContent()) ?? '')).toMatchObject({
    id: 'health',
    label: { zh: expect.any(String) },
  });
  expect(complaints).toEqual([]);
  await close();
});

test('without JavaScript nothing is missing', async () => {
  const { page, close } = await visit('/docs', { javaScriptEnabled: false });
  await page.locator('#listPlans summary').first().click();
  await page.locator('#listPlans').getByRole('button').click();
  await page.waitForURL('**/v1/plans');
  expect(await page.locator('body').textContent()).toContain('us-2025');
  await close();
});
