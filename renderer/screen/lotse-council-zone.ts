import type { LiveFact } from '#schema/live-fact'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { keepNumber } from '#player/keep-number'
import { freshness } from '#player/live/freshness'
import { base } from '../design/base.ts'
import { Fit } from '../design/fit.ts'
import '../design/lotse-qr.ts'
import { clockTime, pastInstant } from '../i18n/format.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'
import { byRelevance, type SessionState, streamPage } from '../slides/council-session.ts'
import { sessionBadge, sessionBadgeStyles } from '../slides/session-badge.ts'
import { liveFact } from '../slides/turns.ts'
import type { CouncilSession, FactTimes } from '#schema/live-fact'

const VARIANTS = [
  { when: 'yes', check: 'yes', qr: 'yes', name: 'm' },
  { when: 'yes', check: 'yes', qr: 'yes', name: 's' },
  { when: 'no', check: 'yes', qr: 'yes', name: 's' },
  { when: 'yes', check: 'yes', qr: 'no', name: 's' },
  { when: 'no', check: 'yes', qr: 'no', name: 's' },
  { when: 'no', check: 'no', qr: 'no', name: 's' },
]

/** The session that matters most now, with the state of its stream and when that was checked. */
@customElement('lotse-council-zone')
export class CouncilZone extends LitElement {
  static override styles = [
    base,
    sessionBadgeStyles,
    css`
      :host {
        display: block;
        background: var(--paper);
        line-height: 1.14;
      }
      section {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--s3);
        height: 100%;
        padding: 0 calc(3.5 * var(--s)) 0 calc(7.1 * var(--s));
      }
      .lines {
        display: flex;
        flex-direction: column;
        gap: calc(1.4 * var(--s));
        min-width: 0;
        max-height: 100%;
      }
      .first {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--s1) calc(3.5 * var(--s));
      }
      h2 {
        font-weight: 750;
        letter-spacing: -0.005em;
        line-height: 1.08;
      }
      [data-name='m'] h2 {
        white-space: nowrap;
      }
      p {
        color: var(--ink-2);
      }
      .when {
        color: var(--ink);
        white-space: nowrap;
      }
      lotse-qr {
        flex: none;
        width: calc(27.4 * var(--s));
      }
      [data-when='no'] .when,
      [data-check='no'] .check,
      [data-qr='no'] lotse-qr {
        display: none;
      }
    `,
  ]

  @property({ attribute: false }) facts: readonly LiveFact[] = []
  @property() factKey = ''
  @property() timeZone = 'UTC'
  @property({ type: Number }) now = 0

  @query('section') private readonly section!: HTMLElement | null

  constructor() {
    super()
    new Fit(this, { box: () => this.section, variants: () => VARIANTS })
  }

  protected override render() {
    const fact = liveFact(this.facts, this.factKey, this.now)
    if (fact?.body.kind !== 'council') return this.#calm(t('council.unknown'))
    const [entry, ...others] = byRelevance(fact.body.sessions, freshness(fact.times, this.now) === 'fresh', this.now)
    if (!entry) return this.#calm(t('council.empty'))
    return this.#session(entry.session, entry.state, others.length, fact.times)
  }

  #calm(sentence: string) {
    return html`<section aria-label=${t('council.title')}>
      <div class="lines" data-measure>
        <h2>${t('council.title')}</h2>
        <p>${sentence}</p>
      </div>
    </section>`
  }

  #session(session: CouncilSession, state: SessionState, moreCount: number, times: FactTimes) {
    const page = streamPage(session, state)
    const when = this.#when(session, state)
    return html`<section aria-label=${t('council.title')}>
      <div class="lines" data-measure>
        <div class="first" data-measure>
          ${sessionBadge(state, session, this.timeZone)}
          <h2 data-measure>${hyphenate(session.name)}</h2>
        </div>
        ${when ? html`<p class="when">${when}</p>` : nothing}
        <p class="check">${this.#check(session, times, moreCount)}</p>
      </div>
      ${page ? html`<lotse-qr .text=${page} .label=${t('council.qr')}></lotse-qr>` : nothing}
    </section>`
  }

  #when(session: CouncilSession, state: SessionState): string {
    const time = clockTime(session.startsAt, this.timeZone)
    const start = state.kind === 'soon' ? t('council.at', { time }) : ''
    return [start, session.room && keepNumber(session.room)].filter(Boolean).join(' · ')
  }

  /** When the stream was looked at; for sessions without a stream, the age of the list itself. */
  #check(session: CouncilSession, times: FactTimes, moreCount: number): string {
    const { status, checkedAt } = session.stream
    if (status !== 'none' && checkedAt !== undefined) {
      return t('council.streamChecked', { time: pastInstant(checkedAt, this.now, this.timeZone) })
    }
    if (moreCount > 0) return t('council.more', { count: moreCount })
    return t('age.asOf', { time: pastInstant(times.checkedAt, this.now, this.timeZone) })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-council-zone': CouncilZone
  }
}
