import type { ShownCall } from '#schema/local-api'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import { keyed } from 'lit/directives/keyed.js'
import { base } from '../design/base.ts'
import { Fit, fitLine } from '../design/fit.ts'
import { arrow } from '../design/icons.ts'
import { clockTime } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { calledSentence, counterName, ticketText } from './call-words.ts'
import { callViewStyles } from './call-view-styles.ts'
import { callKey } from './call-queue.ts'

const EARLIER_COUNT = 4
const VARIANTS = ['4', '3', '2', '1', '0'].map((rows) => ({ rows }))

/** A new call has the whole screen: number, counter and direction, and below the calls before it. */
@customElement('lotse-call-view')
export class CallView extends LitElement {
  static override styles = [base, callViewStyles]

  @property({ attribute: false }) call: ShownCall | undefined
  /** The other calls, newest first. */
  @property({ attribute: false }) others: readonly ShownCall[] = []
  @property() areaName = ''
  @property() timeZone = 'UTC'
  @property({ type: Number }) now = 0

  @query('.last') private readonly last!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, { box: () => this.last, variants: () => VARIANTS })
    new ResizeObserver(() => this.#fitNumber()).observe(this)
  }

  /** The calls that stand here now; the ones without room are not among them. */
  get drawnCallIds(): string[] {
    const rows = Number(this.last?.dataset['rows'] ?? 0)
    return [...(this.call ? [this.call] : []), ...this.others.slice(0, rows)].map((call) => call.callId)
  }

  protected override updated(): void {
    this.#fitNumber()
  }

  protected override render() {
    const { call } = this
    if (!call) return nothing
    return html`<section aria-label=${t('calls.fullView')}>
      <p class="head">
        <span data-measure>${this.areaName}</span><b class="num">${clockTime(this.now, this.timeZone)}</b>
      </p>
      ${keyed(callKey(call), this.#call(call))}
      <ol class="last" aria-label=${t('calls.before')} data-measure>
        ${this.others.slice(0, EARLIER_COUNT).map((other) => this.#other(other))}
      </ol>
    </section>`
  }

  #call(call: ShownCall) {
    return html`<div class=${classMap({ call: true, directed: call.arrowDeg !== undefined })} role="alert">
      <span class="off-screen">${calledSentence(call)}</span>
      <div class="words" aria-hidden="true">
        <p class="number num line">${ticketText(call)}</p>
        <p class="where line">${counterName(call)}</p>
      </div>
      ${call.arrowDeg === undefined ? nothing : arrow(call.arrowDeg, 'hero')}
    </div>`
  }

  #other(call: ShownCall) {
    return html`<li>
      <span class="off-screen">${calledSentence(call)}</span>
      <span class="number num" aria-hidden="true">${ticketText(call)}</span>
      <span class="where" aria-hidden="true">
        ${call.arrowDeg === undefined ? nothing : arrow(call.arrowDeg)}${counterName(call)}
      </span>
    </li>`
  }

  #fitNumber(): void {
    for (const line of this.renderRoot.querySelectorAll<HTMLElement>('.line')) {
      if (line.parentElement) fitLine(line, line.parentElement.clientWidth)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-call-view': CallView
  }
}
