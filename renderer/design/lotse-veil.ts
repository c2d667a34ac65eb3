import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { DIM_MS } from './light.ts'

/** Darkens the picture below it, gently; at 0 percent it is black. The mark stays above it. */
@customElement('lotse-veil')
export class Veil extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 1000;
      background: #000;
      pointer-events: none;
      transition: opacity ${DIM_MS}ms linear;
    }
    :host([pace='quick']) {
      transition-duration: 240ms;
    }
    :host([pace='instant']) {
      transition: none;
    }
    @media (prefers-reduced-motion: reduce) {
      :host {
        transition: none;
      }
    }
  `

  /** Brightness that is left. */
  @property({ type: Number }) percent = 100
  /** `quick` when somebody waits for the picture: a call, a visitor. `instant` for the first one of a page. */
  @property({ reflect: true }) pace: 'gentle' | 'quick' | 'instant' = 'gentle'

  protected override willUpdate(): void {
    this.style.opacity = String(1 - this.percent / 100)
  }

  protected override render() {
    return html``
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-veil': Veil
  }
}
