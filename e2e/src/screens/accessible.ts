/** What a screen must be whatever state it is in. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

/** axe finds nothing, and nothing scrolls sideways, on a desk and on a phone. */
export async function clean(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.waitForTimeout(80);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => `${name} at ${size.width}: ${violation.id} ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(size.width);
  }
  await page.setViewportSize(SIZES[0]);
}
