import { expect } from '@playwright/test'
import sharp from 'sharp'
import { encodeBundle } from '#player/wayfinding/bundle'
import { PLAN_SHA, playSite } from '#build/dev/stele-stage'
import type { Rule } from '#schema/rule'
import { tabTo } from '../tab-to.ts'
import { house, houseDirectory } from './stele-house.ts'
import {
  button,
  languageButton,
  open,
  search,
  site,
  steleGlass,
  test,
  title,
  toWohngeld,
  VIEWS,
} from './stele-visit.ts'

/* The stele as a visitor meets it: every task from the first tap to the last trace. */
test.use(steleGlass)

test('a service is typed, its hit is tapped, and the way is there in picture and words', async ({ page, stage }) => {
  await open(page, stage)
  await search(page, 'wohngeld')
  await expect(page.getByRole('status').filter({ hasText: /Treffer/ })).toBeAttached()
  await expect(button(page, /^Wohngeld/)).toContainText('Zimmer 214, 2. Obergeschoss, Ostflügel')
  await button(page, /^Wohngeld/).tap()

  await expect(title(page, 'Wohngeld')).toBeFocused()
  await expect(page.getByText('Zimmer 214, 2. Obergeschoss', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /Weg über 2 Etagen/ })).toBeVisible()
  const steps = page.getByRole('list', { name: 'Weg in Worten' }).getByRole('listitem')
  expect(await steps.count()).toBeGreaterThanOrEqual(3)
  await expect(steps.first()).toHaveAttribute('aria-current', 'step')
  await expect(steps.last()).toContainText('214')
  await expect(page.getByText('heute bis 18 Uhr offen')).toBeVisible()
})

test('the switch asks for a way without steps, and the way follows', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await page.getByRole('switch', { name: /Ohne Stufen/ }).tap()
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByText(/m, stufenlos/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Weg in Worten' })).toContainText('Aufzug 1')
})

test('where no way is free of steps it says so and shows the other one', async ({ page, stage }) => {
  const connectors = house.connectors.filter((connector) => connector.kind !== 'lift')
  await open(page, stage, { ...site, plan: { ...house, connectors } })
  await toWohngeld(page)
  await page.getByRole('switch').tap()
  await expect(page.getByText('Ohne Stufen führt dorthin kein Weg.')).toBeVisible()
  await expect(page.getByText(/m, mit Stufen/)).toBeVisible()
})

test('an unchecked door is not called step-free', async ({ page, stage }) => {
  const openings = house.openings.map((opening) =>
    opening.id === 'd-214' ? { ...opening, stepFree: 'unknown' as const } : opening,
  )
  await open(page, stage, { ...site, plan: { ...house, openings } })
  await toWohngeld(page)
  await page.getByRole('switch').tap()
  await expect(page.getByText('Stufen nicht geprüft: Tür zu Zimmer 214')).toBeVisible()
})

test('today: a session leads to its room, a stream is a code, a cancelled one says so', async ({ page, stage }) => {
  await open(page, stage)
  await VIEWS['today']?.(page)
  await expect(page.getByText('Ratsinformation, Stand 09:41')).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR-Code zum Livestream: Rat der Stadt' })).toBeVisible()
  await expect(page.getByText('abgesagt')).toBeVisible()
  await expect(button(page, /Bezirksvertretung/)).toHaveCount(0)
  await button(page, /^Rat der Stadt/).tap()
  await expect(title(page, 'Rat der Stadt')).toBeVisible()
  await expect(page.getByText('Zimmer 221, 2. Obergeschoss')).toBeVisible()
})

test('the whole task works by keyboard alone, with the focus always visible', async ({ page, stage }) => {
  await open(page, stage)
  await tabTo(page, /Wohin möchten Sie/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toBeFocused()
  await page.keyboard.type('Wohn')
  await tabTo(page, /^Wohngeld/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Wohngeld')).toBeFocused()
  await tabTo(page, /Ohne Stufen/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await tabTo(page, /Andere Suche/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toBeFocused()
  await tabTo(page, /^Q$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toHaveValue('s')
  await tabTo(page, /Start/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Guten Morgen.')).toBeFocused()
})

test('asks before it forgets, and goes on when it is told to', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await page.clock.fastForward(91_000)
  const question = page.getByRole('alertdialog', { name: 'Sind Sie noch da?' })
  await expect(question).toBeVisible()
  await expect(button(page, 'Ja, weitermachen')).toBeFocused()
  // Half of its time; the clock of the page runs on meanwhile.
  await page.clock.fastForward(15_000)
  await button(page, 'Ja, weitermachen').tap()
  await expect(question).toHaveCount(0)
  await expect(title(page, 'Wohngeld')).toBeVisible()
  await page.clock.fastForward(91_000)
  await page.touchscreen.tap(500, 300)
  await expect(question).toHaveCount(0)
  await expect(title(page, 'Wohngeld')).toBeVisible()
})

test('an abandoned visit ends in a new document without a trace', async ({ page, context, stage }) => {
  await open(page, stage)
  const before = await page.evaluate(everything)
  await button(page, /^Kontrast/).tap()
  await button(page, /^Schrift/).tap()
  await languageButton(page, 'ar').tap()
  await languageButton(page, 'de').tap()
  await toWohngeld(page)
  await page.getByRole('switch').tap()
  await button(page, 'Andere Suche').tap()
  await page.keyboard.type('perso')
  await page.evaluate(() => Object.assign(globalThis, { canary: 'Wohngeld' }))
  await page.clock.fastForward(91_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.clock.fastForward(31_000)
  await loaded
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  await expect(button(page, /^Wegweiser/)).toBeVisible()
  await expect.poll(() => page.evaluate(everything)).toEqual(before)
  expect(await context.cookies()).toEqual([])
  await button(page, /Wohin möchten Sie/).tap()
  await expect(page.getByRole('textbox', { name: 'Suche' })).toHaveValue('')
})

test('a start page that nobody touched is left alone', async ({ page, stage }) => {
  await open(page, stage)
  await page.clock.fastForward(600_000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a new release waits until the visitor has left', async ({ page, stage }) => {
  await open(page, stage)
  await search(page, 'wohn')
  const renamed = houseDirectory.entries.map((entry) =>
    entry.id === 'wohngeld' ? { ...entry, name: 'Wohngeld und Lastenzuschuss' } : entry,
  )
  stage.putAsset('d'.repeat(64), JSON.stringify({ ...houseDirectory, entries: renamed }))
  const { plan, state } = playSite(stage, site)
  stage.show({ plan: { ...plan, releaseId: 'e'.repeat(64), directorySha256: 'd'.repeat(64) }, state })
  await button(page, /^Wohngeld/).tap()
  await expect(title(page, 'Wohngeld')).toBeVisible()
  await button(page, 'Start').tap()
  await expect.poll(() => stage.presented.at(-1)?.releaseId).toBe('e'.repeat(64))
  await button(page, /^Dienstleistungen/).tap()
  await button(page, 'W').tap()
  await expect(button(page, /^Wohngeld und Lastenzuschuss/)).toBeVisible()
})

test('without house and directory it still greets, tells the time and what is on', async ({ page, stage }) => {
  const { plan, state } = playSite(stage, site)
  const { buildingSha256: _plan, directorySha256: _directory, ...bare } = plan
  stage.show({ plan: bare, state })
  await page.goto(stage.pageUrl)
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  await expect(page.getByText('Stele im Foyer')).toBeVisible()
  await expect(page.getByText('09:42')).toBeVisible()
  await expect(button(page, /^Heute im Rathaus/)).toBeVisible()
  await expect(button(page, /^Wegweiser|^Dienstleistungen/)).toHaveCount(0)
})

test('a plan that comes late is used as soon as it is there', async ({ page, stage }) => {
  playSite(stage, site)
  stage.putAsset(PLAN_SHA, undefined)
  await page.goto(stage.pageUrl)
  await expect(button(page, /^Dienstleistungen/)).toBeVisible()
  await expect(button(page, /^Wegweiser/)).toHaveCount(0)
  stage.putAsset(PLAN_SHA, encodeBundle(house))
  await page.clock.fastForward(3_500)
  await expect(button(page, /^Wegweiser/)).toBeVisible()
})

test('switched off it is black, and the first touch only lights it', async ({ page, stage }) => {
  const { plan, state } = playSite(stage, site)
  const off: Rule = {
    id: 'nachts',
    name: 'Nachts aus',
    action: { kind: 'light', percent: 0 },
    target: { kind: 'screens', screenIds: [plan.screen.id] },
    times: {},
    priority: 'base',
  }
  stage.show({ plan: { ...plan, releaseId: 'e'.repeat(64), rules: [off] }, state })
  await page.goto(stage.pageUrl)
  await expect.poll(() => stage.presented.at(-1)).toMatchObject({ lightPercent: 0, mark: 0 })
  const { channels } = await sharp(await page.screenshot()).stats()
  expect(channels.slice(0, 3).map(({ max }) => max)).toEqual([0, 0, 0])

  const { x, y, width, height } = (await button(page, /^Dienstleistungen/).boundingBox()) ?? {}
  await page.touchscreen.tap((x ?? 0) + (width ?? 0) / 2, (y ?? 0) + (height ?? 0) / 2)
  await expect.poll(() => stage.presented.at(-1)?.lightPercent).toBe(100)
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  await page.clock.fastForward(1_000)
  await button(page, /^Dienstleistungen/).tap()
  await expect(title(page, 'Guten Morgen.')).toHaveCount(0)
  await page.clock.fastForward(91_000)
  await page.clock.fastForward(31_000)
  await expect.poll(() => stage.presented.at(-1)?.lightPercent).toBe(0)
})

test('before pairing it shows the code and nothing else to press', async ({ page, stage }) => {
  stage.show({ phase: 'pairing', code: 'WDJ-BM4', consoleUrl: 'http://lotse.example/', link: { connected: true } })
  await page.goto(stage.pageUrl)
  await expect(page.getByText('WDJ-BM4')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

/** All that a page can keep: the whole document with its shadow trees, names in its memory, storage, history. */
async function everything() {
  const tell = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\d\d:\d\d/g, 'TIME')
    if (!(node instanceof Element)) return ''
    const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}=${value}`).join('')
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(tell).join('')
    return node.matches('script, link, style') ? '' : `<${node.localName}${attributes}>${inside}`
  }
  return {
    document: tell(document.documentElement),
    memory: Object.keys(globalThis).toSorted(),
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    pages: history.length,
  }
}
