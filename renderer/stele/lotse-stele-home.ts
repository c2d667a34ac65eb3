import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { clockTime, longDate, pastInstant } from '../i18n/format.ts'
import { Select } from '../link/select.ts'
import { entryName, worded } from './directory-text.ts'
import { frequentServices } from './frequent.ts'
import { type SessionsToday, sessionMark, sessionsToday, upcoming } from './council.ts'
import { frieze, friezeStyles } from './frieze.ts'
import { partOfDay } from './part-of-day.ts'
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
  static override styles = [
    viewStyles,
    friezeStyles,
    sessionList,
    css`
      .board {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        padding: 0;
      }
      .sky {
        background: var(--deep);
        color: var(--on-deep);
        padding: calc(13 * var(--mm)) calc(20.5 * var(--mm)) calc(8 * var(--mm));
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s6);
        font-size: var(--t-text);
      }
      .clock {
        font-size: calc(12 * var(--em));
        font-weight: 740;
        line-height: 1;
      }
      h1 {
        font-size: var(--t-hero);
        line-height: 1.04;
        margin-top: calc(8 * var(--mm));
      }
      .date {
        font-size: var(--t-lead);
        margin-top: var(--s2);
      }
      .town {
        min-height: 0;
      }
      .sky {
        position: relative;
        z-index: 1;
        background: none;
      }
      .board {
        background: var(--deep);
      }
      .today {
        background: var(--paper);
        padding: calc(2.5 * var(--mm)) calc(20.5 * var(--mm)) calc(1 * var(--mm));
      }
      .hint {
        font-size: var(--t-text);
        padding: calc(5 * var(--mm)) 0;
        text-wrap: pretty;
      }
      .search {
        display: flex;
        align-items: center;
        gap: calc(10 * var(--mm));
        flex: none;
        height: calc(54 * var(--mm));
        padding: 0 calc(12 * var(--mm));
        background: var(--accent);
        color: var(--on-accent);
        font-size: min(var(--t-title), calc(15 * var(--mm) / var(--cap)));
        line-height: 1.06;
        font-weight: 700;
      }
      .search .ic {
        font-size: calc(27 * var(--mm));
        stroke-width: 2.3;
      }
      .search small {
        margin-inline-start: auto;
        font-size: var(--t-text);
        font-weight: 500;
      }
      .entries {
        background: var(--paper);
        border-radius: var(--r-touch);
        display: grid;
        grid-auto-rows: minmax(0, calc(39 * var(--mm)));
        min-height: 0;
        flex: 0 1 auto;
      }
      .entries li + li {
        border-top: 2px solid var(--line);
      }
      .entries li {
        padding: calc(1.3 * var(--mm)) 0;
      }
      .entries button {
        width: 100%;
        height: 100%;
        min-height: calc(24 * var(--mm));
        display: grid;
        grid-template-columns: auto 1fr auto auto;
        align-items: center;
        column-gap: calc(9 * var(--mm));
        padding: 0;
        padding-inline: calc(12 * var(--mm)) calc(8 * var(--mm));
        color: var(--ink);
      }
      .entries .ic {
        font-size: calc(23 * var(--mm));
        stroke-width: 1.8;
        color: var(--accent);
      }
      .entries .ic:last-child {
        font-size: calc(12.5 * var(--mm));
        stroke-width: 2.6;
      }
      .entries b {
        font-size: min(var(--t-lead), calc(12 * var(--mm) / var(--cap)));
        line-height: 1.1;
        font-weight: 700;
      }
      .entries span {
        color: var(--ink-2);
        font-size: var(--t-text);
      }
      .search small {
        white-space: nowrap;
      }
      :host([big]) h1 {
        font-size: min(var(--t-hero), calc(30 * var(--mm) / var(--cap)));
      }
      /* A greeting of two lines takes the sky that the spire stands in. */
      :host([big]) .town {
        overflow: hidden;
      }
      .shortcuts {
        flex: none;
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: calc(2.6 * var(--mm));
      }
      .shortcuts button {
        width: 100%;
        height: calc(24 * var(--mm));
        padding: 0 calc(6 * var(--mm));
        border: 3px solid var(--accent);
        background: var(--paper);
        color: var(--accent);
        font-weight: 680;
        line-height: 1.1;
      }
      .shortcuts span {
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
        hyphens: manual;
      }
      :host([low]) .entries b {
        font-size: min(var(--t-lead), calc(10.5 * var(--mm) / var(--cap)));
      }
      :host(:is([big], [low])) .search small,
      :host([big]) .entries span {
        display: none;
      }
      @media (orientation: landscape) {
        .desk {
          justify-content: center;
        }
        .search small {
          display: none;
        }
      }
    `,
  ]

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
              >${session.room ? html`<small>${t('list.comma')}${worded(inGerman(session.room))}</small>` : nothing}</span
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
