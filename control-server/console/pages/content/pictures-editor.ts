import { html, nothing, type TemplateResult } from 'lit'
import { icon } from '../../parts/icons.ts'
import { texts } from '../../texts.ts'
import { IMAGE_TYPES } from './file-kinds.ts'
import type { FormPicture } from './slide-form-state.ts'
import { moved } from './slide-order.ts'
import { slideTexts } from './slide-texts.ts'

const { pictures: words, fields } = slideTexts

/** The pictures of a gallery, in their order, each with its words. */
export function picturesEditor(
  pictures: readonly FormPicture[],
  onChange: (pictures: FormPicture[]) => void,
  onFiles: (files: readonly File[]) => void,
) {
  const change = (index: number, part: Partial<FormPicture>): void =>
    onChange(pictures.map((picture, at) => (at === index ? { ...picture, ...part } : picture)))
  return html`<fieldset class="group">
    <legend>${words.title}</legend>
    <ol class="pictures">
      ${pictures.map(
        (picture, index) =>
          html`<li>
            <img src="/api/v1/assets/${picture.sha256}" alt="" />
            <div>
              ${line(words.alt(index + 1), picture.alt, 300, (alt) => change(index, { alt }))}
              ${line(words.caption(index + 1), picture.caption, 120, (caption) => change(index, { caption }), true)}
              <div class="buttons">
                ${step(words.up(index + 1), 'up', index > 0, () => onChange(moved(pictures, index, index - 1)))}
                ${step(words.down(index + 1), 'down', index < pictures.length - 1, () => onChange(moved(pictures, index, index + 1)))}
                <button
                  type="button"
                  class="plain"
                  aria-label=${words.remove(index + 1)}
                  @click=${() => onChange(pictures.filter((_picture, at) => at !== index))}
                >
                  ${texts.content.remove}
                </button>
              </div>
            </div>
          </li>`,
      )}
    </ol>
    ${fileButton(words.add, true, onFiles)}
  </fieldset>`
}

/** The picture beside the words of a notice. */
export function pictureEditor(
  sha256: string,
  onRemove: () => void,
  onFiles: (files: readonly File[]) => void,
): TemplateResult {
  if (sha256 === '') return html`<div>${fileButton(fields.addPicture, false, onFiles)}</div>`
  return html`<div class="one-picture">
    <img src="/api/v1/assets/${sha256}" alt="" />
    <div class="buttons">
      ${fileButton(fields.changePicture, false, onFiles)}
      <button type="button" class="plain" @click=${onRemove}>${fields.removePicture}</button>
    </div>
  </div>`
}

function line(label: string, value: string, lengthMax: number, onInput: (text: string) => void, isOptional = false) {
  return html`<label class="field">
    <span>${label}${isOptional ? html`<small>${texts.content.fields.optional}</small>` : nothing}</span>
    <input
      type="text"
      autocomplete="off"
      maxlength=${lengthMax}
      .value=${value}
      @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
    />
  </label>`
}

function step(label: string, direction: 'up' | 'down', isPossible: boolean, onClick: () => void) {
  return html`<button type="button" class="square" ?disabled=${!isPossible} aria-label=${label} @click=${onClick}>
    ${icon(direction)}
  </button>`
}

/** A button that is a file input: keyboards and screen readers know it as what it is. */
function fileButton(label: string, isMultiple: boolean, onFiles: (files: readonly File[]) => void) {
  return html`<label class="files">
    ${icon('upload')}${label}
    <input
      type="file"
      class="visually-hidden"
      accept=${IMAGE_TYPES.join(',')}
      ?multiple=${isMultiple}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement
        const files = [...(input.files ?? [])]
        input.value = ''
        if (files.length > 0) onFiles(files)
      }}
    />
  </label>`
}
