import { html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { SearchHit } from '#player/search/search'
import { Select } from '../link/select.ts'
import { entryName, worded } from './directory-text.ts'
import { frequentServices } from './frequent.ts'
import { chosenRoom, type Found, foundFor, hitRows, NOTHING_FOUND } from './found.ts'
import { frieze, friezeStyles } from './frieze.ts'
import { entryWhere, hoursText, officeOf } from './hit-rows.ts'
import { icon } from './icons.ts'
import { type Key, press, QUERY_LENGTH_MAX } from './keyboard-layout.ts'
import './lotse-stele-keyboard.ts'
import './lotse-stele-list.ts'
import { browserMissedSearchPorts, MissedSearch } from './missed-search.ts'
import type { PageContext } from './page-context.ts'
import { searchStyles } from './search-styles.ts'
import { currentLanguage, t } from './text.ts'
import { viewStyles } from './view-styles.ts'
import { change, show, visitStore } from './visit.ts'

/** One for the document, which is one visit, however often this view is opened. */
const missed = new MissedSearch(browserMissedSearchPorts(location.href))

/** Search while typing: the best hit is read above, all hits are touched below. */
@customElement('lotse-stele-search')
export class SteleSearch extends LitElement {
  static override styles = [viewStyles, friezeStyles, searchStyles]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ type: Boolean, reflect: true }) low = false
  @property({ type: Boolean, reflect: true }) big = false
  @query('input') private input!: HTMLInputElement
  #found: Found = NOTHING_FOUND
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

  protected override willUpdate(): void {
    if (this.page) this.#found = foundFor(this.#query.value, this.page, currentLanguage())
  }

  override render() {
    if (!this.page) return nothing
    const text = this.#query.value
    const adding = this.#adding.value
    const { hits, isGuessed } = this.#found
    const nothingFound = text.trim() !== '' && hits.length === 0
    return html`<section class="board deep">
        <div class="text">
          <h1 tabindex="-1">${t(adding.length > 0 ? 'search.adding' : 'search.title')}</h1>
          ${nothingFound ? help() : hits[0] ? this.#best(hits[0], isGuessed, this.page) : this.#intro(this.page)}
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
          columns=${this.low ? 2 : 1}
          label=${t(isGuessed ? 'search.guesses' : 'search.results')}
          .items=${hitRows(this.#found, this.page.knowledge)}
        ></lotse-stele-list>
        <lotse-stele-keyboard .language=${currentLanguage()} .pressed=${this.#press}></lotse-stele-keyboard>
      </section>`
  }

  protected override updated(): void {
    const search = this.page?.knowledge.search
    const text = this.#query.value
    if (search) missed.see(search.mayBeName(text) ? '' : text, this.#found.hits)
  }

  #best({ entry, unitId }: SearchHit, isGuessed: boolean, { knowledge, nowMs, timeZone }: PageContext) {
    const hours = hoursText(entry, nowMs, timeZone)
    const office = officeOf(knowledge, entry)
    return html`<div class="best">
      <p class="note">${t(isGuessed ? 'search.guesses' : 'search.best')}</p>
      <h2>${worded(entryName(entry))}</h2>
      ${office ? html`<p class="where">${worded(entryName(office))}</p>` : nothing}
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
