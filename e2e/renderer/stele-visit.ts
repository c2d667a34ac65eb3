import { expect, type Locator, type Page, test as base } from '@playwright/test'
import { openStage, playSite, type Site, type Stage } from '#build/dev/stele-stage'
import { LANGUAGE_FORMS } from '#renderer/i18n/language-form'
import type { LiveFact } from '#schema/live-fact'
import type { WaitingArea } from '#schema/release'
import type { Screen } from '#schema/screen'
import { house, houseDirectory } from './stele-house.ts'
import { TicketHouse } from './stele-ticket-house.ts'

/** Thursday, 26 November 2026, 09:42 in Bochum. */
export const NOW_MS = Date.UTC(2026, 10, 26, 8, 42)
const HOUR_MS = 3_600_000
export const PX_PER_MM = 2.71

export const screen: Screen = {
  id: 'stele',
  name: 'Stele im Foyer',
  kind: 'stele',
  widthPx: 1080,
  heightPx: 1920,
  pxPerMm: PX_PER_MM,
  readingDistanceMm: 600,
  lowerEdgeMm: 800,
  place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
  waitingAreaIds: [],
  ticketAreaIds: ['area'],
}

const council: LiveFact = {
  epoch: 1,
  seq: 1,
  key: 'council',
  times: { observedAt: NOW_MS, checkedAt: NOW_MS - 60_000, staleAt: NOW_MS + HOUR_MS, expiresAt: NOW_MS + 9 * HOUR_MS },
  body: {
    kind: 'council',
    sourceName: 'Ratsinformation',
    sessions: [
      {
        id: 'rat',
        name: 'Rat der Stadt',
        startsAt: NOW_MS - HOUR_MS,
        room: 'Zimmer 221',
        cancelled: false,
        agenda: [],
        stream: { status: 'live', pageUrl: 'https://stadt.example/rat' },
      },
      {
        id: 'mitte',
        name: 'Bezirksvertretung Mitte',
        startsAt: NOW_MS + HOUR_MS,
        cancelled: true,
        agenda: [],
        stream: { status: 'none' },
      },
    ],
  },
}
const waitingAreas: readonly WaitingArea[] = [
  { id: 'area', name: 'Bürgerbüro', counters: [{ id: 'c1', label: '1', unitId: 'buergerbuero' }] },
]
export const site: Site = { plan: house, directory: houseDirectory, screen, facts: [council], waitingAreas }

/** The built page in a real Chromium, fed by a core that says what it is told; needs the pages in dist/renderer. */
export const test = base.extend<{ stage: Stage; tickets: TicketHouse }>({
  tickets: async ({ stage }, use) => {
    const tickets = new TicketHouse()
    stage.onTicket = tickets.answer
    await use(tickets)
  },
  stage: async ({ page }, use) => {
    await using stage = await openStage(screen.id)
    stage.onTicket = new TicketHouse().answer
    const strangers: string[] = []
    const violations: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(stage.pageUrl).origin) strangers.push(request.url())
    })
    page.on('pageerror', (error) => violations.push(error.message))
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
    })
    await page.clock.install({ time: NOW_MS })
    await use(stage)
    expect(strangers, 'requests to others').toEqual([])
    expect(violations, 'errors and policy violations').toEqual([])
  },
})

export const steleGlass = { viewport: { width: screen.widthPx, height: screen.heightPx }, hasTouch: true }

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
/** Of the row of languages: by its own name, or the language itself. */
export const languageButton = (page: Page, language: string): Locator => {
  const name = Object.entries(LANGUAGE_FORMS).find(([id]) => id === language)?.[1].name ?? language
  return page.locator('lotse-stele-languages').getByRole('button', { name, exact: true })
}
/** It has another name in each language, and the same place. */
export const contrastButton = (page: Page): Locator => page.locator('lotse-stele-bar nav > button').first()
export const title = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name })

export async function open(page: Page, stage: Stage, shown: Site = site): Promise<void> {
  playSite(stage, shown)
  await page.goto(stage.pageUrl)
  await expect(button(page, /Wohin möchten Sie/)).toBeVisible()
  if (shown.plan.units.length > 0) await expect(button(page, /^Wegweiser/)).toBeVisible()
}

export async function search(page: Page, text: string): Promise<void> {
  await button(page, /Wohin möchten Sie/).tap()
  for (const letter of text)
    await page.locator('lotse-stele-keyboard').getByRole('button', { name: letter.toUpperCase(), exact: true }).tap()
}

export async function toWohngeld(page: Page): Promise<void> {
  await search(page, 'wohng')
  await button(page, /^Wohngeld/).tap()
  await expect(title(page, 'Wohngeld')).toBeVisible()
}

export async function toTickets(page: Page): Promise<void> {
  await button(page, /^Wartenummer/).tap()
  await expect(button(page, /^Ausweise/)).toBeVisible()
}

export async function drawTicket(page: Page): Promise<void> {
  await toTickets(page)
  await button(page, /^Ausweise/).tap()
  await expect(page.getByRole('heading', { level: 1, name: /Ihre Nummer/ })).toBeFocused()
}

/** How to get to every view from the start. */
export const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: async () => {},
  search: (page) => search(page, 'a'),
  'search without hits': (page) => search(page, 'xqxq'),
  services: (page) => button(page, /^Dienstleistungen/).tap(),
  places: (page) => button(page, /^Wegweiser/).tap(),
  today: (page) => button(page, /^Heute im Rathaus/).tap(),
  tickets: toTickets,
  'tickets: a code': async (page) => {
    await toTickets(page)
    await button(page, 'Ich habe einen Termin').tap()
    await expect(title(page, 'Ihr Termin')).toBeFocused()
  },
  'tickets: a number': drawTicket,
  route: toWohngeld,
  'route: its choices': async (page) => {
    await toWohngeld(page)
    await button(page, 'Weg anpassen').tap()
    await expect(button(page, 'Zwischenziel hinzufügen')).toBeVisible()
  },
  'route with nothing to show': async (page) => {
    await search(page, 'jagd')
    await button(page, /^Jagdschein/).tap()
    await expect(page.getByText('Das gibt es nicht in diesem Haus.')).toBeVisible()
  },
}
