import { html, nothing } from 'lit'
import type { StaffSchedule } from '#schema/staff-schedule'
import { icon } from '../../parts/icons.ts'
import type { ShortcutKeys } from '../../parts/shortcuts.ts'
import { texts } from '../../texts.ts'
import { dayWords } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import { dayRange } from './zone-clock.ts'

interface Head {
  readonly schedule: StaffSchedule
  readonly date: string
  readonly today: string
  readonly step: (days: number) => void
  readonly go: (date: string) => void
  readonly create: () => void
  readonly openCalendars: () => void
  readonly openGroups: () => void
}

const DAY_MS = 86_400_000

/** Which day it is, the way to others, and what can be made anew. */
export function plannerHead(head: Head) {
  const { date, schedule, today } = head
  const { endAt, startAt } = dayRange(date, schedule.timeZone)
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`
  return html`<div class="head">
    <button class="sq" aria-label=${plannerTexts.previousDay} @click=${() => head.step(-1)}>${icon('left')}</button>
    <button class="sq" aria-label=${plannerTexts.nextDay} @click=${() => head.step(1)}>${icon('right')}</button>
    <h1 aria-live="polite">${dayWords(date)}${year}</h1>
    <label class="jump">
      <span class="visually-hidden">${plannerTexts.chooseDay}</span>
      <input
        type="date"
        .value=${date}
        @change=${(event: Event) => head.go((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    ${date === today ? nothing : html`<button class="plain" @click=${() => head.go(today)}>${plannerTexts.today}<kbd aria-hidden="true">T</kbd></button>`}
    <span class="quiet about ${endAt - startAt === DAY_MS ? '' : 'loud'}">
      ${endAt - startAt === DAY_MS ? plannerTexts.summary(schedule.screens.length, schedule.rules.length) : plannerTexts.clockChange}
    </span>
    <span class="made">
      <button class="plain" @click=${head.openGroups}>${plannerTexts.groups}</button>
      <button class="plain" @click=${head.openCalendars}>${plannerTexts.calendars}</button>
      <button class="pri" @click=${head.create}>${plannerTexts.newRule}<kbd aria-hidden="true">N</kbd></button>
    </span>
  </div>`
}

interface Foot {
  readonly said: string
  /** How far the change has come. */
  readonly arrival: string
  readonly keys: ShortcutKeys
  readonly undo: (() => void) | undefined
}

/** What has just happened and the way back from it; which keys there are. */
export function plannerFoot({ arrival, keys, said, undo }: Foot) {
  const say = plannerTexts.keys
  return html`<footer class="foot ${said === '' ? '' : 'says'}">
    <p role="status">${said}</p>
    ${arrival === '' ? nothing : html`<p class="arrival">${arrival}</p>`}
    ${undo ? html`<button @click=${undo}>${texts.app.undo}</button>` : nothing}
    <ul class="keys">
      <li><kbd>←</kbd><kbd>→</kbd>${say.day}</li>
      <li><kbd>${say.enterKey}</kbd>${say.rule}</li>
      <li><kbd>W</kbd>${say.why}</li>
      <li><kbd>${texts.app.ctrlZ}</kbd>${texts.app.undo}</li>
      <li>
        <button class="plain" aria-pressed=${keys.enabled} @click=${() => keys.toggle()}>
          ${keys.enabled ? texts.app.keysOn : texts.app.keysOff}
        </button>
      </li>
    </ul>
  </footer>`
}
