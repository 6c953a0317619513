import type { Page } from '@playwright/test';

/** The clinic is gone: the program still comes, every request for data fails. */
export async function clinicAway(page: Page): Promise<void> {
  await page.context().route('**/api/v1/**', (route) => route.abort());
}
export const clinicBack = (page: Page): Promise<void> => page.context().unroute('**/api/v1/**');
