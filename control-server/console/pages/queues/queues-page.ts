import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { noShowPolicy } from '#player/tickets/hall-config'
import { sharedNumbers } from '#player/tickets/queue-rules'
import type { StaffArea } from '#schema/staff-calls'
import { type Queue, SERVICE_MINUTES_DEFAULT } from '#schema/ticket'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import './counter-skills.ts'
import './queue-form.ts'
import { numbersText } from './queue-words.ts'
import { queuesStyles } from './queues-styles.ts'
import { queuesTexts as texts } from './queues-texts.ts'
import type { Saved } from './saved.ts'
import { type StaffCounter, unserved } from './skills.ts'

/** As in `page-styles.ts`. */
const ONE_COLUMN = '(max-width: 60rem)'
/** Areas also change whenever somebody is called, which is nothing to this page. */
const CALM_MS = 5_000

const queueAddress = ({ id }: Queue) => `q-${id}`
const counterAddress = ({ id }: StaffCounter) => `c-${id}`

/** What visitors come for, area by area: numbers, duration, who does not come, and which counter calls what. */
@customElement('lotse-console-queues')
export class QueuesPage extends LitElement {
  static override styles = [baseStyles, pageStyles, queuesStyles]

  @property({ attribute: false }) declare services: Services
  /** A queue or a counter in the address; empty for the lesson. */
  @property() declare selected: string
  @state() declare private said: string
  readonly #areas = new Remote<StaffArea[]>(this, {
    load: () => this.services.api.areas(),
    concerns: (what) => what === 'content' || typeof what === 'object',
    calmMs: CALM_MS,
  })

  constructor() {
    super()
    this.selected = ''
    this.said = ''
  }

  override updated(changed: PropertyValues<this>): void {
    // Where both columns stand below each other, choosing must lead to the form.
    if (!changed.has('selected') || this.selected === '' || !matchMedia(ONE_COLUMN).matches) return
    // A frame later the form has its height; before, there is nothing to scroll to.
    requestAnimationFrame(() => this.renderRoot.querySelector('.detail')?.scrollIntoView())
  }

  override render() {
    const areas = this.#areas.value
    return html`
      <div class="work">${areas ? this.#list(areas) : this.#none()}</div>
      <div class="detail">${areas ? this.#detail(areas) : nothing}</div>
      <footer class="foot ${this.said === '' ? 'hush' : 'says'}"><p role="status">${this.said}</p></footer>
    `
  }

  #none() {
    const { failure } = this.#areas
    return html`<h1>${texts.title}</h1>
      ${failure ? failureBox(failure, () => void this.#areas.reload()) : html`<p class="quiet" role="status">${consoleTexts.app.loading}</p>`}`
  }

  #list(areas: readonly StaffArea[]) {
    const queues = queuesOf(areas)
    return html`
      <div class="top">
        <h1>${texts.headline(queues.length)}</h1>
        <p class="quiet">${queues.length === 0 ? texts.none : texts.lead}</p>
      </div>
      ${areas.map(
        (area) => html`
          ${areas.length > 1 ? html`<h2 class="area">${area.name}</h2>` : nothing}
          <ul class="list" aria-label=${texts.queuesOf(area.name)}>
            ${area.queues.map((queue) => this.#queue(queue, area, queues))}
          </ul>
          ${
            area.counters.length === 0
              ? nothing
              : html`<h2 class="area">${texts.counters}</h2>
                  <ul class="list counters" aria-label=${texts.countersOf(area.name)}>
                    ${area.counters.map((counter) => this.#counter(counter, area))}
                  </ul>`
          }
        `,
      )}
    `
  }

  #queue(queue: Queue, area: StaffArea, queues: readonly Queue[]) {
    const other = queues.find((one) => one.id !== queue.id && sharedNumbers(queue, one))
    return html`<li>
      ${this.#link(
        queueAddress(queue),
        html`<span class="letter" aria-hidden="true">${queue.letter}</span>
          <span><b>${queue.name}</b><span class="quiet num">${numbersText(queue)}</span></span>
          <span
            >${texts.service(queue.serviceMinutes ?? SERVICE_MINUTES_DEFAULT)}<br /><span class="quiet"
              >${texts.calls(noShowPolicy(queue).callsMax)}</span
            ></span
          >`,
      )}
      ${other ? html`<p class="box">${texts.shares(other.name)}</p>` : nothing}
      ${unserved(area).includes(queue) ? html`<p class="box">${texts.unserved}</p>` : nothing}
    </li>`
  }

  #counter(counter: StaffCounter, { queues }: StaffArea) {
    const { queueIds } = counter
    const names = queues.filter(({ id }) => queueIds?.includes(id)).map(({ name }) => name)
    return html`<li>
      ${this.#link(
        counterAddress(counter),
        html`<b>${texts.place(counter.label)}</b>
          <span class="quiet">${queueIds ? texts.onlyQueues(names) : texts.allQueues}</span>`,
      )}
    </li>`
  }

  #link(address: string, content: unknown) {
    return html`<a
      href=${hashOf({ page: 'queues', selected: address })}
      aria-current=${address === this.selected ? 'true' : nothing}
      >${content}</a
    >`
  }

  #detail(areas: readonly StaffArea[]) {
    const queues = queuesOf(areas)
    const queue = queues.find((one) => queueAddress(one) === this.selected)
    if (queue) {
      return html`<lotse-console-queue-form
        .services=${this.services}
        .queue=${queue}
        .queues=${queues}
        @saved=${this.#saved}
        @closed=${this.#close}
      ></lotse-console-queue-form>`
    }
    for (const area of areas) {
      const counter = area.counters.find((one) => counterAddress(one) === this.selected)
      if (counter) {
        return html`<lotse-console-counter-skills
          .services=${this.services}
          .area=${area}
          .counter=${counter}
          @saved=${this.#saved}
          @closed=${this.#close}
        ></lotse-console-counter-skills>`
      }
    }
    return html`<section class="teach">
      <h2>${texts.teach.title}</h2>
      <dl>
        ${texts.teach.lines.map(
          ([word, meaning]) =>
            html`<div>
              <dt>${word}</dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <p class="note">${texts.teach.hint}</p>
    </section>`
  }

  /** Also after a refusal: what holds now is what the person must see. */
  readonly #saved = ({ detail: { area, said } }: CustomEvent<Saved>): void => {
    this.said = said ?? ''
    const areas = this.#areas.value
    if (area && areas) this.#areas.set(areas.map((one) => (one.id === area.id ? area : one)))
    else void this.#areas.reload()
  }

  readonly #close = (): void => {
    location.hash = hashOf({ page: 'queues' })
  }
}

function queuesOf(areas: readonly StaffArea[]): readonly Queue[] {
  return areas.flatMap(({ queues }) => queues)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-queues': QueuesPage
  }
}
