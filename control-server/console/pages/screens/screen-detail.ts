import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { StaffPlayer, StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon, mark } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText, listText, sizeText } from '../../parts/times.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import './download-limit.ts'
import './glass-picture.ts'
import './screen-actions.ts'
import './screen-plays.ts'
import './screen-sound.ts'
import './screen-tags.ts'
import { screenAddress } from '../building/closure-words.ts'
import { screensTexts } from './screens-texts.ts'
import { MARKS } from './truth.ts'

/**
 * One screen, and the facts of the device behind it.
 * @fires pair - The person wants to couple a device.
 * @fires changed - Something about the screen or its device has been saved.
 * @fires player-removed - With the name of the device.
 */
@customElement('lotse-console-screen-detail')
export class ScreenDetail extends LitElement {
  static override styles = [
    baseStyles,
    css`
      section {
        display: grid;
        gap: 26px;
      }
      .state {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 14px;
        align-items: start;
      }
      .state b {
        color: var(--tone);
      }
      .top {
        display: grid;
        gap: 4px;
      }
      .top a {
        font-size: var(--t-note);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        border-top: 2px solid var(--ink);
      }
      dt,
      dd {
        padding: 8px 0;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      dt {
        color: var(--ink-2);
        padding-inline-end: 20px;
      }
      dd {
        font-weight: 600;
        text-align: end;
      }
      h3 {
        margin-bottom: -18px;
      }
      dialog p {
        margin: 10px 0 22px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screens: readonly StaffScreen[]
  @property({ attribute: false }) declare screen: StaffScreen
  @property({ attribute: false }) declare player: StaffPlayer | undefined
  @state() declare private busy: boolean
  @state() declare private refusal: string
  @query('dialog') declare private dialog: HTMLDialogElement
  readonly #ticker = new Ticker(this, 10_000)

  constructor() {
    super()
    this.busy = false
    this.refusal = ''
  }

  override render() {
    const { screen } = this.screen
    return html`<section>
      <div class="top">
        <a href=${hashOf({ page: 'screens' })}>← ${texts.screens.back}</a>
        <h2>${screen.name}</h2>
        <p class="quiet">
          ${texts.screens.kinds[screen.kind]},
          <span class="num">${texts.screens.size(screen.widthPx, screen.heightPx)}</span>
        </p>
        <a href=${hashOf({ page: 'building', selected: screenAddress(screen.id) })}>${screensTexts.place}</a>
      </div>
      ${this.#truth()} ${this.player ? this.#withDevice(this.player) : this.#noDevice()}
    </section>`
  }

  #truth() {
    const { presentedAt, reason, slideTitle, truth } = this.screen
    const isBad = truth === 'offline' || truth === 'stale' || truth === 'unpaired'
    if (isBad) {
      return html`<div class="box state ${truth === 'offline' ? 'bad' : ''} ${MARKS[truth]}">
        ${mark(MARKS[truth])}
        <p><b>${texts.screens.truth[truth]}</b><br />${reason}</p>
      </div>`
    }
    const last = presentedAt === undefined ? '' : texts.screens.lastPicture(agoText(presentedAt, this.#ticker.now))
    const shows = slideTitle === undefined ? '' : texts.screens.shows(slideTitle)
    return html`<div class="state ${MARKS[truth]}">
      ${mark(MARKS[truth])}
      <p>
        <b>${texts.screens.truth[truth]}</b><br />${reason}
        <span class="quiet">${[shows, last].filter((text) => text !== '').join(', ')}</span>
      </p>
    </div>`
  }

  #withDevice(player: StaffPlayer) {
    const changed = () => this.dispatchEvent(new CustomEvent('changed'))
    return html`<lotse-console-glass .services=${this.services} .screen=${this.screen}></lotse-console-glass>
      <lotse-console-screen-actions .services=${this.services} .screen=${this.screen}></lotse-console-screen-actions>
      ${
        this.screen.screen.waitingAreaIds.length === 0
          ? nothing
          : html`<lotse-console-screen-sound
              .services=${this.services}
              .screen=${this.screen}
              @sounding=${changed}
            ></lotse-console-screen-sound>`
      }
      <lotse-console-screen-plays
        .services=${this.services}
        .screenId=${this.screen.screen.id}
      ></lotse-console-screen-plays>
      <lotse-console-screen-tags
        .services=${this.services}
        .screen=${this.screen}
        @tagged=${changed}
      ></lotse-console-screen-tags>
      ${this.#device(player)}`
  }

  #noDevice() {
    return html`<p>${texts.screens.noDevice}</p>
      <span
        ><button class="pri" @click=${() => this.dispatchEvent(new CustomEvent('pair'))}>
          ${texts.screens.pair}
        </button></span
      >`
  }

  #device(player: StaffPlayer) {
    const { facts } = texts.screens
    const now = this.#ticker.now
    const rows: [string, string | undefined][] = [
      [facts.name, player.name],
      [facts.host, player.hostName],
      [
        facts.seen,
        player.online
          ? texts.screens.onlineNow
          : player.lastSeenAt === undefined
            ? texts.sources.never
            : agoText(player.lastSeenAt, now),
      ],
      [facts.phase, player.phase && texts.screens.phases[player.phase]],
      [facts.disk, player.freeDiskBytes === undefined ? undefined : sizeText(player.freeDiskBytes)],
      [facts.version, player.version],
      [facts.paired, agoText(player.pairedAt, now)],
      [facts.screens, listText(this.#screenNames(player))],
    ]
    return html` <h3>${texts.screens.device}</h3>
      ${player.problem ? html`<div class="box"><b>${texts.screens.problem}</b><span>${player.problem}</span></div>` : nothing}
      <dl>
        ${rows.map(([term, fact]) =>
          fact === undefined || fact === ''
            ? nothing
            : html`<dt>${term}</dt>
                <dd>${fact}</dd>`,
        )}
      </dl>
      <lotse-console-download-limit
        .services=${this.services}
        .player=${player}
        @limited=${() => this.dispatchEvent(new CustomEvent('changed'))}
      ></lotse-console-download-limit>
      <span><button @click=${() => this.dialog.showModal()}>${texts.screens.remove}</button></span>
      <dialog aria-labelledby="remove-title">
        <h2 id="remove-title">${texts.screens.removeTitle(player.name)}</h2>
        <p>${texts.screens.removeText(this.#screenNames(player))}</p>
        ${this.refusal === '' ? nothing : html`<p class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></p>`}
        <div class="buttons">
          <button autofocus @click=${() => this.dialog.close()}>${texts.app.cancel}</button>
          <button class="danger" aria-disabled=${this.busy} @click=${() => void this.#remove(player)}>
            ${texts.screens.remove}
          </button>
        </div>
      </dialog>`
  }

  #screenNames(player: StaffPlayer): string[] {
    return this.screens.filter(({ screen }) => player.screenIds.includes(screen.id)).map(({ screen }) => screen.name)
  }

  async #remove(player: StaffPlayer): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.refusal = ''
    const answer = await this.services.api.removePlayer(player.id)
    this.busy = false
    if (!answer.ok && !(answer.error.kind === 'refused' && answer.error.code === 'NOT_FOUND')) {
      this.refusal = answer.error.message
      return
    }
    this.dialog.close()
    this.dispatchEvent(new CustomEvent('player-removed', { detail: player.name }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-detail': ScreenDetail
  }
}
