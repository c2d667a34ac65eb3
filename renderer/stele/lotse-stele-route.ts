import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Route } from '#player/wayfinding/route'
import '../design/lotse-qr.ts'
import { Select } from '../link/select.ts'
import { conditionsOf, nextClosureChangeMs } from './conditions.ts'
import { entryDocuments, targetTitle, worded } from './directory-text.ts'
import { hoursText } from './hit-rows.ts'
import { icon } from './icons.ts'
import { currentLanguage, inGerman, t, type Wording } from './text.ts'
import type { PageContext } from './page-context.ts'
import { BoxSize } from './plan-sight.ts'
import { adjustPanel } from './route-adjust.ts'
import { phoneAddress } from './route-code.ts'
import { bringList, factLines, goAgain, oneStep, panelButton, stepList } from './route-parts.ts'
import { panelStyles } from './panel-styles.ts'
import { FewerSteps } from './fewer-steps.ts'
import { missingWay } from './route-missing.ts'
import { wayPicture } from './route-picture.ts'
import { routeStyles } from './route-styles.ts'
import { stepwiseStyles } from './stepwise-styles.ts'
import type { TicketVisit } from './tickets/ticket-visit.ts'
import { viewStyles } from './view-styles.ts'
import { change, show, type Target, visitStore } from './visit.ts'
import { type FoundWay, lengthText, minutesText, otherWays, type Way, wayTo } from './way.ts'
import { shortWhereText } from './whereabouts.ts'

/** What lies in the place of the steps. */
type Panel = 'none' | 'adjust' | 'code' | 'bring'

/** The way: drawn on the house as the visitor sees it, and the same in words, minutes and metres. */
@customElement('lotse-stele-route')
export class SteleRoute extends LitElement {
  static override styles = [viewStyles, routeStyles, stepwiseStyles, panelStyles]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ attribute: false }) targets: readonly Target[] = []
  @property({ attribute: false }) tickets: TicketVisit | undefined
  /** All controls are low: one step at a time, in large type. */
  @property({ type: Boolean, reflect: true }) low = false

  @state() private at = 0
  @state() private panel: Panel = 'none'
  /** The best way, or one of the others. */
  @state() private choice = 0
  readonly #profile = new Select(this, visitStore, (visit) => visit.profile)
  readonly #box = new BoxSize(this, '.plan')
  readonly #fit = new FewerSteps(this, '.steps')
  #way: Way = { kind: 'none' }
  /** The way in the picture, which does not move anew when the same way is found again a minute later. */
  #drawn: Route | undefined
  #asked = ''
  #knew = ''
  /** It has become another way without the visitor's doing. */
  #hasChanged = false
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.page) return
    if (changed.has('targets')) {
      this.panel = 'none'
      this.choice = 0
    }
    const { knowledge, screen } = this.page
    const conditions = conditionsOf(this.#profile.value, this.page)
    const asked = [this.#profile.value, currentLanguage(), this.choice, ...this.targets.map(idsOf)].join(' ')
    const known = JSON.stringify([conditions.closures, conditions.atMs])
    this.#fit.follow([asked, known, this.page.textScale, this.low].join(' '))
    const hasHouse = changed.get('page')?.knowledge === knowledge
    if (asked === this.#asked && known === this.#knew && hasHouse) return
    const before = this.#way
    this.#way = wayTo(this.targets, knowledge, screen, conditions, this.choice)
    if (this.#way.kind === 'way' && !isSameWay(before, this.#way)) this.#drawn = this.#way.route
    if (asked !== this.#asked) {
      this.at = 0
      this.#hasChanged = false
    } else if (!isSameWay(before, this.#way)) {
      this.at = 0
      this.#hasChanged = true
    }
    this.#asked = asked
    this.#knew = known
    this.#awake(nextClosureChangeMs(conditions.closures, conditions.atMs) - conditions.atMs)
  }

  override render() {
    const { page, targets } = this
    if (!page || targets.length === 0) return nothing
    return this.#way.kind === 'way'
      ? this.#found(this.#way, page)
      : missingWay(this.#way, this.targets[0]?.entry, this.#title(), this.#hours(page))
  }

  #found(way: FoundWay, page: PageContext) {
    const { route, plan } = way
    const lines = factLines(way, this.#profile.value, this.#hasChanged)
    const isOpen = this.panel !== 'none'
    return html`<section class="board">
        <header>
          <h1 tabindex="-1">${this.#title()}</h1>
          <p class="big num">${minutesText(route)}</p>
          <p class="lead">${this.#where(way)}</p>
          <p class="lead end">${lengthText(route)}</p>
        </header>
        ${this.low ? html`<div class="facts" role="status">${this.#hours(page)}${lines}${bringList(this.#documents())}</div>` : nothing}
        <div class="plan">${wayPicture({ ...way, route: this.#drawn ?? way.route }, page, this.#box)}</div>
        <p class="source">${worded(inGerman(plan.attribution))}</p>
      </section>
      <section class="desk ${this.low ? 'stepwise' : ''} ${isOpen ? 'alone' : ''}">
        ${isOpen ? this.#open(way, page) : this.low ? this.#lowSteps(way) : this.#steps(way, page, lines)}
        ${isOpen ? nothing : this.#actions(way, page)}
      </section>`
  }

  #title() {
    const [first] = this.targets
    if (this.targets.length > 1) return t('route.stops.title', { count: this.targets.length })
    return first ? worded(targetTitle(first)) : nothing
  }

  /** The room of the one target, or all targets in their order. */
  #where({ plan, goal, tour }: FoundWay) {
    const [first] = this.targets
    if (this.targets.length > 1) {
      const names = tour.order.flatMap((index) => this.targets[index] ?? []).map(targetTitle)
      return names.map((name, index) => html`${index > 0 ? t('list.comma') : ''}${index + 1}. ${worded(name)}`)
    }
    return goal && first ? shortWhereText(plan, goal, targetTitle(first).text) : ''
  }

  /** The steps, what to know of them, and what to bring; large type leaves the last to a page of its own. */
  #steps({ steps }: FoundWay, { textScale }: PageContext, lines: unknown) {
    const documents = this.#documents()
    const most = textScale > 1.4 ? 3 : textScale > 1 ? 5 : documents.length > 0 ? 5 : 7
    const perPage = Math.max(1, most - this.#fit.tooMany)
    return html`<div class="words">
      <div class="facts" role="status">${lines}</div>
      ${stepList(steps, this.at, perPage, textScale === 1 && documents.length === 0, (at) => (this.at = at))}
      ${textScale === 1 ? bringList(documents) : nothing}
    </div>`
  }

  #lowSteps({ steps }: FoundWay) {
    return oneStep(steps, this.at, (at) => (this.at = at))
  }

  #actions(way: FoundWay, page: PageContext) {
    const profile = this.#profile.value
    const on = profile === 'step-free'
    const address = phoneAddress(way, this.targets, profile, page)
    const documents = this.#documents()
    const open = (panel: Panel) => (): void => void (this.panel = panel)
    return html`<div class="actions">
      <button class="switch" role="switch" aria-checked=${on} @click=${() => this.#switchSteps(on)}>
        ${icon('wheelchair')}<span
          >${t('route.switch')}<small><i></i>${t(on ? 'route.switch.on' : 'route.switch.off')}</small></span
        >
      </button>
      ${address === undefined ? nothing : this.low ? panelButton('phone', t('route.phone'), open('code')) : code(address)}
      ${this.low ? nothing : this.#hours(page)} ${this.#ticketButton(page)}
      ${documents.length > 0 && !this.low && page.textScale > 1 ? panelButton('bag', t('route.bring'), open('bring')) : nothing}
      ${panelButton('adjust', t('route.adjust'), open('adjust'))} ${goAgain()}
    </div>`
  }

  #switchSteps(isOn: boolean): void {
    this.choice = 0
    change({ profile: isOn ? 'quick' : 'step-free' })
  }

  #open(way: FoundWay, page: PageContext) {
    const close = (): void => void (this.panel = 'none')
    if (this.panel === 'adjust') return this.#adjust(page, close)
    const address = phoneAddress(way, this.targets, this.#profile.value, page)
    const isCode = this.panel === 'code' && address !== undefined
    return html`<div class="panel">
      ${
        isCode
          ? html`<div class="along">
              ${code(address)}
              <p class="lead">${t('route.phone.hint')}</p>
            </div>`
          : bringList(this.#documents())
      }
      ${panelButton('back', t(isCode ? 'route.phone.done' : 'route.adjust.done'), close)}
    </div>`
  }

  #adjust({ knowledge, screen, facts, nowMs, timeZone }: PageContext, close: () => void) {
    const [first, second] = this.targets
    const profile = this.#profile.value
    const conditions = conditionsOf(profile, { facts, nowMs, timeZone })
    const ways = first && !second ? otherWays(first, knowledge, screen, conditions) : []
    return adjustPanel({
      profile,
      targets: this.targets,
      ways,
      choice: this.choice,
      choose: (wanted) => {
        this.choice = 0
        change({ profile: wanted })
      },
      take: (choice) => {
        this.choice = choice
        change({ said: t('route.other.shown') })
      },
      close,
    })
  }

  /** Opening hours of the one target; several have theirs in the lists that they were chosen from. */
  #hours({ nowMs, timeZone }: PageContext) {
    const hours = this.targets.length === 1 ? hoursText(this.targets[0]?.entry, nowMs, timeZone) : undefined
    return hours === undefined ? nothing : html`<p class="hours">${icon('clock')}<span>${hours}</span></p>`
  }

  /** A number for the service that one is on the way to, where this stele has them. */
  #ticketButton({ screen }: PageContext) {
    const queueId = this.targets.at(-1)?.entry?.queueId
    const { offer } = this.tickets?.view.get() ?? {}
    const isOffered = offer?.kind === 'offer' && offer.queues.some((queue) => queue.queueId === queueId)
    if (queueId === undefined || !screen.ticketAreaIds?.length || !isOffered) return nothing
    return panelButton('ticket', t('route.ticket'), () => {
      void this.tickets?.choose(queueId)
      show({ name: 'tickets' })
    })
  }

  #documents(): readonly Wording[] {
    const entry = this.targets.length === 1 ? this.targets[0]?.entry : undefined
    return entry ? entryDocuments(entry) : []
  }

  /** A closure that begins or ends by itself changes the way at that instant, not at the next minute. */
  #awake(inMs: number): void {
    clearTimeout(this.#timer)
    if (inMs < LONGEST_TIMER_MS) this.#timer = setTimeout(() => this.dispatchEvent(new Event('stale', BUBBLING)), inMs)
  }
}

const LONGEST_TIMER_MS = 86_400_000
const BUBBLING = { bubbles: true, composed: true }

function code(address: string) {
  return html`<div class="code">
    <lotse-qr text=${address} label=${t('route.phone.alt')}></lotse-qr>
    <b>${t('route.phone')}</b>
  </div>`
}

function idsOf({ unitIds }: Target): string {
  return unitIds.join('+')
}

function isSameWay(a: Way, b: Way): boolean {
  if (a.kind !== 'way' || b.kind !== 'way') return a.kind === b.kind
  return JSON.stringify(a.route.legs) === JSON.stringify(b.route.legs)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-route': SteleRoute
  }
}
