import { html, type TemplateResult } from 'lit'
import { LANGUAGES, textsIn } from '../texts/languages.ts'
import type { Texts } from '../texts/texts.ts'
import { agoText, clockTime } from '../texts/words.ts'
import { checkIcon, warnIcon } from './icons.ts'

export interface Age {
  readonly ageMs: number
  /** Server time up to which what is shown is true. */
  readonly asOf: number
  readonly timeZone: string
  readonly isFresh: boolean
}

/** "Stand 09:56, vor 8 Sekunden". */
export function ageLine({ ageMs, asOf, timeZone, isFresh }: Age, texts: Texts): TemplateResult {
  return html`<p class="age ${isFresh ? '' : 'stale'}">
    ${isFresh ? checkIcon : warnIcon}
    <span><b>${texts.asOf(clockTime(asOf, timeZone, texts))}</b>, ${agoText(ageMs, texts)}</span>
  </p>`
}

export function languageChoice(chosen: string, choose: (language: string) => void): TemplateResult {
  return html`<select
    aria-label=${textsIn(chosen).language}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
  >
    ${[...LANGUAGES].map(
      ([id, { name, lang }]) => html`<option value=${id} lang=${lang} ?selected=${id === chosen}>${name}</option>`,
    )}
  </select>`
}
