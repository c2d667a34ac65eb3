import { expect, type Page } from '@playwright/test'
import { playSite, type Site } from '#build/dev/stele-stage'
import { cityHallDirectory } from '#build/demo/directory'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import { decodeRouteLink } from '#player/wayfinding/route-link'
import { BUILDING_STATE_KEY, type Closure } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import { secondLift } from './stele-house.ts'
import {
  button,
  languageButton,
  NOW_MS,
  open,
  screen,
  site,
  steleGlass,
  test,
  title,
  toWohngeld,
} from './stele-visit.ts'

/* The way itself: for whom it is, what is closed meanwhile, several places, and along on the phone. */
test.use(steleGlass)

const steps = (page: Page) => page.getByRole('list', { name: 'Weg in Worten' })
const link = async (page: Page) => {
  const address = await page.locator('lotse-stele-route lotse-qr').getAttribute('text')
  expect(address).toMatch(/^https:\/\/lotse\.example\/w#/)
  return decodeRouteLink(address?.split('#')[1] ?? '')
}

function closed(...closures: Closure[]): LiveFact {
  const hour = 3_600_000
  const times = { observedAt: NOW_MS, checkedAt: NOW_MS, staleAt: NOW_MS + hour, expiresAt: NOW_MS + 9 * hour }
  return { epoch: 1, seq: 2, key: BUILDING_STATE_KEY, times, body: { kind: 'building', closures } }
}

const FREQUENT_MODES: Readonly<Record<string, readonly RegExp[]>> = {
  'in usual type': [],
  'in the largest type': [/^Schrift/, /^Schrift/],
  'with low controls': [/^Tief/],
  'with low controls in the largest type': [/^Schrift/, /^Schrift/, /^Tief/],
}

test('a lift is closed while the way is open: it changes at once, says so, and changes back', async ({
  page,
  stage,
}) => {
  const house: Site = { ...site, plan: secondLift }
  await open(page, stage, house)
  await toWohngeld(page)
  await page.getByRole('switch', { name: /Ohne Stufen/ }).tap()
  await expect(steps(page)).toContainText('Aufzug 2')

  const outage = { id: 'c1', featureId: 'aufzug-2', kind: 'out-of-order' as const, from: NOW_MS - 1 }
  playSite(stage, { ...house, facts: [...site.facts, closed(outage)] })
  await expect(steps(page)).toContainText('Aufzug 1')
  await expect(steps(page)).not.toContainText('Aufzug 2')
  const facts = page.locator('lotse-stele-route').getByRole('status')
  await expect(facts).toContainText('Der Weg hat sich geändert.')
  await expect(facts).toContainText('Aufzug 2 ist außer Betrieb')
  await expect(facts).toContainText('Dieser Weg geht über Aufzug 1.')

  playSite(stage, house)
  await expect(steps(page)).toContainText('Aufzug 2')
  await expect(facts).not.toContainText('außer Betrieb')
})

test('a closure that begins by itself needs no message to change the way', async ({ page, stage }) => {
  const soon = { id: 'c1', featureId: 'aufzug-2', kind: 'closed' as const, from: NOW_MS + 50_000 }
  await open(page, stage, { ...site, plan: secondLift, facts: [...site.facts, closed(soon)] })
  await toWohngeld(page)
  await page.getByRole('switch', { name: /Ohne Stufen/ }).tap()
  await expect(steps(page)).toContainText('Aufzug 2')
  await page.clock.fastForward(51_000)
  await expect(steps(page)).toContainText('Aufzug 1')
})

test('with every lift closed it says that there is no way without steps, and shows the other', async ({
  page,
  stage,
}) => {
  const outage = { id: 'c1', featureId: 'aufzug-1', kind: 'out-of-order' as const, from: 0 }
  await open(page, stage, { ...site, facts: [closed(outage)] })
  await toWohngeld(page)
  await page.getByRole('switch', { name: /Ohne Stufen/ }).tap()
  await expect(steps(page)).toContainText('Treppe A')
  const facts = page.locator('lotse-stele-route').getByRole('status')
  await expect(facts).toContainText('Ohne Stufen führt dorthin kein Weg. Aufzug 1 ist außer Betrieb.')
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
})

test('the code takes the same way along: places, profile and language', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  expect(await link(page)).toEqual({
    ok: true,
    value: {
      start: { levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
      stops: [['og2-r4']],
      profile: 'quick',
      language: 'de',
    },
  })
  await button(page, 'Weg anpassen').tap()
  await button(page, 'Mit Kinderwagen').tap()
  await expect(button(page, 'Mit Kinderwagen')).toHaveAttribute('aria-pressed', 'true')
  await languageButton(page, 'en').tap()
  await button(page, 'Back to the way').tap()
  expect(await link(page)).toMatchObject({ value: { profile: 'stroller', language: 'en' } })
})

test('places are added, walked in the best order, and left out again', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await button(page, 'Weg anpassen').tap()
  await button(page, 'Zwischenziel hinzufügen').tap()
  await expect(title(page, 'Wohin noch?')).toBeVisible()
  await page.keyboard.type('fundsachen')
  await button(page, /^Fundsachen/).tap()
  await expect(title(page, '2 Ziele')).toBeFocused()
  await expect(page.getByText(/1\..Fundsachen, 2\..Wohngeld/)).toBeVisible()
  expect(await link(page)).toMatchObject({ value: { stops: [['fundbuero'], ['og2-r4']] } })
  await button(page, 'Weg anpassen').tap()
  await button(page, 'Wohngeld weglassen').tap()
  await expect(title(page, 'Fundsachen')).toBeVisible()
})

test('what to bring, when it opens, and a number: all on the way', async ({ page, stage, tickets }) => {
  const entries = site.directory.entries.map((entry) =>
    entry.id === 'wohngeld'
      ? { ...entry, documents: ['Mietvertrag', 'Nachweise über das Einkommen'], queueId: 'wohngeld' }
      : entry,
  )
  await open(page, stage, { ...site, directory: { ...site.directory, entries } })
  await toWohngeld(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Mietvertrag' })).toBeVisible()
  await expect(page.getByText('heute bis 18 Uhr offen')).toBeVisible()
  await button(page, 'Wartenummer ziehen').tap()
  await expect(title(page, 'Ihre Nummer A 048')).toBeFocused()
  expect(tickets.numbers.size).toBe(1)
})

for (const [mode, settings] of Object.entries(FREQUENT_MODES))
  test(`three taps lead to each of the twenty most frequent services, ${mode}`, async ({ page, stage }) => {
    const stele = SCREENS.find(({ kind }) => kind === 'stele')
    if (!stele) throw new Error('the demo has no stele')
    const directory = cityHallDirectory()
    const glass = { widthPx: screen.widthPx, heightPx: screen.heightPx }
    await open(page, stage, { ...site, plan: cityHallPlan(), directory, screen: { ...stele, ...glass } })
    for (const setting of settings) await button(page, setting).tap()
    const names = (directory.frequentIds ?? []).map(
      (id) => directory.entries.find((entry) => entry.id === id)?.name ?? '',
    )
    expect(names).toHaveLength(20)
    const list = page.getByRole('list', { name: 'Oft gesucht' })
    const pages = page.getByRole('group', { name: 'Seiten' }).getByRole('button')
    await button(page, /^Dienstleistungen/).tap()
    await expect(list).toBeVisible()
    const count = await pages.count()
    const seen: string[] = []
    for (let at = 0; at < Math.max(1, count); at += 1) {
      if (at > 0) await pages.nth(at).tap()
      seen.push(...(await list.getByRole('button').locator('b').allInnerTexts()))
    }
    // One tap for the list, one for its page, one for the service.
    expect(seen.map((name) => name.replaceAll('\u00ad', ''))).toEqual(names)
    await list.getByRole('button').last().tap()
    await expect(title(page, names.at(-1) ?? '')).toBeVisible()
    await expect(page.getByRole('img', { name: /Gebäude von Ihrem Standort/ })).toBeVisible()
  })
