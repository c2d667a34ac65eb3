import { html, nothing, type TemplateResult } from 'lit'
import { slideFacts, type SlideRemark } from '#player/slides/accessibility'
import { icon } from '../../parts/icons.ts'
import { type FormState, secondsText } from './slide-form-state.ts'
import { draftOf, type FormPart, hasOwnDuration } from './slide-request.ts'
import { slideTexts } from './slide-texts.ts'

/** Where a remark stands: beside what would have to change. */
function partOf({ kind }: FormState, { code }: SlideRemark): FormPart {
  switch (code) {
    case 'missing-alt':
      return kind === 'gallery' ? 'pictures' : kind === 'pdf' ? 'pages' : 'alt'
    case 'too-many-words':
      return kind === 'pdf' ? 'pages' : kind === 'ticker' ? 'lines' : kind === 'notice' ? 'body' : 'itemSeconds'
    case 'items-too-short':
      return 'itemSeconds'
    case 'too-short':
    case 'not-all-items':
    case 'video-cut':
      return hasOwnDuration({ kind }) ? 'seconds' : 'itemSeconds'
    case 'ragged-rows':
      return 'rows'
  }
}

/** Remarks of a form by the part that they belong to. None while its numbers can not be read. */
export function hintsOf(form: FormState): ReadonlyMap<FormPart, readonly SlideRemark[]> {
  const hints = new Map<FormPart, SlideRemark[]>()
  const draft = draftOf(form)
  if (!Number.isFinite(draft.durationMs)) return hints
  if ('itemDurationMs' in draft && !(draft.itemDurationMs > 0)) return hints
  for (const remark of slideFacts(draft).remarks) {
    const part = partOf(form, remark)
    // A field that must be filled says so itself.
    if (part === 'alt' && 'alt' in draft) continue
    hints.set(part, [...(hints.get(part) ?? []), remark])
  }
  return hints
}

/** What a remark would change in the form. */
export function fixed({ fix }: SlideRemark): Partial<FormState> {
  if (!fix) return {}
  const seconds = { seconds: secondsText(fix.durationMs) }
  return 'itemDurationMs' in fix ? { ...seconds, itemSeconds: secondsText(fix.itemDurationMs) } : seconds
}

/** The remarks of one part, each with the button that mends it. */
export function hintList(remarks: readonly SlideRemark[] | undefined, onFix: (part: Partial<FormState>) => void) {
  if (!remarks || remarks.length === 0) return nothing
  return html`<div role="status">
    <ul class="hints">
      ${remarks.map((remark) => hint(remark, onFix))}
    </ul>
  </div>`
}

function hint(remark: SlideRemark, onFix: (part: Partial<FormState>) => void): TemplateResult {
  return html`<li>
    ${icon('warning')}
    <span>${remark.text}</span>
    ${
      remark.fix
        ? html`<button type="button" @click=${() => onFix(fixed(remark))}>${fixLabel(remark.fix)}</button>`
        : nothing
    }
  </li>`
}

function fixLabel(fix: NonNullable<SlideRemark['fix']>): string {
  return 'itemDurationMs' in fix
    ? slideTexts.fixItemDuration(secondsText(fix.itemDurationMs))
    : slideTexts.fixDuration(secondsText(fix.durationMs))
}
