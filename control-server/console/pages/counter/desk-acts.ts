import { html, nothing } from 'lit'
import type { Desk, StaffArea } from '#schema/staff-calls'
import { NO_SHOW_DEFAULT } from '#schema/ticket'
import { waitText } from '../../parts/times.ts'
import { counterTexts } from './counter-texts.ts'
import { type Act, ACT_KEYS, type MainOffer } from './offers.ts'

const MINUTE_MS = 60_000
/** So many stand in full size; the others are smaller, they are rarer. */
const LARGE_COUNT = 4

interface ActsView {
  readonly acts: readonly Act[]
  readonly current: NonNullable<Desk['current']>
  readonly area: StaffArea
  readonly isBusy: boolean
  readonly press: (event: MouseEvent, act: Act) => void
}

/** The buttons for whoever is at the counter. */
export function actButtons({ acts, area, current, isBusy, press }: ActsView) {
  return html`<div class="acts ${acts.length <= LARGE_COUNT ? 'few' : ''}" role="group" aria-label=${counterTexts.own}>
    ${acts.map((act, index) => {
      const key = ACT_KEYS[act].toUpperCase()
      const hint = act === 'missed' ? missedHint(current, area) : undefined
      return html`<button
        class=${index < LARGE_COUNT ? '' : 'small'}
        aria-disabled=${isBusy}
        aria-keyshortcuts=${key}
        @click=${(event: MouseEvent) => press(event, act)}
      >
        <span>${counterTexts.acts[act]}${hint === undefined ? nothing : html`<small>${hint}</small>`}</span>
        <kbd aria-hidden="true">${key}</kbd>
      </button>`
    })}
  </div>`
}

/** What will happen to who has not come, before it is said so. */
function missedHint({ isLastCall, ticket }: NonNullable<Desk['current']>, area: StaffArea): string {
  if (isLastCall) return counterTexts.missedFinally
  const { coolDownMs, reentry } = area.queues.find(({ id }) => id === ticket.queueId)?.noShow ?? NO_SHOW_DEFAULT
  return counterTexts.missedAgain(Math.ceil(coolDownMs / MINUTE_MS), reentry === 'end')
}

interface MainView {
  readonly main: MainOffer
  readonly desk: Desk
  readonly nowMs: number
  readonly busy: 'calling' | 'other' | undefined
  readonly press: (event: MouseEvent) => void
}

/** The one big button. It never goes away, so that the space bar and the hand always find it. */
export function mainButton({ busy, desk, main, nowMs, press }: MainView) {
  return html`<button
    class="next ${main.kind} ${desk.current ? '' : 'free'}"
    aria-disabled=${busy !== undefined || main.kind === 'refused'}
    aria-keyshortcuts="Space"
    @click=${press}
  >
    ${busy === 'calling' ? html`<b>${counterTexts.calling}</b>` : mainText(main, desk, nowMs)}
    ${main.kind === 'refused' ? nothing : html`<kbd aria-hidden="true">${counterTexts.space}</kbd>`}
  </button>`
}

function mainText(main: MainOffer, { current }: Desk, nowMs: number) {
  if (main.kind === 'unpause') return html`<b>${counterTexts.unpause}</b><span>${counterTexts.unpauseHint}</span>`
  if (main.kind === 'refused') {
    const [title, hint] = counterTexts.refused[main.why]
    return html`<b>${title}</b><span>${hint}</span>`
  }
  const { ticket, why } = main.upcoming
  const wait = ticket.arrivedAt === undefined ? '' : ` · ${waitText(nowMs - ticket.arrivedAt)}`
  return html`<b>${counterTexts.next}</b>
    <span>
      <strong class="num">${ticket.number}</strong>
      <span>${ticket.queueName}</span>
    </span>
    <small>${current ? counterTexts.nextClosing(current.ticket.number) : `${why}${wait}`}</small>`
}
