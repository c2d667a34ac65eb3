import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffSchedule } from '#schema/staff-schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { type Bar, hoursText, type Lane, lanesOf, layoutNameAt } from './day-bars.ts'
import { barStyles } from './day-bar-styles.ts'
import { gridStyles } from './day-grid-styles.ts'
import { dayWords } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import type { ScreenDay } from './screen-day.ts'
import { fractionOf, hourMarks, siteDate, siteTime, type TimeRange } from './zone-clock.ts'

export interface GridSection {
  readonly id: string
  readonly name: string | undefined
  readonly days: readonly ScreenDay[]
}

/** A moment on a screen, with the rule under the pointer if there is one. */
export interface GridChoice {
  readonly screenId: string
  readonly at: number
  readonly ruleId: string | undefined
}

const MINUTE_MS = 60_000

/**
 * The day as rows of bars. A table for those who read it aloud: screens are its row heads, bars are buttons with their
 * times in words. One stop of the Tab key; arrows go from bar to bar.
 * @fires grid-choice - `GridChoice`: a bar or an empty place was chosen.
 * @fires grid-why - `GridChoice`: the person asks for the reasons there.
 * @fires day-step - `1` or `-1`: the arrow keys have left the day.
 */
@customElement('lotse-console-day-grid')
export class DayGrid extends LitElement {
  static override styles = [baseStyles, gridStyles, barStyles]

  @property({ attribute: false }) declare schedule: StaffSchedule
  @property({ attribute: false }) declare sections: readonly GridSection[]
  @property() declare date: string
  @property({ attribute: false }) declare range: TimeRange
  @property({ type: Number }) declare now: number
  /** Rule that the panel speaks of. */
  @property() declare selected: string
  /** The moment that the panel explains. */
  @property({ attribute: false }) declare asked: GridChoice | undefined
  @state() declare private active: string

  constructor() {
    super()
    this.active = ''
  }

  /** Puts the focus on the first bar of a rule, where there is one. */
  focusRule(ruleId: string): void {
    this.renderRoot.querySelector<HTMLElement>(`button[data-rule="${CSS.escape(ruleId)}"]`)?.focus()
  }

  /** The first screen with a bar of a rule. */
  firstScreenOf(ruleId: string): string | undefined {
    const days = this.sections.flatMap((section) => section.days)
    return days.find((day) => lanesOf(day, this.schedule).some(({ bars }) => bars.some((bar) => bar.ruleId === ruleId)))
      ?.screen.id
  }

  override render() {
    const { date, now, range, schedule } = this
    const marks = hourMarks(range, schedule.timeZone)
    const isToday = siteDate(now, schedule.timeZone) === date && now >= range.startAt && now < range.endAt
    const rows = this.sections.flatMap(({ days }) => days).length
    return html`<div class="grid ${rows > 8 ? 'dense' : ''}" @keydown=${this.#pressed}>
      <div class="lines" aria-hidden="true">
        ${marks.map(({ at }) => html`<i .style=${left(fractionOf(at, range))}></i>`)}
        ${isToday ? html`<i class="now" .style=${left(fractionOf(now, range))}></i>` : nothing}
      </div>
      <table>
        <caption class="visually-hidden">
          ${plannerTexts.grid(dayWords(date))}
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${plannerTexts.screenColumn}</span></th>
            <th scope="col">
              <span class="visually-hidden">${plannerTexts.dayColumn}</span>
              <div class="hours num" aria-hidden="true">
                ${marks.map(({ at, label }) => html`<span .style=${left(fractionOf(at, range))} class=${this.#isHidden(at, isToday) ? 'under' : ''}>${label}</span>`)}
                ${isToday ? html`<b .style=${left(fractionOf(now, range))}>${siteTime(now, schedule.timeZone)}</b>` : nothing}
              </div>
            </th>
          </tr>
        </thead>
        ${this.sections.map((section) => this.#section(section))}
      </table>
    </div>`
  }

  /** An hour that the mark of the present would cover. */
  #isHidden(at: number, isToday: boolean): boolean {
    return isToday && Math.abs(fractionOf(at, this.range) - fractionOf(this.now, this.range)) < 0.058
  }

  #section({ days, name }: GridSection) {
    return html`<tbody>
      ${
        name === undefined
          ? nothing
          : html`<tr class="section">
              <th scope="rowgroup" colspan="2">${name}</th>
            </tr>`
      }
      ${days.map((day) => this.#row(day))}
    </tbody>`
  }

  #row(day: ScreenDay) {
    const { screen } = day
    const lanes = lanesOf(day, this.schedule)
    return html`<tr>
      <th scope="row"><b>${screen.name}</b><span>${this.#about(day)}</span>${this.#twice(day)}</th>
      <td>${lanes.map((lane, index) => this.#lane(day, lane, index))}</td>
    </tr>`
  }

  /** "11–13 doppelt": when the screen is wanted by equals, beside its name where there is always room for it. */
  #twice({ zones }: ScreenDay) {
    const hours = new Set(
      zones.flatMap(({ clashes }) => clashes.map((clash) => hoursText(clash, this.schedule.timeZone))),
    )
    if (hours.size === 0) return nothing
    return html`<span class="twice">${icon('warning')}${[...hours].join(', ')} ${plannerTexts.clash}</span>`
  }

  /** "Monitor", and how it is divided where that changes over the day. */
  #about({ screen, screenPieces, zones }: ScreenDay): string {
    const kind = plannerTexts.kinds[screen.kind]
    const layouts = new Set(screenPieces.map(({ layoutId }) => layoutId))
    if (zones.length === 0 || layouts.size <= 1) return kind
    const names = [...layouts].map((layoutId) => `„${layoutNameAt(layoutId, this.schedule.layouts)}“`)
    return `${kind}, ${names.join(' und ')}`
  }

  #lane(day: ScreenDay, lane: Lane, index: number) {
    return html`<div
      class="lane ${index > 0 ? 'side' : ''} ${lane.bars.some(({ kind }) => kind === 'limited') ? 'shared' : ''}"
      @click=${(event: MouseEvent) => this.#clickedLane(event, day.screen.id)}
    >
      ${this.asked?.screenId === day.screen.id && index === 0 ? this.#askedMark(this.asked) : nothing}
      ${lane.name === undefined ? nothing : html`<span class="zone">${lane.name}</span>`}
      <ul>
        ${lane.bars
          .filter((bar) => bar.endAt > this.range.startAt && bar.startAt < this.range.endAt)
          .map((bar) => this.#bar(day, lane, bar))}
      </ul>
    </div>`
  }

  #askedMark({ at }: GridChoice) {
    const isDrawn = at >= this.range.startAt && at < this.range.endAt
    return isDrawn ? html`<i class="asked" aria-hidden="true" .style=${left(fractionOf(at, this.range))}></i>` : nothing
  }

  #bar(day: ScreenDay, lane: Lane, bar: Bar) {
    const [from, until] = [fractionOf(bar.startAt, this.range), fractionOf(bar.endAt, this.range)]
    const key = keyOf(day.screen.id, lane.zoneId, bar)
    const isActive = this.active === key || (this.active === '' && this.#isFirst(day, lane, bar))
    const isSelected = bar.ruleId !== undefined && bar.ruleId === this.selected
    return html`<li class=${bar.kind} .style=${`left:${from * 100}%;width:${(until - from) * 100}%`}>
      <button
        class="b ${bar.kind} ${bar.half ? (bar.kind === 'clash' ? 'bot' : 'top') : ''} ${isSelected ? 'sel' : ''}"
        data-key=${key}
        data-rule=${bar.ruleId ?? nothing}
        tabindex=${isActive ? 0 : -1}
        aria-label=${bar.words}
        aria-pressed=${isSelected}
        @focus=${() => {
          this.active = key
        }}
        @click=${(event: MouseEvent) => this.#clickedBar(event, day.screen.id, bar)}
      >
        ${bar.kind === 'clash' ? icon('warning') : nothing}
        <b>${bar.hours === undefined ? nothing : html`<span class="hours-of">${bar.hours} </span>`}${bar.title}</b>
        ${bar.detail === '' ? nothing : html`<small>${bar.detail}</small>`}
      </button>
    </li>`
  }

  #isFirst(day: ScreenDay, lane: Lane, bar: Bar): boolean {
    const first = this.sections.find(({ days }) => days.length > 0)?.days[0]
    return first === day && lane.bars.find(({ endAt }) => endAt > this.range.startAt) === bar
  }

  #clickedBar(event: MouseEvent, screenId: string, bar: Bar): void {
    event.stopPropagation()
    // The keyboard clicks without a place: the present if it is in the bar, else its beginning.
    const at = event.detail === 0 ? this.#momentOf(bar) : this.#momentAt(event)
    const choice: GridChoice = { screenId, at, ruleId: bar.ruleId }
    this.dispatchEvent(new CustomEvent(bar.ruleId === undefined ? 'grid-why' : 'grid-choice', { detail: choice }))
  }

  #clickedLane(event: MouseEvent, screenId: string): void {
    const detail: GridChoice = { screenId, at: this.#momentAt(event), ruleId: undefined }
    this.dispatchEvent(new CustomEvent('grid-why', { detail }))
  }

  #momentOf(bar: Bar): number {
    return this.now >= bar.startAt && this.now < bar.endAt ? this.now : Math.max(bar.startAt, this.range.startAt)
  }

  /** To whole minutes. */
  #momentAt(event: MouseEvent): number {
    const lane = (event.currentTarget as HTMLElement).closest('.lane') ?? (event.currentTarget as HTMLElement)
    const { left: x, width } = lane.getBoundingClientRect()
    const fraction = Math.min(1, Math.max(0, (event.clientX - x) / Math.max(1, width)))
    const at = this.range.startAt + fraction * (this.range.endAt - this.range.startAt)
    return Math.min(Math.floor(at / MINUTE_MS) * MINUTE_MS, this.range.endAt - MINUTE_MS)
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const button = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('button.b'))
    if (!button || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'w' || event.key === 'W') return this.#askWhy(event, button)
    const target = this.#neighbour(button, event.key)
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (typeof target === 'number') this.dispatchEvent(new CustomEvent('day-step', { detail: target }))
    else target.focus()
  }

  #askWhy(event: KeyboardEvent, button: HTMLElement): void {
    const place = this.#placeOf(button)
    if (!place) return
    event.preventDefault()
    event.stopPropagation()
    this.dispatchEvent(new CustomEvent<GridChoice>('grid-why', { detail: place }))
  }

  #placeOf(button: HTMLElement): GridChoice | undefined {
    for (const day of this.sections.flatMap(({ days }) => days)) {
      for (const lane of lanesOf(day, this.schedule)) {
        const bar = lane.bars.find((one) => keyOf(day.screen.id, lane.zoneId, one) === button.dataset['key'])
        if (bar) return { screenId: day.screen.id, at: this.#momentOf(bar), ruleId: bar.ruleId }
      }
    }
    return undefined
  }

  /** The bar beside, above or below; a step of days where there is none at the side. */
  #neighbour(button: HTMLElement, key: string): HTMLElement | 1 | -1 | undefined {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.lane')].map((lane) => [
      ...lane.querySelectorAll<HTMLElement>('button.b'),
    ])
    const row = rows.findIndex((bars) => bars.includes(button))
    const column = rows[row]?.indexOf(button) ?? 0
    if (key === 'ArrowLeft') return rows[row]?.[column - 1] ?? -1
    if (key === 'ArrowRight') return rows[row]?.[column + 1] ?? 1
    if (key === 'Home') return rows[row]?.[0]
    if (key === 'End') return rows[row]?.at(-1)
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
    const others = key === 'ArrowUp' ? rows.slice(0, row).toReversed() : rows.slice(row + 1)
    const x = button.getBoundingClientRect().left
    return others
      .find((bars) => bars.length > 0)
      ?.toSorted(
        (a, b) => Math.abs(a.getBoundingClientRect().left - x) - Math.abs(b.getBoundingClientRect().left - x),
      )[0]
  }
}

function keyOf(screenId: string, zoneId: string | undefined, bar: Bar): string {
  return `${screenId}/${zoneId ?? ''}/${bar.kind}/${bar.ruleId ?? ''}/${bar.startAt}`
}

function left(fraction: number): string {
  return `left:${fraction * 100}%`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-day-grid': DayGrid
  }
}
