import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { hashOf } from '../../state/router.ts'
import { addressOf, type Period, type PeriodKind, rangeProblem } from './period.ts'
import { statisticsTexts as texts } from './statistics-texts.ts'

const KINDS: readonly PeriodKind[] = ['today', 'yesterday', 'week', 'range']

/** Which days: links, so that a period can be kept and sent, and two dates for any other. */
@customElement('lotse-console-period')
export class PeriodChoice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0 4px;
      }
      nav a {
        display: flex;
        align-items: center;
        min-height: 44px;
        padding: 0 12px;
        color: var(--ink-2);
        font-weight: 600;
        text-decoration: none;
        border-block: 4px solid transparent;
      }
      nav a:hover {
        background: var(--ground);
        color: var(--ink);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 720;
        border-block-end-color: var(--accent);
      }
      form {
        display: grid;
        grid-template-columns: repeat(2, minmax(9rem, 12rem)) auto;
        gap: 8px 16px;
        align-items: end;
        padding-top: 12px;
      }
      form .error {
        grid-column: 1 / -1;
      }
      @media (max-width: 44rem) {
        form {
          grid-template-columns: 1fr 1fr;
        }
        form button {
          grid-column: 1 / -1;
          justify-self: start;
        }
        nav a {
          padding: 0 5px;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare period: Period
  @state() declare private from: string
  @state() declare private until: string
  @state() declare private problem: ReturnType<typeof rangeProblem>

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('period')) return
    const before = changed.get('period')
    if (before && addressOf(before) === addressOf(this.period)) return
    this.from = this.period.from
    this.until = this.period.until
    this.problem = undefined
  }

  override render() {
    return html`
      <nav aria-label=${texts.periods}>
        ${KINDS.map(
          (kind) =>
            html`<a
              href=${hashOf({ page: 'statistics', selected: addressOf({ ...this.period, kind }) })}
              aria-current=${kind === this.period.kind ? 'true' : nothing}
              >${texts.kinds[kind]}</a
            >`,
        )}
      </nav>
      ${this.period.kind === 'range' ? this.#form() : nothing}
    `
  }

  #form() {
    return html`<form novalidate @submit=${this.#show}>
      ${this.#date('from', this.from, this.problem === 'no-from', (value) => (this.from = value))}
      ${this.#date('until', this.until, this.problem !== undefined && this.problem !== 'no-from', (value) => (this.until = value))}
      <button type="submit">${texts.show}</button>
      ${
        this.problem === undefined
          ? nothing
          : html`<span class="error" id="problem" role="alert"
              >${icon('warning')}<span>${texts.problems[this.problem]}</span></span
            >`
      }
    </form>`
  }

  #date(name: 'from' | 'until', value: string, isWrong: boolean, take: (value: string) => void) {
    return html`<div class="field">
      <label for=${name}>${texts[name]}</label>
      <input
        id=${name}
        type="date"
        .value=${value}
        aria-invalid=${isWrong}
        aria-describedby=${isWrong ? 'problem' : nothing}
        @change=${(event: Event) => take((event.currentTarget as HTMLInputElement).value)}
      />
    </div>`
  }

  readonly #show = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.problem = rangeProblem(this.from, this.until)
    if (this.problem === undefined) {
      location.hash = hashOf({
        page: 'statistics',
        selected: addressOf({ kind: 'range', from: this.from, until: this.until }),
      })
      return
    }
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-period': PeriodChoice
  }
}
