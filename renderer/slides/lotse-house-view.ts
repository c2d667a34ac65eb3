import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { mark } from '../design/icons.ts'
import { t } from '../i18n/t.ts'

/** What a zone shows when nothing is planned: the house itself, calm, never black. */
@customElement('lotse-house-view')
export class HouseView extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        align-content: center;
        gap: var(--s4);
        padding: var(--s6) var(--s8);
        background: var(--tint);
        color: var(--ink);
        overflow: hidden;
      }
      .mark {
        height: calc(1.6 * var(--t-title));
        width: auto;
        justify-self: start;
      }
      .welcome {
        font-size: calc(11 * var(--em-m));
        font-weight: 750;
        line-height: 1.02;
        letter-spacing: -0.02em;
      }
      .place {
        color: var(--ink-2);
        line-height: 1.1;
      }
    `,
  ]

  @property() siteName = ''
  @property() placeName = ''

  protected override render() {
    return html`${mark}
      <p class="welcome">${t('house.welcome')}</p>
      <p class="place">${this.siteName}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-house-view': HouseView
  }
}
