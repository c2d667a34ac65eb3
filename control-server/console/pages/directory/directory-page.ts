import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { unitName } from '#player/wayfinding/feature-name'
import type { DirectoryEntry } from '#schema/directory'
import { ok } from '#schema/result'
import type { BuildingChange, StaffBuilding } from '#schema/staff-building'
import type { MissedQueryReport } from '#schema/missed-queries'
import type { StaffDirectory } from '#schema/staff-directory'
import type { StaffArea } from '#schema/staff-calls'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { listText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { actFoot } from '../building/act-foot.ts'
import { buildingDetailStyles } from '../building/detail-styles.ts'
import { focusDetail, focusFoot } from '../building/focus-after.ts'
import { type House, loadHouse } from '../building/house.ts'
import { newestId, ownChange } from '../building/own-change.ts'
import { directoryList, SHOWN_AT_ONCE } from './directory-list.ts'
import { directoryOverview } from './directory-overview.ts'
import { directoryStyles } from './directory-styles.ts'
import { directoryTexts as texts } from './directory-texts.ts'
import './entry-form.ts'
import type { Entered } from './entry-form.ts'
import { EntryDraft, entryDraftKey, formOf, newEntry, withGivenWord } from './entry-form-state.ts'

/** As in `page-styles.ts`. */
const ONE_COLUMN = '(max-width: 60rem)'
const NEW = 'neu-'
/** As the log of changes names the list of what is one tap away. */
const FREQUENT_SUBJECT = 'frequent'

/** What visitors can look for, and where it is. Departments keep their own entries. */
@customElement('lotse-console-directory')
export class DirectoryPage extends LitElement {
  static override styles = [baseStyles, pageStyles, buildingDetailStyles, directoryStyles]

  @property({ attribute: false }) declare services: Services
  /** An entry (`e-`) or a new one (`neu-`) in the address; empty for the overview. */
  @property() declare selected: string
  @state() declare private sought: string
  @state() declare private departmentId: string
  @state() declare private shown: number
  @state() declare private said: string
  @state() declare private refusal: string
  @state() declare private busy: boolean
  /** A word that is being given to an entry. */
  @state() declare private taking: string
  /** The change that was made here last. */
  @state() declare private ownId: number | undefined
  #house: House | undefined
  readonly #directory = new Remote<StaffDirectory>(this, {
    load: () => this.services.api.directory(),
    concerns: (what) => what === 'directory',
  })
  readonly #building = new Remote<StaffBuilding>(this, {
    load: () => this.#loadBuilding(),
    concerns: (what) => what === 'building',
  })
  readonly #screens = new Remote<StaffScreen[]>(this, {
    load: () => this.services.api.screens(),
    concerns: (what) => what === 'building',
  })
  readonly #areas = new Remote<StaffArea[]>(this, {
    load: () => this.services.api.areas(),
    concerns: () => false,
  })
  readonly #missed = new Remote<{ readonly list: MissedQueryReport | undefined }>(this, {
    load: () => this.#loadMissed(),
    concerns: (what) => what === 'directory',
  })

  constructor() {
    super()
    this.selected = ''
    this.sought = ''
    this.departmentId = ''
    this.shown = SHOWN_AT_ONCE
    this.said = ''
    this.refusal = ''
    this.busy = false
    this.taking = ''
  }

  /** The newest change when what is selected was opened. */
  #known = 0

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected') || this.selected === '') return
    this.said = this.refusal = ''
    this.#known = newestId(this.#directory.value?.changes)
  }

  override updated(changed: PropertyValues<this>): void {
    // The address with which the page was opened is no choice.
    if (changed.get('selected') === undefined) return
    void (this.said === '' ? focusDetail(this) : focusFoot(this))
    // Where both columns stand below each other, choosing must lead to the form.
    if (this.selected === '' || !matchMedia(ONE_COLUMN).matches) return
    requestAnimationFrame(() => this.renderRoot.querySelector('.detail')?.scrollIntoView())
  }

  override render() {
    const directory = this.#directory.value
    const building = this.#building.value
    return html`
      <div class="work">${directory && building ? this.#list(directory) : this.#none()}</div>
      <div class="detail">${directory && building ? this.#detail(directory, building) : nothing}</div>
      ${actFoot({
        said: this.said,
        refusal: this.refusal,
        busy: this.busy,
        changes: directory?.changes ?? [],
        ownId: this.ownId,
        undo: (change) => void this.#undo(change),
      })}
    `
  }

  #none() {
    const failure = this.#directory.failure ?? this.#building.failure
    const retry = () => {
      void this.#directory.reload()
      void this.#building.reload()
    }
    return html`<h1>${texts.title}</h1>
      ${failure ? failureBox(failure, retry) : html`<p class="quiet" role="status">${consoleTexts.app.loading}</p>`}`
  }

  #list(directory: StaffDirectory) {
    const { departmentId, shown, sought } = this
    return directoryList({
      directory,
      selected: this.selected,
      sought,
      departmentId,
      shown,
      roomsText: (entry) => this.#roomsText(entry),
      seek: (text) => {
        this.sought = text
        this.shown = SHOWN_AT_ONCE
      },
      choose: (id) => (this.departmentId = id),
      showMore: () => (this.shown += SHOWN_AT_ONCE),
      add: (name) => this.#add(name),
      opened: (entry) => this.#giveWord(entry),
    })
  }

  #detail(directory: StaffDirectory, building: StaffBuilding) {
    const entryId = this.selected.startsWith('e-') ? this.selected.slice(2) : undefined
    const known = directory.entries.find(({ id }) => id === entryId)
    const isNew = this.selected.startsWith(NEW)
    // Somebody may have removed what is being edited: then it can be taken in again.
    const entry = known ?? (isNew ? newEntry(this.selected.slice(NEW.length)) : undefined)
    if (entry) {
      return html`<lotse-console-entry-form
        .services=${this.services}
        .house=${this.#house}
        .building=${building}
        .steles=${(this.#screens.value ?? []).map(({ screen }) => screen).filter(({ kind }) => kind === 'stele')}
        .directory=${directory}
        .queues=${(this.#areas.value ?? []).flatMap(({ queues }) => queues)}
        .entry=${entry}
        ?isNew=${!known}
        @entered=${this.#entered}
        @frequent=${(event: CustomEvent<boolean>) => void this.#setFrequent(directory, entry, event.detail)}
      ></lotse-console-entry-form>`
    }
    return directoryOverview({
      missed: this.#missed.value?.list,
      changes: directory.changes,
      taking: this.taking,
      now: this.services.clock.now(),
      take: (text) => (this.taking = text),
      undo: (change) => void this.#undo(change),
    })
  }

  async #loadBuilding() {
    const building = await this.services.api.buildingState()
    if (!building.ok) return building
    const house = await loadHouse(this.services, building.value)
    if (!house.ok) return house
    this.#house = house.value
    return building
  }

  async #loadMissed() {
    const answer = await this.services.api.missedQueries()
    if (answer.ok) return ok({ list: answer.value })
    // A server that does not count has no such route.
    return answer.error.kind === 'refused' ? ok({ list: undefined }) : answer
  }

  #roomsText({ unitIds }: DirectoryEntry): string {
    const names = unitIds.flatMap((id) => this.#house?.plan.units.find((unit) => unit.id === id) ?? []).map(unitName)
    return names.length === 0 ? texts.nowhere : listText(names)
  }

  #add(name: string): void {
    const id = this.services.newId().slice(0, 16)
    if (name !== '') {
      const form = { ...formOf(newEntry(id)), name }
      this.services.drafts.write(entryDraftKey(id), { form })
    }
    location.hash = hashOf({ page: 'directory', selected: `${NEW}${id}` })
  }

  /** The word that nobody found becomes a synonym, in the form and not yet on the steles. */
  #giveWord(entry: DirectoryEntry): void {
    if (this.taking === '') return
    const { drafts } = this.services
    const key = entryDraftKey(entry.id)
    drafts.write(key, withGivenWord(drafts.read(key, EntryDraft), entry, this.taking))
    this.taking = ''
  }

  /** Also after a refusal: what holds now is what the person must see. */
  readonly #entered = ({ detail: { directory, said, entryId } }: CustomEvent<Entered>): void => {
    this.refusal = ''
    if (directory && said !== undefined) {
      this.#tell(said, directory, entryId)
      location.hash = hashOf({ page: 'directory' })
      return
    }
    this.said = ''
    void this.#directory.reload()
  }

  #tell(said: string, directory: StaffDirectory, subjectId: string): void {
    this.ownId = ownChange(this.#known, directory.changes, subjectId)
    this.#known = newestId(directory.changes)
    this.said = said
    this.#directory.set(directory)
  }

  async #setFrequent({ frequentIds: seen }: StaffDirectory, { id, name }: DirectoryEntry, isFrequent: boolean) {
    const frequentIds = isFrequent ? [...seen, id] : seen.filter((one) => one !== id)
    const answer = await this.#once(`frequent.${id}`, String(isFrequent), (requestId) =>
      this.services.api.editFrequent({ requestId, frequentIds, seen }),
    )
    if (answer?.ok === true) this.#tell(texts.form.saved(name), answer.value, FREQUENT_SUBJECT)
    else void this.#directory.reload()
  }

  async #undo(change: BuildingChange): Promise<void> {
    const known = newestId(this.#directory.value?.changes)
    const answer = await this.#once(`undo.${change.id}`, '', (requestId) =>
      this.services.api.undoChange(change.id, { requestId }),
    )
    this.ownId = undefined
    await this.#directory.reload()
    if (answer?.ok === true) {
      this.ownId = ownChange(known, this.#directory.value?.changes ?? [], change.subjectId)
      this.said = texts.form.undone(change.text)
    }
    await focusFoot(this)
  }

  /** One at a time; sent again after a lost answer, it is the same request. */
  async #once<T extends { readonly ok: boolean }>(
    name: string,
    meaning: string,
    send: (requestId: string) => Promise<T & ({ ok: true } | { ok: false; error: { kind: string; message: string } })>,
  ) {
    if (this.busy) return undefined
    const { clock, drafts, newId } = this.services
    const pending = new PendingCommands(drafts, () => clock.now(), newId)
    this.busy = true
    const answer = await send(pending.idFor(name, meaning))
    this.busy = false
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    this.said = ''
    this.refusal = answer.ok ? '' : answer.error.message
    return answer
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-directory': DirectoryPage
  }
}
