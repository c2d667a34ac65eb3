import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StaffPlaylist, StaffSource } from '#schema/staff-api'
import { BUTTONS_ROUTES } from './console-buttons-scene.ts'
import { AREAS, type DeskName, DESKS } from './console-counter-scene.ts'
import { SCREENS_ROUTES } from './console-screens-scene.ts'

/** Answers of a made-up server for pictures: a busy morning, a quiet house, nobody signed in, counters in all states. */
export interface Scene {
  readonly name: 'busy' | 'quiet' | 'signed-out' | DeskName
  readonly routes: Readonly<Record<string, unknown>>
}

const MINUTE_MS = 60_000
const now = Date.now()
const ago = (minutes: number) => Math.round(now - minutes * MINUTE_MS)
const sha = (digit: string) => digit.repeat(64)

const playlists: readonly StaffPlaylist[] = [
  {
    id: 'foyer',
    name: 'Foyer',
    screenNames: ['Foyer Ostflügel', 'Wegweiser Aufzug'],
    slides: [
      {
        id: 's1',
        kind: 'image',
        title: 'Der Förderturm leuchtet wieder',
        durationMs: 12_000,
        imageSha256: sha('1'),
        alt: 'Der Förderturm des Bergbaumuseums leuchtet am Abend blau',
        fit: 'cover',
      },
      {
        id: 's2',
        kind: 'news',
        title: 'Nachrichten von bochum.de',
        durationMs: 40_000,
        factKey: 'news',
        itemCountMax: 4,
        itemDurationMs: 10_000,
      },
      {
        id: 's3',
        kind: 'notice',
        title: 'Öffnungszeiten am Freitag',
        durationMs: 15_000,
        heading: 'Freitag nur bis 12 Uhr',
        body: 'Am Freitag schließt das Bürgerbüro um 12 Uhr. Ausweise holen Sie auch am Automaten im Foyer ab.',
        linkUrl: 'https://www.bochum.de/buergerbuero',
      },
      { id: 's4', kind: 'council', title: 'Heute im Rat', durationMs: 20_000, factKey: 'rat' },
      {
        id: 's5',
        kind: 'image',
        title: 'Ausbildungstag 2027',
        durationMs: 10_000,
        imageSha256: sha('2'),
        alt: 'Drei Auszubildende lachen in die Kamera',
        fit: 'cover',
      },
    ],
  },
  { id: 'wartezone', name: 'Wartezonen', screenNames: ['Wartezone B'], slides: [] },
]

const sources: readonly StaffSource[] = [
  {
    id: 'bochum',
    factKey: 'news',
    name: 'bochum.de',
    kind: 'feed',
    address: 'https://www.bochum.de/C125830C0042AB74/vwContentByKey/RSS',
    times: { contentAt: ago(40), observedAt: ago(38), checkedAt: ago(1.5), staleAt: ago(-60), expiresAt: ago(-1440) },
    itemCount: 12,
    remarks: [
      'Zwei Meldungen haben kein Datum. Es gilt, wann sie zuerst gesehen wurden.',
      'Eine Meldung war doppelt und wurde weggelassen.',
    ],
    nextCheckAt: ago(-3),
  },
  {
    id: 'rat',
    factKey: 'council',
    name: 'Ratsinformation Bochum',
    kind: 'council',
    address: 'https://bochum.ris-portal.de/oparl/v1/system',
    times: { observedAt: ago(300), checkedAt: ago(95), staleAt: ago(35), expiresAt: ago(-120) },
    itemCount: 3,
    problem: 'Der Server der Ratsinformation antwortet nicht.',
    remarks: [],
    nextCheckAt: ago(-1),
  },
]

const BUSY: Readonly<Record<string, unknown>> = {
  '/session': { name: 'Anna Kowalski', siteName: 'Rathaus Bochum', timeZone: 'Europe/Berlin', expiresAt: ago(-600) },
  '/areas': AREAS,
  '/areas/buergerbuero/desk': DESKS.called,
  '/playlists': playlists,
  '/assets': [],
  ...SCREENS_ROUTES,
  ...BUTTONS_ROUTES,
  '/sources': sources,
}

const QUIET: Readonly<Record<string, unknown>> = {
  ...BUSY,
  '/areas/buergerbuero/desk': DESKS.quiet,
  '/playlists': playlists.map((playlist) => ({ ...playlist, slides: [] })),
  '/buttons': [],
  '/sources': sources.slice(0, 1),
}

export function sceneNamed(name: Scene['name']): Scene {
  if (name === 'signed-out') return { name, routes: {} }
  if (name === 'busy' || name === 'quiet') return { name, routes: name === 'busy' ? BUSY : QUIET }
  return { name, routes: { ...BUSY, '/areas/buergerbuero/desk': DESKS[name] } }
}

export function answer(scene: Scene, request: IncomingMessage, response: ServerResponse, url: URL): void {
  const path = url.pathname.replace('/api/v1', '')
  if (path === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(': ready\n\n')
    return
  }
  if (path.endsWith('/screenshot') || (path.startsWith('/assets/') && scene.routes[path] === undefined)) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' })
    response.end(PICTURE)
    return
  }
  const body = scene.routes[path]
  if (request.method !== 'GET' || body === undefined) {
    response.writeHead(401, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 'NOT_SIGNED_IN', message: 'Bitte melden Sie sich an.' }))
    return
  }
  const isFile = body instanceof Uint8Array
  response.writeHead(200, { 'content-type': isFile ? 'application/octet-stream' : 'application/json' })
  response.end(isFile ? body : JSON.stringify(body))
}

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><path fill="#0b2a47" d="M0 0h1600v900H0z"/>
<circle cx="1180" cy="240" r="110" fill="#eaf2f8"/><path fill="none" stroke="#8cc5f5" stroke-width="26" d="M560 900 700 260h120l140 640M640 560h240M600 720h320"/>
<circle cx="700" cy="230" r="70" fill="none" stroke="#bcd9f2" stroke-width="22"/><circle cx="820" cy="230" r="70" fill="none" stroke="#bcd9f2" stroke-width="22"/></svg>`
