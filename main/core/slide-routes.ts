import { Hono } from 'hono'
import type { WebCheck } from '#schema/local-api'
import type { Slide } from '#schema/slide'
import { HlsProxy } from './hls-proxy.ts'
import { WebChecks } from './web-check.ts'
import { webFrame } from './web-frame.ts'

export interface SlideRoutesDeps {
  /** Slides of the active release; nothing else of the web is ever asked for. */
  readonly slides: () => readonly Slide[]
  readonly fetch: typeof fetch
  /** Monotonic or not, milliseconds. */
  readonly now: () => number
}

/**
 * What slides need of the world outside, mounted at the base of the local API: `GET web/:slideId` (WebCheck),
 * `GET web/:slideId/frame` and `GET hls/:slideId/:name`. The frame carries a policy of its own, which must not be
 * replaced by that of the pages.
 */
export function createSlideRoutes({ slides, fetch, now }: SlideRoutesDeps): Hono {
  const checks = new WebChecks({ fetch, now })
  const proxy = new HlsProxy({ fetch })
  const api = new Hono()

  api.get('/web/:slideId', async (context) => {
    const slide = slides().find(({ id }) => id === context.req.param('slideId'))
    if (slide?.kind !== 'web') return context.notFound()
    const { verdict } = await checks.check(slide)
    const answer: WebCheck = { verdict }
    return context.json(answer, 200, { 'cache-control': 'no-store' })
  })

  api.get('/web/:slideId/frame', async (context) => {
    const slide = slides().find(({ id }) => id === context.req.param('slideId'))
    return slide?.kind === 'web' ? webFrame(slide, await checks.check(slide)) : context.notFound()
  })

  api.get('/hls/:slideId/:name', async (context) => {
    const all = slides()
    const slide = all.find(({ id }) => id === context.req.param('slideId'))
    if (slide?.kind !== 'hls') return context.notFound()
    proxy.keepOnly(new Set(all.map(({ id }) => id)))
    return proxy.respond(slide, context.req.param('name'), context.req.raw)
  })
  return api
}
