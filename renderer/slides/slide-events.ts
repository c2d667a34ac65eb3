import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, query, queryAll } from 'lit/decorators.js'
import { type EventDay, type EventEntry, upcomingEvents } from '#player/slides/upcoming-events'
import { base } from '../design/base.ts'
import type { FitVariant } from '../design/fit.ts'
import { PagedList } from '../design/paged-list.ts'
import { dayName } from '../i18n/day-name.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'
import { listSlideStyles } from './list-slide-styles.ts'
import { pageTime } from './page-time.ts'
import { SlideElement } from './slide-element.ts'

const SIZES = ['1.7', '1.45', '1.2', '1']

/** What is on in the house: by day, today first, and no entry that is over. */
@customElement('lotse-slide-events')
export class SlideEvents extends SlideElement {
  static override styles = [
    base,
    listSlideStyles,
    css`
      .day {
        padding-block: calc(0.2 * var(--s)) calc(0.8 * var(--s));
        color: var(--ink-2);
      }
      .day ~ .day:not(:first-child) {
        padding-block-start: calc(2.2 * var(--s));
      }
      .row {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        column-gap: calc(3.5 * var(--s));
        align-items: baseline;
        padding-block: calc(0.7 * var(--s));
        border-block-start: var(--hair) solid var(--line);
      }
      time {
        min-width: 2.75em;
        color: var(--accent);
        font-weight: 750;
      }
      .place {
        grid-column: 2;
        color: var(--ink-2);
      }
      [data-times='no'] time {
        display: none;
      }
      [data-times='no'] .row > * {
        grid-column: 1 / -1;
      }
      [data-places='no'] .place {
        display: none;
      }
      @container (aspect-ratio < 0.9) {
        .row {
          grid-template-columns: minmax(0, 1fr);
        }
        .place {
          grid-column: 1;
        }
      }
    `,
  ]

  @query('section') private readonly section!: HTMLElement | null
  @query('ol') private readonly list!: HTMLElement | null
  @query('.state') private readonly state!: HTMLElement | null
  @queryAll('li') private readonly rows!: NodeListOf<HTMLElement>

  constructor() {
    super()
    new PagedList(this, {
      box: () => this.section,
      list: () => this.list,
      rows: () => [...this.rows],
      whole: () => variants(SIZES, ['yes']),
      paged: () => [...variants(['1'], ['yes', 'no']), ...variants(['1'], ['yes', 'no'], 'no')],
      state: () => this.state,
      time: () => pageTime(this.turn, this.context),
    })
  }

  protected override render() {
    const { turn, context } = this
    if (turn?.slide.kind !== 'events' || !context) return nothing
    const { days } = upcomingEvents(turn.slide.entries, context.now(), context.timeZone)
    const hasTimes = days.some(({ entries }) => entries.some(({ from }) => from !== undefined))
    return html`<section data-times=${hasTimes ? 'yes' : 'no'}>
      <div class="head" data-measure>
        <h2 data-measure>${hyphenate(turn.slide.heading)}</h2>
        <p class="state num"></p>
      </div>
      <ol class="list" data-measure>
        ${days.map((day) => this.#day(day, context.now(), context.timeZone))}
      </ol>
    </section>`
  }

  #day({ date, entries }: EventDay, now: number, timeZone: string): TemplateResult {
    return html`<li class="day" data-head><h3>${dayName(date, now, timeZone)}</h3></li>
      ${entries.map((entry) => this.#row(entry))}`
  }

  #row(entry: EventEntry): TemplateResult {
    const place = placeLine(entry)
    return html`<li class="row">
      <time class="num">${entry.from ?? ''}</time>
      <b>${hyphenate(entry.title)}</b>
      ${place ? html`<span class="place">${place}</span>` : nothing}
    </li>`
  }
}

/** Where it is, and until when: "bis 16:00 Uhr, Ratssaal". */
function placeLine({ until, place }: EventEntry): string {
  const end = until === undefined ? undefined : t('events.until', { time: until })
  return [end, place].filter((part) => part !== undefined).join(', ')
}

function variants(sizes: readonly string[], places: readonly string[], heading = 'yes'): FitVariant[] {
  return sizes.flatMap((size) => places.map((shown) => ({ '--size': size, places: shown, heading })))
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-events': SlideEvents
  }
}
