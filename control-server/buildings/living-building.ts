import Type, { type Static, type TSchema } from 'typebox'
import { type Directory, DirectoryEntry } from '#schema/directory'
import { parse } from '#schema/parse'
import { Id } from '#schema/primitives'
import { ScreenPlace } from '#schema/screen'
import type { ClosureDraft, ClosureEdit, ScreenPlaceEdit, StaffBuilding } from '#schema/staff-building'
import type { DirectoryEdit, FrequentEdit, StaffDirectory } from '#schema/staff-directory'
import { oneAtATime } from '../assets/assets.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { BuildingFact } from './building-fact.ts'
import type { EntryWorld } from './check-entry.ts'
import { findChange, isDone, listChanges, recordChange, type Requester, undoneText } from './change-log.ts'
import { ClosureRow } from './closure-rows.ts'
import { addClosure, changeClosure, type ClosureContext, endClosure, restoreClosure } from './closures.ts'
import { type EditedDirectory, editEntry, editFrequent, FREQUENT_ID, setEntry, setFrequent } from './directory-edits.ts'
import type { DirectoryStore } from './directory-store.ts'
import { moveScreen, restorePlace } from './screen-places.ts'
import type { SitePlan } from './site-plan.ts'

export interface LivingBuildingDeps {
  readonly db: Db
  readonly timeZone: string
  readonly nowMs: () => number
  readonly drawId: () => string
  readonly changes: ChangeFeed
  readonly sitePlan: SitePlan
  readonly fact: Pick<BuildingFact, 'publish'>
  readonly directory: DirectoryStore
  readonly publishReleases: () => Promise<unknown>
  readonly view: () => Promise<StaffBuilding>
}

/**
 * Everything that staff change about the building while it lives. Each change is on its way to every screen when its
 * promise resolves; sent again under the same id, it is made once. Throws as `AppError`: BAD_REQUEST for what can not
 * be, NOT_FOUND, and CONFLICT when somebody else was faster.
 */
export interface LivingBuilding {
  building(): Promise<StaffBuilding>
  close(draft: ClosureDraft, by: Requester): Promise<StaffBuilding>
  changeClosure(closureId: string, edit: ClosureEdit, by: Requester): Promise<StaffBuilding>
  endClosure(closureId: string, by: Requester): Promise<StaffBuilding>
  moveScreen(screenId: string, edit: ScreenPlaceEdit, by: Requester): Promise<void>
  directory(): Promise<StaffDirectory>
  editEntry(entryId: string, edit: DirectoryEdit, by: Requester): Promise<StaffDirectory>
  editFrequent(edit: FrequentEdit, by: Requester): Promise<StaffDirectory>
  /** Takes a change back, as long as nothing else has been done to the same thing. That is a change too. */
  undo(changeId: number, by: Requester): Promise<void>
}

export function createLivingBuilding(deps: LivingBuildingDeps): LivingBuilding {
  // Two at once would each see the house without the other.
  const inTurn = oneAtATime()
  const steps = createSteps(deps)
  const once = (by: Requester, change: () => Promise<void>): Promise<void> =>
    inTurn(async () => {
      if (await isDone(deps.db, by)) await steps.send()
      else await change()
    })
  const closing = async (by: Requester, step: ClosureStep): Promise<StaffBuilding> => {
    await once(by, () => steps.closures(by, step))
    return await deps.view()
  }
  const directory = async (): Promise<StaffDirectory> => {
    const { entries, frequentIds = [] } = await deps.directory.read()
    return { entries, frequentIds, changes: await listChanges(deps.db, ['directory']) }
  }
  return {
    building: deps.view,
    close: (draft, by) => closing(by, (tx, context) => addClosure(tx, draft, deps.drawId(), context)),
    changeClosure: (id, edit, by) => closing(by, (tx, context) => changeClosure(tx, id, edit, context)),
    endClosure: (id, by) => closing(by, (tx, context) => endClosure(tx, id, context)),
    moveScreen: (id, edit, by) => once(by, () => steps.places(by, (tx, context) => moveScreen(tx, id, edit, context))),
    directory,
    editEntry: async (id, edit, by) => {
      await once(by, () => steps.directory(by, (now, world) => editEntry(now, id, edit, world)))
      return await directory()
    },
    editFrequent: async (edit, by) => {
      await once(by, () => steps.directory(by, (now) => editFrequent(now, edit)))
      return await directory()
    },
    undo: (changeId, by) => once(by, () => undo(deps, steps, changeId, by)),
  }
}

type ClosureStep = (tx: Tx, context: ClosureContext) => Promise<void>
type PlaceStep = (tx: Tx, context: Parameters<typeof moveScreen>[3]) => Promise<void>
type DirectoryStep = (now: Directory, world: EntryWorld) => EditedDirectory | undefined

interface Steps {
  /** Puts everything on its way once more, for a change that was stored and then met a failure. */
  send(): Promise<void>
  closures(by: Requester, step: ClosureStep): Promise<void>
  places(by: Requester, step: PlaceStep): Promise<void>
  directory(by: Requester, step: DirectoryStep): Promise<void>
}

/** One step each: change what is stored in one transaction, then put it on its way. */
function createSteps(deps: LivingBuildingDeps): Steps {
  const { db, nowMs, changes } = deps
  return {
    async send() {
      await deps.fact.publish()
      await deps.publishReleases()
    },
    async closures(by, step) {
      const found = await deps.sitePlan()
      if (!found) {
        throw new AppError('CONFLICT', 'Für dieses Haus gibt es keinen Plan. Bitte richten Sie zuerst das Gebäude ein.')
      }
      const context = { plan: found.plan, timeZone: deps.timeZone, nowMs: nowMs(), by }
      await db.transaction().execute((tx) => step(tx, context))
      await deps.fact.publish()
      changes.announce('building')
    },
    async places(by, step) {
      const plan = (await deps.sitePlan())?.plan
      await db.transaction().execute((tx) => step(tx, { plan, nowMs: nowMs(), by }))
      await deps.publishReleases()
      changes.announce('building')
      changes.announce('schedule')
    },
    async directory(by, step) {
      const queues = await db.selectFrom('queue').select('id').execute()
      const world = { plan: (await deps.sitePlan())?.plan, queueIds: queues.map(({ id }) => id) }
      const edited = step(await deps.directory.read(), world)
      if (!edited) return
      await deps.directory.replace(edited.directory, (tx) => recordChange(tx, by, edited.change, nowMs()))
      await deps.publishReleases()
      changes.announce('directory')
    },
  }
}

async function undo({ db }: LivingBuildingDeps, steps: Steps, changeId: number, by: Requester): Promise<void> {
  const change = await findChange(db, changeId)
  if (!change) {
    throw new AppError('NOT_FOUND', 'Diese Änderung ist nicht mehr bekannt. Bitte laden Sie die Seite neu.')
  }
  if (!change.isNewest) {
    throw new AppError(
      'CONFLICT',
      'Seitdem ist dort noch etwas geändert worden, darum lässt sich das nicht mehr zurücknehmen. Bitte sehen Sie nach, was jetzt gilt.',
    )
  }
  const { subject, subjectId, before } = change
  const text = undoneText(change.text)
  if (subject === 'closure') {
    const row = before === undefined ? undefined : written(ClosureRow, before)
    return await steps.closures(by, (tx, context) => restoreClosure(tx, subjectId, row, text, context))
  }
  if (subject === 'screen') {
    const place = written(ScreenPlace, before)
    return await steps.places(by, (tx, context) => restorePlace(tx, subjectId, place, text, context))
  }
  await steps.directory(by, (now, world) => {
    if (subjectId === FREQUENT_ID) return setFrequent(now, written(Type.Array(Id), before), text)
    return setEntry(now, subjectId, before === undefined ? undefined : written(DirectoryEntry, before), text, world)
  })
}

/** What this program has written into its own log; anything else is a bug. */
function written<S extends TSchema>(schema: S, value: unknown): Static<S> {
  const parsed = parse(schema, value)
  if (!parsed.ok) throw new Error(`broken row: ${parsed.error.join(', ')}`)
  return parsed.value
}
