import type { ReactiveController, ReactiveControllerHost } from 'lit'
import Type from 'typebox'
import { ok } from '#schema/result'
import type { Rule } from '#schema/rule'
import type { StaffSchedule } from '#schema/staff-schedule'
import type { StaffScreen } from '#schema/staff-screens'
import { addDays, dayNumber } from '#player/time'
import type { ApiFailure, ApiResult } from '../../api/api-result.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { arrivalText, touchedScreens } from './arrival.ts'
import { draftOfRule } from './clash-story.ts'
import type { GridChoice } from './day-grid.ts'
import { type PlanModel, PlanModels } from './plan-model.ts'
import { type Done, plannerCommands } from './planner-commands.ts'
import { plannerTexts } from './planner-texts.ts'
import { keepEditing, NEW_RULE_ID, readEditing, type RuleEditing, withEditing } from './rule-editing.ts'
import { draftOf, emptyForm, formOf } from './rule-form.ts'
import { siteDate } from './zone-clock.ts'

type Host = ReactiveControllerHost & { readonly services: Services; readonly selected: string }
export type PlannerCommand = (commands: ReturnType<typeof plannerCommands>) => Promise<ApiResult<Done>>

const KEPT_KEY = 'planner.kept'
const DAY_KEY = 'planner.day'
const KeptDay = Type.Object({ date: Type.String(), chosenOn: Type.String() })

/** What the planner has on its table: the day, the rule in the works, the question, the last change and its way back. */
export class PlannerDesk implements ReactiveController {
  editing: RuleEditing | undefined
  why: GridChoice | undefined
  said = ''
  busy = false
  /** What the server said to the last attempt. */
  refusal = ''
  /** Contradictions of which someone has said that they may stay. */
  kept: ReadonlySet<string> = new Set()
  readonly #host: Host
  readonly #remote: Remote<StaffSchedule>
  readonly #screens: Remote<StaffScreen[]>
  readonly #models = new PlanModels()
  #date = ''
  #undo: Done['undo'] | undefined
  #touched: readonly string[] = []
  #drawn:
    | { readonly from: StaffSchedule; readonly editing: RuleEditing | undefined; readonly made: StaffSchedule }
    | undefined

  constructor(host: Host) {
    this.#host = host
    this.#remote = new Remote<StaffSchedule>(host, {
      load: () => host.services.api.schedule(),
      concerns: (what) => what === 'schedule' || what === 'content' || what === 'players',
    })
    this.#screens = new Remote<StaffScreen[]>(host, {
      load: () => host.services.api.screens(),
      concerns: (what) => what !== 'sources' && what !== 'buttons',
      everyMs: 5_000,
    })
    host.addController(this)
  }

  hostConnected(): void {
    this.kept = new Set(this.#host.services.habits.read(KEPT_KEY, Type.Array(Type.String())))
    this.editing = readEditing(this.#host.services.drafts)
    // A day that was chosen on an earlier one is not taken up again: who comes back in the morning means today.
    const kept = this.#host.services.drafts.read(DAY_KEY, KeptDay)
    if (kept?.chosenOn === this.today) this.#date = kept.date
  }

  /** As the server has it; undefined until it has answered. */
  get schedule(): StaffSchedule | undefined {
    return this.#remote.value
  }

  get failure(): ApiFailure | undefined {
    return this.#remote.failure
  }

  get now(): number {
    return this.#host.services.clock.now()
  }

  /** Local date of the site; that of the browser's zone only until the site's is known. */
  get today(): string {
    return siteDate(this.now, this.schedule?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)
  }

  /** The day that is looked at. */
  get date(): string {
    return this.#date || this.today
  }

  /** How far the last change has come, as the fleet knows it. */
  get arrival(): string {
    return this.said === '' ? '' : arrivalText(this.#screens.value ?? [], this.#touched)
  }

  /** A screen of the rule whose glass somebody has photographed. */
  pictureOf(screenIds: readonly string[]): StaffScreen | undefined {
    return this.#screens.value?.find(
      ({ screen, screenshotAt }) => screenshotAt !== undefined && screenIds.includes(screen.id),
    )
  }

  get canUndo(): boolean {
    return this.#undo !== undefined
  }

  /** The rule in the address. */
  get rule(): Rule | undefined {
    return this.schedule?.rules.find(({ id }) => id === this.#host.selected)
  }

  /** Rule that stands out in the day. */
  get shownRuleId(): string {
    return this.editing ? this.editing.ruleId || NEW_RULE_ID : this.#host.selected
  }

  /** The day with the rule in the works as if it were saved. */
  model(schedule: StaffSchedule): PlanModel {
    if (this.#drawn?.from !== schedule || this.#drawn.editing !== this.editing)
      this.#drawn = { from: schedule, editing: this.editing, made: withEditing(schedule, this.editing) }
    return this.#models.modelOf(this.#drawn.made, this.date, this.now)
  }

  go(date: string): void {
    if (dayNumber(date) === undefined) return
    this.#date = date === this.today ? '' : date
    this.#host.services.drafts.write(DAY_KEY, { date: this.#date, chosenOn: this.today })
    this.#host.requestUpdate()
  }

  step(days: number): void {
    this.go(addDays(this.date, days))
  }

  reload(): void {
    void this.#remote.reload()
  }

  open(ruleId: string): void {
    this.why = undefined
    location.hash = hashOf(ruleId === '' ? { page: 'planner' } : { page: 'planner', selected: ruleId })
    this.#host.requestUpdate()
  }

  /** Asks why; the day goes along with the moment. */
  ask(choice: GridChoice | undefined): void {
    this.why = choice
    if (choice && this.schedule) this.go(siteDate(choice.at, this.schedule.timeZone))
    this.#host.requestUpdate()
  }

  edit(rule: Rule): void {
    if (!this.schedule) return
    this.setEditing({ ruleId: rule.id, form: formOf(rule, this.schedule, this.today) })
  }

  create(): void {
    if (this.editing || !this.schedule) return
    this.setEditing({ ruleId: '', form: emptyForm(this.schedule, this.date) })
  }

  duplicate(rule: Rule): void {
    if (!this.schedule) return
    const copy = { ...draftOfRule(rule), name: plannerTexts.panel.copyName(rule.name) }
    this.setEditing({ ruleId: '', form: formOf(copy, this.schedule, this.today) })
  }

  setEditing(editing: RuleEditing | undefined): void {
    this.editing = editing
    this.refusal = ''
    keepEditing(this.#host.services.drafts, editing)
    this.#host.requestUpdate()
  }

  /** Puts the rule in the works away; like any change it can be taken back. */
  discard(): void {
    const { editing } = this
    if (!editing) return
    this.setEditing(undefined)
    this.said = plannerTexts.said.discarded
    this.#touched = []
    this.#undo = async () => {
      this.setEditing(editing)
      return ok(undefined)
    }
  }

  /** `pair`: see `pairOf`. Remembered in this browser. */
  keepClash(pair: string): void {
    this.kept = new Set([...this.kept, pair])
    this.#host.services.habits.write(KEPT_KEY, [...this.kept])
    this.#host.requestUpdate()
  }

  /** Sends the rule in the works; it has no problems. */
  async send(): Promise<boolean> {
    const { editing } = this
    if (!editing) return false
    const before = this.schedule?.rules.find(({ id }) => id === editing.ruleId)
    const draft = draftOf(editing.form)
    const sent = await this.run((commands) => (before ? commands.change(before, draft) : commands.create(draft)))
    if (sent) this.setEditing(undefined)
    return sent
  }

  /** Runs one change; false when it was refused or nobody answered, said in `refusal`. */
  async run(command: PlannerCommand): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.refusal = ''
    this.#host.requestUpdate()
    const answer = await command(plannerCommands(this.#host.services.api))
    this.busy = false
    if (!answer.ok) {
      this.refusal = answer.error.message
      this.said = answer.error.message
      this.#host.requestUpdate()
      return false
    }
    this.#changed(answer.value.after)
    this.said = answer.value.said
    this.#undo = answer.value.undo
    if (answer.value.ruleId !== undefined) this.open(answer.value.ruleId)
    this.#host.requestUpdate()
    return true
  }

  async takeBack(): Promise<void> {
    const undo = this.#undo
    if (!undo || this.busy) return
    this.busy = true
    this.#undo = undefined
    const answer = await undo()
    this.busy = false
    // Without an answer nobody knows: the way back stays open.
    if (!answer.ok && answer.error.kind === 'unreachable') this.#undo = undo
    this.said = answer.ok ? plannerTexts.said.undone : `${plannerTexts.said.notUndone} ${answer.error.message}`
    await this.#remote.reload()
    void this.#screens.reload()
    this.#host.requestUpdate()
  }

  /** Shows what has been saved at once; a load that was already under way is too old for it. */
  #changed(after: Done['after']): void {
    const { schedule } = this
    if (!schedule) return
    const changed = after(schedule)
    this.#touched = touchedScreens(schedule, changed)
    this.#remote.set(changed)
    void this.#remote.reload()
    void this.#screens.reload()
  }
}
