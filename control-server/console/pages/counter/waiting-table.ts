import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Desk, Ticket } from '#schema/staff-calls'
import { icon } from '../../parts/icons.ts'
import { waitText } from '../../parts/times.ts'
import { counterTexts } from './counter-texts.ts'
import { DIGITS } from './offers.ts'

/** What can be done with the rows of a list. */
export interface ListView {
  readonly nowMs: number
  readonly enabled: boolean
  readonly busy: boolean
  readonly call: (event: MouseEvent, ticket: Ticket) => void
  readonly resume: (event: MouseEvent, ticket: Ticket) => void
  readonly more: (event: MouseEvent, ticket: Ticket) => void
}

/** Who waits, in the order of the calls. The first nine are called by their digit. */
export function waitingTable(waiting: Desk['waiting'], view: ListView & { readonly isPaused: boolean }) {
  const { columns } = counterTexts
  return html`<table>
    <caption class="visually-hidden">
      ${counterTexts.listCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="key"><span class="visually-hidden">${columns.key}</span></th>
        <th scope="col">${columns.number}</th>
        <th scope="col">${columns.queue}</th>
        <th scope="col">${columns.wait}</th>
        <th scope="col" class="why">${columns.why}</th>
        <th scope="col"><span class="visually-hidden">${columns.more}</span></th>
      </tr>
    </thead>
    <tbody>
      ${repeat(
        waiting,
        ({ ticket }) => ticket.id,
        ({ notBefore, ticket, why }, index) =>
          html`<tr class=${(notBefore ?? 0) > view.nowMs ? 'later' : ''}>
            <td class="key">
              ${view.enabled && !view.isPaused && index < DIGITS ? digit(ticket, index, view) : nothing}
            </td>
            <th scope="row" class="num">${ticket.number}</th>
            <td class="queue">${ticket.queueName}</td>
            <td class="wait">${waitText(view.nowMs - (ticket.arrivedAt ?? view.nowMs))}</td>
            <td class="why">${why}</td>
            <td class="act">${view.enabled ? moreButton(ticket, view) : nothing}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function digit(ticket: Ticket, index: number, view: ListView) {
  return html`<button
    class="plain"
    aria-label=${counterTexts.callByKey(index + 1, ticket.number)}
    aria-keyshortcuts=${index + 1}
    aria-disabled=${view.busy}
    title=${counterTexts.callByKey(index + 1, ticket.number)}
    @click=${(event: MouseEvent) => view.call(event, ticket)}
  >
    <kbd>${index + 1}</kbd>
  </button>`
}

export function moreButton(ticket: Ticket, view: ListView) {
  return html`<button
    class="plain dots"
    aria-label=${counterTexts.moreAbout(ticket.number)}
    title=${counterTexts.moreAbout(ticket.number)}
    aria-haspopup="dialog"
    @click=${(event: MouseEvent) => view.more(event, ticket)}
  >
    ${icon('more')}
  </button>`
}
