import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { plannerFleet, plannerSchedule } from './planner-scene.ts'

/*
 * Pictures of the planner in states that are hard to bring about by hand, at a fixed moment.
 *
 *   node build/dev/planner-shots.ts --out DIR [--only TEXT] [--dist DIR]       needs the built console
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'data/shots' },
    only: { type: 'string' },
    dist: { type: 'string', default: 'dist/console' },
  },
})

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><path fill="#0b2a47" d="M0 0h1600v900H0z"/>
<path fill="#eff2f4" d="M0 0h960v900H0z"/><path fill="#ffd400" d="M960 0h640v300H960z"/></svg>`

const NOW = Date.parse('2026-11-26T09:42:00+01:00')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface Shot {
  readonly name: string
  readonly screens: number
  readonly hash?: string
  readonly act?: (page: Page) => Promise<void>
}

const fillNewRule = async (page: Page): Promise<void> => {
  await page.keyboard.press('n')
  await page.getByLabel('Name der Regel').fill('Weihnachtsmarkt')
  await page.getByRole('checkbox', { name: 'Ratssaal-Foyer' }).check()
  await page.getByRole('checkbox', { name: 'Wartezone A' }).check()
}

const SHOTS: readonly Shot[] = [
  { name: 'list', screens: 7 },
  { name: 'rule', screens: 7, hash: '/r-rat' },
  { name: 'limited', screens: 7, hash: '/r-blut' },
  { name: 'new', screens: 7, act: fillNewRule },
  {
    name: 'new-more',
    screens: 7,
    act: async (page) => {
      await fillNewRule(page)
      await page.getByLabel('An welchen Tagen?').selectOption('monthly-weekday')
      await page.getByText('Ausnahmen und Zeitraum').click()
      await page.getByText('Anteil und Beginn').click()
      await page.locator('.detail').evaluate((detail) => detail.scrollTo(0, 700))
    },
  },
  {
    name: 'tags',
    screens: 7,
    act: async (page) => {
      await page.keyboard.press('n')
      await page.getByRole('radio', { name: 'Nach Merkmalen' }).check()
      await page.getByRole('textbox', { name: 'Merkmale' }).fill('area:foyer AND NOT (building')
      await page.getByRole('button', { name: 'Anlegen' }).click()
    },
  },
  {
    name: 'why',
    screens: 7,
    act: async (page) => {
      await page
        .getByRole('button', { name: /Ratssitzung live.*08:45/ })
        .last()
        .focus()
      await page.keyboard.press('w')
      await page.getByRole('heading', { name: 'Warum?' }).waitFor()
    },
  },
  {
    name: 'calendar',
    screens: 7,
    act: async (page) => {
      await page.getByRole('button', { name: 'Kalender', exact: true }).click()
    },
  },
  {
    name: 'groups',
    screens: 9,
    act: async (page) => {
      await page.getByRole('button', { name: 'Gruppen', exact: true }).click()
    },
  },
  { name: 'many', screens: 30, hash: '/r-rat' },
  { name: 'empty', screens: 0 },
]

const VIEWS = [
  { name: 'wide', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'small', width: 1024, height: 768, colorScheme: 'light' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark' },
] as const

mkdirSync(values.out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['LOTSE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const view of VIEWS) {
    for (const shot of SHOTS) {
      const file = `planner-${shot.name}-${view.name}`
      if (values.only && !new RegExp(values.only).test(file)) continue
      await take(browser, shot, view, join(values.out, `${file}.png`))
      console.log(file)
    }
  }
} finally {
  await browser.close()
}

async function take(from: Browser, shot: Shot, view: (typeof VIEWS)[number], path: string): Promise<void> {
  const server = await serve(shot.screens)
  const { colorScheme, height, width } = view
  const context = await from.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    deviceScaleFactor: 1,
  })
  const page = await context.newPage()
  await page.clock.install({ time: NOW })
  page.on('pageerror', (error) => console.error(shot.name, error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(shot.name, message.text())
  })
  await page.goto(`${server.url}/#/planen${shot.hash ?? ''}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate('document.fonts.ready')
  await page.getByText('Wird geladen').first().waitFor({ state: 'hidden' })
  await shot.act?.(page)
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  await page.screenshot({ path, animations: 'disabled' })
  await context.close()
  server.close()
}

async function serve(screenCount: number): Promise<{ url: string; close(): void }> {
  const routes: Readonly<Record<string, unknown>> = {
    '/session': {
      name: 'Anna Kowalski',
      siteName: 'Rathaus Bochum',
      timeZone: 'Europe/Berlin',
      expiresAt: NOW + 36_000_000,
    },
    '/schedule': plannerSchedule(NOW, screenCount),
    '/screens': plannerFleet(NOW, screenCount),
  }
  const server = createServer((request, response) => {
    response.setHeader('date', new Date(NOW).toUTCString())
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/api/v1/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(': ready\n\n')
    } else if (pathname.endsWith('/screenshot')) {
      response.writeHead(200, { 'content-type': 'image/svg+xml' })
      response.end(PICTURE)
    } else if (pathname.startsWith('/api/v1/')) {
      const body = routes[pathname.slice('/api/v1'.length)]
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body ?? { code: 'NOT_FOUND', message: 'Das gibt es hier nicht.' }))
    } else {
      const file = normalize(pathname === '/' ? 'index.html' : pathname.slice(1))
      readFile(join(resolve(values.dist), file)).then(
        (bytes) => {
          const type = TYPES[extname(file)] ?? 'application/octet-stream'
          response.writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'self'" })
          response.end(bytes)
        },
        () => response.writeHead(404).end(),
      )
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
