import { html, nothing } from 'lit'
import type { BuildingChange } from '#schema/staff-building'
import type { MissedQueryReport } from '#schema/missed-queries'
import { agoText } from '../../parts/times.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { buildingTexts } from '../building/building-texts.ts'
import { directoryTexts } from './directory-texts.ts'

const texts = directoryTexts.teach
const CHANGES_SHOWN = 8

export interface DirectoryOverview {
  /** Undefined: this server does not count. */
  readonly missed: MissedQueryReport | undefined
  readonly changes: readonly BuildingChange[]
  /** The word that is being given to an entry. */
  readonly taking: string
  readonly now: number
  readonly take: (text: string) => void
  readonly undo: (change: BuildingChange) => void
}

/** What visitors looked for in vain, and what has been changed by whom. */
export function directoryOverview({ changes, missed, now, take, taking, undo }: DirectoryOverview) {
  return html`<section>
    <h2 tabindex="-1">${texts.title}</h2>
    <p class="quiet">${texts.lead}</p>
    ${
      taking === ''
        ? nothing
        : html`<div class="box" role="status">
            <b>${texts.choose(taking)}</b>
            <span><button @click=${() => take('')}>${texts.cancel}</button></span>
          </div>`
    }
    ${
      missed === undefined
        ? html`<p>${texts.away}</p>`
        : missed.length === 0
          ? html`<p>${texts.none}</p>`
          : html`<ul class="rows">
              ${missed.map((query) => row(query, take))}
            </ul>`
    }
    <h3>${texts.changes}</h3>
    ${
      changes.length === 0
        ? html`<p class="quiet">${texts.noChanges}</p>`
        : html`<ul class="rows">
            ${changes.slice(0, CHANGES_SHOWN).map(
              (change) =>
                html`<li>
                  <span
                    ><b>${change.text}</b
                    ><span class="note">${buildingTexts.history.by(change.author, agoText(change.at, now))}</span></span
                  >
                  ${
                    change.undoable
                      ? html`<button
                          aria-label=${buildingTexts.history.undoOf(change.text)}
                          @click=${() => undo(change)}
                        >
                          ${consoleTexts.app.undo}
                        </button>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
    }
  </section>`
}

function row({ count, firstDay, lastDay, text }: MissedQueryReport[number], take: (text: string) => void) {
  const when = texts.period(dayText(firstDay), dayText(lastDay))
  return html`<li>
    <span
      ><b>${text === undefined ? texts.rare : `„${text}“`}</b
      ><span class="note">${texts.times(count)}, ${when}</span></span
    >
    ${
      text === undefined
        ? nothing
        : html`<button aria-label=${texts.takeOf(text)} @click=${() => take(text)}>${texts.take}</button>`
    }
  </li>`
}

/** "24. November" of an ISO date. */
function dayText(date: string): string {
  const at = Date.parse(`${date}T12:00:00Z`)
  return Number.isNaN(at)
    ? date
    : new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(at)
}
