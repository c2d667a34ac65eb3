import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffSource } from '#schema/staff-api'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import { texts } from '../../texts.ts'
import { dateField, selectField } from './choice-fields.ts'
import { entriesEditor } from './entries-editor.ts'
import { pictureEditor, picturesEditor } from './pictures-editor.ts'
import { type Editor, lookOf, PARTS, ZOOMS } from './slide-fields.ts'
import { formStyles } from './slide-form-styles.ts'
import type { FormState, TextName } from './slide-form-state.ts'
import { hintList, hintsOf } from './slide-hints.ts'
import './slide-preview.ts'
import { draftOf, type FormPart, type FormProblems, hasOwnDuration, problemsOf } from './slide-request.ts'
import { slideTexts } from './slide-texts.ts'
import { tableEditor } from './table-editor.ts'

const FITS = [
  ['cover', texts.content.fields.cover],
  ['contain', texts.content.fields.contain],
] as const

/** Kinds that are known by a heading and need no name of their own. */
const NAMED_BY_HEADING: ReadonlySet<FormState['kind']> = new Set(['notice', 'events', 'table', 'figure'])

/**
 * One form for a new or an existing slide of any kind, with a preview that follows every letter.
 * @fires form-changed - With the whole `FormState`.
 * @fires form-files - With a `File[]` to be added to this slide.
 * @fires send-form - The person wants it on the screens; the form has no problems.
 * @fires discard-form - The person does not want it.
 */
@customElement('lotse-console-slide-form')
export class SlideForm extends LitElement {
  static override styles = [baseStyles, formStyles]

  @property({ attribute: false }) declare form: FormState
  @property({ type: Boolean }) declare existing: boolean
  /** From which news and sessions can be taken. */
  @property({ attribute: false }) declare sources: readonly StaffSource[]
  @property({ type: Boolean }) declare busy: boolean
  /** What the server said to the last attempt. */
  @property() declare refusal: string
  @state() declare private problems: FormProblems

  constructor() {
    super()
    this.problems = {}
    this.sources = []
  }

  override render() {
    const { form, existing } = this
    const hints = hintsOf(form)
    const withHints = (part: FormPart, view: TemplateResult): TemplateResult =>
      html`${view} ${hintList(hints.get(part), (fix) => this.#change(fix))}`
    return html`<form novalidate @submit=${this.#submit}>
      <h2 tabindex="-1">${existing ? texts.content.editOf(form.title) : slideTexts.newOf[form.kind]}</h2>
      <figure>
        <lotse-console-slide-preview
          role="img"
          aria-label=${texts.content.previewOf(form.heading || form.title || form.alt)}
          .content=${draftOf(form)}
        ></lotse-console-slide-preview>
        <figcaption class="note">${texts.content.preview}</figcaption>
      </figure>
      ${PARTS[form.kind].map((part) => withHints(part === 'table' ? 'rows' : part === 'picture' ? 'alt' : part, this.#part(part)))}
      ${NAMED_BY_HEADING.has(form.kind) ? nothing : this.#text('title')}
      ${'itemDurationMs' in draftOf(form) ? withHints('itemSeconds', this.#text('itemSeconds')) : nothing}
      ${hasOwnDuration(form) ? withHints('seconds', this.#text('seconds')) : nothing}
      ${existing ? nothing : this.#showNow()}
      <div role="alert" class=${this.refusal ? '' : 'hush'}>
        ${this.refusal === '' ? nothing : html`<p class="error">${icon('warning')}<span>${this.refusal}</span></p>`}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>
          ${this.busy ? texts.content.publishing : existing ? texts.content.save : texts.content.publish}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('discard-form'))}>
          ${existing ? texts.app.cancel : texts.content.discard}
        </button>
      </div>
    </form>`
  }

  #part(part: TextName | Editor): TemplateResult {
    const { form } = this
    const files = (chosen: readonly File[]): void => {
      this.dispatchEvent(new CustomEvent('form-files', { detail: chosen }))
    }
    const views: Readonly<Partial<Record<TextName, () => TemplateResult>> & Record<Editor, () => TemplateResult>> = {
      entries: () =>
        this.#editor(
          'entries',
          entriesEditor(form.entries, (entries) => this.#change({ entries })),
        ),
      table: () =>
        this.#editor(
          'rows',
          tableEditor(form, (table) => this.#change(table)),
        ),
      pictures: () =>
        this.#editor(
          'pictures',
          picturesEditor(form.pictures, (pictures) => this.#change({ pictures }), files),
        ),
      pages: () => html`<p>${slideTexts.pages(form.pages.length, form.fileName)}</p>`,
      picture: () =>
        html`${pictureEditor(form.sha256, () => this.#change({ sha256: '', alt: '' }), files)}
        ${form.sha256 === '' ? nothing : this.#text('alt')}`,
      fit: () => this.#select('fit', texts.content.fields.fit, FITS),
      zoom: () =>
        this.#select(
          'zoom',
          slideTexts.fields.zoom,
          ZOOMS.map((zoom) => [zoom, slideTexts.fields.zoomOf(zoom)]),
        ),
      factKey: () => this.#sourceField(),
      asOf: () => dateField({ ...this.#field('asOf'), label: slideTexts.fields.asOf }),
    }
    return views[part]?.() ?? this.#text(part as TextName)
  }

  /** What is wrong with something that is more than one input. */
  #editor(part: FormPart, view: TemplateResult): TemplateResult {
    const problem = this.problems[part]
    return html`<div class="field" aria-invalid=${problem !== undefined} tabindex="-1">
      ${view} ${problem ? html`<span class="error">${icon('warning')}<span>${problem}</span></span>` : nothing}
    </div>`
  }

  #text(name: TextName): TemplateResult {
    return textField({ ...this.#field(name), ...lookOf(name, this.form) })
  }

  #field(name: TextName) {
    return {
      name,
      value: this.form[name],
      problem: this.problems[name],
      onInput: (value: string) => this.#change({ [name]: value }),
    }
  }

  #select(name: TextName, label: string, options: readonly (readonly [string, string])[]): TemplateResult {
    return selectField({ ...this.#field(name), label, options })
  }

  #sourceField(): TemplateResult {
    const kind = this.form.kind === 'council' ? 'council' : 'feed'
    const sources = this.sources.filter((source) => source.kind === kind)
    const options = sources.map(({ factKey, name }) => [factKey, name] as const)
    return this.#select('factKey', slideTexts.fields.factKey, [['', slideTexts.fields.noFactKey], ...options])
  }

  #showNow(): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.form.showNow}
        @change=${(event: Event) => this.#change({ showNow: (event.currentTarget as HTMLInputElement).checked })}
      />
      ${texts.content.fields.showNow}<span class="note">${texts.content.fields.showNowHint}</span>
    </label>`
  }

  #change(part: Partial<FormState>): void {
    const form = { ...this.form, ...part }
    // A named problem goes away as soon as it is solved; new ones wait for the next attempt.
    const now = problemsOf(form)
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([name]) => name in now))
    this.dispatchEvent(new CustomEvent('form-changed', { detail: form }))
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    this.problems = problemsOf(this.form)
    if (Object.keys(this.problems).length === 0) {
      this.dispatchEvent(new CustomEvent('send-form'))
      return
    }
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-slide-form': SlideForm
  }
}
