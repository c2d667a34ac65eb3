import { html, nothing } from 'lit'
import type { BuildingChange } from '#schema/staff-building'
import { icon } from '../../parts/icons.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { toTakeBack } from './own-change.ts'

export interface ActFoot {
  /** What has just been done here; empty for nothing. */
  readonly said: string
  readonly refusal: string
  readonly busy: boolean
  readonly changes: readonly BuildingChange[]
  /** The change that was made here. */
  readonly ownId: number | undefined
  readonly undo: (change: BuildingChange) => void
}

/** What has just been done, with the way back as long as nothing has come after it. */
export function actFoot({ busy, changes, ownId, refusal, said, undo }: ActFoot) {
  const text = refusal === '' ? said : refusal
  const change = said !== '' && refusal === '' ? toTakeBack(changes, ownId) : undefined
  return html`<footer class="foot ${text === '' ? 'hush' : 'says'}">
    <p role="status">${refusal === '' ? nothing : icon('warning')}${text}</p>
    ${
      change
        ? html`<button aria-disabled=${busy} @click=${() => undo(change)}>${consoleTexts.app.undo}</button>`
        : nothing
    }
  </footer>`
}
