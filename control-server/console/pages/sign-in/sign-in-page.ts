import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'

/**
 * Name and password. The password is never stored, also not as a draft.
 * @fires signed-in - With the `SessionInfo`.
 */
@customElement('lotse-console-sign-in')
export class SignInPage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        flex: 1;
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      }
      .board {
        background: var(--deep);
        color: var(--on-deep);
        padding: 56px;
        display: flex;
        flex-direction: column;
        justify-content: space-between;
      }
      .board p {
        font-size: clamp(2rem, 4.4vw, 4rem);
        font-weight: 780;
        line-height: 1.02;
        letter-spacing: -0.02em;
        max-width: 9em;
        text-wrap: balance;
      }
      .board b {
        font-size: 1.65rem;
        font-weight: 780;
        display: flex;
        gap: 12px;
        align-items: center;
      }
      .board i {
        position: relative;
        width: 24px;
        height: 30px;
        border: solid currentColor;
        border-width: 0 0 8px 8px;
      }
      .board i::after {
        content: '';
        position: absolute;
        right: 0;
        top: 4px;
        width: 9px;
        height: 9px;
        background: var(--on-deep-2);
      }
      main {
        display: grid;
        place-items: center;
      }
      form {
        width: min(25rem, 100% - 40px);
        display: grid;
        gap: 20px;
        padding: 32px 0;
      }
      form > div:first-child {
        display: grid;
        gap: 8px;
      }
      button.pri {
        min-height: 56px;
        justify-content: center;
        font-size: var(--t-lead);
      }
      .choice {
        padding: 0;
        align-items: center;
        font-weight: 500;
      }
      .box b {
        color: var(--ink);
      }
      @media (max-width: 60rem) {
        :host {
          grid-template: auto 1fr / 1fr;
        }
        .board {
          padding: 20px;
          gap: 28px;
        }
        .board p {
          font-size: 1.7rem;
        }
        main {
          place-items: start center;
        }
        form {
          padding-top: 36px;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ type: Boolean }) declare expired: boolean
  @state() declare private busy: boolean
  @state() declare private problem: string
  @state() declare private field: 'name' | 'password' | 'both' | undefined
  @state() declare private visible: boolean
  @query('#name') declare private nameInput: HTMLInputElement
  @query('#password') declare private passwordInput: HTMLInputElement

  constructor() {
    super()
    this.busy = false
    this.visible = false
    this.problem = ''
  }

  override firstUpdated(): void {
    this.nameInput.focus()
  }

  override render() {
    return html`
      <div class="board" aria-hidden="true">
        <b><i></i>${texts.app.name}</b>
        <p>${texts.signIn.claim}</p>
      </div>
      <main>
        <form novalidate @submit=${this.#submit}>
          <div>
            <h1>${texts.signIn.title}</h1>
            <p class="quiet">${texts.signIn.lead}</p>
          </div>
          ${this.expired ? html`<p class="box"><span>${texts.signIn.expired}</span></p>` : nothing}
          <div class="field">
            <label for="name">${texts.signIn.name}</label>
            <input
              id="name"
              name="username"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              maxlength="80"
              aria-invalid=${this.field === 'name' || this.field === 'both'}
              aria-describedby="problem"
            />
          </div>
          <div class="field">
            <label for="password">${texts.signIn.password}</label>
            <input
              id="password"
              name="password"
              type=${this.visible ? 'text' : 'password'}
              autocomplete="current-password"
              maxlength="200"
              aria-invalid=${this.field === 'password' || this.field === 'both'}
              aria-describedby="problem"
            />
            <label class="choice"
              ><input type="checkbox" .checked=${this.visible} @change=${this.#toggle} />${texts.signIn.show}</label
            >
          </div>
          <div id="problem" role="alert" class=${this.problem ? '' : 'hush'}>
            ${this.problem === '' ? nothing : html`<p class="error">${icon('warning')}<span>${this.problem}</span></p>`}
          </div>
          <button class="pri" type="submit" aria-disabled=${this.busy}>
            ${this.busy ? texts.signIn.busy : texts.signIn.submit}
          </button>
        </form>
      </main>
    `
  }

  readonly #toggle = (event: Event): void => {
    this.visible = (event.currentTarget as HTMLInputElement).checked
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.busy) return
    const name = this.nameInput.value.trim()
    const password = this.passwordInput.value
    if (name === '') return this.#refuse('name', texts.signIn.needName)
    if (password === '') return this.#refuse('password', texts.signIn.needPassword)
    this.busy = true
    this.problem = ''
    const answer = await this.services.api.signIn(name, password)
    this.busy = false
    if (answer.ok) {
      this.dispatchEvent(new CustomEvent('signed-in', { detail: answer.value }))
      return
    }
    const wrong = answer.error.kind === 'refused' && answer.error.code === 'WRONG_PASSWORD'
    this.#refuse(wrong ? 'both' : undefined, answer.error.message)
    if (wrong) this.passwordInput.select()
  }

  #refuse(field: typeof this.field, problem: string): void {
    this.field = field
    this.problem = problem
    if (field === 'name') this.nameInput.focus()
    if (field === 'password' || field === 'both') this.passwordInput.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-sign-in': SignInPage
  }
}
