import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { parseJson } from '#schema/parse'
import { HidMessage } from '../hid/hid-protocol.ts'
import { FROM_PAGE } from './shell-protocol.ts'

/** Who takes what the buttons of this machine tell. */
export interface ButtonReports {
  take(message: HidMessage): void
}

export interface ButtonRoutesDeps {
  /** Undefined while this player belongs to no site. */
  readonly buttons: () => ButtonReports | undefined
}

const REPORT_BYTES_MAX = 32_768

/**
 * `POST /buttons`: the shell hands on what the HID process has said. 204 means that a press is on disk. Pages know the
 * token too, but no page may press a button: a browser names the origin of a POST, Electron's shell marks it, and what
 * comes from the shell itself has neither.
 */
export function createButtonRoutes({ buttons }: ButtonRoutesDeps): Hono {
  const routes = new Hono()
  const limited = bodyLimit({ maxSize: REPORT_BYTES_MAX, onError: (context) => context.text('too long', 413) })
  routes.post('/buttons', limited, async (context) => {
    const isFromPage = context.req.header('origin') !== undefined || context.req.header(FROM_PAGE) !== undefined
    if (isFromPage) return context.text('not for pages', 403)
    const message = parseJson(HidMessage, await context.req.text())
    if (!message.ok) return context.text(message.error.join('\n'), 400)
    // Without a site there is nobody to call; the press is of no use later.
    buttons()?.take(message.value)
    return context.body(null, 204)
  })
  return routes
}
