import { createHash } from 'node:crypto'
import type { WebSlide } from '#schema/slide'
import type { WebPage } from './web-check.ts'

const STYLE = 'html,body{height:100%;margin:0;overflow:hidden}iframe{display:block;width:100%;height:100%;border:0}'
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/**
 * A page of the house with nothing in it but the frame of a web slide. It exists for its policy: the frame, whatever
 * runs in it, can go to the origins of this one slide and nowhere else; it has no origin of its own, so no cookies and
 * no storage; it can not open windows, leave its place, play sound, or use a device.
 */
export function webFrame(slide: WebSlide, page: WebPage): Response {
  const origins = new Set([new URL(slide.url).origin, ...page.origins])
  const policy = [
    "default-src 'none'",
    `frame-src ${[...origins].join(' ')}`,
    `style-src 'sha256-${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ]
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>${escaped(slide.alt)}</title>
<style>${STYLE}</style>
<iframe src="${escaped(slide.url)}" title="${escaped(slide.alt)}" sandbox="allow-scripts" credentialless
 referrerpolicy="no-referrer" scrolling="no" allow=""></iframe></html>`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'permissions-policy': 'autoplay=(), camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), hid=()',
      'cache-control': 'no-store',
    },
  })
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
