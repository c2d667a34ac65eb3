import type { TableSlide } from '#schema/slide'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import type { FitVariant } from '../design/fit.ts'
import { PagedList } from '../design/paged-list.ts'
import { typeset } from '../i18n/typeset.ts'
import { listSlideStyles } from './list-slide-styles.ts'
import { pageTime } from './page-time.ts'
import { SlideElement } from './slide-element.ts'
import { numericColumns } from './table-columns.ts'

const SIZES = ['2', '1.7', '1.45', '1.2', '1']
const WHOLE = variants(SIZES, { heading: 'yes', hyphens: 'no' })
const PAGED = [
  WHOLE,
  variants(['1'], { heading: 'yes', hyphens: 'yes' }),
  variants(['1'], { heading: 'yes', hyphens: 'yes', wrap: 'yes' }),
  variants(['1'], { heading: 'no', hyphens: 'yes' }),
  variants(['1'], { heading: 'no', hyphens: 'yes', wrap: 'yes' }),
]
/** A strip has room for one line of each row. */
const STRIP_RATIO = 4.5
const ONE_LINE = [{ '--size': '1', shape: 'list', heading: 'no', hyphens: 'no', wrap: 'no', cut: 'yes' }]

/** Rows and columns. Where the columns do not fit side by side, each row becomes a small list of its own. */
@customElement('lotse-slide-table')
export class SlideTable extends SlideElement {
  static override styles = [
    base,
    listSlideStyles,
    css`
      .list {
        overflow: hidden;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: calc(0.75 * var(--s)) 0;
        text-align: start;
        vertical-align: baseline;
        font-weight: 500;
      }
      :is(th, td) + :is(th, td) {
        padding-inline-start: calc(4 * var(--s));
      }
      thead th {
        padding-block-start: 0;
        color: var(--ink-2);
        white-space: nowrap;
      }
      tbody tr {
        border-block-start: var(--hair) solid var(--line);
      }
      tbody th {
        font-weight: 750;
      }
      td {
        white-space: nowrap;
      }
      .number {
        text-align: end;
      }
      tr[data-off] {
        visibility: collapse;
      }
      li {
        padding-block: calc(0.75 * var(--s));
        border-block-start: var(--hair) solid var(--line);
      }
      li b {
        flex-basis: 100%;
      }
      li,
      dl {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.9em;
      }
      dl > div {
        display: flex;
        flex-wrap: wrap;
        column-gap: 0.4em;
      }
      dt {
        color: var(--ink-2);
      }
      li dt,
      li dd {
        white-space: nowrap;
      }
      [data-wrap='yes'] :is(td, dd) {
        white-space: normal;
      }
      /* What has no room on the line goes to the next, which is not seen: no number is cut in the middle. */
      [data-cut='yes'] li {
        height: calc(1.12em + 1.5 * var(--s));
        overflow: hidden;
      }
      [data-cut='yes'] dl {
        display: contents;
      }
      [data-cut='yes'] dl > div {
        flex: none;
        flex-wrap: nowrap;
      }
      @container (aspect-ratio > 5) {
        li b {
          flex-basis: auto;
        }
        li {
          column-gap: 0.9em;
        }
        li,
        thead + tbody tr:first-child,
        [data-heading='no'] tr {
          border: 0;
        }
      }
      section:not([data-shape='table']) table,
      section:not([data-shape='list']) ul {
        display: none;
      }
    `,
  ]

  @query('section') private readonly section!: HTMLElement | null
  @query('.list') private readonly list!: HTMLElement | null
  @query('.state') private readonly state!: HTMLElement | null

  constructor() {
    super()
    new PagedList(this, {
      box: () => this.section,
      list: () => this.list,
      rows: () => [
        ...(this.list?.querySelectorAll<HTMLElement>(this.section?.dataset['shape'] === 'list' ? 'li' : 'tbody tr') ??
          []),
      ],
      whole: () => WHOLE,
      paged: () => (this.clientWidth > STRIP_RATIO * this.clientHeight ? [...PAGED, ONE_LINE] : PAGED),
      state: () => this.state,
      time: () => pageTime(this.turn, this.context),
    })
  }

  protected override render() {
    const slide = this.turn?.slide
    if (slide?.kind !== 'table') return nothing
    return html`<section>
      <div class="head" data-measure>
        <h2 data-measure>${typeset(slide.heading)}</h2>
        <p class="state num"></p>
      </div>
      <div class="list" data-measure>${asTable(slide)} ${asList(slide)}</div>
    </section>`
  }
}

/** The columns side by side, if that is possible at any size; else row by row. */
function variants(sizes: readonly string[], more: FitVariant): FitVariant[] {
  return ['table', 'list'].flatMap((shape) =>
    sizes.map((size) => ({ '--size': size, shape, cut: 'no', wrap: 'no', ...more })),
  )
}

function asTable({ columns, rows }: TableSlide): TemplateResult {
  const isNumber = numericColumns(columns.length, rows)
  const styleOf = (column: number): string => (isNumber[column] ? 'number num' : '')
  return html`<table>
    ${
      columns.some((column) => column !== '')
        ? html`<thead>
            <tr>
              ${columns.map((column, index) => html`<th scope="col" class=${styleOf(index)}>${typeset(column)}</th>`)}
            </tr>
          </thead>`
        : nothing
    }
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${columns.map((_column, index) => {
              const cell = row[index] ?? ''
              return index === 0
                ? html`<th scope="row">${typeset(cell)}</th>`
                : html`<td class=${styleOf(index)}>${typeset(cell)}</td>`
            })}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function asList({ columns, rows }: TableSlide): TemplateResult {
  return html`<ul>
    ${rows.map(
      (row) =>
        html`<li>
          <b>${typeset(row[0] ?? '')}</b>
          <dl>
            ${columns.slice(1).map((column, index) => {
              const cell = row[index + 1] ?? ''
              // A single column of values needs no name: the row says it.
              const name = columns.length > 2 && column !== '' ? html`<dt>${column}</dt>` : nothing
              return cell === ''
                ? nothing
                : html`<div>
                    ${name}
                    <dd>${typeset(cell)}</dd>
                  </div>`
            })}
          </dl>
        </li>`,
    )}
  </ul>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-table': SlideTable
  }
}
