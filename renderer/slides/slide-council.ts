import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
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
import { byRelevance, streamPage } from './council-session.ts'
import { sessionBadge, sessionBadgeStyles } from './session-badge.ts'
import { SlideElement } from './slide-element.ts'

/** From most to fewest sessions, first with rooms and the code to the stream, then without. */
const VARIANTS = [6, 5, 4, 3, 2, 1].flatMap((rows) => [
  { rows: `${rows}`, rooms: 'yes', qr: 'yes' },
  { rows: `${rows}`, rooms: 'no', qr: 'yes' },
])

/** Today's sessions, what happens now first. */
@customElement('lotse-slide-council')
export class SlideCouncil extends SlideElement {
  static override styles = [
    base,
    sessionBadgeStyles,
    css`
      :host {
        display: block;
        background: var(--paper);
      }
      section {
        display: flex;
        flex-direction: column;
        gap: var(--s2);
        height: 100%;
        padding: var(--s4) calc(7.1 * var(--s)) var(--s3);
      }
      h2 {
        flex: none;
        font-size: var(--t-title);
        font-weight: 750;
        line-height: 1.06;
        letter-spacing: -0.015em;
      }
      li {
        padding-block: var(--s1);
        line-height: 1.14;
      }
      li + li {
        border-block-start: var(--hair) solid var(--line);
      }
      li b {
        margin-inline-end: 0.3em;
      }
      .room {
        color: var(--ink-2);
        white-space: nowrap;
      }
      .foot {
        display: flex;
        flex: none;
        align-items: flex-end;
        justify-content: space-between;
        margin-block-start: auto;
        color: var(--ink-2);
      }
      .age.old {
        display: flex;
        align-items: center;
        gap: 0.35em;
        color: var(--warn);
      }
      lotse-qr {
        flex: none;
        width: calc(24 * var(--s));
        margin: 0 calc(-1.5 * var(--s)) calc(-1.5 * var(--s)) 0;
      }
      [data-rows='1'] li:nth-child(n + 2),
      [data-rows='2'] li:nth-child(n + 3),
      [data-rows='3'] li:nth-child(n + 4),
      [data-rows='4'] li:nth-child(n + 5),
      [data-rows='5'] li:nth-child(n + 6),
      [data-rows='6'] li:nth-child(n + 7),
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
      <h2>${t('council.title')}</h2>
      <ol>
        ${entries.map(
          ({ session, state }) =>
            html`<li>
              <b>${hyphenate(session.name)}</b> ${sessionBadge(state, session, context.timeZone)}
              <span class="room">
                ${state.kind === 'planned' ? '' : t('council.at', { time: clockTime(session.startsAt, context.timeZone) })}
                ${session.room ?? ''}
              </span>
            </li>`,
        )}
      </ol>
      <div class="foot">
        ${ageLine(times, now, context.timeZone)}
        ${page ? html`<lotse-qr .text=${page} .label=${t('council.qr')}></lotse-qr>` : nothing}
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-council': SlideCouncil
  }
}
