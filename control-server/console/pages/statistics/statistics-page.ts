import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import Type from 'typebox'
import { summarise } from '#player/tickets/visit-summary'
import type { StaffArea } from '#schema/staff-calls'
import type { Statistics } from '#schema/visit-figures'
import { statisticsQuery } from '../../api/hall-api.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { hourOfDay, isoDate } from '../../parts/times.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { counterTable, keyFigures, queueTable } from './figure-tables.ts'
import { hourChart } from './hour-chart.ts'
import { hoursOf } from './hours.ts'
import { movesOn, type Period, periodOf } from './period.ts'
import './period-choice.ts'
import { statisticsStyles } from './statistics-styles.ts'
import { statisticsTexts as texts } from './statistics-texts.ts'

const AREA = 'statistics.area'
/** A hall where somebody is called each second moves its figures on at this pace. */
const CALM_MS = 10_000

/** How many came, how long they waited, and how the counters got on. */
@customElement('lotse-console-statistics')
export class StatisticsPage extends LitElement {
  static override styles = [baseStyles, pageStyles, statisticsStyles]

  @property({ attribute: false }) declare services: Services
  /** The period in the address, see `period.ts`. */
  @property() declare selected: string
  /** Empty for all of them. */
  @state() declare private areaId: string

  /** What the figures on the page are the answer to. */
  #shownQuery: string | undefined
  readonly #areas = new Remote<StaffArea[]>(this, {
    load: () => this.services.api.areas(),
    concerns: (what) => what === 'content',
    // An area that this browser remembers may be gone.
    received: (areas) => {
      if (areas.every(({ id }) => id !== this.areaId)) this.areaId = ''
    },
  })
  readonly #statistics = new Remote<Statistics>(this, {
    load: () => {
      const query = this.#query()
      if (query === this.#shownQuery && !this.#movesOn()) return undefined
      return this.services.api.statistics(query)
    },
    received: () => {
      this.#shownQuery = this.#query()
    },
    concerns: (what) => typeof what === 'object' && this.#movesOn(),
    calmMs: CALM_MS,
    // At midnight another day is today.
    everyMs: 60_000,
  })

  constructor() {
    super()
    this.selected = ''
    this.areaId = ''
  }

  override connectedCallback(): void {
    this.areaId = this.services.habits.read(AREA, Type.String()) ?? ''
    super.connectedCallback()
  }

  override updated(changed: PropertyValues): void {
    const isOther = (name: string) => changed.has(name) && changed.get(name) !== undefined
    if (!isOther('selected') && !isOther('areaId')) return
    this.#shownQuery = undefined
    this.#statistics.clear()
    void this.#statistics.reload()
  }

  override render() {
    const { failure, value } = this.#statistics
    const period = this.#period()
    return html`
      <div class="work">
        <div class="top">
          <h1>${value ? texts.headline(summarise(value.figures).arrivals, period) : texts.title}</h1>
          <p class="quiet">${value ? this.#lead(value) : nothing}</p>
        </div>
        <div class="choices">
          <lotse-console-period .period=${period}></lotse-console-period>
          ${this.#areaChoice()}
        </div>
        ${failure ? failureBox(failure, () => void this.#statistics.reload()) : nothing}
        ${value ? this.#figures(value) : nothing}
        ${value || failure ? nothing : html`<p class="quiet" role="status">${consoleTexts.app.loading}</p>`}
      </div>
      <div class="detail">${value ? this.#side(value) : nothing}</div>
    `
  }

  #lead({ figures }: Statistics): string {
    const moves = this.#movesOn()
    if (figures.length === 0) return moves ? texts.empty.running : texts.empty.over
    const called = summarise(figures).wait === undefined ? `${texts.nobodyCalled} ` : ''
    return `${called}${moves ? texts.moves : ''}`
  }

  #areaChoice() {
    const areas = this.#areas.value ?? []
    if (areas.length < 2) return nothing
    return html`<div class="field area">
      <label for="area">${texts.area}</label>
      <select id="area" @change=${this.#chooseArea}>
        <option value="" ?selected=${this.areaId === ''}>${texts.allAreas}</option>
        ${areas.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.areaId}>${name}</option>`)}
      </select>
    </div>`
  }

  #figures(statistics: Statistics) {
    const { figures } = statistics
    if (figures.length === 0) return nothing
    const days = new Set(figures.map(({ date }) => date)).size
    const nowHour = days === 1 && figures[0]?.date === this.#today() ? hourOfDay(this.services.clock.now()) : undefined
    return html`
      ${keyFigures(summarise(figures))}
      <section aria-labelledby="by-hour">
        <h2 id="by-hour">${texts.hours.title}</h2>
        ${days > 1 ? html`<p class="note">${texts.hours.together(days)}</p>` : nothing}
        ${hourChart(hoursOf(figures), nowHour)}
      </section>
      <section>
        <h2 id="by-queue">${texts.queues.title}</h2>
        ${queueTable(statistics)}
      </section>
    `
  }

  #side(statistics: Statistics) {
    if (statistics.figures.length === 0) {
      return html`<section>
        <h2>${texts.words.title}</h2>
        <ol class="steps">
          ${texts.empty.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>`
    }
    return html`<section>
        <h2 id="by-counter">${texts.counters.title}</h2>
        ${counterTable(statistics)}
      </section>
      <section>
        <p>
          <a class="btn" href="/api/v1/statistics.csv?${this.#query()}" download>${texts.csv}</a>
        </p>
        <p class="note">${texts.csvHint}</p>
      </section>
      <section>
        <h3>${texts.words.title}</h3>
        <dl class="words">
          ${texts.words.lines.map(
            ([word, meaning]) =>
              html`<dt>${word}</dt>
                <dd>${meaning}</dd>`,
          )}
        </dl>
        <p class="note">${texts.words.kept}</p>
      </section>`
  }

  readonly #chooseArea = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return
    this.areaId = event.currentTarget.value
    this.services.habits.write(AREA, this.areaId)
  }

  #query(): string {
    const { from, until } = this.#period()
    return statisticsQuery(from, until, this.areaId === '' ? undefined : this.areaId)
  }

  #movesOn(): boolean {
    return movesOn(this.#period(), this.#today())
  }

  #period(): Period {
    return periodOf(this.selected, this.#today())
  }

  #today(): string {
    return isoDate(this.services.clock.now())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-statistics': StatisticsPage
  }
}
