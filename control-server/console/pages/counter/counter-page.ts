import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import Type, { type Static } from 'typebox'
import { Id } from '#schema/primitives'
import type { StaffArea } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { counterTexts } from './counter-texts.ts'
import './desk.ts'

const Place = Type.Object({ areaId: Id, counterId: Id })
const HABIT = 'place'

/** Where one calls tickets: first the choice of the counter, remembered by this browser, then its desk. */
@customElement('lotse-console-counter')
export class CounterPage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        height: 100%;
        min-height: 0;
      }
      .choose {
        max-width: 66rem;
        padding: 44px 32px;
        display: grid;
        gap: 36px;
      }
      .choose > div {
        display: grid;
        gap: 6px;
      }
      h2 {
        font-size: var(--t-lead);
      }
      section {
        display: grid;
        gap: 14px;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
        gap: 12px;
      }
      li button {
        width: 100%;
        min-height: 92px;
        font-size: var(--t-lead);
        font-weight: 700;
        padding: 0 20px;
      }
      @media (max-width: 60rem) {
        .choose {
          padding: 24px 20px;
        }
        ul {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  readonly #areas = new Remote<StaffArea[]>(this, {
    load: () => this.services.api.areas(),
    concerns: () => false,
  })

  override render() {
    const areas = this.#areas.value
    if (areas === undefined) {
      return html`<div class="choose">
        ${
          this.#areas.failure
            ? failureBox(this.#areas.failure, () => void this.#areas.reload())
            : html`<p class="quiet" role="status">${texts.app.loading}</p>`
        }
      </div>`
    }
    const place = this.services.habits.read(HABIT, Place)
    const area = areas.find(({ id }) => id === place?.areaId)
    const counter = area?.counters.find(({ id }) => id === place?.counterId)
    if (!area || !counter) return this.#choice(areas)
    return html`<lotse-console-desk
      .services=${this.services}
      .areas=${areas}
      .area=${area}
      .counter=${counter}
      @change-place=${() => this.#choose(undefined)}
    ></lotse-console-desk>`
  }

  #choice(areas: readonly StaffArea[]) {
    return html`<div class="choose">
      <div>
        <h1>${counterTexts.chooseTitle}</h1>
        <p class="quiet">${areas.length === 0 ? counterTexts.noAreas : counterTexts.chooseLead}</p>
      </div>
      ${areas.map(
        (area) =>
          html`<section aria-label=${area.name}>
            <h2>${area.name}</h2>
            ${area.queues.length === 0 ? nothing : html`<p class="quiet">${area.queues.map(({ name }) => name).join(', ')}</p>`}
            <ul>
              ${area.counters.map(
                ({ id, label }) =>
                  html`<li>
                    <button @click=${() => this.#choose({ areaId: area.id, counterId: id })}>
                      ${counterTexts.place(label)}
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`
  }

  #choose(place: Static<typeof Place> | undefined): void {
    if (place) this.services.habits.write(HABIT, place)
    else this.services.habits.drop(HABIT)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-counter': CounterPage
  }
}
