import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../design/lotse-qr.ts'
import { Select } from '../../link/select.ts'
import { worded } from '../directory-text.ts'
import { frieze, friezeStyles } from '../frieze.ts'
import { icon, type IconName } from '../icons.ts'
import '../lotse-stele-list.ts'
import type { PageContext } from '../page-context.ts'
import { inGerman, t } from '../text.ts'
import { viewStyles } from '../view-styles.ts'
import { goTo, type Target } from '../visit.ts'
import { codeCells, typeCode, wholeCode } from './code-entry.ts'
import { errandRow, wayToArea } from './errands.ts'
import './lotse-stele-keypad.ts'
import { ticketStyles } from './ticket-styles.ts'
import type { TicketStep, TicketView, TicketVisit } from './ticket-visit.ts'
import { aheadText } from './ticket-words.ts'

/** A waiting number: one tap for the errand, and it is there; or the code of an appointment. */
@customElement('lotse-stele-tickets')
export class SteleTickets extends LitElement {
  static override styles = [viewStyles, friezeStyles, ticketStyles]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ attribute: false }) visit!: TicketVisit
  /** Ends the visit and goes to the start. */
  @property({ attribute: false }) finish: () => void = () => {}

  @state() private code = ''
  #view: Select<TicketView, TicketView> | undefined
  #shown: TicketStep['name'] = 'choosing'

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#typed)
    void this.visit.refreshOffer()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('keydown', this.#typed)
  }

  protected override willUpdate(): void {
    this.#view ??= new Select(this, this.visit.view, (view) => view)
  }

  override render() {
    if (!this.page || !this.#view) return nothing
    const { step } = this.#view.value
    switch (step.name) {
      case 'choosing':
        return this.#choosing(this.page)
      case 'code':
        return this.#codeEntry(step.isUnknown)
      case 'asking':
        return message(t('tickets.asking'), t('tickets.asking.hint'), nothing)
      case 'drawn':
        return this.#drawn(this.page, step)
      case 'refused':
        return message(t(`tickets.${step.why}`), t('tickets.counter'), this.#helpless(this.page, false))
      case 'unreachable':
        return message(t('tickets.unreachable'), t('tickets.counter'), this.#helpless(this.page, true))
    }
  }

  protected override updated(): void {
    const name = this.#view?.value.step.name ?? 'choosing'
    if (name === this.#shown) return
    this.#shown = name
    if (name !== 'code') this.code = ''
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }

  #choosing({ knowledge, nowMs, timeZone }: PageContext) {
    const { offer } = this.#view?.value ?? {}
    if (offer?.kind === 'unreachable') {
      return message(t('tickets.unreachable'), t('tickets.counter'), this.page && this.#helpless(this.page, false))
    }
    const items = (offer?.queues ?? []).map((queue) =>
      errandRow(queue, knowledge.directory, nowMs, timeZone, () => void this.visit.choose(queue.queueId)),
    )
    return html`${board(t('tickets.title'), t('tickets.choose'))}
      <section class="desk ${items.length > 5 ? 'full' : ''}" style="--errands: ${Math.max(1, items.length)}">
        <button class="quiet appointment" @click=${() => this.visit.enterCode()}>
          ${icon('day')}<span>${t('tickets.appointment')}</span>${icon('next')}
        </button>
        <lotse-stele-list
          roomy
          label=${t('tickets.errands')}
          .items=${items}
          .empty=${offer ? t('tickets.none') : t('tickets.loading')}
        ></lotse-stele-list>
      </section>`
  }

  #codeEntry(isUnknown: boolean) {
    const cells = codeCells(this.code)
    const whole = wholeCode(this.code)
    return html`<section class="board deep">
        <div class="text">
          <h1 tabindex="-1">${t('tickets.code')}</h1>
          <p class="lead">${t('tickets.code.hint')}</p>
          <p
            class="code"
            role="status"
            aria-label=${t('tickets.code.typed', { code: Array.from(this.code).join(' ') })}
          >
            ${cells.slice(0, 4).map((cell) => html`<span aria-hidden="true">${cell}</span>`)}
            <span class="dash" aria-hidden="true">–</span>
            ${cells.slice(4).map((cell) => html`<span aria-hidden="true">${cell}</span>`)}
          </p>
          ${isUnknown && this.code === '' ? html`<p class="wrong" role="alert">${t('tickets.code.unknown')}</p>` : nothing}
        </div>
        <div class="town">${frieze()}</div>
      </section>
      <section class="desk">
        <lotse-stele-keypad .pressed=${(key: string) => this.#press(key)}></lotse-stele-keypad>
        <div class="actions">
          ${action('back', t('tickets.back'), 'quiet', () => this.visit.back())}
          <button class="main" aria-disabled=${whole === undefined} @click=${() => this.#say(whole)}>
            ${t('tickets.code.say')}
          </button>
        </div>
      </section>`
  }

  #drawn({ waitingAreas }: PageContext, { ticket, printing }: Extract<TicketStep, { name: 'drawn' }>) {
    const { number, queueName, areaName, aheadCount, phoneUrl } = ticket
    const prints = this.#view?.value.print !== 'none'
    const target = wayToArea(waitingAreas, ticket)
    return html`<section class="board ticket">
        <div class="text">
          <h1 tabindex="-1">${t('tickets.number')} <b class="num">${number}</b></h1>
          <div>
            <p class="lead">${worded(inGerman(queueName))}</p>
            <p class="lead"><b>${t('tickets.waitAt', { area: areaName })}</b></p>
          </div>
          <p class="ahead">${aheadText(aheadCount)}</p>
        </div>
        <div class="along">
          <lotse-qr text=${phoneUrl} label=${t('tickets.qr.alt')}></lotse-qr>
          <div>
            <b>${t('tickets.phone')}</b>
            <p>${t('tickets.phone.hint')}</p>
            <p class="paper" role="status">${printing === 'none' ? nothing : t(`tickets.printing.${printing}`)}</p>
          </div>
        </div>
      </section>
      <section class="desk">
        <div class="actions">
          ${prints ? action('printer', t(printing === 'none' ? 'tickets.print' : 'tickets.print.again'), 'quiet', () => void this.visit.print()) : nothing}
          ${target ? action('way', t('tickets.way'), 'quiet', () => goTo(target)) : nothing}
          ${action('home', t('tickets.finish'), 'main', this.finish)}
        </div>
      </section>`
  }

  /** No number here and now: the way to people, and once more where that helps. */
  #helpless({ waitingAreas, screen }: PageContext, mayRetry: boolean) {
    const targets = (screen.ticketAreaIds ?? []).flatMap((areaId): Target[] => {
      const areaName = waitingAreas.find(({ id }) => id === areaId)?.name ?? ''
      const target = wayToArea(waitingAreas, { areaId, areaName })
      return target ? [target] : []
    })
    return html`<div class="actions">
      ${action('back', t('tickets.back'), 'quiet', mayRetry ? () => this.visit.back() : this.finish)}
      ${targets.slice(0, 1).map((target) => action('way', t('tickets.wayTo', { area: target.title ?? '' }), 'quiet', () => goTo(target)))}
      ${mayRetry ? action('ticket', t('tickets.retry'), 'main', () => void this.visit.retry()) : nothing}
    </div>`
  }

  #press(key: string): void {
    this.code = typeCode(this.code, key)
  }

  #say(whole: string | undefined): void {
    if (whole === undefined) return
    this.code = ''
    void this.visit.checkIn(whole)
  }

  /** A keypad at the stele types the code as well. */
  #typed = (event: KeyboardEvent): void => {
    if (this.visit.view.get().step.name !== 'code') return
    const whole = wholeCode(this.code)
    const isOnButton = event.composedPath()[0] instanceof HTMLButtonElement
    if (event.key === 'Enter' && whole !== undefined && !isOnButton) this.#say(whole)
    else this.#press(event.key)
  }
}

function board(title: string, lead: string) {
  return html`<section class="board deep">
    <div class="text">
      <h1 tabindex="-1">${title}</h1>
      <p class="lead">${lead}</p>
    </div>
    <div class="town">${frieze()}</div>
  </section>`
}

function message(title: string, lead: string, actions: unknown) {
  return html`${board(title, lead)}
    <section class="desk">${actions}</section>`
}

function action(name: IconName, label: string, look: 'quiet' | 'main', go: () => void) {
  return html`<button class=${look} @click=${go}>${icon(name)}<span>${label}</span></button>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-tickets': SteleTickets
  }
}
