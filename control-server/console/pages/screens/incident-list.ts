import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { StaffIncident } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { mark, type MarkName } from '../../parts/icons.ts'
import { hashOf } from '../../state/router.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.incidents

const MARKS: Readonly<Record<StaffIncident['kind'], MarkName>> = {
  offline: 'lost',
  stale: 'old',
  black: 'old',
  frozen: 'old',
  silent: 'old',
}

/** What is wrong in the house at the moment: one line for one cause, however many screens it has hit. */
@customElement('lotse-console-incidents')
export class IncidentList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 8px;
      }
      .open {
        display: grid;
        gap: 8px;
        margin-bottom: 18px;
      }
      .box {
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 14px;
        align-items: center;
      }
      .box b {
        color: inherit;
      }
      .box > div {
        grid-column: 2;
      }
      summary {
        cursor: pointer;
        width: fit-content;
        padding-block: 8px;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .names {
        display: flex;
        flex-wrap: wrap;
        gap: 0 18px;
      }
      .names a {
        padding-block: 6px;
      }
      .earlier {
        margin-top: 22px;
      }
      .earlier li {
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ]

  @property({ attribute: false }) declare incidents: readonly StaffIncident[]
  /** Those that have ended, or those that have not. */
  @property() declare which: 'open' | 'earlier'

  override render() {
    const shown = this.incidents.filter(({ endedAt }) => (endedAt === undefined) === (this.which === 'open'))
    if (shown.length === 0) return nothing
    if (this.which === 'earlier') {
      return html`<details class="earlier">
        <summary>${texts.earlier(shown.length)} ${texts.earlierHint}</summary>
        <ul>
          ${shown.map((incident) => html`<li>${incident.text}${this.#names(incident)}</li>`)}
        </ul>
      </details>`
    }
    return html`<section class="open" aria-label=${texts.title}>
      ${shown.map(
        (incident) =>
          html`<div class="box ${incident.kind === 'offline' ? 'bad' : ''} ${MARKS[incident.kind]}">
            ${mark(MARKS[incident.kind])}<b>${incident.text}</b>
            <div>${this.#names(incident)}</div>
          </div>`,
      )}
    </section>`
  }

  #names({ screens }: StaffIncident) {
    const [only, ...others] = screens
    if (only && others.length === 0) return nothing
    return html`<details>
      <summary>${texts.which}</summary>
      <p class="names">
        ${screens.map(
          ({ endedAt, name, screenId }) =>
            html`<a href=${hashOf({ page: 'screens', selected: screenId })}
              >${name}${endedAt === undefined ? nothing : html`<span class="note"> (${texts.well})</span>`}</a
            >`,
        )}
      </p>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-incidents': IncidentList
  }
}
