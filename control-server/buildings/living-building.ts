import Type from 'typebox'
import { DirectoryEntry } from '#schema/directory'
import { parse } from '#schema/parse'
import { Id } from '#schema/primitives'
import { ScreenPlace } from '#schema/screen'
import type { ClosureDraft, ClosureEdit, ScreenPlaceEdit, StaffBuilding } from '#schema/staff-building'
import type { DirectoryEdit, FrequentEdit, StaffDirectory } from '#schema/staff-directory'
import type { Static, TSchema } from 'typebox'
import { oneAtATime } from '../assets/assets.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { BuildingFact } from './building-fact.ts'
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
  const { db, nowMs, changes } = deps
  // Two at once would each see the house without the other.
  const inTurn = oneAtATime()

  const once = (by: Requester, change: () => Promise<void>): Promise<void> =>
    inTurn(async () => {
      if (!(await isDone(db, by))) await change()
    })

  async function planOf(): Promise<ClosureContext['plan']> {
    const found = await deps.sitePlan()
    if (found) return found.plan
    throw new AppError('CONFLICT', 'Für dieses Haus gibt es keinen Plan. Bitte richten Sie zuerst das Gebäude ein.')
  }

  async function changeClosures(
    by: Requester,
    step: (tx: Tx, context: ClosureContext) => Promise<void>,
  ): Promise<void> {
    const context = { plan: await planOf(), timeZone: deps.timeZone, nowMs: nowMs(), by }
    await db.transaction().execute((tx) => step(tx, context))
    await deps.fact.publish()
    changes.announce('building')
  }

  async function changePlaces(by: Requester, step: (tx: Tx, context: PlaceContext) => Promise<void>): Promise<void> {
    const plan = (await deps.sitePlan())?.plan
    await db.transaction().execute((tx) => step(tx, { plan, nowMs: nowMs(), by }))
    await deps.publishReleases()
    changes.announce('building')
    changes.announce('schedule')
  }

  async function changeDirectory(by: Requester, edited: EditedDirectory | undefined): Promise<void> {
    if (!edited) return
    await deps.directory.replace(edited.directory, (tx) => recordChange(tx, by, edited.change, nowMs()))
    await deps.publishReleases()
    changes.announce('directory')
  }

  async function world() {
    const queues = await db.selectFrom('queue').select('id').execute()
    return { plan: (await deps.sitePlan())?.plan, queueIds: queues.map(({ id }) => id) }
  }

  async function staffDirectory(): Promise<StaffDirectory> {
    const { entries, frequentIds = [] } = await deps.directory.read()
    return { entries, frequentIds, changes: await listChanges(db, ['directory']) }
  }

  async function undo(changeId: number, by: Requester): Promise<void> {
    const change = await findChange(db, changeId)
    if (!change)
      throw new AppError('NOT_FOUND', 'Diese Änderung ist nicht mehr bekannt. Bitte laden Sie die Seite neu.')
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
      await changeClosures(by, (tx, context) => restoreClosure(tx, subjectId, row, text, context))
    } else if (subject === 'screen') {
      const place = written(ScreenPlace, before)
      await changePlaces(by, (tx, context) => restorePlace(tx, subjectId, place, text, context))
    } else {
      const directory = await deps.directory.read()
      const edited =
        subjectId === FREQUENT_ID
          ? setFrequent(directory, written(Type.Array(Id), before), text)
          : setEntry(
              directory,
              subjectId,
              before === undefined ? undefined : written(DirectoryEntry, before),
              text,
              await world(),
            )
      await changeDirectory(by, edited)
    }
  }

  return {
    building: deps.view,
    close: async (draft, by) => {
      await once(by, () => changeClosures(by, (tx, context) => addClosure(tx, draft, deps.drawId(), context)))
      return await deps.view()
    },
    changeClosure: async (id, edit, by) => {
      await once(by, () => changeClosures(by, (tx, context) => changeClosure(tx, id, edit, context)))
      return await deps.view()
    },
    endClosure: async (id, by) => {
      await once(by, () => changeClosures(by, (tx, context) => endClosure(tx, id, context)))
      return await deps.view()
    },
    moveScreen: (id, edit, by) => once(by, () => changePlaces(by, (tx, context) => moveScreen(tx, id, edit, context))),
    directory: staffDirectory,
    editEntry: async (id, edit, by) => {
      await once(by, async () => changeDirectory(by, editEntry(await deps.directory.read(), id, edit, await world())))
      return await staffDirectory()
    },
    editFrequent: async (edit, by) => {
      await once(by, async () => changeDirectory(by, editFrequent(await deps.directory.read(), edit)))
      return await staffDirectory()
    },
    undo: (changeId, by) => once(by, () => undo(changeId, by)),
  }
}

type PlaceContext = Parameters<typeof moveScreen>[3]

/** What this program has written into its own log; anything else is a bug. */
function written<S extends TSchema>(schema: S, value: unknown): Static<S> {
  const parsed = parse(schema, value)
  if (!parsed.ok) throw new Error(`broken row: ${parsed.error.join(', ')}`)
  return parsed.value
}
