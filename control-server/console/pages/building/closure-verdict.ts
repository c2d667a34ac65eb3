import { html, nothing } from 'lit'
import type { ClosureEffects } from '#player/wayfinding/closure-effects'
import { icon, mark } from '../../parts/icons.ts'
import { buildingTexts } from './building-texts.ts'

const texts = buildingTexts.preview

/** What a closure does, in one line beside the button that does it; undefined while that is being computed. */
export function verdictLine(effects: ClosureEffects | undefined) {
  const isBad = effects !== undefined && (effects.isShut || effects.lost.length + effects.lostStepFree.length > 0)
  const sign = effects === undefined ? nothing : isBad ? icon('warning') : mark('good')
  return html`<p class="verdict ${isBad ? 'bad' : ''}" role="status">
    ${sign}<span>${effects === undefined ? texts.asking : texts.short(effects)}</span>
  </p>`
}

/** The same with the names of the rooms. */
export function verdictBox({ isShut, lost, lostStepFree }: ClosureEffects, rooms: Rooms) {
  if (isShut) {
    return html`<div class="box bad"><b>${icon('warning')} ${texts.shut}</b><span>${texts.shutHint}</span></div>`
  }
  if (lost.length + lostStepFree.length === 0) {
    return html`<p class="calm good">${mark('good')}<span>${texts.nothing(rooms.count)}</span></p>`
  }
  return html`<div class="box">
    ${lost.length > 0 ? html`<span>${texts.lost(rooms.names(lost))}</span>` : nothing}
    ${lostStepFree.length > 0 ? html`<span>${texts.lostStepFree(rooms.names(lostStepFree))}</span>` : nothing}
  </div>`
}

interface Rooms {
  readonly count: number
  readonly names: (ids: readonly string[]) => readonly string[]
}
