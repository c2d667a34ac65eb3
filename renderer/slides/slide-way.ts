import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { type Signboard, composeSignboard } from '#player/wayfinding/signboard/signboard'
import type { SignDetail, SignDirection, SignEntry } from '#player/wayfinding/signboard/directions-of'
import type { SignFloor } from '#player/wayfinding/signboard/floors'
import type { SignOutage } from '#player/wayfinding/signboard/outages'
import { keepNumber } from '#player/keep-number'
import { freshness } from '#player/live/freshness'
import { BUILDING_STATE_KEY, type Closure } from '#schema/building-state'
import { base } from '../design/base.ts'
import { directionName } from '../design/direction.ts'
import { Fit } from '../design/fit.ts'
import { arrow, liftIcon, warningIcon, wheelchairIcon } from '../design/icons.ts'
import { Ticking } from '../design/ticking.ts'
import { clockTime, pastInstant } from '../i18n/format.ts'
import { hyphenate } from '../i18n/hyphenate.ts'
import { t } from '../i18n/t.ts'
import { type Playing, screenStore, siteNow } from '../link/screen-store.ts'
import { Select } from '../link/select.ts'
import { type House, houseOf } from './house.ts'
import { SlideElement, untilAborted } from './slide-element.ts'
import { slideWayStyles } from './slide-way-styles.ts'

const TOLD_NOTES = [
  { names: '2', details: 'yes', note: 'whole' },
  { names: '1', details: 'yes', note: 'whole' },
  { names: '1', details: 'yes', note: 'brief' },
  { names: '1', details: 'no', note: 'brief' },
]
const TERSE_NOTES = [
  { names: '1', details: 'yes', note: 'terse' },
  { names: '1', details: 'no', note: 'terse' },
]

/**
 * As much as fits: every arrow before a third name at one, two names at each before the floors, large before small.
 * Second names on floors and words behind names go first; of what does not run, since when goes before an arrow does.
 */
const VARIANTS = [
  ...variants('yes', [4, 3], [6, 4, 3, 2], TOLD_NOTES),
  ...variants('no', [4, 3], [6, 4, 3, 2], TOLD_NOTES),
  ...variants('no', [4, 3], [4, 3, 2, 1], TERSE_NOTES),
  ...variants('no', [2, 1], [2, 1], [...TOLD_NOTES, ...TERSE_NOTES]),
]

function variants(
  floors: 'yes' | 'no',
  arrowCounts: readonly number[],
  rowCounts: readonly number[],
  extras: readonly { readonly names: string; readonly details: string; readonly note: string }[],
) {
  return arrowCounts.flatMap((arrows) =>
    rowCounts.flatMap((rows) =>
      ['large', 'small'].flatMap((size) =>
        extras.map((extra) => ({ floors, arrows: `${arrows}`, rows: `${rows}`, size, ...extra })),
      ),
    ),
  )
}

/** What is where from this spot: arrows by the heading of this screen, the floors, what does not run. */
@customElement('lotse-slide-way')
export class SlideWay extends SlideElement {
  static override styles = [base, slideWayStyles]

  @state() private house: House | undefined
  @query('article') private readonly article!: HTMLElement | null
  readonly #playing = new Select(this, screenStore, (view) => view.playing)
  #readFor = ''

  constructor() {
    super()
    new Ticking(this, 60_000, siteNow)
    new Fit(this, { box: () => this.article, variants: () => VARIANTS })
  }

  override async prepare(signal: AbortSignal): Promise<void> {
    await untilAborted(this.#read(), signal)
    await super.prepare(signal)
  }

  /** A slide on glass follows a house that has changed. Until it can be read, what is known stays; asked each minute. */
  protected override willUpdate(): void {
    if (this.house) void this.#read().then(undefined, () => undefined)
  }

  async #read(): Promise<void> {
    const { context } = this
    const plan = this.#playing.value?.plan
    if (!plan?.buildingSha256 || !context) throw new Error('Für dieses Haus gibt es keinen Gebäudeplan')
    const { buildingSha256, directorySha256 } = plan
    const key = `${buildingSha256} ${directorySha256 ?? ''}`
    if (key === this.#readFor) return
    const house = await houseOf({ buildingSha256, directorySha256, asset: (sha256) => context.asset(sha256) })
    this.#readFor = key
    this.house = house
  }

  protected override render() {
    const { house, context } = this
    const playing = this.#playing.value
    if (!house || !context || !playing) return nothing
    const nowMs = context.now()
    const { directions, floors, outages } = this.#board(house, playing, nowMs)
    return html`<article>
      <ul class="dirs" data-measure>
        ${directions.map(directionRow)}
      </ul>
      ${
        floors.length > 0
          ? html`<ol class="floors" data-measure aria-label=${t('way.floors')}>
              ${floors.map(floorRow)}
            </ol>`
          : nothing
      }
      ${outages[0] ? outageNote(outages[0], outages.length - 1, nowMs, context.timeZone) : nothing}
    </article>`
  }

  #board({ graph, directory }: House, { plan, state: now }: Playing, nowMs: number): Signboard {
    const conditions = {
      profile: 'quick' as const,
      atMs: nowMs,
      timeZone: plan.timeZone,
      closures: closuresOf(now, nowMs),
    }
    return composeSignboard({ graph, directory, place: plan.screen.place, conditions })
  }
}

/** What is known of the building, unless it has become too old to be said. */
function closuresOf({ facts }: Playing['state'], nowMs: number): readonly Closure[] {
  const fact = facts.find(({ key }) => key === BUILDING_STATE_KEY)
  return fact?.body.kind === 'building' && freshness(fact.times, nowMs) !== 'expired' ? fact.body.closures : []
}

function directionRow({ arrowDeg, entries }: SignDirection) {
  return html`<li data-measure>
    ${arrowDeg === undefined ? html`<span></span>` : arrow(arrowDeg)}
    <div>
      <span class="spoken">${arrowDeg === undefined ? t('way.here') : t(`direction.${directionName(arrowDeg)}`)}</span>
      ${entries.map(entryRow)}
    </div>
  </li>`
}

function entryRow({ kind, name, detail }: SignEntry) {
  const icon = kind === 'lift' ? liftIcon : detail?.kind === 'step-free' ? wheelchairIcon : nothing
  return html`<p>
    ${icon}<b>${shownName(name)}</b>${detail ? html` <span class="detail num">${detailText(detail)}</span>` : nothing}
  </p>`
}

function detailText(detail: SignDetail): string {
  switch (detail.kind) {
    case 'room':
      return detail.number
    case 'minutes':
      return t('way.minutes', { minutes: detail.minutes })
    case 'every-floor':
      return t('way.everyFloor')
    case 'step-free':
      return t('way.stepFree')
  }
}

function floorRow({ level, isHere, names }: SignFloor) {
  const number = Number.isInteger(level.ordinal) ? String(level.ordinal).replace('-', '–') : ''
  const [first = '', second] = names.map(shownName)
  return html`<li class=${isHere ? 'here' : ''} data-measure>
    <b class="num">${number}</b>
    <span>${isHere ? t('way.youAreHere') : first}${!isHere && second ? html`<i>, ${second}</i>` : nothing}</span>
  </li>`
}

function outageNote({ closure, name, instead }: SignOutage, moreCount: number, nowMs: number, timeZone: string) {
  const said = closure.kind === 'out-of-order' ? 'way.outOfOrder' : 'way.closed'
  const since = t('way.since', { time: instantText(closure.from, nowMs, timeZone) })
  const until = closure.until === undefined ? '' : t('way.until', { time: instantText(closure.until, nowMs, timeZone) })
  const more = moreCount > 0 ? t('way.more', { count: moreCount }) : ''
  return html`<section class="note" role="status" data-measure>
    ${warningIcon}
    <div class="said">
      <div class="what" data-measure>
        <h2>${t(said, { name: shownName(name) })}</h2>
        <p class="num">
          ${closure.reason === undefined ? nothing : html`<span class="reason">${closure.reason} · </span>`}${[[since, until].filter(Boolean).join(', '), more].filter(Boolean).join(' · ')}
        </p>
      </div>
      ${insteadNote(instead)}
    </div>
  </section>`
}

function insteadNote(instead: SignOutage['instead']) {
  if (instead === undefined) return nothing
  if (instead === 'nothing') return html`<p class="instead"><b>${t('way.nothingInstead')}</b></p>`
  const { name, turnDeg } = instead
  return html`<p class="instead">
    <b>${shownName(name)}</b>${turnDeg === undefined ? nothing : arrow(Math.round(turnDeg / 45) * 45)}
  </p>`
}

function shownName(name: string): string {
  return hyphenate(keepNumber(name))
}

/** `14 Uhr`, `14:30 Uhr`; with its day when that is another one. */
function instantText(instantMs: number, nowMs: number, timeZone: string): string {
  const time = clockTime(instantMs, timeZone).replace(/^0?(\d+):00$/, '$1')
  const isToday = pastInstant(instantMs, nowMs, timeZone) === clockTime(instantMs, timeZone)
  const day = isToday ? '' : `${pastInstant(instantMs, nowMs, timeZone).split(',')[0] ?? ''}, `
  return `${day}${time}\u00a0Uhr`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-way': SlideWay
  }
}
