import type { ScreenState } from '#schema/local-api'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { fitLine } from '../design/fit.ts'
import { mark } from '../design/icons.ts'
import { t } from '../i18n/t.ts'

export type PairingState = Extract<ScreenState, { phase: 'pairing' }>

/** For the person who hangs up the screen: the code in huge type, and what to do with it. */
@customElement('lotse-pairing')
export class Pairing extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        background: var(--deep);
        color: var(--on-deep);
        --accent: var(--on-deep);
        --on-accent: var(--deep);
      }
      main {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: var(--s8);
        line-height: 1.14;
      }
      .mark {
        flex: none;
        width: calc(12 * var(--s));
        height: calc(12 * var(--s));
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--s4);
      }
      h1 {
        font-weight: 750;
      }
      .code {
        width: max-content;
        position: relative;
        margin-block: var(--s5) auto;
        padding: 0.12em 0.22em 0.14em;
        background: var(--now);
        color: var(--on-now);
        font-size: calc(34 * var(--em-m) * var(--fit, 1));
        font-weight: 790;
        line-height: 1;
        letter-spacing: 0.01em;
        white-space: nowrap;
      }
      .big {
        margin-block: auto var(--s4);
        font-size: calc(11 * var(--em-m));
        font-weight: 750;
        line-height: 1.06;
        letter-spacing: -0.02em;
        max-width: 18em;
      }
      .step {
        margin-block-start: auto;
        font-size: calc(9 * var(--em-m));
        letter-spacing: -0.01em;
        overflow-wrap: anywhere;
      }
      .rest {
        margin-block-end: auto;
      }
      .soft {
        color: var(--on-deep-2);
      }
    `,
  ]

  @property({ attribute: false }) pairing: PairingState | undefined

  @query('.code') private readonly code!: HTMLElement | null
  @query('main') private readonly frame!: HTMLElement | null

  constructor() {
    super()
    new ResizeObserver(() => this.#fitCode()).observe(this)
    void document.fonts.ready.then(() => this.#fitCode())
  }

  protected override updated(): void {
    this.#fitCode()
  }

  protected override render() {
    const { pairing } = this
    if (!pairing) return nothing
    return html`<main>
      <header>
        ${mark}
        <h1>${t('pairing.heading')}</h1>
      </header>
      ${pairing.code === undefined ? this.#waiting() : this.#steps(pairing.code, pairing)}
    </main>`
  }

  #waiting() {
    return html`<p class="big" role="status">${t('pairing.noServer')}</p>
      <p class="soft rest">${t('pairing.noServer.body')}</p>`
  }

  #steps(code: string, pairing: PairingState) {
    // A word joiner after each hyphen: an address that breaks there reads as two.
    const address = pairing.consoleUrl?.replace(/^https?:\/\/|\/$/g, '').replaceAll('-', '-\u2060')
    return html`<p class="step">
        <b>${address ? t('pairing.open', { address }) : t('pairing.openConsole')}</b><br />${t('pairing.enter')}
      </p>
      <p class="code num">
        <span class="off-screen">${code.split('').join(' ')}</span
        ><span aria-hidden="true">${code.replace('-', '\u00a0')}</span>
      </p>
      ${pairing.link.connected ? nothing : html`<p class="soft" role="status">${t('pairing.lost')}</p>`}`
  }

  #fitCode(): void {
    const { code, frame } = this
    if (!code || !frame) return
    const style = getComputedStyle(frame)
    fitLine(code, frame.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-pairing': Pairing
  }
}
