import { html } from 'lit'
import type { StaffClosure } from '#schema/staff-building'
import { hashOf } from '../../state/router.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { closureAddress, untilText } from './closure-words.ts'

/** The same part has a closure already. */
export function clashBox(clash: StaffClosure, now: number) {
  return html`<div class="box" role="status">
    <span>${texts.already(untilText(clash, now), clash.author)}</span>
    <span><a href=${hashOf({ page: 'building', selected: closureAddress(clash.id) })}>${texts.openIt}</a></span>
  </div>`
}

/** Somebody else has ended what is being looked at, or its time is over. */
export function overBox(acts: { readonly again: () => void; readonly giveUp: () => void }) {
  return html`<div class="box" role="alert">
    <b>${texts.over.title}</b>
    <span>${texts.over.text}</span>
    <span class="buttons">
      <button type="button" class="pri" @click=${acts.again}>${texts.over.again}</button>
      <button type="button" @click=${acts.giveUp}>${texts.form.reset}</button>
    </span>
  </div>`
}

/** Somebody else has changed what is being changed here. */
export function meanwhileBox(
  closure: StaffClosure,
  now: number,
  acts: { readonly keep: () => void; readonly take: () => void },
) {
  return html`<div class="box" role="status">
    <b>${texts.meanwhile.title}</b>
    <span>${untilText(closure, now)}${closure.reason === undefined ? '' : `, „${closure.reason}“`}</span>
    <span class="buttons">
      <button @click=${acts.keep}>${texts.meanwhile.keep}</button>
      <button @click=${acts.take}>${texts.meanwhile.take}</button>
    </span>
  </div>`
}
