import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CouncilSession } from '#schema/live-fact'
import '../design/lotse-qr.ts'
import { clockTime, longDate, pastInstant } from '../i18n/format.ts'
import { type SessionsToday, sessionMark, sessionsToday } from './council.ts'
import { worded } from './directory-text.ts'
import { frieze, friezeStyles } from './frieze.ts'
import { type ListItem } from './lotse-stele-list.ts'
import './lotse-stele-list.ts'
import type { PageContext } from './page-context.ts'
import { roomTarget } from './rooms.ts'
import { currentForm, inGerman, inOwnWords, t } from './text.ts'
import { viewStyles } from './view-styles.ts'
import { goTo } from './visit.ts'

/** What is on in the house today: a tap on a session shows the way, a code takes its stream along. */
@customElement('lotse-stele-today')
export class SteleToday extends LitElement {
  static override styles = [
    viewStyles,
    friezeStyles,
    css`
      .board {
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr);
        padding: 0;
      }
      .text {
        position: relative;
        z-index: 1;
        padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) calc(8 * var(--mm));
      }
      .stream {
        position: relative;
        z-index: 1;
        display: grid;
        grid-template-columns: calc(64 * var(--mm)) minmax(0, 1fr);
        align-items: center;
        gap: calc(9 * var(--mm));
        margin: 0 calc(20.5 * var(--mm)) calc(10 * var(--mm));
      }
      .stream b {
        display: block;
        font-size: var(--t-lead);
        line-height: 1.15;
      }
      .stream p {
        margin-top: calc(3 * var(--mm));
        color: var(--on-deep-2);
        overflow-wrap: anywhere;
      }
      .town {
        min-height: 0;
        grid-row: 3;
      }
      .age {
        color: var(--ink-2);
      }
    `,
  ]

  @property({ attribute: false }) page: PageContext | undefined

  override render() {
    if (!this.page) return nothing
    const { facts, timeZone, nowMs } = this.page
    const today = sessionsToday(facts, nowMs)
    return html`<section class="board deep">
        <div class="text">
          <h1 tabindex="-1">${t('today.title')}</h1>
          <p class="lead">${longDate(nowMs, timeZone, currentForm().locale)}</p>
        </div>
        ${streamed(today)}
        <div class="town">${frieze()}</div>
      </section>
      <section class="desk full">
        ${today ? this.#list(today, this.page) : html`<p class="lead">${t('today.unknown')}</p>`}
      </section>`
  }

  #list(today: SessionsToday, page: PageContext) {
    const { nowMs, timeZone } = page
    const age = {
      source: today.sourceNames.join(', '),
      time: pastInstant(today.checkedAt, nowMs, timeZone, currentForm().locale),
    }
    const items = today.sessions.map((session) => this.#row(session, today.stale, page))
    return html`<p class="note age">${t(today.stale ? 'age.older' : 'age.asOf', age)}</p>
      ${items.some((item) => item.choose) ? html`<p>${t('today.tap')}</p>` : nothing}
      <lotse-stele-list roomy label=${t('today.title')} .items=${items} .empty=${t('today.none')}></lotse-stele-list>`
  }

  #row(session: CouncilSession, stale: boolean, { knowledge, timeZone }: PageContext): ListItem {
    const mark = sessionMark(session, stale)
    const target =
      knowledge.plan && !session.cancelled
        ? roomTarget(session.name, session.room, knowledge.plan, knowledge.directory)
        : undefined
    return {
      id: session.id,
      icon: 'day',
      title: inGerman(session.name),
      details: [
        inOwnWords(t('today.at', { time: clockTime(session.startsAt, timeZone) })),
        ...(session.room ? [inGerman(session.room)] : []),
      ],
      ...(mark && { mark: t(`session.${mark}`), markLive: mark === 'live' }),
      ...(target && { choose: () => goTo(target) }),
    }
  }
}

/** The code of the stream that runs now, else of the next one. */
function streamed(today: SessionsToday | undefined) {
  const withPage = today?.sessions.filter(
    (session) => session.stream.pageUrl && !session.cancelled && session.stream.status !== 'ended',
  )
  const session = withPage?.find((one) => one.stream.status === 'live') ?? withPage?.[0]
  const url = session?.stream.pageUrl
  if (!session || !url) return nothing
  return html`<div class="stream">
    <lotse-qr text=${url} label=${t('today.qr.alt', { name: session.name })}></lotse-qr>
    <div>
      <b>${t('today.qr')}</b>
      <p class="note">${worded(inGerman(session.name))}<br />${url.replace(/^https?:\/\/(www\.)?/, '')}</p>
    </div>
  </div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-today': SteleToday
  }
}
