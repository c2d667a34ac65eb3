import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import { worded } from './directory-text.ts'
import { icon, type IconName } from './icons.ts'
import { pageSize } from './page-size.ts'
import { t, type Wording } from './text.ts'

/** One row; without `choose` it is only read. */
export interface ListItem {
  readonly id: string
  readonly icon?: IconName
  readonly title: Wording
  /** Told beside one another. */
  readonly details?: readonly Wording[]
  /** Short text on the right, such as a time. */
  readonly aside?: string
  readonly mark?: string
  readonly markLive?: boolean
  readonly choose?: () => void
}

/** Height of a row with two lines, with three in large type, and of a row that has room; of the pager with its gap. */
const ROW_MM = 30
const LARGE_TYPE_ROW_MM = 36
const ROOMY_ROW_MM = 44
const PAGER_MM = 27

/** With more pages than this there is no room for a button each. */
const PAGE_BUTTONS_MAX = 7

/** Rows to choose from, in pages instead of a scroll bar: one tap, no drag. */
@customElement('lotse-stele-list')
export class SteleList extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        justify-content: flex-start;
        min-height: 0;
        flex: 1;
        gap: calc(2.6 * var(--mm));
      }
      ul {
        background: var(--paper);
        border-radius: var(--r-touch);
      }
      li {
        display: flow-root;
      }
      li + li {
        border-top: 2px solid var(--line);
      }
      :host([columns='2']) ul {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: calc(2.6 * var(--mm));
        background: none;
      }
      :host([columns='2']) li {
        background: var(--paper);
      }
      :host([columns='2']) :is(.detail, .mark) {
        display: none;
      }
      :host([columns='2']) li:nth-child(2) {
        border-top: 0;
      }
      .row {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto auto;
        align-items: center;
        column-gap: calc(7 * var(--mm));
        width: 100%;
        height: calc(var(--row) - 2.6 * var(--mm));
        margin: calc(1.3 * var(--mm)) 0;
        padding: 0;
        padding-inline: calc(11 * var(--mm)) calc(8 * var(--mm));
        text-align: start;
        touch-action: none;
        cursor: default;
        color: var(--ink);
      }
      li + li .row {
        height: calc(var(--row) - 2.6 * var(--mm) - 2px);
      }
      button.row {
        border-radius: var(--r-touch);
      }
      button.row:focus-visible {
        outline: calc(1.3 * var(--mm)) solid var(--ink);
        outline-offset: calc(-2 * var(--mm));
      }
      button.row:active {
        background: var(--ink);
        color: var(--paper);
      }
      button.row:active * {
        color: inherit;
      }
      .row > .ic:first-child {
        font-size: calc(17 * var(--mm));
        stroke-width: 1.8;
        color: var(--accent);
      }
      .row > .ic:last-child {
        font-size: calc(12 * var(--mm));
        stroke-width: 2.6;
        color: var(--accent);
      }
      .words {
        grid-column: 2;
        display: grid;
        gap: calc(1 * var(--mm));
        min-width: 0;
        line-height: 1.12;
      }
      .row.bare .words {
        grid-column: 1 / 3;
      }
      b {
        font-size: var(--t-text);
        font-weight: 700;
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
        hyphens: manual;
      }
      .detail {
        font-size: var(--t-note);
        color: var(--ink-2);
        display: -webkit-box;
        -webkit-line-clamp: var(--detail-lines, 2);
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
      .aside {
        grid-column: 3;
        font-size: var(--t-text);
        color: var(--ink-2);
        white-space: nowrap;
      }
      .mark {
        font-size: var(--t-note);
        font-weight: 700;
        padding: calc(1.6 * var(--mm)) calc(3.2 * var(--mm));
        border: 2px solid currentColor;
        color: var(--ink-2);
      }
      .mark.live {
        background: var(--live);
        border-color: var(--live);
        color: var(--on-live);
      }
      .pager {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        gap: calc(2.6 * var(--mm));
        align-items: center;
        margin-top: auto;
      }
      .pages {
        display: flex;
        gap: calc(2.6 * var(--mm));
      }
      .pages .num {
        font-size: var(--t-note);
        padding: 0 calc(4 * var(--mm));
      }
      .pager .pages button {
        min-width: calc(24 * var(--mm));
        border: 2px solid var(--edge);
        color: var(--ink);
      }
      .pager .pages [aria-current] {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--on-accent);
      }
      .pager button {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: calc(4 * var(--mm));
        height: calc(24 * var(--mm));
        border: 3px solid var(--accent);
        border-radius: var(--r-touch);
        background: var(--paper);
        color: var(--accent);
        font-weight: 700;
        font-size: min(var(--t-text), calc(9 * var(--mm) / var(--cap)));
        touch-action: none;
        cursor: default;
      }
      .pager button:focus-visible {
        outline: calc(1.3 * var(--mm)) solid currentColor;
        outline-offset: calc(-2.3 * var(--mm));
      }
      .pager button:active {
        filter: invert(1);
      }
      .pager button[aria-disabled='true'] {
        border-style: dashed;
        border-width: 2px;
        font-weight: 500;
      }
    `,
  ]

  @property({ attribute: false }) items: readonly ListItem[] = []
  /** What is listed, for ears. */
  @property() label = ''
  @property() empty = ''
  /** Few rows become tall ones, up to a limit. */
  @property({ type: Boolean }) roomy = false
  /** Rows beside one another, where there is little height: names and nothing else. */
  @property({ type: Number, reflect: true }) columns = 1

  @state() private perPage = 4
  @state() private page = 0
  #observer: ResizeObserver | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#observer = new ResizeObserver(() => this.#measure())
    this.#observer.observe(this)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#observer?.disconnect()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('columns') && this.hasUpdated) this.#measure()
    if (!changed.has('items')) return
    const before = changed.get('items') ?? []
    if (before.map((item) => item.id).join() !== this.items.map((item) => item.id).join()) this.page = 0
    if (this.hasUpdated) this.#measure()
  }

  override render() {
    if (this.items.length === 0) return this.empty === '' ? nothing : html`<p class="detail">${this.empty}</p>`
    const pages = Math.ceil(this.items.length / this.perPage)
    const page = Math.min(this.page, pages - 1)
    const shown = this.items.slice(page * this.perPage, (page + 1) * this.perPage)
    return html`<ul aria-label=${this.label}>
        ${shown.map((item) => html`<li>${row(item)}</li>`)}
      </ul>
      ${pages > 1 ? this.#pager(page, pages) : nothing}`
  }

  #pager(page: number, pages: number) {
    const turn = (to: number) => (): void => {
      if (to >= 0 && to < pages) this.page = to
    }
    return html`<div class="pager">
      <button aria-disabled=${page === 0} @click=${turn(page - 1)}>${icon('back')}${t('list.back')}</button>
      <div class="pages" role="group" aria-label=${t('list.pages')}>
        ${Array.from({ length: pages <= PAGE_BUTTONS_MAX ? pages : 0 }, (_, at) => html`<button aria-current=${at === page ? 'page' : nothing} aria-label=${t('list.page', { page: at + 1, pages })} @click=${turn(at)}>${at + 1}</button>`)}
        ${pages > PAGE_BUTTONS_MAX ? html`<span class="num">${page + 1} / ${pages}</span>` : nothing}
      </div>
      <span class="off-screen" aria-live="polite">${t('list.page', { page: page + 1, pages })}</span>
      <button aria-disabled=${page === pages - 1} @click=${turn(page + 1)}>${t('list.next')}${icon('next')}</button>
    </div>`
  }

  /** Row height comes from the tokens, so that one page is exactly full at every text size. */
  #measure(): void {
    const style = getComputedStyle(this)
    const pxPerMm = Number.parseFloat(style.getPropertyValue('--px-per-mm')) || 1
    const scale = Number.parseFloat(style.getPropertyValue('--text-scale')) || 1
    const rowPx = (scale > 1 ? LARGE_TYPE_ROW_MM : ROW_MM) * pxPerMm * scale
    const count = Math.ceil(this.items.length / this.columns)
    const rows = pageSize(this.clientHeight, rowPx, PAGER_MM * pxPerMm, count)
    this.perPage = rows * this.columns
    const isWhole = rows >= count
    const freePx = (isWhole ? this.clientHeight : this.clientHeight - PAGER_MM * pxPerMm) / rows
    // Two lines of a name leave one to the rest in the largest type.
    this.style.setProperty('--detail-lines', scale > 1.4 ? '1' : '2')
    const limitPx = this.roomy ? ROOMY_ROW_MM * pxPerMm * scale : rowPx
    this.style.setProperty('--row', `${Math.floor(Math.max(rowPx, Math.min(freePx, limitPx)))}px`)
  }
}

function row(item: ListItem) {
  const name = `row${item.icon ? '' : ' bare'}`
  const inside = html`${item.icon ? icon(item.icon) : nothing}
    <span class="words"
      ><b>${worded(item.title)}</b
      >${item.details?.length ? html`<span class="detail">${details(item.details)}</span>` : nothing}</span
    >
    ${item.mark ? html`<span class=${item.markLive ? 'mark live' : 'mark'}>${item.mark}</span>` : nothing}
    ${item.aside ? html`<span class="aside num">${item.aside}</span>` : nothing} ${item.choose ? icon('next') : nothing}`
  return item.choose
    ? html`<button class=${name} @click=${item.choose}>${inside}</button>`
    : html`<div class=${name}>${inside}</div>`
}

/** `Bürgerbüro · Zimmer 004, Erdgeschoss`. */
function details(parts: readonly Wording[]) {
  return parts.map((part, index) => (index === 0 ? worded(part) : html` · ${worded(part)}`))
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-list': SteleList
  }
}
