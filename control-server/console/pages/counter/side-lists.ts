import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Desk, Ticket } from '#schema/staff-calls'
import { mark } from '../../parts/icons.ts'
import { timeText, waitText } from '../../parts/times.ts'
import { counterTexts } from './counter-texts.ts'
import { type ListView, moreButton } from './waiting-table.ts'

/** Parked, missed, to be handed out: the forgotten ones stand out. */
export function asideList(aside: Desk['aside'], view: ListView) {
  return html`<section aria-labelledby="aside">
    <h3 id="aside" tabindex="-1">${counterTexts.asideTitle}</h3>
    <ul class="side">
      ${repeat(
        aside,
        ({ ticket }) => ticket.id,
        ({ counterLabel, forgotten, since, ticket }) => {
          const phase = counterTexts.asidePhase(ticket.phase)
          const what = counterTexts.asideSince(phase, waitText(view.nowMs - since), counterLabel)
          return html`<li class=${forgotten ? 'forgotten' : ''}>
            <b class="num">${ticket.number}</b>
            <span class="what"
              >${ticket.queueName}<small
                >${forgotten ? html`${mark('old')}<strong>${counterTexts.forgotten}</strong> ` : nothing}${what}</small
              ></span
            >
            ${rowButtons(ticket, view, true)}
          </li>`
        },
      )}
    </ul>
  </section>`
}

/** Appointments whose visitors have not come. Calling one is for who stands at the counter without having said so. */
export function bookedList(booked: readonly Ticket[], view: ListView) {
  return html`<section aria-labelledby="booked">
    <h3 id="booked" tabindex="-1">${counterTexts.bookedTitle}</h3>
    <ul class="side">
      ${repeat(
        booked,
        ({ id }) => id,
        (ticket) =>
          html`<li>
            <b class="num">${ticket.number}</b>
            <span class="what">${ticket.queueName}<small>${dueText(ticket, view.nowMs)}</small></span>
            ${rowButtons(ticket, view, false)}
          </li>`,
      )}
    </ul>
  </section>`
}

function dueText({ startsAt }: Ticket, nowMs: number): string {
  if (startsAt === undefined) return ''
  const time = timeText(startsAt)
  return startsAt < nowMs ? counterTexts.overdue(time) : counterTexts.notThere(time)
}

function rowButtons(ticket: Ticket, view: ListView, canResume: boolean) {
  if (!view.enabled) return nothing
  return html`<span class="buttons">
    <button
      aria-label=${counterTexts.callOf(ticket.number)}
      aria-disabled=${view.busy}
      @click=${(event: MouseEvent) => view.call(event, ticket)}
    >
      ${counterTexts.call}
    </button>
    ${
      canResume
        ? html`<button
            aria-label=${counterTexts.resumeOf(ticket.number)}
            aria-disabled=${view.busy}
            @click=${(event: MouseEvent) => view.resume(event, ticket)}
          >
            ${counterTexts.resume}
          </button>`
        : nothing
    }
    ${moreButton(ticket, view)}
  </span>`
}
