import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import { screensTexts } from './screens-texts.ts'
import { givenTags, readTag } from './tag-input.ts'

const texts = screensTexts.tags

/**
 * By what rules choose this screen.
 * @fires tagged - Saved; the list is old now.
 */
@customElement('lotse-console-screen-tags')
export class ScreenTags extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section,
      form {
        display: grid;
        gap: 10px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      li {
        display: inline-flex;
        align-items: center;
        border: 1px solid var(--edge);
        padding-inline-start: 12px;
        font-weight: 650;
      }
      li button {
        border: 0;
        background: none;
        padding: 0 12px;
        font-size: 1.2rem;
      }
      form {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screen: StaffScreen
  @state() declare private typed: string
  @state() declare private problem: string
  @state() declare private said: string
  @state() declare private busy: boolean
  @query('#tag') declare private input: HTMLInputElement

  constructor() {
    super()
    this.typed = ''
    this.problem = ''
    this.said = ''
    this.busy = false
  }

  override render() {
    const tags = this.screen.screen.tags ?? []
    return html`<section>
      <h3>${texts.title}</h3>
      <p class="note">${texts.lead} ${texts.given(givenTags(this.screen.screen))}</p>
      ${
        tags.length === 0
          ? nothing
          : html`<ul>
              ${tags.map(
                (tag) =>
                  html`<li>
                    ${tag}<button
                      aria-label=${texts.remove(tag)}
                      @click=${() => void this.#save(tags.filter((one) => one !== tag))}
                    >
                      ×
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <form novalidate @submit=${this.#add}>
        ${textField({
          name: 'tag',
          label: texts.label,
          value: this.typed,
          lengthMax: 105,
          onInput: (typed) => {
            this.typed = typed
            this.problem = ''
            this.said = ''
          },
        })}
        <button type="submit" aria-disabled=${this.busy}>${texts.add}</button>
      </form>
      ${this.problem === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.problem}</span></p>`}
      <p role="status" class="note">${this.said}</p>
    </section>`
  }

  readonly #add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const tags = this.screen.screen.tags ?? []
    const tag = readTag(this.typed, tags)
    if (!tag.ok) {
      this.problem = tag.error
      this.input.focus()
      return
    }
    if (await this.#save([...tags, tag.value])) this.typed = ''
  }

  async #save(tags: readonly string[]): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.said = ''
    const answer = await this.services.api.tagScreen(this.screen.screen.id, tags)
    this.busy = false
    this.problem = answer.ok ? '' : answer.error.message
    this.said = answer.ok ? texts.saved : ''
    if (answer.ok) this.dispatchEvent(new CustomEvent('tagged'))
    return answer.ok
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-tags': ScreenTags
  }
}
