import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { SearchHit } from '#player/search/search'
import { Select } from '../link/select.ts'
import { entryName, worded } from './directory-text.ts'
import { frequentServices } from './frequent.ts'
import { frieze, friezeStyles } from './frieze.ts'
import { entryRow, entryWhere, hoursText } from './hit-rows.ts'
import { icon } from './icons.ts'
import { type Key, press, QUERY_LENGTH_MAX } from './keyboard-layout.ts'
import './lotse-stele-keyboard.ts'
import './lotse-stele-list.ts'
import { browserMissedSearchPorts, MissedSearch } from './missed-search.ts'
import type { PageContext } from './page-context.ts'
import { currentLanguage, t } from './text.ts'
import { viewStyles } from './view-styles.ts'
import { change, show, visitStore } from './visit.ts'

const HITS_MAX = 24
/** One for the document, which is one visit, however often this view is opened. */
const missed = new MissedSearch(browserMissedSearchPorts(location.href))

/** Search while typing: the best hit is read above, all hits are touched below. */
@customElement('lotse-stele-search')
export class SteleSearch extends LitElement {
  static override styles = [
    viewStyles,
    friezeStyles,
    css`
      .board {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        padding: 0;
      }
      .text {
        position: relative;
        z-index: 1;
        padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) calc(4 * var(--mm));
        min-height: 0;
        overflow: hidden;
        grid-row: 1 / 3;
      }
      .town {
        height: min(calc(84 * var(--mm)), 22vh);
      }
      .text p {
        text-wrap: pretty;
      }
      .best {
        margin-top: calc(11 * var(--mm));
        display: grid;
        gap: calc(3 * var(--mm));
      }
      .best .note,
      .best .facts {
        color: var(--on-deep-2);
      }
      .best h2 {
        font-size: calc(15 * var(--em));
        font-weight: 740;
        line-height: 1.08;
        letter-spacing: -0.01em;
      }
      .best .where {
        font-size: var(--t-lead);
        font-weight: 600;
      }
      .tips {
        margin-top: calc(6 * var(--mm));
        display: grid;
        gap: calc(4 * var(--mm));
        font-size: var(--t-text);
      }
      .tips li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: calc(4 * var(--mm));
      }
      .tips .ic {
        font-size: calc(11 * var(--mm));
      }
      .field {
        position: relative;
        flex: none;
      }
      .field .ic {
        position: absolute;
        inset-inline-start: calc(10 * var(--mm));
        top: 50%;
        translate: 0 -50%;
        font-size: calc(17 * var(--mm));
        color: var(--accent);
        pointer-events: none;
        stroke-width: 2.3;
      }
      input {
        width: 100%;
        height: calc(31 * var(--mm));
        padding: 0;
        padding-inline: calc(34 * var(--mm)) calc(10 * var(--mm));
        border: 4px solid var(--accent);
        border-radius: var(--r-touch);
        background: var(--paper);
        color: var(--ink);
        font: 650 min(calc(11 * var(--em)), calc(14.5 * var(--mm) / var(--cap))) / 1 var(--font);
        caret-color: var(--ink);
      }
      input::placeholder {
        color: var(--ink-2);
        font-weight: 500;
        opacity: 1;
      }
      input:focus-visible {
        outline: calc(1 * var(--mm)) solid var(--ink);
        outline-offset: calc(-2.4 * var(--mm));
      }
      lotse-stele-keyboard {
        flex: none;
      }
      /* Large type needs the whole board. */
      :host([big]) .town {
        display: none;
      }
      :host([low]) input {
        height: calc(24 * var(--mm));
      }
      :host([low]) lotse-stele-keyboard {
        --keyboard-key: calc(20.4 * var(--mm));
      }
      .browse {
        flex: none;
        height: calc(30 * var(--mm));
      }
      @media (orientation: landscape) {
        .town {
          height: 34vh;
        }
      }
    `,
  ]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ type: Boolean, reflect: true }) low = false
  @property({ type: Boolean, reflect: true }) big = false
  @query('input') private input!: HTMLInputElement
  readonly #query = new Select(this, visitStore, (visit) => visit.query)
  readonly #adding = new Select(this, visitStore, (visit) => visit.adding)

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('keydown', this.#typed)
    addEventListener('pagehide', this.#left)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.#typed)
    removeEventListener('pagehide', this.#left)
    this.#left()
  }

  /** The caret waits where letters appear. */
  override focus(): void {
    this.input.focus()
  }

  override render() {
    if (!this.page) return nothing
    const text = this.#query.value
    const adding = this.#adding.value
    const { knowledge, nowMs, timeZone } = this.page
    const language = currentLanguage()
    const hits = knowledge.search?.query(text.trim(), HITS_MAX, { nowMs, timeZone, language }) ?? []
    if (knowledge.search) missed.see(knowledge.search.mayBeName(text) ? '' : text, hits)
    const nothingFound = text.trim() !== '' && hits.length === 0
    return html`<section class="board deep">
        <div class="text">
          <h1 tabindex="-1">${t(adding.length > 0 ? 'search.adding' : 'search.title')}</h1>
          ${nothingFound ? help() : hits[0] ? this.#best(hits[0], this.page) : this.#intro(this.page)}
        </div>
        <div class="town">${frieze()}</div>
      </section>
      <section class="desk full">
        <div class="field">
          ${icon('search')}
          <input
            type="text"
            inputmode="none"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength=${QUERY_LENGTH_MAX}
            aria-label=${t('search.field')}
            placeholder=${t('search.placeholder')}
            .value=${text}
            @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && change({ query: event.target.value })}
          />
        </div>
        <p class="off-screen" role="status">${text.trim() === '' ? '' : t('search.count', { count: hits.length })}</p>
        ${
          nothingFound
            ? html`<button class="quiet browse" @click=${() => show({ name: 'services' })}>
                ${icon('document')}${t('home.services')}
              </button>`
            : nothing
        }
        ${
          adding.length > 0
            ? html`<button
                class="quiet browse"
                @click=${() => change({ view: { name: 'route', targets: adding }, adding: [] })}
              >
                ${icon('back')}${t('search.adding.back')}
              </button>`
            : nothing
        }
        <lotse-stele-list
          label=${t('search.results')}
          .items=${hits.map(({ entry, unitId }) => entryRow(knowledge, entry, chosenRoom(entry, unitId)))}
        ></lotse-stele-list>
        <lotse-stele-keyboard .language=${currentLanguage()} .pressed=${this.#press}></lotse-stele-keyboard>
      </section>`
  }

  #best({ entry, unitId }: SearchHit, { knowledge, nowMs, timeZone }: PageContext) {
    const hours = hoursText(entry, nowMs, timeZone)
    return html`<div class="best">
      <p class="note">${t('search.best')}</p>
      <h2>${worded(entryName(entry))}</h2>
      <p class="where">${entryWhere(knowledge, entry, chosenRoom(entry, unitId))}</p>
      ${hours ? html`<p class="facts">${hours}</p>` : nothing}
    </div>`
  }

  #intro({ knowledge }: PageContext) {
    if (!knowledge.search) return html`<p class="lead">${t('search.loading')}</p>`
    const offered = knowledge.directory?.entries.filter(({ kind, unitIds }) => kind === 'service' && unitIds.length > 0)
    const services = [...frequentServices(knowledge), ...(offered ?? [])].map(entryName)
    const short = services.filter(({ text, tag }) => tag === undefined && text.length <= 18).map(({ text }) => text)
    const examples = [...new Set(short)].slice(0, 2)
    const room = knowledge.plan?.units.find((unit) => unit.number)?.number
    return html`<p class="lead">${t('search.intro')}</p>
      ${
        examples.length > 0
          ? html`<div class="best">
              <p class="note">${t('search.examples')}</p>
              <p class="where">${[...examples, ...(room === undefined ? [] : [room])].join(' · ')}</p>
            </div>`
          : nothing
      }`
  }

  #left = (): void => missed.end()

  #press = (key: Key): void => change({ query: press(this.#query.value, key) })

  /** A hardware keyboard types into the field wherever the focus is. */
  #typed = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    if (!isPlain || event.composedPath()[0] === this.input || !/^[\p{L}\p{N}.-]$/u.test(event.key)) return
    event.preventDefault()
    change({ query: press(this.#query.value, { print: event.key, type: event.key.toLowerCase() }) })
    this.input.focus()
  }
}

/** The first room of an entry is only an example of where to go; any other one was asked for by its number. */
function chosenRoom(entry: SearchHit['entry'], unitId: string | undefined): string | undefined {
  return unitId === entry.unitIds[0] ? undefined : unitId
}

function help() {
  return html`<div class="best">
    <h2>${t('search.nothing')}</h2>
    <ul class="tips">
      <li>${icon('search')}${t('search.nothing.spelling')}</li>
      <li>${icon('document')}${t('search.nothing.browse')}</li>
      <li>${icon('info')}${t('search.nothing.ask')}</li>
    </ul>
  </div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-search': SteleSearch
  }
}
