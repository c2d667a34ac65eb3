import type { CouncilSession } from '#schema/live-fact'
import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { keepNumber } from '#player/keep-number'
import { freshness } from '#player/live/freshness'
import { base } from '../design/base.ts'
import { Fit } from '../design/fit.ts'
import '../design/lotse-qr.ts'
import { Ticking } from '../design/ticking.ts'
import { clockTime } from '../i18n/format.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'
import { siteNow } from '../link/screen-store.ts'
import { ageLine } from './age-line.ts'
import { byRelevance, type SessionState, streamPage } from './council-session.ts'
import { sessionBadge, sessionBadgeStyles } from './session-badge.ts'
import { SlideElement } from './slide-element.ts'

/** As many sessions as possible; for each number first with rooms and code, then with less. */
const VARIANTS = [6, 5, 4, 3, 2, 1].flatMap((rows) =>
  ['yes', 'no'].flatMap((qr) => ['yes', 'no'].map((rooms) => ({ rows: `${rows}`, qr, rooms }))),
)

/** Today's sessions, what happens now first. */
@customElement('lotse-slide-council')
export class SlideCouncil extends SlideElement {
  static override styles = [
    base,
    sessionBadgeStyles,
    css`
      :host {
        display: block;
        background: var(--ground);
      }
      section {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
        gap: var(--s2) var(--s4);
        height: 100%;
        padding: var(--s4) calc(5.6 * var(--s)) var(--s3) calc(7.1 * var(--s));
      }
      .head {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        column-gap: var(--s4);
        color: var(--ink-2);
      }
      h2 {
        font-weight: 750;
        line-height: 1.06;
        letter-spacing: -0.015em;
        color: var(--ink);
      }
      ol {
        min-height: 0;
      }
      li {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: 0 calc(3.5 * var(--s));
        align-items: baseline;
        padding-block: calc(0.6 * var(--s));
        line-height: 1.1;
      }
      li + li {
        border-block-start: var(--hair) solid var(--line);
      }
      .room {
        grid-column: 2;
        color: var(--ink-2);
      }
      .badge.over {
        margin-inline-start: 0.3em;
        font-weight: 500;
      }
      .age.old {
        display: flex;
        align-items: center;
        gap: 0.35em;
        color: var(--warn);
        font-weight: 640;
      }
      lotse-qr {
        align-self: end;
        width: calc(27.4 * var(--s));
      }
      [data-rows='1'] li:nth-child(n + 2),
      [data-rows='2'] li:nth-child(n + 3),
      [data-rows='3'] li:nth-child(n + 4),
      [data-rows='4'] li:nth-child(n + 5),
      [data-rows='5'] li:nth-child(n + 6),
      [data-rows='6'] li:nth-child(n + 7),
      [data-qr='no'] lotse-qr,
      [data-rooms='no'] .room {
        display: none;
      }
    `,
  ]

  @query('section') private readonly section!: HTMLElement | null

  constructor() {
    super()
    new Ticking(this, 1_000, siteNow)
    new Fit(this, { box: () => this.section, variants: () => VARIANTS })
  }

  protected override render() {
    const { turn, context } = this
    if (!turn?.council || !context) return nothing
    const { body, times } = turn.council
    const now = context.now()
    const entries = byRelevance(body.sessions, freshness(times, now) === 'fresh', now)
    const page = entries.map(({ session, state }) => streamPage(session, state)).find((url) => url !== undefined)
    return html`<section>
      <div class="head">
        <h2>${t('council.title')}</h2>
        ${ageLine(times, now, context.timeZone)}
      </div>
      <ol data-measure>
        ${entries.map(({ session, state }) => this.#row(session, state, context.timeZone))}
      </ol>
      ${page ? html`<lotse-qr .text=${page} .label=${t('council.qr')}></lotse-qr>` : nothing}
    </section>`
  }

  /** What is going on stands where the others have their time; what is over says so behind its name. */
  #row(session: CouncilSession, state: SessionState, timeZone: string) {
    const badge = sessionBadge(state, session, timeZone)
    const over = state.kind === 'ended' || state.kind === 'cancelled'
    const time = html`<span class="badge time num">${clockTime(session.startsAt, timeZone)}</span>`
    return html`<li>
      ${over || state.kind === 'soon' || state.kind === 'planned' ? time : badge}
      <span><b>${hyphenate(session.name)}</b>${over ? badge : nothing}</span>
      ${session.room && !over ? html`<span class="room">${keepNumber(session.room)}</span>` : nothing}
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-council': SlideCouncil
  }
}
