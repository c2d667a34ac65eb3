import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffArea } from '#schema/staff-calls'
import { ButtonAction, type StaffButtonDevice } from '#schema/staff-buttons'
import { parse } from '#schema/parse'
import type { ApiResult } from '../../api/api-result.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { controlName } from './button-names.ts'
import { keyOf, type ListedButton } from './button-list.ts'
import { buttonsTexts as texts } from './buttons-texts.ts'

const ACTIONS: readonly ButtonAction[] = ['call-next', 'recall', 'arrived', 'missed', 'park', 'finish', 'pause']

/**
 * What one button does, and the way to try it out.
 * @fires changed - With a sentence about what has been done.
 * @fires closed - The person wants to see no button in particular.
 */
@customElement('lotse-console-button-detail')
export class ButtonDetail extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section,
      form {
        display: grid;
        gap: 20px;
      }
      .top {
        display: grid;
        gap: 4px;
        justify-items: start;
      }
      .top button {
        padding-inline: 0;
        min-height: 32px;
        color: var(--accent);
        text-decoration: underline;
        text-underline-offset: 0.16em;
      }
      fieldset {
        border-top: 1px solid var(--line);
        padding-top: 14px;
      }
      legend {
        float: inline-start;
        width: 100%;
        margin-bottom: 4px;
      }
      legend + * {
        clear: both;
      }
      .choice {
        align-items: center;
        border-bottom: 1px solid var(--line);
      }
      form .pri {
        min-height: 52px;
        justify-self: start;
      }
      .rest {
        display: grid;
        gap: 8px;
        border-top: 1px solid var(--line);
        padding-top: 16px;
        justify-items: start;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare areas: readonly StaffArea[]
  @property({ attribute: false }) declare listed: ListedButton
  /** Undefined while nobody has chosen anything else than what is saved. */
  @state() declare private counterId: string | undefined
  @state() declare private action: ButtonAction | undefined
  @state() declare private problems: { readonly place?: string; readonly action?: string }
  @state() declare private refusal: string
  @state() declare private busy: boolean
  readonly #ticker = new Ticker(this, 1_000)

  constructor() {
    super()
    this.problems = {}
    this.refusal = ''
    this.busy = false
  }

  /** Somebody has chosen something that is not saved yet. */
  get isTouched(): boolean {
    return this.counterId !== undefined || this.action !== undefined
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('listed')
    if (before && keyOf(before) !== keyOf(this.listed)) this.#reset()
  }

  override render() {
    const { button, device } = this.listed
    const now = this.#ticker.now
    return html`<section>
      <div class="top">
        <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('closed'))}>← ${texts.back}</button>
        <h2>${controlName(button.control)}</h2>
        <p class="quiet">${device.name}, ${texts.at(device.playerName)}</p>
      </div>
      ${
        button.pressedAt === undefined
          ? nothing
          : html`<p>
              <b>${texts.lastPress} ${agoText(button.pressedAt, now)}.</b>
              ${button.message ?? nothing}
            </p>`
      }
      ${this.#form()}
      <div class="rest">
        <button aria-disabled=${this.busy} @click=${() => void this.#test()}>${texts.test}</button>
        <p class="note" role="status">
          ${
            button.testUntil !== undefined && button.testUntil > now
              ? texts.testing(Math.ceil((button.testUntil - now) / 1_000))
              : texts.testHint
          }
        </p>
      </div>
      <span><button aria-disabled=${this.busy} @click=${() => void this.#remove()}>${texts.remove}</button></span>
      ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
    </section>`
  }

  #form() {
    const { assignment } = this.listed.button
    const counterId = this.counterId ?? assignment?.counterId ?? ''
    const action = this.action ?? assignment?.action
    return html`<form novalidate @submit=${this.#save}>
      <div class="field">
        <label for="place">${texts.form.place}</label>
        <select
          id="place"
          aria-invalid=${this.problems.place !== undefined}
          aria-describedby="place-problem"
          .value=${counterId}
          @change=${this.#choosePlace}
        >
          <option value="" ?selected=${counterId === ''}>${texts.form.choosePlace}</option>
          ${this.areas.map(
            ({ counters, name }) =>
              html`<optgroup label=${name}>
                ${counters.map(
                  ({ id, label }) =>
                    html`<option value=${id} ?selected=${id === counterId}>
                      ${consoleTexts.counter.place(label)}
                    </option>`,
                )}
              </optgroup>`,
          )}
        </select>
        <span id="place-problem">${problem(this.problems.place)}</span>
      </div>
      <fieldset aria-describedby="action-problem">
        <legend>${texts.form.action}</legend>
        <div>
          ${ACTIONS.map(
            (one) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="action"
                  value=${one}
                  .checked=${one === action}
                  @change=${() => this.#chooseAction(one)}
                />
                <span>${texts.actions[one]}</span>
              </label>`,
          )}
        </div>
        <span id="action-problem">${problem(this.problems.action)}</span>
      </fieldset>
      <button class="pri" type="submit" aria-disabled=${this.busy}>
        ${this.busy ? texts.form.busy : texts.form.save}
      </button>
    </form>`
  }

  readonly #choosePlace = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return
    this.counterId = event.currentTarget.value
    const { place: _solved, ...rest } = this.problems
    this.problems = rest
  }

  #chooseAction(action: ButtonAction): void {
    this.action = action
    const { action: _solved, ...rest } = this.problems
    this.problems = rest
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const { button } = this.listed
    const counterId = this.counterId ?? button.assignment?.counterId ?? ''
    const action = parse(ButtonAction, this.action ?? button.assignment?.action)
    this.problems = {
      ...(counterId === '' && { place: texts.form.needPlace }),
      ...(!action.ok && { action: texts.form.needAction }),
    }
    if (counterId === '' || !action.ok) {
      await this.updateComplete
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], fieldset input')?.focus()
      return
    }
    const assignment = { counterId, action: action.value }
    const saved = await this.#ask(() => this.services.api.assignButton(this.listed.device, button.control, assignment))
    if (saved) this.#done(texts.form.saved(controlName(button.control)))
  }

  async #test(): Promise<void> {
    const { button, device } = this.listed
    if (await this.#ask(() => this.services.api.testButton(device, button.control))) this.#done('')
  }

  async #remove(): Promise<void> {
    const { button, device } = this.listed
    const isGone = await this.#ask(() => this.services.api.removeButton(device, button.control))
    if (isGone) this.#done(texts.removed(controlName(button.control)))
  }

  async #ask(send: () => Promise<ApiResult<StaffButtonDevice | null>>): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = ''
    const answer = await send()
    this.busy = false
    if (!answer.ok) this.refusal = answer.error.message
    return answer.ok
  }

  #done(said: string): void {
    this.#reset()
    this.dispatchEvent(new CustomEvent('changed', { detail: said }))
  }

  #reset(): void {
    this.counterId = undefined
    this.action = undefined
    this.problems = {}
    this.refusal = ''
  }
}

function problem(text: string | undefined) {
  return text === undefined ? nothing : html`<span class="error">${icon('warning')}<span>${text}</span></span>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-button-detail': ButtonDetail
  }
}
