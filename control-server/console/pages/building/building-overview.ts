import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { featureName } from '#player/wayfinding/feature-name'
import type { BuildingChange, StaffBuilding, StaffClosure } from '#schema/staff-building'
import { baseStyles } from '../../parts/base-styles.ts'
import { mark } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText, momentText } from '../../parts/times.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { closureAddress, featureAddress, screenAddress, untilText } from './closure-words.ts'
import { buildingDetailStyles } from './detail-styles.ts'
import type { House } from './house.ts'
import type { PlacedScreen } from './house-plan.ts'

const FOUND_MAX = 12
const CHANGES_SHOWN = 6

interface Found {
  readonly address: string
  readonly name: string
  readonly where: string
}

/**
 * What is closed, a way to anything in the house by its name, and what has been changed by whom.
 * @fires undo - With the change that shall be taken back.
 */
@customElement('lotse-console-building-overview')
export class BuildingOverview extends LitElement {
  static override styles = [
    baseStyles,
    buildingDetailStyles,
    css`
      .rows {
        border-top: 2px solid var(--ink);
      }
      .rows li {
        border-bottom: 1px solid var(--line);
      }
      .rows a,
      .change {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 14px;
        align-items: center;
        padding: 9px 4px;
        min-height: 52px;
        color: inherit;
        text-decoration: none;
      }
      .rows a:hover {
        background: var(--ground);
      }
      .rows a:focus-visible {
        outline-offset: -3px;
      }
      .rows b {
        overflow-wrap: anywhere;
      }
      .rows .note {
        grid-column: 1 / -1;
      }
      .change button {
        grid-row: 1 / span 2;
        grid-column: 2;
      }
      .change .note {
        grid-column: 1;
      }
      .word {
        font-weight: 650;
        color: var(--live);
      }
      .word.planned {
        color: var(--warn);
      }
      h2 {
        margin-bottom: -10px;
        font-size: var(--t-lead);
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare house: House
  @property({ attribute: false }) declare building: StaffBuilding
  @property({ attribute: false }) declare screens: readonly PlacedScreen[]
  /** A change is being taken back. */
  @property({ type: Boolean }) declare busy: boolean
  @state() declare private sought: string
  readonly #ticker = new Ticker(this, 10_000)

  constructor() {
    super()
    this.sought = ''
    this.busy = false
  }

  override render() {
    const { closures } = this.building
    const now = this.#ticker.now
    const held = closures.filter(({ from }) => from <= now)
    const planned = closures.filter(({ from }) => from > now)
    return html`<section>
      ${this.#search()}
      <h2 tabindex="-1">${texts.list.now}</h2>
      ${held.length === 0 ? html`<p class="quiet">${texts.list.none}</p>` : this.#list(held, now)}
      ${planned.length === 0 ? nothing : [html`<h2>${texts.list.planned}</h2>`, this.#list(planned, now)]}
      ${this.#arrival()} ${this.#history(now)}
    </section>`
  }

  #search() {
    const found = this.#find()
    return html`<div class="field">
        <label for="part">${texts.search}</label>
        <input
          id="part"
          type="search"
          autocomplete="off"
          aria-describedby="part-hint"
          .value=${this.sought}
          @input=${(event: Event) => {
            if (event.currentTarget instanceof HTMLInputElement) this.sought = event.currentTarget.value
          }}
        />
        <span class="note" id="part-hint" role="status"
          >${this.sought.trim() === '' ? texts.searchHint : texts.found(found.length)}</span
        >
      </div>
      ${
        this.sought.trim() === ''
          ? nothing
          : found.length === 0
            ? html`<p>${texts.nothingFound(this.sought.trim())}</p>`
            : html`<ul class="rows">
                ${found.slice(0, FOUND_MAX).map(
                  ({ address, name, where }) =>
                    html`<li>
                      <a href=${hashOf({ page: 'building', selected: address })}
                        ><b>${name}</b><span class="quiet">${where}</span></a
                      >
                    </li>`,
                )}
              </ul>`
      }`
  }

  #list(closures: readonly StaffClosure[], now: number) {
    return html`<ul class="rows">
      ${closures.map(
        (closure) =>
          html`<li>
            <a href=${hashOf({ page: 'building', selected: closureAddress(closure.id) })}>
              <b>${closure.featureName}</b>
              <span class="word ${closure.from > now ? 'planned' : ''}"
                >${closure.kind === 'closed' ? texts.list.closed : texts.list.outOfOrder}</span
              >
              <span class="note"
                >${untilText(closure, now)}${closure.reason === undefined ? nothing : ` · „${closure.reason}“`} ·
                ${texts.list.by(closure.author, agoText(closure.createdAt, now))}</span
              >
            </a>
          </li>`,
      )}
    </ul>`
  }

  #arrival() {
    const { arrival } = this.building
    if (!arrival) return nothing
    const { arrivedCount, missing, publishedAt, screenCount } = arrival
    if (screenCount === 0) return html`<p class="quiet">${texts.arrival.nobody}</p>`
    const isComplete = arrivedCount === screenCount
    const name = isComplete ? 'good' : 'busy'
    return html`<div class="calm ${name}" role="status">
      ${mark(name)}
      <span>
        <b>${isComplete ? texts.arrival.all(screenCount) : texts.arrival.some(arrivedCount, screenCount)}</b><br />
        <span class="quiet"
          >${isComplete ? texts.arrival.published(momentText(publishedAt, this.#ticker.now)) : texts.arrival.missing(missing)}</span
        >
      </span>
    </div>`
  }

  #history(now: number) {
    const { changes } = this.building
    return html`<h2>${texts.history.title}</h2>
      ${
        changes.length === 0
          ? html`<p class="quiet">${texts.history.none}</p>`
          : html`<ul class="rows">
              ${changes.slice(0, CHANGES_SHOWN).map((change) => html`<li>${this.#change(change, now)}</li>`)}
            </ul>`
      }`
  }

  #change(change: BuildingChange, now: number) {
    return html`<div class="change">
      <b>${change.text}</b>
      ${
        change.undoable
          ? html`<button
              aria-disabled=${this.busy}
              aria-label=${texts.history.undoOf(change.text)}
              @click=${() => {
                if (!this.busy) this.dispatchEvent(new CustomEvent('undo', { detail: change }))
              }}
            >
              ${consoleTexts.app.undo}
            </button>`
          : nothing
      }
      <span class="note">${texts.history.by(change.author, agoText(change.at, now))}</span>
    </div>`
  }

  /** Lifts and stairs first: they are what is closed most. Their shafts and doors inside are not offered twice. */
  #find(): Found[] {
    const words = folded(this.sought).split(' ').filter(Boolean)
    if (words.length === 0) return []
    const { plan } = this.house
    const levelOf = (id: string) => plan.levels.find((level) => level.id === id)?.name ?? ''
    const all: Found[] = [
      ...plan.connectors.map((connector) => ({
        address: featureAddress(connector.id),
        name: connector.name,
        where:
          connector.stops.length > 0
            ? `${levelOf(connector.stops[0]?.levelId ?? '')} – ${levelOf(connector.stops.at(-1)?.levelId ?? '')}`
            : '',
      })),
      ...this.screens.map(({ id, name, place }) => ({
        address: screenAddress(id),
        name,
        where: `${texts.screenWord}, ${levelOf(place.levelId)}`,
      })),
      ...plan.units
        .filter(({ kind }) => kind !== 'lift' && kind !== 'stairs')
        .map((unit) => ({
          address: featureAddress(unit.id),
          name: featureName(plan, { kind: 'unit', unit }),
          where: levelOf(unit.levelId),
        })),
      ...plan.openings.map((opening) => ({
        address: featureAddress(opening.id),
        name: featureName(plan, { kind: 'opening', opening }),
        where: levelOf(opening.levelId),
      })),
    ]
    return all.filter(({ name, where }) => {
      const text = folded(`${name} ${where}`)
      return words.every((word) => text.includes(word))
    })
  }
}

function folded(text: string): string {
  return text.toLocaleLowerCase('de').trim()
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-building-overview': BuildingOverview
  }
}
