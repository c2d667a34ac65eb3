import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { QR_QUIET_ZONE, qrDrawing } from '#player/qr'

/** An address as QR code, black on white in every theme, with its quiet zone. Draws nothing when it is too long. */
@customElement('lotse-qr')
export class LotseQr extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      background: #fff;
    }
    path {
      fill: #000;
      shape-rendering: crispEdges;
    }
  `

  @property() text = ''
  /** What it is, in words. */
  @property() label = ''

  protected override render() {
    const drawing = qrDrawing(this.text)
    if (!drawing) return nothing
    const side = drawing.modules + 2 * QR_QUIET_ZONE
    const viewBox = `${-QR_QUIET_ZONE} ${-QR_QUIET_ZONE} ${side} ${side}`
    return html`<svg viewBox=${viewBox} role="img" aria-label=${this.label}>${svg`<path d=${drawing.path} />`}</svg>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-qr': LotseQr
  }
}
