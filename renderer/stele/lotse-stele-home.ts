import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockTime, longDate, pastInstant } from '../i18n/format.ts'
import { Select } from '../link/select.ts'
import { entryName, worded } from './directory-text.ts'
import { frequentServices } from './frequent.ts'
import { type SessionsToday, sessionMark, sessionsToday, upcoming } from './council.ts'
import { frieze, friezeStyles } from './frieze.ts'
import { partOfDay } from './part-of-day.ts'
import { homeStyles } from './home-styles.ts'
import { icon, type IconName } from './icons.ts'
import { nearest, stelePosition } from './nearest.ts'
import type { PageContext } from './page-context.ts'
import { entryTarget } from './rooms.ts'
import { sessionList } from './session-rows.ts'
import { currentForm, inGerman, t } from './text.ts'
import type { TicketView, TicketVisit } from './tickets/ticket-visit.ts'
import { viewStyles } from './view-styles.ts'
import { goTo, show } from './visit.ts'
import { buildingName, levelText, unitOf } from './whereabouts.ts'

/** Services that the start offers at once. */
const SHORTCUT_COUNT = 4

/** The start: it already answers where one is, what time it is and what is on today, and it asks one question. */
@customElement('lotse-stele-home')
export class SteleHome extends LitElement {
  static override styles = [viewStyles, friezeStyles, sessionList, homeStyles]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ attribute: false }) tickets: TicketVisit | undefined
  @property({ type: Boolean, reflect: true }) big = false
  @property({ type: Boolean, reflect: true }) low = false
  #offer: Select<TicketView, TicketView['offer']> | undefined

  protected override willUpdate(): void {
    if (this.tickets) this.#offer ??= new Select(this, this.tickets.view, ({ offer }) => offer)
  }

  override render() {
    if (!this.page) return nothing
    const { facts, timeZone, nowMs } = this.page
    const today = sessionsToday(facts, nowMs)
    return html`<section class="board">
        <div class="sky">
          <header>${this.#place(this.page)}<span class="clock num">${clockTime(nowMs, timeZone)}</span></header>
          <h1 tabindex="-1">${t(`home.greeting.${partOfDay(nowMs, timeZone)}`)}</h1>
          <p class="date">${longDate(nowMs, timeZone, currentForm().locale)}</p>
        </div>
        <div class="town">${frieze()}</div>
        ${today ? this.#today(today, this.page) : html`<div class="today"><p class="hint">${t('home.quiet')}</p></div>`}
      </section>
      <section class="desk">
        <button class="search" @click=${() => show({ name: 'search' })}>
          ${icon('search')}${t('home.search')}<small>${t('home.search.hint')}</small>
        </button>
        ${this.#frequent(this.page)} ${this.#entries(this.page, today)}
      </section>`
  }

  #place({ screen, knowledge: { plan } }: PageContext) {
    const { place, name } = screen
    const building = plan && buildingName(plan, place.buildingId)
    const level = plan && levelText(plan.levels.find((one) => one.id === place.levelId))
    if (!building || !level) return html`<b>${name}</b>`
    return html`<span><b>${building}</b>${t('list.comma')}${level}</span>`
  }

  #today(today: SessionsToday, { nowMs, timeZone }: PageContext) {
    const shown = upcoming(today.sessions, nowMs, this.big ? 2 : 4)
    const age = {
      source: today.sourceNames.join(', '),
      time: pastInstant(today.checkedAt, nowMs, timeZone, currentForm().locale),
    }
    return html`<div class="today">
      <h2 class="head">${t('home.board')}<span>${t(today.stale ? 'age.older' : 'age.asOf', age)}</span></h2>
      ${shown.length === 0 ? html`<p class="hint">${t('today.none')}</p>` : nothing}
      <ul class="sessions">
        ${shown.map((session) => {
          const mark = sessionMark(session, today.stale)
          return html`<li>
            <time>${clockTime(session.startsAt, timeZone)}</time>
            <span class="what"
              ><b>${worded(inGerman(session.name))}</b
              >${session.room ? html`${t('list.comma')}<small>${worded(inGerman(session.room))}</small>` : nothing}</span
            >
            ${mark ? html`<span class=${mark === 'live' ? 'mark live' : 'mark'}>${t(`session.${mark}`)}</span>` : nothing}
          </li>`
        })}
      </ul>
    </div>`
  }

  /** What most people come for, one tap from its way. */
  #frequent({ knowledge }: PageContext) {
    const entries = frequentServices(knowledge).slice(0, SHORTCUT_COUNT)
    if (entries.length === 0 || this.big || this.low) return nothing
    return html`<ul class="shortcuts" aria-label=${t('home.frequent')}>
      ${entries.map(
        (entry) =>
          html`<li>
            <button @click=${() => goTo(entryTarget(entry))}><span>${worded(entryName(entry))}</span></button>
          </li>`,
      )}
    </ul>`
  }

  #entries({ knowledge, screen }: PageContext, today: SessionsToday | undefined) {
    const row = (name: IconName, title: string, hint: string, go: () => void) =>
      html`<li>
        <button @click=${go}>${icon(name)}<b>${title}</b><span>${hint}</span>${icon('next')}</button>
      </li>`
    const services = knowledge.directory?.entries.some((entry) => entry.kind === 'service')
    const toilet = nearest(knowledge, stelePosition(screen), 'toilet')
    return html`<ul class="entries">
      ${knowledge.plan ? row('way', t('home.places'), t('home.places.hint'), () => show({ name: 'places' })) : nothing}
      ${services ? row('document', t('home.services'), t('home.services.hint'), () => show({ name: 'services' })) : nothing}
      ${today ? row('day', t('home.today'), t('home.today.count', { count: today.sessions.length }), () => show({ name: 'today' })) : nothing}
      ${screen.ticketAreaIds?.length ? row('ticket', t('tickets.title'), this.#ticketHint(), () => show({ name: 'tickets' })) : nothing}
      ${toilet && knowledge.plan ? row('toilet', t('home.toilet'), this.#toiletHint(toilet.metres, toilet.unitId), () => goTo({ kind: 'toilet', unitIds: toilet.unitIds })) : nothing}
    </ul>`
  }

  #ticketHint(): string {
    const offer = this.#offer?.value
    if (offer?.kind !== 'offer') return t('home.tickets.hint')
    return t('tickets.waiting', { count: offer.queues.reduce((sum, { waitingCount }) => sum + waitingCount, 0) })
  }

  #toiletHint(metres: number, unitId: string): string {
    const { plan } = this.page?.knowledge ?? {}
    const unit = plan && unitOf(plan, unitId)
    const here = unit?.levelId === this.page?.screen.place.levelId
    const where = plan && unit && levelText(plan.levels.find((level) => level.id === unit.levelId))
    return here || !where ? t('home.toilet.far', { metres }) : t('home.toilet.farLevel', { where, metres })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-home': SteleHome
  }
}
