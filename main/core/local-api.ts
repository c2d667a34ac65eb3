import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { PresentedReport } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { Id, Sha256 } from '#schema/primitives'
import { parse } from '#schema/parse'
import type { AssetFiles } from './asset-files.ts'
import { assetResponse } from './asset-response.ts'
import type { Disk } from './disk.ts'
import type { ScreenView } from './screen-hub.ts'
import { stateStream } from './state-stream.ts'
import { SECURITY_HEADERS, uiFile } from './ui-files.ts'

export interface LocalApiDeps {
  readonly view: (screenId: string) => ScreenView
  readonly presented: (screenId: string, report: PresentedReport) => void
  readonly files: AssetFiles
  readonly disk: Disk
  /** Folder with the built pages. */
  readonly uiFolder: string
  readonly log: Logger
  readonly heartbeatMs?: number
}

const HEARTBEAT_MS = 10_000
const REPORT_BYTES_MAX = 262_144

/** The whole surface between core and pages, see `content-schema/local-api.ts`; paths are relative to its base. */
export function createLocalApi(deps: LocalApiDeps): Hono {
  const api = new Hono()
  api.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value)
  })

  api.get('/ui/:path{.+}', async (context) => {
    const file = await uiFile(deps.disk, deps.uiFolder, context.req.param('path'))
    return file ?? context.notFound()
  })

  api.get('/assets/:sha256', async (context) => {
    const sha256 = parse(Sha256, context.req.param('sha256'))
    return sha256.ok ? assetResponse(deps.files, sha256.value, context.req.raw) : context.notFound()
  })

  api.get('/screens/:screenId/stream', (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    if (!screenId.ok) return context.notFound()
    const stream = stateStream({ ...deps.view(screenId.value), heartbeatMs: deps.heartbeatMs ?? HEARTBEAT_MS })
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    })
  })

  const limit = bodyLimit({ maxSize: REPORT_BYTES_MAX, onError: (context) => context.text('too long', 413) })
  api.post('/screens/:screenId/presented', limit, async (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    if (!screenId.ok) return context.notFound()
    const report = parseJson(PresentedReport, await context.req.text())
    if (!report.ok) return context.text(report.error.join('\n'), 400)
    deps.presented(screenId.value, report.value)
    return context.body(null, 204)
  })

  for (const path of [
    '/ui/:path{.+}',
    '/assets/:sha256',
    '/screens/:screenId/stream',
    '/screens/:screenId/presented',
  ]) {
    const allow = path.endsWith('presented') ? 'POST' : 'GET, HEAD'
    api.all(path, (context) => context.body(null, 405, { allow }))
  }
  api.notFound((context) => context.text('not found', 404))
  api.onError((error, context) => {
    deps.log.error({ err: error, path: context.req.path }, 'local request failed')
    return context.text('internal error', 500)
  })
  return api
}
