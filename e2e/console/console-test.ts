import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'
import { openStaffHouse, type StaffHouse } from './staff-house.ts'

/** Specs of the console: one house for all of them, and a page that is signed in but has not gone anywhere yet. */
export const consoleTest = base.extend<{ signedIn: Page }, { house: StaffHouse }>({
  house: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      await using house = await openStaffHouse()
      await use(house)
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  signedIn: async ({ context, house, page }, use) => {
    // By request instead of by form: these specs are about something else.
    const answer = await context.request.post(`${house.url}/api/v1/session`, {
      headers: { 'x-lotse-console': '1' },
      data: house.staff,
    })
    expect(answer.ok()).toBe(true)
    await use(page)
  },
})

/** No violation of WCAG 2.2 AA by day and by night, or by one of them where the colours are proven elsewhere. */
export async function expectAccessible(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    // There are no frames, so that the results need no page of their own to be put together on.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(
      ({ help, id, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join(', ')})`,
    )
    expect(found, colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
