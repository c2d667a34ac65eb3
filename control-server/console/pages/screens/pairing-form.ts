import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import Type, { type Static } from 'typebox'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { textField } from '../../parts/text-field.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { caretAfterFormat, formatPairingCode, problemOfCode } from './pairing-code.ts'

const Draft = Type.Object({
  code: Type.String(),
  name: Type.String(),
  screenIds: Type.Array(Type.String()),
  /** A counter PC without a screen. */
  onlyButtons: Type.Optional(Type.Boolean()),
})
type Draft = Static<typeof Draft>
const DRAFT = 'screens.pairing'
const NAME_MAX = 60

/**
 * A code, a name, and the screens that hang on the device.
 * @fires paired - With the `StaffPlayer`.
 */
@customElement('lotse-console-pairing')
export class PairingForm extends LitElement {
  static override styles = [
    baseStyles,
    css`
      form {
        display: grid;
        gap: 20px;
      }
      form > div:first-child {
        display: grid;
        gap: 6px;
      }
      #code {
        font-size: 2rem;
        font-weight: 720;
        letter-spacing: 0.06em;
        min-height: 68px;
        text-transform: uppercase;
      }
      #code::placeholder {
        color: var(--edge);
        font-weight: 500;
        opacity: 0.7;
      }
      fieldset {
        border-top: 1px solid var(--line);
        padding-top: 14px;
      }
      legend {
        float: inline-start;
        width: 100%;
        margin-bottom: 6px;
      }
      legend + * {
        clear: both;
      }
      .choice {
        border-bottom: 1px solid var(--line);
        align-items: center;
      }
      .pri {
        min-height: 52px;
        justify-self: start;
      }
      [role='alert']:empty {
        display: none;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screens: readonly StaffScreen[]
  @state() declare private draft: Draft
  @state() declare private busy: boolean
  @state() declare private problems: Partial<Record<'code' | 'name' | 'screens', string>>
  @state() declare private refusal: string
  @query('#code') declare private codeInput: HTMLInputElement

  constructor() {
    super()
    this.busy = false
    this.problems = {}
    this.refusal = ''
    this.draft = { code: '', name: '', screenIds: [] }
  }

  focusCode(): void {
    this.codeInput.focus()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.draft = this.services.drafts.read(DRAFT, Draft) ?? this.draft
  }

  override render() {
    const { problems } = this
    return html`<form novalidate @submit=${this.#submit}>
      <div>
        <h2>${texts.screens.pair}</h2>
        <p class="quiet">${texts.screens.pairLead}</p>
      </div>
      <div class="field">
        <label for="code">${texts.screens.code}</label>
        <input
          id="code"
          class="num"
          .value=${this.draft.code}
          placeholder="WDJB-MJHT"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-invalid=${problems.code !== undefined}
          aria-describedby="code-hint code-problem"
          @input=${this.#typed}
        />
        <span class="note" id="code-hint">${texts.screens.codeHint}</span>
        <span id="code-problem">${this.#problem(problems.code)}</span>
      </div>
      ${textField({
        name: 'name',
        label: texts.screens.deviceName,
        hint: texts.screens.deviceNameHint,
        value: this.draft.name,
        lengthMax: NAME_MAX,
        problem: problems.name,
        onInput: (name) => this.#change({ name }, 'name'),
      })}
      <fieldset aria-describedby="screens-problem">
        <legend>${texts.screens.which}</legend>
        <div>${freeFirst(this.screens).map((one) => this.#choice(one))} ${this.#onlyButtons()}</div>
        <span id="screens-problem">${this.#problem(problems.screens)}</span>
      </fieldset>
      <div role="alert" class=${this.refusal ? '' : 'hush'}>${this.#problem(this.refusal || undefined)}</div>
      <button class="pri" type="submit" aria-disabled=${this.busy}>
        ${this.busy ? texts.screens.busy : texts.screens.submit}
      </button>
    </form>`
  }

  #choice({ playerId, screen }: StaffScreen) {
    const chosen = this.draft.screenIds.includes(screen.id)
    const hint =
      playerId === undefined
        ? texts.screens.kinds[screen.kind]
        : `${texts.screens.kinds[screen.kind]}, ${texts.screens.taken}`
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${chosen}
        @change=${() =>
          this.#change(
            {
              onlyButtons: false,
              screenIds: chosen
                ? this.draft.screenIds.filter((id) => id !== screen.id)
                : [...this.draft.screenIds, screen.id],
            },
            'screens',
          )}
      />
      <span>${screen.name}</span><span class="note">${hint}</span>
    </label>`
  }

  #onlyButtons() {
    const isChosen = this.draft.onlyButtons ?? false
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${isChosen}
        @change=${() => this.#change({ onlyButtons: !isChosen, screenIds: [] }, 'screens')}
      />
      <span>${texts.screens.onlyButtons}</span><span class="note">${texts.screens.onlyButtonsHint}</span>
    </label>`
  }

  #problem(text: string | undefined) {
    return text === undefined ? nothing : html`<span class="error">${icon('warning')}<span>${text}</span></span>`
  }

  readonly #typed = async (): Promise<void> => {
    const input = this.codeInput
    const typed = input.value
    const caret = input.selectionStart ?? typed.length
    const code = formatPairingCode(typed)
    input.value = code
    this.#change({ code }, 'code')
    await this.updateComplete
    const place = caretAfterFormat(typed, caret, code)
    input.setSelectionRange(place, place)
  }

  #change(part: Partial<Draft>, field: 'code' | 'name' | 'screens'): void {
    this.draft = { ...this.draft, ...part }
    this.services.drafts.write(DRAFT, this.draft)
    this.refusal = ''
    const { [field]: _solved, ...rest } = this.problems
    this.problems = rest
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    this.problems = problemsOf(this.draft)
    if (Object.keys(this.problems).length > 0) {
      await this.updateComplete
      const invalid = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], fieldset input')
      return invalid?.focus()
    }
    this.busy = true
    this.refusal = ''
    const { code, name, screenIds } = this.draft
    // Only screens that still exist; the draft may be older than the list.
    const known = screenIds.filter((id) => this.screens.some(({ screen }) => screen.id === id))
    const answer = await this.services.api.approvePairing({ code, playerName: name.trim(), screenIds: known })
    this.busy = false
    if (!answer.ok) {
      this.refusal = answer.error.message
      this.codeInput.select()
      return
    }
    this.services.drafts.drop(DRAFT)
    this.draft = { code: '', name: '', screenIds: [] }
    this.dispatchEvent(new CustomEvent('paired', { detail: answer.value }))
  }
}

/** Screens without a device are the likely ones. */
function freeFirst(screens: readonly StaffScreen[]): StaffScreen[] {
  return screens.toSorted((a, b) => Number(a.playerId !== undefined) - Number(b.playerId !== undefined))
}

function problemsOf(draft: Draft): Partial<Record<'code' | 'name' | 'screens', string>> {
  const code = problemOfCode(draft.code)
  return {
    ...(code && {
      code:
        code.kind === 'foreign' ? texts.screens.foreignCode(code.symbols) : texts.screens.needCode(code.missingCount),
    }),
    ...(draft.name.trim() === '' && { name: texts.screens.needName }),
    ...(draft.screenIds.length === 0 && !draft.onlyButtons && { screens: texts.screens.needScreens }),
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-pairing': PairingForm
  }
}
