import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CounterAction } from '#schema/counter-command'
import type { Desk, StaffArea } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { icon } from '../../parts/icons.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { ShortcutKeys } from '../../parts/shortcuts.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { announcementOf } from './announcement.ts'
import { counterTexts } from './counter-texts.ts'
import './current-ticket.ts'
import { actButtons, mainButton } from './desk-acts.ts'
import { deskKeys } from './desk-keys.ts'
import { DeskLink } from './desk-link.ts'
import { deskStyles } from './desk-styles.ts'
import { FocusKeeper, ignoreHeldKey } from './focus-keeper.ts'
import type { KeysDialog } from './keys-dialog.ts'
import './keys-dialog.ts'
import { type Act, actionOf, callAction, callNextAction, type Offers, offersOf } from './offers.ts'
import './queue-pane.ts'
import { SteadyRows } from './steady-rows.ts'
import type { TransferDialog } from './transfer-dialog.ts'
import './transfer-dialog.ts'
import './undo-line.ts'

const ALARMS_SHOWN_MAX = 2

/**
 * Everything one counter does, on one page.
 * @fires change-place - The person wants another counter.
 */
@customElement('lotse-console-desk')
export class DeskView extends LitElement {
  static override styles = [baseStyles, pageStyles, deskStyles]

  @property({ attribute: false }) declare services: Services
  /** All of the site: where numbers can be sent on to. */
  @property({ attribute: false }) declare areas: readonly StaffArea[]
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare counter: StaffArea['counters'][number]
  /** For screen readers: what changed without one's own doing. */
  @state() declare private announced: string
  @query('.next') declare private mainButton: HTMLButtonElement | null
  @query('lotse-console-transfer') declare private transferDialog: TransferDialog
  @query('lotse-console-keys') declare private keysDialog: KeysDialog
  #before: Desk | undefined
  readonly #rows = new SteadyRows()

  readonly #link = new DeskLink(this, (desk) => this.#received(desk))
  readonly #focus = new FocusKeeper(this, () => this.mainButton)
  readonly #keys = new ShortcutKeys(
    this,
    deskKeys({
      main: () => this.#main(),
      act: (act) => this.#act(act),
      pause: () => this.#pause(),
      undo: () => this.#undo(),
      callAt: (index) => this.#callAt(index),
      showKeys: () => this.keysDialog.open(),
    }),
  )

  constructor() {
    super()
    this.announced = ''
  }

  override render() {
    const { desk, said } = this.#link
    const lastDone = this.#lastDone(desk)
    const says = lastDone !== undefined || said?.isBad === true
    return html`
      ${desk ? this.#alarms(desk) : nothing}
      <div class="own ${says ? 'lifted' : ''}" @keydown=${ignoreHeldKey}>
        ${this.#where(desk)} ${desk ? this.#own(desk) : this.#waitingForDesk()}
      </div>
      <div class="queue" @keydown=${ignoreHeldKey}>
        ${
          desk
            ? html`<lotse-console-queue
                .services=${this.services}
                .area=${this.area}
                .desk=${desk}
                .enabled=${this.#offers(desk).others}
                .busy=${this.#link.busy !== undefined}
                @call-ticket=${(event: CustomEvent<string>) => this.#call(event.detail)}
                @command=${(event: CustomEvent<CounterAction>) => this.#run(event.detail)}
                @issued=${(event: CustomEvent<string>) => this.#issued(event.detail)}
              ></lotse-console-queue>`
            : nothing
        }
      </div>
      <footer class="foot ${says ? 'says' : ''}" @keydown=${ignoreHeldKey}>
        ${said?.isBad ? html`<p class="bad">${icon('warning')}<span>${said.text}</span></p>` : nothing} ${lastDone}
        ${this.#keyHints(desk)}
      </footer>
      <p class="visually-hidden" role="status">${said?.text ?? ''}</p>
      <p class="visually-hidden" aria-live="polite">${this.announced}</p>
      <lotse-console-transfer
        .areas=${this.areas}
        .counterId=${this.counter.id}
        @command=${(event: CustomEvent<CounterAction>) => this.#run(event.detail)}
      ></lotse-console-transfer>
      <lotse-console-keys .keys=${this.#keys}></lotse-console-keys>
    `
  }

  /** What is wrong with a screen or its sound, above everything: people do not hear what is not said. */
  #alarms({ screens }: Desk) {
    const failed = screens.flatMap(({ name, problem }) => (problem === undefined ? [] : [{ name, problem }]))
    if (failed.length === 0) return nothing
    const more = failed.length - ALARMS_SHOWN_MAX
    return html`<ul class="alarms">
      ${failed.slice(0, ALARMS_SHOWN_MAX).map(
        ({ name, problem }) =>
          html`<li>
            ${icon('warning')}<span><b>${name}:</b> ${problem}</span>
          </li>`,
      )}
      ${more > 0 ? html`<li>${icon('warning')}<b>${counterTexts.alarmMore(more)}</b></li>` : nothing}
    </ul>`
  }

  #where(desk: Desk | undefined) {
    const pause = desk && this.#offers(desk).pause
    const only = this.area.queues.filter(({ id }) => this.counter.queueIds?.includes(id)).map(({ name }) => name)
    return html`<div class="where">
      <h1>${counterTexts.place(this.counter.label)}</h1>
      <p>${this.area.name}${only.length === 0 ? nothing : html`, ${counterTexts.onlyQueues(only)}`}</p>
      ${
        pause === 'pause'
          ? html`<button
              aria-keyshortcuts="P"
              @click=${(event: MouseEvent) => this.#pressed(event, () => this.#pause())}
            >
              ${counterTexts.pause}<kbd aria-hidden="true">P</kbd>
            </button>`
          : nothing
      }
      <button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('change-place'))}>
        ${counterTexts.change}
      </button>
    </div>`
  }

  #waitingForDesk() {
    const { failure } = this.#link
    return failure ? failureBox(failure, () => this.#link.reload()) : html`<p role="status">${texts.app.loading}</p>`
  }

  #own(desk: Desk) {
    const offers = this.#offers(desk)
    const { busy, deferred, isElsewhere, isOnline } = this.#link
    return html`
      <lotse-console-current
        class=${desk.current ? '' : 'grows'}
        .services=${this.services}
        .desk=${desk}
        .deferred=${deferred}
        .elsewhere=${isElsewhere}
        @withdraw=${() => this.#link.withdraw()}
      ></lotse-console-current>
      ${isElsewhere ? this.#elsewhereBox() : nothing}
      ${
        desk.current && offers.acts.length > 0
          ? actButtons({
              acts: offers.acts,
              current: desk.current,
              area: this.area,
              isBusy: busy !== undefined,
              press: (event, act) => this.#pressed(event, () => this.#act(act)),
            })
          : nothing
      }
      ${!isOnline && offers.acts.length > 0 ? html`<p class="hint">${counterTexts.offlineOwn}</p>` : nothing}
      ${
        isElsewhere
          ? nothing
          : mainButton({
              main: offers.main,
              desk,
              nowMs: this.services.clock.now(),
              busy: busy === undefined ? undefined : busy === 'call-next' || busy === 'call' ? 'calling' : 'other',
              press: (event) => this.#pressedMain(event),
            })
      }
    `
  }

  #elsewhereBox() {
    return html`<div class="elsewhere" role="alert">
      <h2>${counterTexts.elsewhereTitle}</h2>
      <p>${counterTexts.elsewhere}</p>
      <button @click=${this.#takeOver}>${counterTexts.takeOver}</button>
    </div>`
  }

  /** What can be taken back, or else what was said last. */
  #lastDone(desk: Desk | undefined) {
    const { isElsewhere, isOnline, said } = this.#link
    const isOpen = desk?.undo && desk.undo.until > this.services.clock.now()
    if (desk?.undo && isOpen && isOnline && !isElsewhere) return this.#undoLine(desk.undo, said?.isBad === true)
    return said && !said.isBad ? html`<p>${said.text}</p>` : undefined
  }

  #undoLine(undo: NonNullable<Desk['undo']>, isShort: boolean) {
    return html`<lotse-console-undo
      .services=${this.services}
      .undo=${undo}
      .short=${isShort}
      .enabled=${this.#link.busy === undefined}
      @undo=${() => this.#undo()}
      @over=${() => this.requestUpdate()}
    ></lotse-console-undo>`
  }

  #keyHints(desk: Desk | undefined) {
    const { from, to } = counterTexts.keyUnit
    const canCall = desk && desk.waiting.length > 0 && desk.pausedAt === undefined && this.#offers(desk).others
    return html`<ul class="keys">
      ${canCall ? html`<li class="wide"><kbd>${from}</kbd>–<kbd>${to}</kbd>${counterTexts.keyList}</li>` : nothing}
      <li>
        <button class="plain" aria-keyshortcuts="?" @click=${() => this.keysDialog.open()}>
          <kbd aria-hidden="true">?</kbd>${this.#keys.enabled ? counterTexts.keyAll : texts.app.keysOff}
        </button>
      </li>
    </ul>`
  }

  #offers(desk: Desk): Offers {
    const { deferred, isElsewhere, isOnline } = this.#link
    const nowMs = this.services.clock.now()
    return offersOf({ desk, isMine: !isElsewhere, isOnline, isDeferred: deferred !== undefined, nowMs })
  }

  /** A click; its second half, and whatever it hits because the page has moved under it, is part of the first. */
  #pressed(event: MouseEvent, run: () => void): void {
    if (event.detail <= 1) run()
  }

  #pressedMain(event: MouseEvent): void {
    if (event.detail <= 1 && !this.#focus.isTail(event)) this.#main()
  }

  #main(): void {
    const { desk } = this.#link
    if (!desk || this.#link.isElsewhere) return
    const { main } = this.#offers(desk)
    if (main.kind === 'next') this.#run(callNextAction(desk))
    else if (main.kind === 'unpause') this.#run({ kind: 'unpause' })
    else if (main.why === 'offline') this.#link.say(counterTexts.refused.offline.join('. '), true)
  }

  #act(act: Act): void {
    const { desk } = this.#link
    if (!desk?.current || !this.#offers(desk).acts.includes(act)) return
    if (act === 'transfer') this.transferDialog.open(desk.current.ticket)
    else this.#run(actionOf(act, desk))
  }

  #pause(): void {
    const kind = this.#link.desk && this.#offers(this.#link.desk).pause
    if (kind) this.#run({ kind })
  }

  #undo(): void {
    const { desk } = this.#link
    if (this.#link.withdraw() || !desk?.undo || desk.undo.until <= this.services.clock.now()) return
    this.#run({ kind: 'undo', commandId: desk.undo.commandId })
  }

  #callAt(index: number): void {
    const { desk } = this.#link
    if (!desk?.waiting[index] || !this.#offers(desk).others) return
    const ticketId = this.#rows.at(index, performance.now())
    if (ticketId !== undefined) this.#call(ticketId)
    else this.#link.say(counterTexts.listMoved, true)
  }

  #call(ticketId: string): void {
    const { desk } = this.#link
    if (desk && this.#offers(desk).others && desk.pausedAt === undefined) this.#run(callAction(desk, ticketId))
  }

  #run(action: CounterAction): void {
    this.#focus.commandGiven()
    void this.#link.run(action)
  }

  #issued(text: string): void {
    this.#focus.commandGiven()
    this.#link.say(text)
    this.#link.reload()
  }

  #received(desk: Desk): void {
    const news = announcementOf(this.#before, desk)
    if (news !== undefined) this.announced = news
    this.#before = desk
    this.#rows.show(
      desk.waiting.map(({ ticket }) => ticket.id),
      performance.now(),
    )
    const called = desk.current ? `${desk.current.ticket.number} · ` : ''
    document.title = texts.app.title(`${called}${counterTexts.place(desk.counter.label)}`)
  }

  readonly #takeOver = (): void => {
    this.#focus.wantMain()
    this.#link.takeOver()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-desk': DeskView
  }
}
