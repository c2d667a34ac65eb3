import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ScreenState } from '#schema/local-api'
import { frieze, friezeStyles } from './frieze.ts'
import { t } from './text.ts'
import { viewStyles } from './view-styles.ts'

/** Before the first release: the code for whoever hangs up the stele, and patience for everybody else. */
@customElement('lotse-stele-setup')
export class SteleSetup extends LitElement {
  static override styles = [
    viewStyles,
    friezeStyles,
    css`
      :host {
        grid-template: minmax(0, 1fr) 34% / minmax(0, 1fr);
        background: var(--deep);
        color: var(--on-deep);
      }
      .code {
        margin-top: calc(10 * var(--mm));
        font-size: calc(34 * var(--em));
        font-weight: 760;
        letter-spacing: 0.06em;
        line-height: 1.1;
      }
      .lead {
        color: var(--on-deep-2);
      }
    `,
  ]

  @property({ attribute: false }) state: ScreenState | undefined

  override render() {
    const pairing = this.state?.phase === 'pairing' ? this.state : undefined
    return html`<section class="board">
        <h1 tabindex="-1">${t(pairing ? 'setup.pairing' : 'setup.empty')}</h1>
        ${
          pairing?.code
            ? html`<p class="lead">${t('setup.code')}</p>
                <p class="code num">${pairing.code}</p>
                ${pairing.consoleUrl ? html`<p class="lead">${t('setup.address', { address: pairing.consoleUrl })}</p>` : nothing}`
            : nothing
        }
      </section>
      <div class="town">${frieze()}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-setup': SteleSetup
  }
}
