import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Language } from '#schema/language'
import { type Profile, PROFILES } from '#schema/route-link'
import { ageLine, languageChoice } from '../parts/foot.ts'
import { checkIcon, warnIcon, wayMark } from '../parts/icons.ts'
import { phoneStyles } from '../parts/phone-styles.ts'
import { placeStyles } from '../parts/place-styles.ts'
import { planPicture } from '../parts/plan-picture.ts'
import { type AgeLimits, type Freshness, freshnessOf } from '../state/server-age.ts'
import { textsIn } from '../texts/languages.ts'
import type { Texts } from '../texts/texts.ts'
import { MoveBar } from './move-bar.ts'
import { stepIcon } from './step-icon.ts'
import { WAY_TEXTS } from './texts/way-languages.ts'
import type { Advice, WayTexts } from './texts/way-texts.ts'
import { goOnAt, type ShownStep, type ShownWay, stepsOf, type WayState } from './way-state.ts'
import { wayStyles } from './way-styles.ts'
import { adviceView, factsView, goalsView, notesView, stepsView, unfitView } from './way-views.ts'
import { changeText, goalName, summary } from './way-words.ts'

/** What happens outside of the picture. */
export interface WayActions {
  /** Age of what is known of closures; undefined while nothing is. */
  ageMs(): number | undefined
  /** Server time up to which it is true. */
  asOf(): number
  chooseProfile(profile: Profile): void
  chooseLanguage(language: string): void
  /** The visitor has seen that the way has changed. */
  moveOn(): void
  reload(): void
}

/** It is asked for three times a minute, and a house changes by the day. */
const LIMITS: AgeLimits = { staleMs: 60_000, oldMs: 600_000 }

/** Nothing has come for so long: the visitor is told why. */
const PATIENCE_TICKS = 5

/** Most visitors need one of these; the others are a tap away. */
const USUAL_PROFILES: readonly Profile[] = ['quick', 'step-free']

/** The page of a route. It draws what it is given, and the age of that anew each second. */
@customElement('lotse-way')
export class LotseWay extends LitElement {
  static override styles = [phoneStyles, placeStyles, wayStyles]

  @property({ attribute: false }) declare content: WayState
  @property({ attribute: false }) declare language: Language
  @property({ attribute: false }) declare actions: WayActions | undefined
  @state() declare private at: number
  @state() declare private hasMoved: boolean
  @state() declare private showsMore: boolean
  @state() declare private ticks: number
  @query('.current h2') declare private stepHeading: HTMLElement | null
  #steps: readonly ShownStep[] = []
  #timer: ReturnType<typeof setInterval> | undefined

  constructor() {
    super()
    this.content = { kind: 'loading' }
    this.language = 'de'
    this.at = 0
    this.hasMoved = false
    this.showsMore = false
    this.ticks = 0
    new MoveBar(this, () => this.renderRoot)
  }

  get #texts(): Texts {
    return textsIn(this.language)
  }

  get #words(): WayTexts {
    return WAY_TEXTS[this.language]
  }

  get #freshness(): Freshness {
    return freshnessOf(this.actions?.ageMs() ?? 0, LIMITS)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(() => {
      this.ticks += 1
    }, 1_000)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { lang, dir } = this.#texts
    if (changed.has('language')) {
      document.documentElement.lang = lang
      document.documentElement.dir = dir
      this.dir = dir
    }
    if (changed.has('content')) {
      const steps = this.content.kind === 'answer' ? stepsOf(this.content.answer) : []
      this.at = goOnAt(this.#steps, steps, this.at)
      this.#steps = steps
    }
    document.title = this.#title()
  }

  protected override render(): TemplateResult {
    const { content } = this
    return html`
      <header>
        ${wayMark}<b>${this.#words.title}</b>${
          content.kind === 'answer' ? html`<span>${content.siteName}</span>` : nothing
        }
      </header>
      <main>
        <!-- Screen readers hear changes, not the seconds that run. -->
        <p class="unseen" role="status">${this.#said()}</p>
        ${content.kind === 'answer' ? this.#answer(content) : this.#blank(content)}
      </main>
      <div class="rest"></div>
      <footer>${this.#age()} ${languageChoice(this.language, (id) => this.actions?.chooseLanguage(id))}</footer>
    `
  }

  #title(): string {
    const { content } = this
    if (content.kind !== 'answer' || content.answer.kind === 'none') return this.#words.title
    const goal = content.answer.goals.at(-1)
    return goal ? `${goalName(goal, this.#texts)} · ${this.#words.title}` : this.#words.title
  }

  /** The same text for the same state, so that it is said once. */
  #said(): string {
    const { content } = this
    const words = this.#words
    if (content.kind === 'loading') return this.#loadingNote()
    if (content.kind === 'advice') return `${words[content.why].title}. ${words[content.why].note}`
    const { answer } = content
    const parts = [this.#lineNote() ?? '', this.#changeNote(content) ?? '']
    if (answer.kind === 'none') parts.push(this.#none(answer.why, content.profile).title, ...answer.lines)
    else parts.push(this.hasMoved ? this.#stepSaid() : summary(answer, this.#texts))
    return parts.filter((part) => part !== '').join(' ')
  }

  #stepSaid(): string {
    const step = this.#steps[this.at]?.step
    if (!step) return ''
    const detail = step.detail === undefined ? '' : ` ${step.detail}`
    return `${this.#words.step(this.at + 1, this.#steps.length)}: ${step.title}.${detail}`
  }

  #loadingNote(): string {
    return this.ticks < PATIENCE_TICKS ? this.#words.loading : this.#words.unreachable
  }

  /** Undefined while the line holds. */
  #lineNote(): string | undefined {
    const freshness = this.#freshness
    return freshness === 'fresh' ? undefined : this.#words[freshness]
  }

  /** With the most important reason, where one is known. */
  #changeNote({ hasChanged, answer }: ShownWay): string | undefined {
    return hasChanged ? changeText(answer, this.#words) : undefined
  }

  #blank(content: Exclude<WayState, ShownWay>): TemplateResult {
    const words = this.#words
    if (content.kind === 'loading') {
      return html`<div class="blank">
        <h1>${words.title}</h1>
        <p>${this.#loadingNote()}</p>
      </div>`
    }
    const reload = html`<button class="strong" @click=${() => this.actions?.reload()}>${words.reload}</button>`
    return adviceView(words[content.why], [], ['newer', 'broken'].includes(content.why) ? reload : nothing)
  }

  #none(why: 'elsewhere' | 'closed' | 'no-route', profile: Profile): Advice {
    const { elsewhere, closed, noRoute } = this.#words
    if (why !== 'closed' || profile === 'quick') return { elsewhere, closed, 'no-route': noRoute }[why]
    // Others may get there all the same.
    return { ...closed, title: `${this.#words.profile[profile]}: ${closed.title}` }
  }

  #answer(content: ShownWay): TemplateResult {
    const { answer, profile } = content
    const [texts, words] = [this.#texts, this.#words]
    const notices = [this.#changeNote(content), this.#lineNote()].map((text) =>
      text === undefined ? nothing : html`<p class="notice">${warnIcon}<span>${text}</span></p>`,
    )
    if (answer.kind === 'none') {
      const profiles = answer.why === 'elsewhere' ? nothing : this.#profiles(profile)
      return html`${notices} ${adviceView(this.#none(answer.why, profile), answer.lines, nothing)} ${profiles}`
    }
    return html`
      ${notices} ${goalsView(answer, texts, words)} ${factsView(answer, texts, words)} ${this.#profiles(profile)}
      ${unfitView(answer, words)} ${this.#current()} ${notesView(answer, words)}
      ${stepsView(this.#steps, this.at, words, (index) => this.#moveTo(index, true))}
      ${content.attribution === '' ? nothing : html`<p class="source" lang="de">${content.attribution}</p>`}
    `
  }

  #profiles(chosen: Profile): TemplateResult {
    const words = this.#words
    const showsAll = this.showsMore || !USUAL_PROFILES.includes(chosen)
    return html`<fieldset>
      <legend>${words.profiles}</legend>
      ${(showsAll ? PROFILES : USUAL_PROFILES).map(
        (profile) =>
          html`<label class="profile">
            <input
              type="radio"
              name="profile"
              .checked=${profile === chosen}
              @change=${() => this.actions?.chooseProfile(profile)}
            />
            ${checkIcon}<span>${words.profile[profile]}</span>
          </label>`,
      )}
      ${
        showsAll
          ? nothing
          : html`<button
              class="more"
              aria-expanded="false"
              @click=${() => {
                this.showsMore = true
              }}
            >
              ${words.moreProfiles}
            </button>`
      }
    </fieldset>`
  }

  #current(): TemplateResult | typeof nothing {
    const shown = this.#steps[this.at]
    if (!shown) return nothing
    const words = this.#words
    const { step, leg } = shown
    const [isFirst, isLast] = [this.at === 0, this.at === this.#steps.length - 1]
    return html`<section class="current">
        <p class="count">${words.step(this.at + 1, this.#steps.length)} · ${leg.levelName}</p>
        <div class="do">
          ${stepIcon(step.icon)}
          <div>
            <h2 tabindex="-1">${step.title}</h2>
            ${step.detail === undefined ? nothing : html`<p class="detail">${step.detail}</p>`}
          </div>
        </div>
        <figure>${planPicture(leg.plan, words.plan(leg.levelName), shown.at)}</figure>
      </section>
      <nav class="move">
        <button aria-disabled=${isFirst ? 'true' : 'false'} @click=${() => this.#moveTo(this.at - 1)}>
          ${words.back}
        </button>
        <button class="strong" aria-disabled=${isLast ? 'true' : 'false'} @click=${() => this.#moveTo(this.at + 1)}>
          ${words.next}
        </button>
      </nav>`
  }

  #age(): TemplateResult {
    const { content } = this
    const ageMs = this.actions?.ageMs()
    if (content.kind !== 'answer' || ageMs === undefined) return html`<span></span>`
    const asOf = this.actions?.asOf() ?? 0
    return ageLine({ ageMs, asOf, timeZone: content.timeZone, isFresh: this.#freshness === 'fresh' }, this.#texts)
  }

  /** A step that is out of sight is brought into it: who reads the list below has the buttons at hand too. */
  #moveTo(index: number, isFocused = false): void {
    if (index < 0 || index >= this.#steps.length) return
    this.at = index
    this.hasMoved = true
    this.actions?.moveOn()
    void this.updateComplete.then(() => {
      const heading = this.stepHeading
      if (isFocused) heading?.focus({ preventScroll: true })
      const top = heading?.getBoundingClientRect().top ?? 0
      if (top < 0 || top > innerHeight / 2) heading?.closest('section')?.scrollIntoView()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-way': LotseWay
  }
}
