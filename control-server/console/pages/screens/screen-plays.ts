import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PlayReport } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { elapsedText } from '../../parts/times.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { lastDays, sumBySlide } from './play-summary.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.plays
const ROWS_MAX = 8

/** What one screen has shown in the last seven days, by the count of its own frames. */
@customElement('lotse-console-screen-plays')
export class ScreenPlays extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 8px;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        border-top: 1px solid var(--line);
      }
      th,
      td {
        padding: 7px 0;
        border-bottom: 1px solid var(--line);
        text-align: end;
        vertical-align: top;
      }
      th {
        color: var(--ink-2);
        font-weight: 500;
        font-size: var(--t-note);
      }
      th:first-child,
      td:first-child {
        text-align: start;
        overflow-wrap: anywhere;
      }
      th + th,
      td + td {
        padding-inline-start: 16px;
      }
      .links {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
      }
      .links a {
        padding-block: 8px;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property() declare screenId: string
  readonly #plays = new Remote<PlayReport>(this, {
    load: () => {
      const { from, until } = lastDays(7, this.services.clock.now())
      return this.services.api.plays(this.screenId, from, until)
    },
    concerns: () => false,
    everyMs: 60_000,
  })

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('screenId') || changed.get('screenId') === undefined) return
    this.#plays.clear()
    void this.#plays.reload()
  }

  override render() {
    const { failure, value } = this.#plays
    return html`<section>
      <h3>${texts.title}</h3>
      ${value ? this.#table(value) : failure ? failureBox(failure, () => void this.#plays.reload()) : nothing}
    </section>`
  }

  #table(report: PlayReport) {
    const slides = sumBySlide(report)
    const { from, until } = lastDays(7, this.services.clock.now())
    const range = `from=${from}&until=${until}`
    const screen = `&screen=${encodeURIComponent(this.screenId)}`
    if (slides.length === 0) return html`<p class="quiet">${texts.none}</p>`
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${texts.columns.slide}</th>
            <th scope="col">${texts.columns.count}</th>
            <th scope="col">${texts.columns.shown}</th>
          </tr>
        </thead>
        <tbody>
          ${slides.slice(0, ROWS_MAX).map(
            ({ playCount, shownMs, title }) =>
              html`<tr>
                <td>${title}</td>
                <td class="num">${playCount.toLocaleString('de-DE')}</td>
                <td class="num">${elapsedText(shownMs)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="note">
        ${slides.length > ROWS_MAX ? `${texts.more(slides.length - ROWS_MAX)}. ` : nothing}${texts.basis}
      </p>
      <p class="links">
        <a href="/api/v1/plays.csv?${range}${screen}" download>${texts.csv}</a>
        <a href="/api/v1/plays.csv?${range}" download>${texts.csvAll}</a>
      </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-plays': ScreenPlays
  }
}
