import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { texts } from '../../texts.ts'
import { ACCEPT } from './file-kinds.ts'
import type { SlideKind } from './slide-form-state.ts'
import { KIND_NAMES, slideTexts } from './slide-texts.ts'

/** An upload that is on its way. `sentFraction` is 1 while the server checks the file. */
export interface UploadProgress {
  readonly fileName: string
  readonly sentFraction: number
  readonly moreCount: number
}

/** Kinds that begin without a file, beside the notice; what is used most comes first. */
const WRITTEN = [
  'events',
  'table',
  'ticker',
  'figure',
  'gallery',
  'clock',
  'news',
  'council',
  'way',
  'web',
  'hls',
] as const

/**
 * Where a new slide begins: a file or words.
 * @fires files-chosen - With a `File[]`.
 * @fires write-slide - With the `SlideKind` of a slide that begins without a file.
 * @fires cancel-upload
 */
@customElement('lotse-console-new-slide')
export class NewSlidePanel extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 18px;
      }
      .drop {
        border: 2px dashed var(--edge);
        padding: 34px 24px 28px;
        display: grid;
        justify-items: center;
        gap: 8px;
        text-align: center;
      }
      .drop .ic {
        width: 40px;
        height: 40px;
        stroke-width: 1.7;
        color: var(--accent);
      }
      .drop b {
        font-size: var(--t-lead);
        line-height: 1.2;
      }
      .drop button {
        margin-top: 10px;
      }
      .over {
        background: var(--tint);
        border-color: var(--accent);
        border-style: solid;
      }
      .write {
        width: 100%;
        min-height: 60px;
        font-size: 1.06rem;
      }
      h3 {
        margin: 6px 0 -8px;
        font-weight: 680;
      }
      .kinds {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));
        gap: 10px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .kinds button {
        display: grid;
        align-content: start;
        justify-items: start;
        gap: 2px;
        width: 100%;
        height: 100%;
        padding: 10px 14px 12px;
        text-align: start;
      }
      .kinds .note {
        font-weight: 500;
      }
      .progress {
        display: grid;
        gap: 10px;
        border-top: 2px solid var(--ink);
        padding-top: 16px;
      }
      .progress p {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        overflow-wrap: anywhere;
      }
      progress {
        width: 100%;
        height: 12px;
        border: 0;
        background: var(--line);
        accent-color: var(--accent);
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
    `,
  ]

  @property({ attribute: false }) declare upload: UploadProgress | undefined
  @property({ type: Boolean }) declare over: boolean
  /** Why the last file was not taken. */
  @property() declare problem: string
  @query('input') declare private input: HTMLInputElement

  override render() {
    return html`<section>
      <h2>${texts.content.newTitle}</h2>
      ${this.upload ? this.#progress(this.upload) : this.#drop()}
      <div role="alert" class=${this.problem ? '' : 'hush'}>
        ${this.problem ? html`<p class="error">${icon('warning')}<span>${this.problem}</span></p>` : nothing}
      </div>
      ${this.upload ? nothing : this.#others()}
    </section>`
  }

  #drop() {
    return html`<div class="drop ${this.over ? 'over' : ''}">
      ${icon('upload')}
      <b>${texts.content.drop}</b>
      <p class="note">${texts.content.formats}</p>
      <button @click=${() => this.input.click()}>${texts.content.choose}</button>
      <input type="file" hidden multiple accept=${ACCEPT} aria-label=${texts.content.choose} @change=${this.#chosen} />
    </div>`
  }

  #others() {
    return html`<button class="write" @click=${() => this.#write('notice')}>
        ${icon('pencil')}${texts.content.writeNotice}
      </button>
      <h3>${slideTexts.others}</h3>
      <ul class="kinds">
        ${WRITTEN.map(
          (kind) =>
            html`<li>
              <button @click=${() => this.#write(kind)}>
                <b>${KIND_NAMES[kind]}</b><span class="note">${slideTexts.about[kind]}</span>
              </button>
            </li>`,
        )}
      </ul>`
  }

  #write(kind: SlideKind): void {
    this.dispatchEvent(new CustomEvent('write-slide', { detail: kind }))
  }

  #progress({ fileName, moreCount, sentFraction }: UploadProgress) {
    const sent = sentFraction >= 1
    return html`<div class="progress">
      <p>
        <b>${texts.content.uploading(fileName)}</b
        ><span class="num">${sent ? '' : texts.content.percent(sentFraction)}</span>
      </p>
      <progress max="1" .value=${sentFraction} aria-label=${texts.content.uploading(fileName)}></progress>
      <p class="quiet" role="status">
        ${sent ? texts.content.checking : ''} ${moreCount > 0 ? texts.content.more(moreCount) : ''}
      </p>
      <span
        ><button @click=${() => this.dispatchEvent(new CustomEvent('cancel-upload'))}>${texts.app.cancel}</button></span
      >
    </div>`
  }

  readonly #chosen = (): void => {
    const files = [...(this.input.files ?? [])]
    this.input.value = ''
    if (files.length > 0) this.dispatchEvent(new CustomEvent('files-chosen', { detail: files }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-new-slide': NewSlidePanel
  }
}
