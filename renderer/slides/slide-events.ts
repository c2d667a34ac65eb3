import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, query, queryAll } from 'lit/decorators.js'
import { keepNumber } from '#player/keep-number'
import { type EventDay, type EventEntry, upcomingEvents } from '#player/slides/upcoming-events'
import { base } from '../design/base.ts'
import type { FitVariant } from '../design/fit.ts'
import { PagedList } from '../design/paged-list.ts'
import { dayName } from '../i18n/day-name.ts'
import { typeset } from '../i18n/typeset.ts'
import { t } from '../i18n/t.ts'
import { listSlideStyles } from './list-slide-styles.ts'
import { pageTime } from './page-time.ts'
import { SlideElement } from './slide-element.ts'

const SIZES = ['2.6', '2', '1.7', '1.45', '1.2', '1']

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
        column-gap: calc(4.6 * var(--s));
        align-items: baseline;
        padding-block: calc(0.7 * var(--s));
        border-block-start: var(--hair) solid var(--line);
      }
      [data-days='rows'] .row {
        border: 0;
      }
      .when {
        display: flex;
        gap: 0.5em;
      }
      .when .of {
        display: none;
        color: var(--ink-2);
        white-space: nowrap;
      }
      [data-days='rows'] .of {
        display: initial;
      }
      time {
        min-width: 2.78em;
        color: var(--accent);
        font-weight: 750;
      }
      .place {
        display: block;
        color: var(--ink-2);
      }
      [data-places='inline'] .place {
        display: inline;
      }
      /* The first line of a page is its day: there is room for the place in the list at its end. */
      section[data-heading='no'][data-days='heads'] {
        grid-template-columns: minmax(0, 1fr);
      }
      [data-heading='no'][data-days='heads'] .head {
        position: absolute;
        inset: var(--s2) calc(5.6 * var(--s)) auto auto;
        padding: calc(0.2 * var(--s)) 0 0;
      }
      [data-heading='no'] .day {
        padding-inline-end: 2.6em;
      }
      [data-times='no'] time,
      [data-days='rows'] time:empty,
      [data-places='no'] .place,
      [data-days='rows'] .day {
        display: none;
      }
      [data-cut='lines'] .row > :last-child {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
      [data-cut='line'] .row > :last-child {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      [data-times='no'] .row {
        column-gap: 0;
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
      rows: () => [...this.rows].filter((row) => row.offsetParent !== null || row.dataset['off'] !== undefined),
      whole: () => variants(SIZES, ['below', 'inline']),
      paged: () => [
        variants(SIZES, ['below', 'inline']),
        variants(['1'], ['below', 'inline'], { hyphens: 'yes' }),
        variants(['1'], ['below', 'inline'], { heading: 'no', hyphens: 'yes' }),
        variants(['1'], ['inline'], { heading: 'no', hyphens: 'yes', cut: 'lines' }),
        variants(['1'], ['inline', 'no'], { heading: 'no', days: 'rows', hyphens: 'yes' }),
        variants(['1'], ['inline'], { heading: 'no', days: 'rows', cut: 'line' }),
      ],
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
        <h2 data-measure>${typeset(turn.slide.heading)}</h2>
        <p class="state num"></p>
      </div>
      <ol class="list" data-measure>
        ${days.map((day) => this.#day(day, context.now(), context.timeZone))}
      </ol>
    </section>`
  }

  #day({ date, entries }: EventDay, now: number, timeZone: string): TemplateResult {
    const name = dayName(date, now, timeZone)
    return html`<li class="day" data-head><h3>${name}</h3></li>
      ${entries.map((entry) => this.#row(entry, name))}`
  }

  #row(entry: EventEntry, day: string): TemplateResult {
    const place = placeLine(entry)
    return html`<li class="row">
      <span class="when num"><span class="of">${day}</span><time>${entry.from ?? ''}</time></span>
      <span
        ><b>${typeset(entry.title)}</b>
        ${place ? html`<span class="place">${typeset(keepNumber(place))}</span>` : nothing}</span
      >
    </li>`
  }
}

/** Where it is, and until when: "bis 16:00 Uhr, Ratssaal". */
function placeLine({ until, place }: EventEntry): string {
  const end = until === undefined ? undefined : t('events.until', { time: until })
  return [end, place].filter((part) => part !== undefined).join(', ')
}

const EVERYTHING = { heading: 'yes', days: 'heads', hyphens: 'no', cut: 'no' }

function variants(sizes: readonly string[], placesOf: readonly string[], less: FitVariant = {}): FitVariant[] {
  return sizes.flatMap((size) => placesOf.map((places) => ({ '--size': size, places, ...EVERYTHING, ...less })))
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-events': SlideEvents
  }
}
