import type { ShownCall } from '#schema/local-api'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { Fit, fitLine } from '../design/fit.ts'
import { arrow } from '../design/icons.ts'
import { clockTime, pastInstant, shortDate } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { callsZoneStyles } from './calls-zone-styles.ts'
import { calledSentence, counterName, ticketText } from './call-words.ts'

/** How many earlier calls stand below the newest when there is room. */
const EARLIER_COUNT = 4
const VARIANTS = [
  { rows: '4', date: 'yes', arrows: 'yes' },
  { rows: '3', date: 'yes', arrows: 'yes' },
  { rows: '2', date: 'yes', arrows: 'yes' },
  { rows: '4', date: 'no', arrows: 'yes' },
  { rows: '3', date: 'no', arrows: 'yes' },
  { rows: '2', date: 'no', arrows: 'yes' },
  { rows: '3', date: 'no', arrows: 'no' },
  { rows: '2', date: 'no', arrows: 'no' },
  { rows: '1', date: 'no', arrows: 'no' },
  { rows: '0', date: 'no', arrows: 'no' },
]

/** The newest call on yellow, and the ones before it. */
@customElement('lotse-calls-zone')
export class CallsZone extends LitElement {
  static override styles = [base, callsZoneStyles]

  /** Unexpired, newest first. */
  @property({ attribute: false }) calls: readonly ShownCall[] = []
  @property() timeZone = 'UTC'
  @property({ type: Number }) now = 0
  @property({ type: Boolean }) withClock = false
  /** Until when the list of calls is known to be complete, when that is too long ago; else undefined. */
  @property({ attribute: false }) completeUntil: number | undefined

  @query('aside') private readonly panel!: HTMLElement | null
  @query('.number') private readonly number!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, { box: () => this.panel, variants: () => VARIANTS })
  }

  /** The calls that stand in the panel now; rows without room are not among them. */
  get drawnCallIds(): string[] {
    const rows = Number(this.panel?.dataset['rows'] ?? 0)
    return this.hasUpdated ? this.calls.slice(0, 1 + rows).map((call) => call.callId) : []
  }

  protected override updated(): void {
    const { number } = this
    if (number?.parentElement) fitLine(number, contentWidthPx(number.parentElement))
  }

  protected override render() {
    const [newest, ...earlier] = this.calls
    return html`<aside aria-label=${t('calls.title')}>
      ${this.withClock ? this.#clock() : nothing} ${newest ? this.#newest(newest) : this.#nobody()}
      ${
        earlier.length > 0
          ? html`<ol class="earlier" aria-label=${t('calls.before')}>
              ${earlier.slice(0, EARLIER_COUNT).map((call) => this.#row(call))}
            </ol>`
          : nothing
      }
    </aside>`
  }

  #clock() {
    return html`<p class="time" data-measure>
      <span class="date">${shortDate(this.now, this.timeZone)}</span>
      <b class="num">${clockTime(this.now, this.timeZone)}</b>
    </p>`
  }

  #newest(call: ShownCall) {
    return html`<div class="newest" role="alert" data-measure>
      <span class="off-screen">${calledSentence(call)}</span>
      <p class="number num" aria-hidden="true">${ticketText(call)}</p>
      <p class="where" aria-hidden="true">
        <span>${counterName(call)}</span>${call.arrowDeg === undefined ? nothing : arrow(call.arrowDeg)}
      </p>
    </div>`
  }

  #row(call: ShownCall) {
    return html`<li class="num" data-measure>
      <span class="off-screen">${calledSentence(call)}</span>
      <span aria-hidden="true">${ticketText(call)}</span>
      ${call.arrowDeg === undefined ? nothing : arrow(call.arrowDeg)}
      <span class="counter" aria-hidden="true">${call.counterLabel}</span>
    </li>`
  }

  #nobody() {
    const unsure = this.completeUntil
    const time = unsure === undefined ? '' : pastInstant(unsure, this.now, this.timeZone)
    return html`<div class="nobody" role="status" data-measure>
      <p class="head">${unsure === undefined ? t('calls.empty.heading') : t('calls.unsure.heading', { time })}</p>
      <p>${unsure === undefined ? t('calls.empty.body') : t('calls.unsure.body')}</p>
    </div>`
  }
}

function contentWidthPx(box: HTMLElement): number {
  const style = getComputedStyle(box)
  return box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-calls-zone': CallsZone
  }
}
