import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffSource } from '#schema/staff-api'
import { baseStyles } from '../../parts/base-styles.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { mark, type MarkName } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText, aheadText, momentText } from '../../parts/times.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { stateOf, type SourceState } from './source-state.ts'

const MARKS: Readonly<Record<SourceState, MarkName>> = {
  ok: 'good',
  problem: 'old',
  old: 'old',
  gone: 'lost',
  never: 'none',
}

/** Where news and sessions come from, and whether they still come. */
@customElement('lotse-console-sources')
export class SourcesPage extends LitElement {
  static override styles = [
    baseStyles,
    pageStyles,
    css`
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      .work > * {
        max-width: 70rem;
      }
      .top {
        display: grid;
        gap: 4px;
        margin-bottom: 20px;
      }
      .list {
        border-top: 2px solid var(--ink);
      }
      li {
        display: grid;
        grid-template-columns: 30px minmax(0, 1fr) auto;
        gap: 14px 18px;
        padding: 20px 0;
        border-bottom: 1px solid var(--line);
      }
      li > .mark {
        margin-top: 2px;
      }
      .about {
        display: grid;
        gap: 12px;
        min-width: 0;
      }
      h2 {
        font-size: var(--t-lead);
      }
      h2 + p {
        margin-top: 3px;
        overflow-wrap: anywhere;
      }
      .word {
        font-weight: 720;
        color: var(--tone);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 44px;
      }
      dt {
        color: var(--ink-2);
        font-size: var(--t-note);
      }
      dd {
        font-weight: 650;
      }
      summary {
        cursor: pointer;
        padding: 6px 0;
        font-weight: 600;
        width: fit-content;
      }
      details ul {
        list-style: square;
        padding-inline-start: 1.3em;
      }
      details li {
        display: list-item;
        padding: 2px 0;
        border: 0;
        overflow-wrap: anywhere;
      }
      @media (max-width: 44rem) {
        li {
          grid-template-columns: 30px minmax(0, 1fr);
        }
        li > span:last-child {
          grid-column: 2;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @state() declare private checking: ReadonlySet<string>
  @state() declare private said: string
  readonly #ticker = new Ticker(this, 10_000)
  readonly #sources = new Remote<StaffSource[]>(this, {
    load: () => this.services.api.sources(),
    concerns: (what) => what === 'sources',
    everyMs: 30_000,
  })

  constructor() {
    super()
    this.checking = new Set()
    this.said = ''
  }

  override render() {
    const sources = this.#sources.value
    return html`
      <div class="work">${sources ? this.#list(sources) : this.#none()}</div>
      <footer class="foot ${this.said === '' ? 'hush' : 'says'}"><p role="status">${this.said}</p></footer>
    `
  }

  #none() {
    const { failure } = this.#sources
    return html`<h1>${texts.sources.title}</h1>
      ${failure ? failureBox(failure, () => void this.#sources.reload()) : html`<p class="quiet" role="status">${texts.app.loading}</p>`}`
  }

  #list(sources: readonly StaffSource[]) {
    const bad = sources.filter((source) => stateOf(source, this.#ticker.now) !== 'ok').length
    return html`
      <div class="top">
        <h1>${texts.sources.headline(bad, sources.length)}</h1>
        <p class="quiet">${sources.length === 0 ? texts.sources.none : texts.sources.lead}</p>
      </div>
      ${
        sources.length === 0
          ? nothing
          : html`<ul class="list">
              ${sources.map((source) => this.#row(source))}
            </ul>`
      }
    `
  }

  #row(source: StaffSource) {
    const now = this.#ticker.now
    const how = stateOf(source, now)
    const busy = this.checking.has(source.id)
    return html`<li class=${MARKS[how]}>
      ${mark(MARKS[how])}
      <div class="about">
        <div>
          <h2>${source.name}</h2>
          <p class="quiet">
            <span class="word">${texts.sources.state[how]}</span> · ${texts.sources.kinds[source.kind]} ·
            ${source.address}
          </p>
        </div>
        ${
          source.problem === undefined
            ? nothing
            : html`<div class="box ${how === 'gone' ? 'bad' : ''}">
                <b>${source.problem}</b><span>${this.#consequence(source, how)}</span>
              </div>`
        }
        ${this.#facts(source, now)} ${this.#remarks(source)}
      </div>
      <span
        ><button
          aria-label=${texts.sources.checkOf(source.name)}
          aria-disabled=${busy}
          @click=${() => void this.#check(source)}
        >
          ${busy ? texts.sources.checking : texts.sources.check}
        </button></span
      >
    </li>`
  }

  #consequence({ times }: StaffSource, how: SourceState) {
    if (!times) return nothing
    const now = this.#ticker.now
    if (how === 'gone') return texts.sources.goneHint(momentText(times.expiresAt, now))
    if (how === 'old') return texts.sources.staleHint(momentText(times.staleAt, now))
    return texts.sources.keepHint(momentText(times.expiresAt, now))
  }

  #facts({ itemCount, nextCheckAt, times }: StaffSource, now: number) {
    const rows: [string, string | undefined][] = [
      [texts.sources.checked, times ? agoText(times.checkedAt, now) : texts.sources.never],
      [texts.sources.changed, times && agoText(times.observedAt, now)],
      [texts.sources.items, itemCount?.toString()],
      [texts.sources.next, nextCheckAt === undefined ? undefined : aheadText(nextCheckAt, now)],
    ]
    return html`<dl>
      ${rows.map(([term, fact]) =>
        fact === undefined
          ? nothing
          : html`<div>
              <dt>${term}</dt>
              <dd class="num">${fact}</dd>
            </div>`,
      )}
    </dl>`
  }

  #remarks({ remarks }: StaffSource) {
    if (remarks.length === 0) return nothing
    return html`<details>
      <summary>${texts.sources.remarks(remarks.length)}</summary>
      <ul>
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>
    </details>`
  }

  async #check(source: StaffSource): Promise<void> {
    if (this.checking.has(source.id)) return
    this.checking = new Set([...this.checking, source.id])
    this.said = ''
    const answer = await this.services.api.checkSource(source.id)
    this.checking = new Set([...this.checking].filter((id) => id !== source.id))
    if (!answer.ok) {
      this.said = answer.error.message
      return
    }
    const checked = answer.value
    this.said =
      checked.problem === undefined ? texts.sources.done(checked.name) : texts.sources.doneProblem(checked.name)
    this.#sources.set((this.#sources.value ?? []).map((one) => (one.id === checked.id ? checked : one)))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-sources': SourcesPage
  }
}
