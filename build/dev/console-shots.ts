import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { BUILDING_SHOTS } from './console-building-shots.ts'
import { DESKS, type DeskName, SEAT_ID } from './console-counter-scene.ts'
import { answer, type Scene, sceneNamed } from './console-scenes.ts'
import type { Shot } from './console-shot.ts'

/*
 * Pictures of every page of the console in states that are hard to bring about by hand, from made-up answers.
 *
 *   node build/dev/console-shots.ts --out DIR [--only TEXT]        needs `npm run build` before
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/shots' }, only: { type: 'string' } } })

const dist = fileURLToPath(new URL('../../dist/console/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const PLACE = JSON.stringify({ areaId: 'buergerbuero', counterId: 'c5' })
const SEAT = JSON.stringify({ seatId: SEAT_ID, counterId: 'c5' })

const COUNTER_SHOTS: readonly Shot[] = [
  ...(Object.keys(DESKS) as DeskName[]).map((scene): Shot => ({ name: `counter-${scene}`, scene, hash: '#/aufrufen' })),
  {
    name: 'counter-offline',
    scene: 'serving',
    hash: '#/aufrufen',
    act: async (page) => {
      await page.getByText('bei Ihnen seit').waitFor()
      await page.route('**/api/**', (route) => route.abort())
      await page.evaluate("window.dispatchEvent(new Event('online'))")
      await page.getByText('Ohne Verbindung geht kein Aufruf').waitFor()
    },
  },
  {
    name: 'counter-deferred',
    scene: 'serving',
    hash: '#/aufrufen',
    act: async (page) => {
      await page.getByText('bei Ihnen seit').waitFor()
      await page.route('**/api/**', (route) => route.abort())
      await page.evaluate("window.dispatchEvent(new Event('online'))")
      await page.getByText('Ohne Verbindung geht kein Aufruf').waitFor()
      await page.keyboard.press('f')
      await page.getByRole('button', { name: 'Doch nicht' }).waitFor()
    },
  },
  {
    name: 'counter-transfer',
    scene: 'serving',
    hash: '#/aufrufen',
    act: async (page) => {
      await page.getByText('bei Ihnen seit').waitFor()
      await page.keyboard.press('w')
    },
  },
  {
    name: 'counter-keys',
    scene: 'free',
    hash: '#/aufrufen',
    act: async (page) => {
      await page.getByText('Niemand ist aufgerufen').waitFor()
      await page.keyboard.press('?')
    },
  },
  {
    name: 'counter-ticket',
    scene: 'called',
    hash: '#/aufrufen',
    act: (page) => page.getByRole('button', { name: 'Mehr zu A 050' }).click(),
  },
  {
    name: 'counter-drawn',
    scene: 'called',
    hash: '#/aufrufen',
    act: async (page) => {
      const drawn = { ...DESKS.called.waiting[3]?.ticket, number: 'F 014', queueName: 'Führungszeugnis' }
      await page.route('**/tickets', (route) => route.fulfill({ json: drawn }))
      await page.getByRole('button', { name: 'F Führungszeugnis' }).click()
      await page.getByRole('button', { name: 'Drucken' }).waitFor()
    },
  },
  {
    name: 'counter-lists',
    scene: 'called',
    hash: '#/aufrufen',
    act: async (page) => {
      await page.getByRole('button', { name: /Zur Seite gelegt/ }).click()
    },
  },
]

const SHOTS: readonly Shot[] = [
  { name: 'sign-in', scene: 'signed-out', hash: '' },
  { name: 'choose', scene: 'busy', hash: '#/aufrufen/choose' },
  ...COUNTER_SHOTS,
  { name: 'content', scene: 'busy', hash: '#/inhalte' },
  { name: 'content-empty', scene: 'quiet', hash: '#/inhalte' },
  {
    name: 'content-notice',
    scene: 'busy',
    hash: '#/inhalte',
    act: async (page) => {
      await page.getByRole('button', { name: 'Hinweis schreiben' }).click()
      await page.getByLabel('Überschrift').fill('Aufzug 2 fährt heute nicht')
      await page.getByLabel('Text').fill('Bitte nehmen Sie Aufzug 1 neben dem Haupteingang. Wir helfen Ihnen gern.')
      await page.getByLabel(/Adresse für den QR-Code/).fill('https://www.bochum.de/aufzug')
    },
  },
  {
    name: 'content-edit',
    scene: 'busy',
    hash: '#/inhalte',
    act: (page) => page.getByRole('button', { name: /Förderturm.*bearbeiten/ }).click(),
  },
  ...(['Veranstaltungen', 'Tabelle', 'Zahl', 'Webseite', 'Kurzhinweise', 'Nachrichten', 'Bilderfolge'] as const).map(
    (kind): Shot => ({
      name: `new-${kind.toLowerCase().replaceAll(' ', '-')}`,
      scene: 'busy',
      hash: '#/inhalte',
      act: async (page) => {
        await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click()
        if (kind === 'Kurzhinweise') {
          await page
            .getByLabel('Sätze')
            .fill(
              'Am 24. Dezember ist das Rathaus geschlossen.\nDie Ausländerbehörde zieht um: Ab Montag finden Sie uns in der Diekampstraße 26, Eingang B.',
            )
          await page.getByLabel(/je Satz/).fill('3')
        }
        if (kind === 'Zahl') {
          await page.getByLabel('Was zählt').fill('Ausgegebene Ausweise im Oktober')
          await page.getByLabel('Zahl', { exact: true }).fill('4.128')
          await page.getByLabel(/Sekunden/).fill('3')
        }
        if (kind === 'Tabelle') {
          await page.getByLabel('Überschrift', { exact: true }).fill('Bürgerbüro')
          await page.getByLabel('1. Zeile, 1. Spalte').fill('Montag')
          await page.getByLabel('1. Zeile, 2. Spalte').fill('8–16 Uhr')
        }
        if (kind === 'Veranstaltungen') {
          await page.getByLabel('Überschrift').fill('Im Rathaus')
          await page.getByLabel('Was?').fill('Adventskonzert')
        }
      },
    }),
  ),
  { name: 'screens', scene: 'busy', hash: '#/bildschirme' },
  { name: 'screen', scene: 'busy', hash: '#/bildschirme/wartezone-b' },
  {
    name: 'screens-plan',
    scene: 'busy',
    hash: '#/bildschirme/wartezone-b',
    act: async (page) => {
      await page.getByRole('button', { name: 'Grundriss' }).click()
      await page.getByText('Erfundener Grundriss').waitFor()
    },
  },
  {
    name: 'pairing-problem',
    scene: 'busy',
    hash: '#/bildschirme',
    act: async (page) => {
      await page.getByLabel('Code vom Bildschirm').pressSequentially('wdjbm0')
      await page.getByRole('button', { name: 'Koppeln', exact: true }).click()
    },
  },
  ...BUILDING_SHOTS,
  { name: 'buttons', scene: 'busy', hash: '#/tasten' },
  { name: 'buttons-none', scene: 'quiet', hash: '#/tasten' },
  {
    name: 'buttons-task',
    scene: 'busy',
    hash: '#/tasten',
    act: (page) => page.getByRole('button', { name: /^Taste 1/ }).click(),
  },
  { name: 'sources', scene: 'busy', hash: '#/quellen' },
  { name: 'sources-quiet', scene: 'quiet', hash: '#/quellen' },
]

const VIEWS = [
  { name: 'wide', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { name: 'small', width: 1366, height: 650, colorScheme: 'light' },
  { name: 'laptop', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'zoom200', width: 720, height: 450, colorScheme: 'light' },
] as const

mkdirSync(values.out, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['LOTSE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const view of VIEWS) {
    for (const shot of SHOTS) {
      const file = `${shot.name}-${view.name}`
      if (values.only && !new RegExp(values.only).test(file)) continue
      await take(browser, shot, view, join(values.out, `${file}.png`))
      console.log(file)
    }
  }
} finally {
  await browser.close()
}

async function take(from: Browser, shot: Shot, view: (typeof VIEWS)[number], path: string): Promise<void> {
  const server = await serve(sceneNamed(shot.scene))
  const { colorScheme, height, width } = view
  const context = await from.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    deviceScaleFactor: 1,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(shot.name, error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(shot.name, message.text())
  })
  if (!shot.hash.endsWith('choose')) {
    await page.addInitScript((place) => localStorage.setItem('lotse.habit.place', place), PLACE)
    await page.addInitScript((seat) => sessionStorage.setItem('lotse.draft.seat', seat), SEAT)
  }
  await page.goto(`${server.url}/${shot.hash}`)
  await page.evaluate('document.fonts.ready')
  await page.waitForLoadState('load')
  await page.getByText('Wird geladen').first().waitFor({ state: 'hidden' })
  await page.getByRole('heading').first().waitFor()
  await shot.act?.(page)
  await page.screenshot({ path, fullPage: view.name === 'phone', animations: 'disabled' })
  await context.close()
  server.close()
}

async function serve(scene: Scene): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname.startsWith('/api/v1/')) return answer(scene, request, response, url)
    const file = normalize(url.pathname === '/' ? 'index.html' : url.pathname.slice(1))
    readFile(join(dist, file)).then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': "default-src 'self'",
        })
        response.end(bytes)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
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
