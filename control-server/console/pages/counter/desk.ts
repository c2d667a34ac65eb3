import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk, StaffArea } from '#schema/staff-calls'
import { pause } from '../../api/backoff.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { ShortcutKeys } from '../../parts/shortcuts.ts'
import { clockText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { announcementOf } from './announcement.ts'
import './current-ticket.ts'
import { DeskCommands, type DeskOutcome, type DeskWish } from './desk-commands.ts'
import { DeskSeat, openSeatChannel } from './desk-seat.ts'
import { deskStyles } from './desk-styles.ts'
import './waiting-list.ts'

const CHANNEL = 'lotse-desk'

/**
 * Everything one counter does, on one page.
 * @fires change-place - The person wants another counter.
 */
@customElement('lotse-console-desk')
export class DeskView extends LitElement {
  static override styles = [baseStyles, pageStyles, deskStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare counter: StaffArea['counters'][number]
  @state() declare private busy: DeskWish | undefined
  @state() declare private elsewhere: boolean
  /** What has happened last, for the line at the foot. */
  @state() declare private said: { text: string; bad: boolean } | undefined
  /** For screen readers: what changed without one's own doing. */
  @state() declare private announced: string
  @query('.next') declare private nextButton: HTMLButtonElement | null
  #commands: DeskCommands | undefined
  #seat: DeskSeat | undefined
  #before: Desk | undefined

  readonly #desk = new Remote<Desk>(this, {
    load: () => this.services.api.desk(this.area.id, this.counter.id),
    concerns: (what) => what === 'players' || (typeof what === 'object' && what.areaId === this.area.id),
    received: (desk) => this.#received(desk),
    everyMs: 15_000,
  })
  readonly #keys = new ShortcutKeys(this, {
    ' ': () => void this.#run('next'),
    r: () => void this.#run('recall'),
    f: () => void this.#run('finish'),
  })

  constructor() {
    super()
    this.elsewhere = false
    this.announced = ''
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const { api, clock, drafts, newId, random } = this.services
    this.#commands = new DeskCommands({
      send: (counterId, action, commandId) => api.command(counterId, { commandId, action: { kind: action } }),
      pending: new PendingCommands(drafts, () => clock.now(), newId),
      now: () => performance.now(),
      random,
      pause,
    })
    this.#seat = new DeskSeat(openSeatChannel(CHANNEL), newId(), this.counter.id, () => {
      this.elsewhere = true
    })
    this.#seat.take()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#seat?.leave()
  }

  override updated(changed: PropertyValues<this>): void {
    // The big button waits for the space bar from the first moment on, unless the person is somewhere else already.
    if (this.#desk.value && !changed.has('services') && this.#focusPending && this.nextButton) {
      this.#focusPending = false
      this.nextButton.focus({ preventScroll: true })
    }
  }
  #focusPending = true

  override render() {
    const desk = this.#desk.value
    return html`
      <div class="own">
        <div class="where">
          <h1>${texts.counter.place(this.counter.label)}</h1>
          <p>${this.area.name}</p>
          <button class="plain" @click=${this.#changePlace}>${texts.counter.change}</button>
        </div>
        ${desk ? this.#own(desk) : this.#waitingForDesk()}
      </div>
      <div class="queue">
        ${
          desk
            ? html`<lotse-console-waiting
                .services=${this.services}
                .area=${this.area}
                .desk=${desk}
                @issued=${(event: CustomEvent<string>) => this.#issued(event.detail)}
              ></lotse-console-waiting>`
            : nothing
        }
      </div>
      <footer class="foot ${this.said ? 'says' : ''}">
        <p role="status">${this.said?.text ?? ''}</p>
        <ul class="keys">
          <li><kbd>${texts.counter.space}</kbd>${texts.counter.keyNext}</li>
          <li><kbd>R</kbd>${texts.counter.keyRecall}</li>
          <li><kbd>F</kbd>${texts.counter.keyFinish}</li>
          <li>
            <button class="plain" aria-pressed=${this.#keys.enabled} @click=${() => this.#keys.toggle()}>
              ${this.#keys.enabled ? texts.app.keysOn : texts.app.keysOff}
            </button>
          </li>
        </ul>
      </footer>
      <p class="visually-hidden" aria-live="polite">${this.announced}</p>
    `
  }

  #waitingForDesk() {
    const { failure } = this.#desk
    return failure
      ? failureBox(failure, () => void this.#desk.reload())
      : html`<p role="status">${texts.app.loading}</p>`
  }

  #own(desk: Desk) {
    if (this.elsewhere) return this.#elsewhereBox()
    const { current } = desk
    return html`
      <lotse-console-current .services=${this.services} .desk=${desk}></lotse-console-current>
      ${
        current
          ? html`<div class="acts">
              ${this.#action('recall', texts.counter.recall, 'R')} ${this.#action('finish', texts.counter.finish, 'F')}
            </div>`
          : nothing
      }
      ${this.#next(desk)}
    `
  }

  #action(wish: DeskWish, label: string, key: string) {
    return html`<button
      aria-disabled=${this.busy !== undefined}
      aria-keyshortcuts=${key}
      @click=${(event: MouseEvent) => this.#clicked(event, wish)}
      @keydown=${ignoreHeldKey}
    >
      ${label}<kbd aria-hidden="true">${key}</kbd>
    </button>`
  }

  #next(desk: Desk) {
    const upcoming = desk.waiting[0]
    const line = upcoming ? `${upcoming.ticket.number} · ${upcoming.ticket.queueName}` : texts.counter.nobody
    const closing = desk.current && upcoming ? texts.counter.nextClosing(desk.current.ticket.number) : ''
    const label = this.busy === 'next' ? texts.counter.calling : texts.counter.next
    return html`<button
      class="next"
      aria-disabled=${this.busy !== undefined || !upcoming}
      aria-keyshortcuts="Space"
      @click=${(event: MouseEvent) => this.#clicked(event, 'next')}
      @keydown=${ignoreHeldKey}
    >
      <b>${label}</b>
      <span class="num">${line}</span>
      <kbd aria-hidden="true">${texts.counter.space}</kbd>
      ${closing === '' ? nothing : html`<small>${closing}</small>`}
    </button>`
  }

  #elsewhereBox() {
    return html`<div class="elsewhere" role="alert">
      <h2>${texts.counter.elsewhereTitle}</h2>
      <p>${texts.counter.elsewhere}</p>
      <button @click=${this.#takeSeat}>${texts.counter.takeOver}</button>
    </div>`
  }

  #clicked(event: MouseEvent, wish: DeskWish): void {
    // The second click of a double click is part of the first.
    if (event.detail > 1) return
    // After a mouse click the space bar shall call the next number, not press the same button again.
    if (event.detail === 1) this.nextButton?.focus({ preventScroll: true })
    void this.#run(wish)
  }

  async #run(wish: DeskWish): Promise<void> {
    const desk = this.#desk.value
    const commands = this.#commands
    if (!desk || !commands || this.elsewhere || commands.busy !== undefined) return
    if (wish === 'next' ? desk.waiting.length === 0 : desk.current === undefined) return
    this.busy = wish
    const outcome = await commands.run(wish, this.counter.id, desk.current !== undefined)
    this.busy = undefined
    this.#tell(wish, outcome, desk)
  }

  #tell(wish: DeskWish, outcome: DeskOutcome, before: Desk): void {
    if (outcome.kind === 'ignored') return
    const after = outcome.desk
    if (after) this.#desk.set(after)
    if (outcome.kind === 'failed') {
      const lost = outcome.failure.kind === 'unreachable'
      this.said = { text: lost ? texts.counter.unknownOutcome : outcome.failure.message, bad: true }
      if (!lost) void this.#desk.reload()
      return
    }
    const time = clockText(this.services.clock.now())
    const number = outcome.desk.current?.ticket.number ?? before.current?.ticket.number ?? ''
    if (wish === 'next') this.#say(texts.counter.called(number, this.counter.label, time))
    else if (wish === 'recall') this.#say(texts.counter.recalled(number, time))
    else this.#say(texts.counter.finished(number))
  }

  #say(text: string): void {
    this.said = { text, bad: false }
  }

  #issued(text: string): void {
    this.#say(text)
    void this.#desk.reload()
  }

  #received(desk: Desk): void {
    const news = announcementOf(this.#before, desk)
    if (news !== undefined) this.announced = news
    this.#before = desk
    const called = desk.current ? `${desk.current.ticket.number} · ` : ''
    document.title = texts.app.title(`${called}${texts.counter.place(desk.counter.label)}`)
  }

  readonly #takeSeat = (): void => {
    this.elsewhere = false
    this.#seat?.take()
    this.#focusPending = true
    void this.#desk.reload()
  }

  readonly #changePlace = (): void => {
    this.dispatchEvent(new CustomEvent('change-place'))
  }
}

/** Enter held down clicks a button again and again. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-desk': DeskView
  }
}
