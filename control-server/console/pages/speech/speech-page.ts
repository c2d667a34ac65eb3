import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SpeechLanguage } from '#schema/speech'
import type { StaffSpeech } from '#schema/staff-speech'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { icon, mark, type MarkName } from '../../parts/icons.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts as appTexts } from '../../texts.ts'
import { speechStyles } from './speech-styles.ts'
import { speechTexts as texts } from './speech-texts.ts'

const MARKS: Readonly<Record<StaffSpeech['state'], MarkName>> = {
  silent: 'off',
  'no-engine': 'lost',
  rendering: 'busy',
  ready: 'good',
  incomplete: 'old',
}
const LANGUAGES_MAX = 4
const NAMES = new Intl.DisplayNames('de', { type: 'language' })

/** What calls are spoken with: languages, voices, and how far the clips are. */
@customElement('lotse-console-speech')
export class SpeechPage extends LitElement {
  static override styles = [baseStyles, pageStyles, speechStyles]

  @property({ attribute: false }) declare services: Services
  @state() declare private said: string
  @state() declare private busy: boolean
  readonly #speech = new Remote<StaffSpeech>(this, {
    load: () => this.services.api.speech(),
    concerns: (what) => what === 'speech' || what === 'content',
    everyMs: 30_000,
  })

  constructor() {
    super()
    this.said = ''
    this.busy = false
  }

  override render() {
    const speech = this.#speech.value
    return html`
      <div class="work">
        ${speech ? [this.#top(speech), this.#problems(speech), this.#languages(speech), this.#sample(speech)] : this.#none()}
      </div>
      <footer class="foot ${this.said === '' ? 'hush' : 'says'}"><p role="status">${this.said}</p></footer>
    `
  }

  #none() {
    const { failure } = this.#speech
    return html`<h1>${texts.title}</h1>
      ${failure ? failureBox(failure, () => void this.#speech.reload()) : html`<p class="quiet" role="status">${appTexts.app.loading}</p>`}`
  }

  #top({ state: how, readyCount, clipCount, screenNames }: StaffSpeech) {
    return html`<div class="top ${MARKS[how]}">
      ${mark(MARKS[how])}
      <div>
        <h1>${texts.headline[how]}</h1>
        <p class="quiet">${texts.lead}</p>
        <p class="quiet">${screenNames.length === 0 ? texts.silentHint : texts.screens(screenNames)}</p>
        ${
          clipCount === 0
            ? nothing
            : html`<p class="progress">
                <progress
                  max=${clipCount}
                  value=${readyCount}
                  aria-label=${texts.progress(readyCount, clipCount)}
                ></progress>
                <span class="num">${texts.progress(readyCount, clipCount)}</span>
              </p>`
        }
      </div>
    </div>`
  }

  #problems({ problems }: StaffSpeech) {
    if (problems.length === 0) return nothing
    return html`<div class="box">
      <b>${texts.problems}</b>
      ${problems.map((problem) => html`<span>${problem}</span>`)}
      <span>${texts.problemsHint}</span>
      <span>
        <button aria-disabled=${this.busy} @click=${() => void this.#check()}>
          ${this.busy ? texts.checking : texts.check}
        </button>
      </span>
    </div>`
  }

  #languages({ languages, voices }: StaffSpeech) {
    const rest = voices.filter(({ language }) => !languages.includes(language))
    const voiceOf = (language: SpeechLanguage) => voices.find((one) => one.language === language)?.voice
    return html`<section aria-labelledby="languages">
      <h2 id="languages">${texts.languages}</h2>
      <p class="quiet">${texts.languagesHint}</p>
      <ul class="list">
        ${languages.map((language, index) => this.#chosen(languages, language, index, voiceOf(language)))}
        ${rest.map(({ language, voice }) => this.#other(languages, language, voice))}
      </ul>
    </section>`
  }

  #chosen(languages: readonly SpeechLanguage[], language: SpeechLanguage, index: number, voice: string | undefined) {
    const name = nameOf(language)
    const earlier = () => languages.with(index - 1, language).with(index, languages[index - 1] ?? language)
    return html`<li class=${voice === undefined ? 'old' : 'good'}>
      ${mark(voice === undefined ? 'old' : 'good')}
      <div>
        <h3 lang="de">${name}</h3>
        <p class="quiet">${texts.position(index + 1)} · ${voice ?? texts.noVoice}</p>
      </div>
      <span class="buttons">
        ${
          index === 0
            ? nothing
            : html`<button
                aria-label=${texts.up(name)}
                aria-disabled=${this.busy}
                @click=${() => void this.#choose(earlier())}
              >
                ${icon('up')}
              </button>`
        }
        ${
          languages.length === 1
            ? nothing
            : html`<button
                aria-label=${texts.removeOf(name)}
                aria-disabled=${this.busy}
                @click=${() => void this.#choose(languages.filter((one) => one !== language))}
              >
                ${texts.remove}
              </button>`
        }
      </span>
    </li>`
  }

  #other(languages: readonly SpeechLanguage[], language: SpeechLanguage, voice: string | undefined) {
    const name = nameOf(language)
    return html`<li class="off">
      ${mark('off')}
      <div>
        <h3>${name}</h3>
        <p class="quiet">${texts.notSpoken} · ${voice ?? texts.noVoice}</p>
      </div>
      <span class="buttons">
        ${
          languages.length >= LANGUAGES_MAX
            ? nothing
            : html`<button
                aria-label=${texts.addOf(name)}
                aria-disabled=${this.busy}
                @click=${() => void this.#choose([...languages, language])}
              >
                ${texts.add}
              </button>`
        }
      </span>
    </li>`
  }

  #sample({ hasSample, state: how, languages, readyCount }: StaffSpeech) {
    // Another address for other clips, or the browser plays what it knows.
    const version = `${languages.join('')}${how === 'rendering' ? '' : readyCount}`
    return html`<section aria-labelledby="sample">
      <h2 id="sample">${texts.sample}</h2>
      ${
        hasSample
          ? html`<p class="quiet">${texts.sampleHint}</p>
              <audio
                controls
                preload="none"
                src=${`/api/v1/speech/sample?v=${version}`}
                aria-labelledby="sample"
              ></audio>`
          : html`<p class="quiet">${texts.noSample}</p>`
      }
    </section>`
  }

  async #choose(languages: readonly SpeechLanguage[]): Promise<void> {
    await this.#ask(() => this.services.api.chooseLanguages(languages), texts.saved)
  }

  async #check(): Promise<void> {
    await this.#ask(() => this.services.api.checkSpeech(), texts.checked)
  }

  async #ask(send: () => ReturnType<Services['api']['checkSpeech']>, done: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.said = ''
    const answer = await send()
    this.busy = false
    this.said = answer.ok ? done : answer.error.message
    if (answer.ok) this.#speech.set(answer.value)
  }
}

function nameOf(language: SpeechLanguage): string {
  return NAMES.of(language) ?? language
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-speech': SpeechPage
  }
}
