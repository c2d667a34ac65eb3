import { StaffAsset, StaffDocument } from '#schema/staff-api'
import { followChanges } from './api/follow-changes.ts'
import { jitteredDelayMs, pause } from './api/backoff.ts'
import { createHttp, type ReachObserver } from './api/http.ts'
import { createStaffApi } from './api/staff-api.ts'
import { createUpload } from './api/upload.ts'
import './app.ts'
import { Connection } from './state/connection.ts'
import { Drafts } from './state/drafts.ts'
import { ServerClock } from './state/server-clock.ts'
import type { Services } from './state/services.ts'
import { randomId } from './state/random-id.ts'

const BASE_URL = '/api/v1'
const REQUEST_TIMEOUT_MS = 10_000
const SILENCE_MS = 45_000
const PROBE = { firstMs: 1_000, mostMs: 10_000 }

/** A stream per tab: hidden tabs give theirs back after this, browsers allow only six per server. */
const HIDDEN_STREAM_MS = 60_000

const connection = new Connection()
const clock = new ServerClock(Date.now)
const app = document.createElement('lotse-console-app')

const observer: ReachObserver = {
  reached: () => connection.reached(),
  unreachable: () => connection.lost(),
  signedOut: () => app.signedOut(),
  serverTime: (at) => clock.observe(at),
}
const browserFetch: typeof fetch = (input, init) => fetch(input, init)
const services: Services = {
  api: createStaffApi(createHttp({ fetch: browserFetch, baseUrl: BASE_URL, timeoutMs: REQUEST_TIMEOUT_MS, observer })),
  upload: createUpload('/assets', StaffAsset, { baseUrl: BASE_URL, observer }),
  uploadDocument: createUpload('/documents', StaffDocument, { baseUrl: BASE_URL, observer }),
  connection,
  clock,
  drafts: new Drafts(sessionStorage, 'lotse.draft.'),
  habits: new Drafts(localStorage, 'lotse.habit.'),
  newId: () => randomId(crypto),
  random: Math.random,
}

app.services = services
document.body.append(app)
followWhileSignedIn()
probeWhileOffline()

/** The change feed runs while someone is signed in and looks at the page. */
function followWhileSignedIn(): void {
  let running: AbortController | undefined
  let hiding: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    running?.abort()
    running = undefined
  }
  const update = () => {
    clearTimeout(hiding)
    if (!app.isSignedIn) return stop()
    if (document.hidden) {
      hiding = setTimeout(stop, HIDDEN_STREAM_MS)
      return
    }
    if (running) return
    running = new AbortController()
    void follow(running.signal)
  }
  app.addEventListener('session-changed', update)
  document.addEventListener('visibilitychange', update)
}

function follow(signal: AbortSignal): Promise<void> {
  return followChanges(
    {
      fetch: browserFetch,
      url: `${BASE_URL}/events`,
      random: services.random,
      silenceMs: SILENCE_MS,
      onOpen: () => {
        connection.reached()
        connection.changed('everything')
      },
      onChanged: ({ what }) => connection.changed(what),
      // The first loss is tried again at once and unseen: a server that restarts is back before anyone reads a banner.
      onLost: (attempt) => {
        if (attempt > 1) connection.lost()
      },
      onSignedOut: () => app.signedOut(),
    },
    signal,
  )
}

/** While there is no connection, asks again and again; the pages load afresh as soon as there is an answer. */
function probeWhileOffline(): void {
  let ending: AbortController | undefined
  connection.onState((state) => {
    ending?.abort()
    if (state === 'online') return
    ending = new AbortController()
    void probe(ending.signal)
  })
  window.addEventListener('online', () => void services.api.session())
}

async function probe(signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    await pause(jitteredDelayMs(attempt, services.random, PROBE), signal)
    if (!signal.aborted) await services.api.session()
  }
}
