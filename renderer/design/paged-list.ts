import type { LitElement, ReactiveController } from 'lit'
import { applyVariant, fits, type FitVariant } from './fit.ts'
import { Measuring } from './measuring.ts'
import { pageAt, type PageTime, splitIntoPages } from './page-split.ts'

export interface PagedListOptions {
  /** What the variants are set on; it and everything inside marked `data-measure` must not overflow. */
  readonly box: () => HTMLElement | null
  /** As high as its rows may be together, whatever is in it. */
  readonly list: () => HTMLElement | null
  /** All rows in order; those with `data-head` belong to the rows after them. Rows of other pages get `data-off`. */
  readonly rows: () => readonly HTMLElement[]
  /** Ways to show everything at once, the best first. */
  readonly whole: () => readonly FitVariant[]
  /**
   * Ways to show it page by page when no way shows everything, in groups, the best group first. Within a group the way
   * with the fewest pages is taken, and of those the first.
   */
  readonly paged: () => readonly (readonly FitVariant[])[]
  /** Where "1/3" stands; empty while there is only one page. */
  readonly state: () => HTMLElement | null
  /** The turn of the slide by the clock. */
  readonly time: () => PageTime | undefined
}

/** `--move-swap` of the tokens. */
const SWAP_MS = 240
/** A page that stands for less can not be read. */
const PAGE_MS_MIN = 6_000
/** Longest sleep: a clock that is set while we sleep is noticed after this. */
const SLEEP_MS_MAX = 1_000

/** A list that is never set smaller than it can be read: what does not fit comes on further pages, by the clock. */
export class PagedList implements ReactiveController {
  readonly #options: PagedListOptions
  #pages: readonly (readonly number[])[] = []
  #shown: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, options: PagedListOptions) {
    this.#options = options
    host.addController(this)
    new Measuring(host, options.box, this.#measure)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    this.#shown = undefined
  }

  readonly #measure = (): void => {
    const box = this.#options.box()
    if (!box || box.clientWidth === 0) return
    for (const row of this.#options.rows()) delete row.dataset['off']
    this.#say('')
    this.#pages = this.#pagesThatFit(box)
    this.#shown = undefined
    this.#turn()
  }

  #pagesThatFit(box: HTMLElement): number[][] {
    for (const variant of this.#options.whole()) {
      applyVariant(box, variant)
      const pages = this.#split()
      if (pages.length === 1 && fits(box)) return pages
    }
    // From here on the place of "1/3" is taken.
    this.#say('1/2')
    for (const group of this.#options.paged()) {
      const best = this.#fewestPages(box, group)
      if (!best) continue
      applyVariant(box, best)
      return this.#split()
    }
    // The last way has been tried last: it stays, and says what it can.
    return this.#split()
  }

  /** The way of a group that needs the fewest pages; undefined when no way has room for every row. */
  #fewestPages(box: HTMLElement, group: readonly FitVariant[]): FitVariant | undefined {
    const ways = group.flatMap((variant) => {
      applyVariant(box, variant)
      return this.#eachRowFits() ? { variant, pageCount: this.#split().length } : []
    })
    const fewest = Math.min(...ways.map(({ pageCount }) => pageCount))
    return ways.find(({ pageCount }) => pageCount === fewest)?.variant
  }

  #split(): number[][] {
    const rows = this.#options.rows()
    const tops = rows.map((row) => row.getBoundingClientRect())
    const heights = tops.map((rect, index) => ({
      heightPx: (tops[index + 1]?.top ?? rect.bottom) - rect.top,
      isHead: rows[index] !== undefined && isHead(rows[index]),
    }))
    return splitIntoPages(heights, this.#availablePx() + 1)
  }

  #availablePx(): number {
    const list = this.#options.list()
    const first = this.#options.rows()[0]
    if (!list || !first) return 0
    return list.getBoundingClientRect().bottom - first.getBoundingClientRect().top
  }

  #eachRowFits(): boolean {
    const availablePx = this.#availablePx() + 1
    const list = this.#options.list()
    if (list && list.scrollWidth > list.clientWidth + 1) return false
    const rows = this.#options.rows()
    const heads = rows.filter(isHead)
    const headPx = Math.max(0, ...heads.map((row) => row.offsetHeight))
    return rows.every((row) => isHead(row) || row.offsetHeight + headPx <= availablePx)
  }

  /** Brings the page that is due on glass. */
  #turn(): void {
    clearTimeout(this.#timer)
    const time = this.#options.time()
    const count = this.#pages.length
    const due = time ? pageAt(count, time, PAGE_MS_MIN) : { page: 0, endsInMs: SLEEP_MS_MAX }
    if (due.page !== this.#shown) this.#show(due.page)
    if (count > 1) this.#timer = setTimeout(() => this.#turn(), Math.max(20, Math.min(SLEEP_MS_MAX, due.endsInMs)))
  }

  #show(page: number): void {
    const visible = new Set(this.#pages[page])
    for (const [index, row] of this.#options.rows().entries()) {
      if (visible.has(index)) delete row.dataset['off']
      else row.dataset['off'] = ''
    }
    this.#say(this.#pages.length > 1 ? `${page + 1}/${this.#pages.length}` : '')
    const isChange = this.#shown !== undefined
    this.#shown = page
    if (!isChange || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    this.#options.list()?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: SWAP_MS, easing: 'ease-out' })
  }

  #say(text: string): void {
    const state = this.#options.state()
    if (state && state.textContent !== text) state.textContent = text
  }
}

function isHead(row: HTMLElement): boolean {
  return row.dataset['head'] !== undefined
}
