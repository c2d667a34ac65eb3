import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { countField, textField } from '../../parts/text-field.ts'
import { texts } from '../../texts.ts'
import { type DraftProblems, LENGTH_MAX, problemsOf, type SlideDraft } from './slide-draft.ts'
import { formStyles } from './slide-form-styles.ts'
import { contentOfDraft, type PreviewContent } from './slide-preview.ts'

/**
 * One form for a new or an existing slide, with a preview that follows every letter.
 * @fires draft-changed - With the whole `SlideDraft`.
 * @fires send-draft - The person wants it on the screens; the draft has no problems.
 * @fires discard-draft - The person does not want it.
 */
@customElement('lotse-console-slide-form')
export class SlideForm extends LitElement {
  static override styles = [baseStyles, formStyles]

  @property({ attribute: false }) declare draft: SlideDraft
  /** An existing slide: the file, its fit and the link stay as they are. */
  @property({ type: Boolean }) declare existing: boolean
  /** The preview of an existing slide, whose file is not in the draft. */
  @property({ attribute: false }) declare shown: PreviewContent | undefined
  /** News and council: title and duration only. */
  @property({ type: Boolean }) declare fillsItself: boolean
  @property({ type: Boolean }) declare busy: boolean
  /** What the server said to the last attempt. */
  @property() declare refusal: string
  @state() declare private problems: DraftProblems

  constructor() {
    super()
    this.problems = {}
  }

  override render() {
    const { draft, existing } = this
    return html`<form novalidate @submit=${this.#submit}>
      <h2 tabindex="-1">${this.#title()}</h2>
      <figure>
        <lotse-console-slide-preview
          role="img"
          aria-label=${texts.content.previewOf(draft.heading || draft.title || draft.alt)}
          .content=${this.#preview()}
        ></lotse-console-slide-preview>
        <figcaption class="note">${texts.content.preview}</figcaption>
      </figure>
      ${draft.kind === 'notice' && !this.fillsItself ? this.#noticeFields() : nothing}
      ${draft.kind === 'notice' ? nothing : this.#altField()}
      ${draft.kind === 'notice' && !existing ? nothing : this.#text('title', texts.content.fields.titleHint)}
      <div class="row">
        ${this.#text('seconds', '', 'decimal')} ${draft.kind === 'image' && !existing ? this.#fit() : nothing}
      </div>
      ${draft.kind === 'image' && !existing ? this.#text('credit', '', 'text', true) : nothing}
      ${existing ? nothing : this.#showNow()}
      <div role="alert" class=${this.refusal ? '' : 'hush'}>
        ${this.refusal === '' ? nothing : html`<p class="error">${icon('warning')}<span>${this.refusal}</span></p>`}
      </div>
      <div class="buttons">
        <button class="pri" type="submit" aria-disabled=${this.busy}>
          ${this.busy ? texts.content.publishing : existing ? texts.content.save : texts.content.publish}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('discard-draft'))}>
          ${existing ? texts.app.cancel : texts.content.discard}
        </button>
      </div>
    </form>`
  }

  #title(): string {
    if (this.existing) return texts.content.editOf(this.draft.title)
    return this.draft.kind === 'notice' ? texts.content.noticeTitle : texts.content.mediaTitle(this.draft.kind)
  }

  #preview(): PreviewContent {
    const fromDraft = contentOfDraft(this.draft)
    if (!this.shown) return fromDraft
    return this.shown.kind === 'notice'
      ? { ...this.shown, heading: this.draft.heading, body: this.draft.body }
      : this.shown
  }

  #noticeFields() {
    return html`
      ${countField({
        ...this.#field('heading'),
        lengthMax: LENGTH_MAX.heading,
        counter: texts.content.left(LENGTH_MAX.heading - this.draft.heading.length),
      })}
      ${countField({
        ...this.#field('body'),
        lengthMax: LENGTH_MAX.body,
        lines: 3,
        counter: texts.content.left(LENGTH_MAX.body - this.draft.body.length),
      })}
      ${this.existing ? nothing : this.#text('linkUrl', texts.content.fields.linkHint, 'url', true)}
    `
  }

  #altField() {
    return textField({ ...this.#field('alt'), hint: texts.content.fields.altHint, lengthMax: LENGTH_MAX.alt, lines: 2 })
  }

  #text(
    name: 'title' | 'seconds' | 'credit' | 'linkUrl',
    hint: string,
    inputMode: 'text' | 'decimal' | 'url' = 'text',
    optional = false,
  ) {
    const lengthMax = name === 'seconds' ? 6 : LENGTH_MAX[name]
    return textField({
      ...this.#field(name),
      hint,
      inputMode,
      lengthMax,
      ...(optional ? { optional: texts.content.fields.optional } : {}),
    })
  }

  #field(name: 'title' | 'seconds' | 'credit' | 'linkUrl' | 'alt' | 'heading' | 'body') {
    const labels = {
      ...texts.content.fields,
      seconds: texts.content.fields.duration,
      linkUrl: texts.content.fields.link,
    }
    const problem = name === 'credit' || name === 'body' ? undefined : this.problems[name]
    return {
      name,
      label: labels[name],
      value: this.draft[name],
      problem,
      onInput: (value: string) => this.#change({ [name]: value }),
    }
  }

  #fit() {
    const { fields } = texts.content
    return html`<div class="field">
      <label for="fit">${fields.fit}</label>
      <select
        id="fit"
        @change=${(event: Event) => this.#change({ fit: (event.currentTarget as HTMLSelectElement).value === 'contain' ? 'contain' : 'cover' })}
      >
        <option value="cover" ?selected=${this.draft.fit === 'cover'}>${fields.cover}</option>
        <option value="contain" ?selected=${this.draft.fit === 'contain'}>${fields.contain}</option>
      </select>
    </div>`
  }

  #showNow() {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.draft.showNow}
        @change=${(event: Event) => this.#change({ showNow: (event.currentTarget as HTMLInputElement).checked })}
      />
      ${texts.content.fields.showNow}<span class="note">${texts.content.fields.showNowHint}</span>
    </label>`
  }

  #change(part: Partial<SlideDraft>): void {
    const draft = { ...this.draft, ...part }
    // A named problem goes away as soon as it is solved; new ones wait for the next attempt.
    const now = problemsOf(draft, this.fillsItself)
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([name]) => name in now))
    this.dispatchEvent(new CustomEvent('draft-changed', { detail: draft }))
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    this.problems = problemsOf(this.draft, this.fillsItself)
    if (Object.keys(this.problems).length === 0) {
      this.dispatchEvent(new CustomEvent('send-draft'))
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
