import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keepNumber } from '#player/keep-number'
import type { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import { ageLine, languageChoice } from './parts/foot.ts'
import { ticketMark, warnIcon } from './parts/icons.ts'
import { phoneStyles } from './parts/phone-styles.ts'
import { placeStyles } from './parts/place-styles.ts'
import { planPicture } from './parts/plan-picture.ts'
import { type Freshness, freshnessOf } from './state/server-age.ts'
import { mayGiveBack, situationOf } from './state/situation.ts'
import { textsIn } from './texts/languages.ts'
import type { Texts } from './texts/texts.ts'
import { hasGap, headingText, peopleText, statusText, waitText, wayText } from './texts/words.ts'

/** What the page knows. `gone`: the number means nothing any more. */
export type PhoneState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ticket'; readonly ticket: VisitorTicket; readonly way: VisitorWay | undefined }

/** What happens outside of the picture. */
export interface PhoneActions {
  /** Age of what is shown; undefined while nothing is known. */
  ageMs(): number | undefined
  /** Server time up to which it is true. */
  asOf(): number
  /** Rejects when it did not work. */
  giveBack(): Promise<void>
  switchSound(on: boolean): Promise<void>
  chooseLanguage(language: string): void
}

/** Nothing has come for so long: the visitor is told why. */
const PATIENCE_TICKS = 4

/** The whole page. It draws what it is given, and the age of that anew each second. */
@customElement('lotse-phone')
export class LotsePhone extends LitElement {
  static override styles = [phoneStyles, placeStyles]

  @property({ attribute: false }) declare content: PhoneState
  @property({ attribute: false }) declare language: string
  @property({ attribute: false }) declare actions: PhoneActions | undefined
  @state() declare private hasSound: boolean
  @state() declare private isGivingBack: boolean
  @state() declare private hasFailed: boolean
  @state() declare private ticks: number
  @query('dialog') declare private dialog: HTMLDialogElement | null
  #said = ''
  #wasOld = false
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.content = { kind: 'loading' }
    this.language = 'de'
    this.hasSound = false
    this.isGivingBack = false
    this.hasFailed = false
    this.ticks = 0
  }

  get #texts(): Texts {
    return textsIn(this.language)
  }

  get #freshness(): Freshness {
    return freshnessOf(this.actions?.ageMs() ?? 0)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      this.ticks += 1
    }, 1_000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { lang, dir } = this.#texts
    if (changed.has('language')) {
      document.documentElement.lang = lang
      document.documentElement.dir = dir
      this.dir = dir
    }
    document.title = this.#title()
    this.#said = this.#status()
  }

  override updated(): void {
    if (this.dialog?.open === true && !this.#mayGiveBack()) this.dialog.close()
  }

  protected override render(): TemplateResult {
    const { content } = this
    return html`
      ${content.kind === 'ticket' ? this.#head(content.ticket) : nothing}
      <main>
        <!-- Screen readers hear changes of state, not the seconds that run. -->
        <p class="unseen" role="status">${this.#isCalled() ? nothing : this.#said}</p>
        <p class="unseen" role="alert">${this.#isCalled() ? this.#said : nothing}</p>
        ${content.kind === 'ticket' ? this.#ticket(content.ticket, content.way) : this.#blank(content.kind)}
      </main>
      <div class="rest"></div>
      ${this.#mayGiveBack() ? this.#confirmation() : nothing}
      <footer>
        ${content.kind === 'ticket' ? this.#age(content.ticket) : html`<span></span>`}
        ${languageChoice(this.language, (id) => this.actions?.chooseLanguage(id))}
      </footer>
    `
  }

  #title(): string {
    const { content } = this
    if (content.kind === 'gone') return this.#texts.goneHeading
    if (content.kind === 'loading') return this.#texts.pageTitle
    return `${content.ticket.number} · ${headingText(content.ticket, this.#texts)}`
  }

  #status(): string {
    const { content } = this
    const texts = this.#texts
    if (content.kind === 'loading') return this.#blankNote()
    if (content.kind === 'gone') return texts.goneHeading
    const isOld = this.#freshness !== 'fresh'
    const said = statusText(content.ticket, texts)
    // Said once when the line is back; the next change takes its place.
    const back = !isOld && this.#wasOld ? `${texts.connected} ` : ''
    this.#wasOld = isOld
    if (isOld) return `${this.#freshness === 'old' ? texts.old : texts.stale} ${said}`
    return back !== '' || (this.#said.startsWith(texts.connected) && this.#said.endsWith(said))
      ? `${texts.connected} ${said}`
      : said
  }

  #head({ areaName, siteName }: VisitorTicket): TemplateResult {
    return html`<header>${ticketMark}<b>${areaName}</b><span>${siteName}</span></header>`
  }

  #blank(kind: 'loading' | 'gone'): TemplateResult {
    const texts = this.#texts
    if (kind === 'gone')
      return html`<div class="blank">
        <h1>${texts.goneHeading}</h1>
        <p>${texts.goneNote}</p>
      </div>`
    return html`<div class="blank">
      <h1>${texts.pageTitle}</h1>
      <p>${this.#blankNote()}</p>
    </div>`
  }

  #blankNote(): string {
    return this.ticks < PATIENCE_TICKS ? this.#texts.loading : this.#texts.unreachable
  }

  #ticket(ticket: VisitorTicket, way: VisitorWay | undefined): TemplateResult {
    const freshness = this.#freshness
    const texts = this.#texts
    return html`
      ${
        freshness === 'fresh'
          ? nothing
          : html`<p class="notice">${warnIcon}<span>${freshness === 'old' ? texts.old : texts.stale}</span></p>`
      }
      ${this.#hero(ticket, freshness)} ${this.#facts(ticket)} ${this.#line(ticket, freshness)}
      ${way ? this.#way(ticket, way) : nothing} ${this.#acts(ticket)}
    `
  }

  /** Yellow means now: what may be over is not yellow. */
  #hero(ticket: VisitorTicket, freshness: Freshness): TemplateResult {
    const texts = this.#texts
    const { number, call, phase } = ticket
    const situation = situationOf(ticket)
    const isNow = freshness !== 'old' && (situation === 'soon' || situation === 'called')
    const note = texts.note[situation]
    return html`<section class="hero ${isNow ? 'now' : ''}">
      ${freshness === 'old' ? html`<p class="last">${texts.lastKnown}</p>` : nothing}
      <h1>${headingText(ticket, texts)}</h1>
      <b class="big number">${number}</b>
      ${call ? html`<p class="counter">${keepNumber(texts.counter(call.counterLabel))}</p>` : nothing}
      ${call?.room === undefined ? nothing : html`<p class="room">${keepNumber(texts.room(call.room))}</p>`}
      ${phase === 'called' && call && call.attempt > 1 ? html`<p class="again">${texts.again(call.attempt)}</p>` : nothing}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    </section>`
  }

  #facts({ aheadCount, estimate }: VisitorTicket): TemplateResult | typeof nothing {
    if (aheadCount === undefined) return nothing
    const texts = this.#texts
    return html`<dl>
      <div>
        <dt>${texts.ahead}</dt>
        <dd>${peopleText(aheadCount, texts)}</dd>
      </div>
      ${
        estimate
          ? html`<div>
              <dt>${texts.expected}</dt>
              <dd>${waitText(estimate, texts)}</dd>
            </div>`
          : nothing
      }
    </dl>`
  }

  #line(ticket: VisitorTicket, freshness: Freshness): TemplateResult | typeof nothing {
    const { calling, before, number, phase } = ticket
    const texts = this.#texts
    const [here] = calling
    if (phase !== 'waiting' || (here === undefined && before.length === 0)) return nothing
    const isNow = freshness !== 'old' && situationOf(ticket) === 'soon'
    return html`<ol class="line" aria-label=${texts.order}>
      ${
        here === undefined
          ? nothing
          : html`<li class="here"><span class="cell number">${here}</span><small>${texts.isCalled}</small></li>`
      }
      ${hasGap(ticket) ? html`<li class="gap" aria-hidden="true">…</li>` : nothing}
      ${before.slice(-2).map((other) => html`<li><span class="cell number">${other}</span></li>`)}
      <li class="me ${isNow ? 'now' : ''}"><span class="cell number">${number}</span><small>${texts.you}</small></li>
    </ol>`
  }

  #way(ticket: VisitorTicket, way: VisitorWay): TemplateResult {
    const texts = this.#texts
    const isSoon = situationOf(ticket) === 'soon'
    const title = ticket.call
      ? texts.wayToCounter(ticket.call.counterLabel)
      : isSoon
        ? texts.comeToArea
        : texts.wayToArea
    // In another language they are on their way; the picture and its summary are for everybody.
    const steps = (way.language ?? 'de') === this.language && way.to === 'counter' ? way.steps : []
    return html`<section class="way">
      <h2>${title}</h2>
      <p>${wayText(way, texts)}</p>
      ${
        steps.length > 0
          ? html`<ol class="steps">
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>`
          : nothing
      }
      <figure>${planPicture(way.plan, `${texts.plan}: ${wayText(way, texts)}`)}</figure>
    </section>`
  }

  #acts(ticket: VisitorTicket): TemplateResult | typeof nothing {
    const texts = this.#texts
    const isOpen = ticket.phase !== 'done' && ticket.phase !== 'cancelled'
    if (!isOpen) return nothing
    return html`<div class="acts">
      <button aria-pressed=${this.hasSound ? 'true' : 'false'} @click=${() => void this.#switchSound()}>
        ${this.hasSound ? texts.soundOff : texts.soundOn}
      </button>
      ${mayGiveBack(ticket) ? html`<button @click=${() => this.#askGiveBack()}>${texts.giveBack}</button>` : nothing}
    </div>`
  }

  #confirmation(): TemplateResult | typeof nothing {
    if (this.content.kind !== 'ticket') return nothing
    const texts = this.#texts
    const { number } = this.content.ticket
    return html`<dialog aria-labelledby="give-back-title">
      <h2 id="give-back-title">${texts.giveBackTitle(number)}</h2>
      <p>${texts.giveBackNote}</p>
      <p class="failed" role="alert">${this.hasFailed ? texts.giveBackFailed : nothing}</p>
      <div class="acts">
        <button class="strong" autofocus @click=${() => this.dialog?.close()}>${texts.giveBackNo}</button>
        <button ?disabled=${this.isGivingBack} @click=${() => void this.#giveBack()}>${texts.giveBackYes}</button>
      </div>
    </dialog>`
  }

  #age({ timeZone }: VisitorTicket): TemplateResult {
    const ageMs = this.actions?.ageMs() ?? 0
    const asOf = this.actions?.asOf() ?? 0
    return ageLine({ ageMs, asOf, timeZone, isFresh: freshnessOf(ageMs) === 'fresh' }, this.#texts)
  }

  #isCalled(): boolean {
    return this.content.kind === 'ticket' && this.content.ticket.phase === 'called'
  }

  #mayGiveBack(): boolean {
    return this.content.kind === 'ticket' && mayGiveBack(this.content.ticket)
  }

  #askGiveBack(): void {
    this.hasFailed = false
    this.dialog?.showModal()
  }

  async #giveBack(): Promise<void> {
    this.isGivingBack = true
    this.hasFailed = false
    try {
      await this.actions?.giveBack()
      this.dialog?.close()
    } catch {
      // Said in the dialog, where the visitor can try again.
      this.hasFailed = true
    } finally {
      this.isGivingBack = false
    }
  }

  async #switchSound(): Promise<void> {
    const wanted = !this.hasSound
    await this.actions?.switchSound(wanted)
    this.hasSound = wanted
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-phone': LotsePhone
  }
}
