import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import type { Static, TSchema } from 'typebox'
import {
  type AnnouncementAnswer,
  AnnouncementClaim,
  OutputCheck,
  PageFailure,
  PixelProbe,
  PresentedReport,
  type ProbeAnswer,
} from '#schema/local-api'
import { parse, parseJson } from '#schema/parse'
import { SCREENSHOT_BYTES_MAX } from '#schema/player-api'
import { Id, Sha256 } from '#schema/primitives'
import type { ClaimOutcome } from './announcement-desk.ts'
import type { AssetFiles } from './asset-files.ts'
import { assetResponse } from './asset-response.ts'
import { type ButtonRoutesDeps, createButtonRoutes } from './button-routes.ts'
import type { Disk } from './disk.ts'
import type { ScreenView } from './screen-hub.ts'
import { createMissedQueryRoutes, type MissedQueryRouteDeps } from './missed-query-routes.ts'
import { createSlideRoutes, type SlideRoutesDeps } from './slide-routes.ts'
import { stateStream } from './state-stream.ts'
import { createTicketRoutes, type TicketRouteDeps } from './ticket-routes.ts'
import { SECURITY_HEADERS, uiFile } from './ui-files.ts'

/** Who takes what pages and shells tell. */
export interface ScreenReports {
  takePresented(screenId: string, report: PresentedReport): void
  takeProbe(screenId: string, probe: PixelProbe): ProbeAnswer
  takeOutput(check: OutputCheck): void
  takeFailure(screenId: string, reason: string): void
  takePicture(screenId: string, commandId: string, jpeg: Uint8Array): boolean
}

export interface LocalApiDeps extends SlideRoutesDeps, TicketRouteDeps, ButtonRoutesDeps, MissedQueryRouteDeps {
  readonly view: (screenId: string, page: string | undefined) => ScreenView
  readonly claim: (screenId: string, claim: AnnouncementClaim) => ClaimOutcome
  /** Undefined while this player belongs to no site. */
  readonly screens: () => ScreenReports | undefined
  readonly files: AssetFiles
  readonly disk: Disk
  /** Folder with the built pages. */
  readonly uiFolder: string
  readonly log: Logger
  readonly heartbeatMs?: number
}

const HEARTBEAT_MS = 10_000
const REPORT_BYTES_MAX = 262_144
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff])

/** The whole surface of the core to pages and shell, see `content-schema/local-api.ts`; paths are relative to its base. */
export function createLocalApi(deps: LocalApiDeps): Hono {
  const api = new Hono()
  api.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      // The frame around a page of the web has a policy of its own.
      if (!context.res.headers.has(name)) context.header(name, value)
    }
  })
  addFiles(api, deps)
  addScreens(api, deps)
  api.route('/', createSlideRoutes(deps))
  api.route('/', createTicketRoutes(deps))
  api.route('/', createButtonRoutes(deps))
  api.route('/', createMissedQueryRoutes(deps))
  for (const [path, allow] of Object.entries(ALLOWED)) {
    api.all(path, (context) => context.body(null, 405, { allow }))
  }
  api.notFound((context) => context.text('not found', 404))
  api.onError((error, context) => {
    deps.log.error({ err: error, path: context.req.path }, 'local request failed')
    return context.text('internal error', 500)
  })
  return api
}

const ALLOWED: Readonly<Record<string, string>> = {
  '/ui/:path{.+}': 'GET, HEAD',
  '/assets/:sha256': 'GET, HEAD',
  '/screens/:screenId/stream': 'GET, HEAD',
  '/screens/:screenId/presented': 'POST',
  '/screens/:screenId/announcements': 'POST',
  '/output': 'POST',
  '/screens/:screenId/probes': 'POST',
  '/screens/:screenId/failures': 'POST',
  '/screens/:screenId/picture': 'POST',
  '/screens/:screenId/ticket-offer': 'GET, HEAD',
  '/screens/:screenId/tickets': 'POST',
  '/screens/:screenId/tickets/:requestKey': 'DELETE',
  '/screens/:screenId/check-ins': 'POST',
  '/screens/:screenId/prints': 'POST',
  '/buttons': 'POST',
  '/missed-queries': 'POST',
}

function addFiles(api: Hono, { disk, uiFolder, files }: LocalApiDeps): void {
  api.get('/ui/:path{.+}', async (context) => {
    const file = await uiFile(disk, uiFolder, context.req.param('path'))
    return file ?? context.notFound()
  })
  api.get('/assets/:sha256', async (context) => {
    const sha256 = parse(Sha256, context.req.param('sha256'))
    return sha256.ok ? assetResponse(files, sha256.value, context.req.raw) : context.notFound()
  })
}

function addScreens(api: Hono, deps: LocalApiDeps): void {
  const { view, screens, heartbeatMs = HEARTBEAT_MS } = deps
  const limited = (maxSize: number) => bodyLimit({ maxSize, onError: (context) => context.text('too long', 413) })

  api.get('/screens/:screenId/stream', (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    const page = context.req.query('page')
    if (!screenId.ok || (page !== undefined && !parse(Id, page).ok)) return context.notFound()
    const stream = stateStream({ ...view(screenId.value, page), heartbeatMs })
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    })
  })

  const report = limited(REPORT_BYTES_MAX)
  api.post('/screens/:screenId/presented', report, (context) =>
    take(context, PresentedReport, (screenId, presented) => {
      screens()?.takePresented(screenId, presented)
      return context.body(null, 204)
    }),
  )
  api.post('/screens/:screenId/probes', report, (context) =>
    take(context, PixelProbe, (screenId, probe) => {
      const answer: ProbeAnswer = screens()?.takeProbe(screenId, probe) ?? { again: false }
      return context.json(answer)
    }),
  )
  addSound(api, deps, report)
  api.post('/screens/:screenId/failures', report, (context) =>
    take(context, PageFailure, (screenId, { reason }) => {
      screens()?.takeFailure(screenId, reason)
      return context.body(null, 204)
    }),
  )
  api.post('/screens/:screenId/picture', limited(SCREENSHOT_BYTES_MAX), async (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    const commandId = parse(Id, context.req.query('command'))
    if (!screenId.ok || !commandId.ok) return context.notFound()
    const jpeg = new Uint8Array(await context.req.arrayBuffer())
    if (!JPEG_START.equals(jpeg.subarray(0, JPEG_START.length))) return context.text('not a JPEG', 400)
    const isWanted = screens()?.takePicture(screenId.value, commandId.value, jpeg) ?? false
    return isWanted ? context.body(null, 204) : context.text('nobody asked for it', 404)
  })
}

function addSound(api: Hono, { claim, screens }: LocalApiDeps, limit: MiddlewareHandler): void {
  api.post('/screens/:screenId/announcements', limit, (context) =>
    take(context, AnnouncementClaim, (screenId, wanted) => {
      const outcome = claim(screenId, wanted)
      if (outcome === 'later') return context.text('ask again', 503)
      const answer: AnnouncementAnswer = { granted: outcome === 'granted' }
      return context.json(answer)
    }),
  )
  api.post('/output', limit, async (context) => {
    const check = parseJson(OutputCheck, await context.req.text())
    if (!check.ok) return context.text(check.error.join('\n'), 400)
    screens()?.takeOutput(check.value)
    return context.body(null, 204)
  })
}

/** Hands on a body that fits its schema, about a screen that could be one. */
async function take<S extends TSchema>(
  context: Context,
  schema: S,
  hand: (screenId: string, value: Static<S>) => Response,
): Promise<Response> {
  const screenId = parse(Id, context.req.param('screenId'))
  if (!screenId.ok) return context.text('not found', 404)
  const parsed = parseJson(schema, await context.req.text())
  return parsed.ok ? hand(screenId.value, parsed.value) : context.text(parsed.error.join('\n'), 400)
}
