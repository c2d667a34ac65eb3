import { css, html, nothing, svg } from 'lit'
import { QR_QUIET_ZONE, qrDrawing } from '#player/qr'

/** Black on white in every theme, with its quiet zone. Nothing when the text is too long to be read from a screen. */
export function qrCode(text: string, label: string) {
  const drawing = qrDrawing(text)
  if (!drawing) return nothing
  const side = drawing.modules + 2 * QR_QUIET_ZONE
  const viewBox = `${-QR_QUIET_ZONE} ${-QR_QUIET_ZONE} ${side} ${side}`
  return html`<svg class="qr" viewBox=${viewBox} role="img" aria-label=${label}>
    ${svg`<path d=${drawing.path} />`}
  </svg>`
}

export const qrStyles = css`
  .qr {
    display: block;
    aspect-ratio: 1;
    background: #fff;
  }
  .qr path {
    fill: #000;
    shape-rendering: crispEdges;
  }
`
