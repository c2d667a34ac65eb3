import Type from 'typebox'
import { parse } from '#schema/parse'
import { Release, RELEASE_FORMAT } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import { createSchedule, type Schedule, type SchedulePlan } from '#player/schedule/schedule'
import { isTimeZone } from '#player/time'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { readArguments, readJsonFile } from './input.ts'
import { explanationLines, momentLines, ScheduleWords } from './schedule-words.ts'
import { readInstant, readStep } from './schedule-times.ts'

const help = `
lotse schedule at       --release DATEI --screen ID [--at ZEIT] [--json]
lotse schedule timeline --release DATEI --screen ID --from ZEIT --to ZEIT [--every 1m] [--json]
lotse schedule explain  --release DATEI --screen ID [--at ZEIT] [--json]

Sagt, was ein Bildschirm zu einer Zeit zeigt, so wie er selbst es ausrechnet: at für einen Augenblick, timeline bei
jedem Wechsel oder in festen Schritten (30s, 1m, 2h, 1d), explain mit allen Gründen: was gewinnt, was verliert und
warum, und wann es sich ändert. DATEI ist eine Veröffentlichung als JSON, wie sie der Server für einen Abspieler
ausgibt. ZEIT ist 2027-06-10T09:07 nach der Uhr des Standorts oder mit Zone, 2027-06-10T07:07:00Z; ohne --at gilt jetzt.
Mit --json steht in jeder Zeile von timeline eine Antwort.

Ende mit 0: beantwortet. 2: falsch aufgerufen.`

const OPTIONS = {
  release: { type: 'string' },
  screen: { type: 'string' },
  at: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  every: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

/** Answers what a screen shows, and why, from a release. */
export const scheduleCommand: Command = { name: 'schedule', summary: 'Zeitplan befragen', help, run }

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const args = readArguments(argv, OPTIONS)
  if (!args.ok) return wrongUse(io, args.error)
  const { values, positionals } = args.value
  const [question, ...more] = positionals
  if (question === undefined || more.length > 0 || !['at', 'timeline', 'explain'].includes(question)) {
    return wrongUse(io, 'Sagen Sie, was Sie wissen möchten: at, timeline oder explain.')
  }
  if (values.release === undefined || values.screen === undefined) {
    return wrongUse(io, 'Es fehlt --release oder --screen.')
  }
  const plan = await readPlan(values.release, values.screen)
  if (!plan.ok) return wrongUse(io, plan.error)
  const asked = { plan: plan.value, schedule: createSchedule(plan.value), words: new ScheduleWords(plan.value), io }
  if (question === 'timeline') return timeline(asked, values)
  const at = values.at === undefined ? ok(Date.now()) : readInstant(values.at, plan.value.timeZone)
  if (!at.ok) return wrongUse(io, `--at: ${at.error}`)
  answer(asked, question, at.value, values.json)
  return EXIT.fine
}

interface Asked {
  readonly plan: SchedulePlan
  readonly schedule: Schedule
  readonly words: ScheduleWords
  readonly io: CommandIo
}

function answer({ schedule, words, io }: Asked, question: string, atMs: number, json: boolean): void {
  const moment = schedule.at(atMs)
  if (question === 'at') {
    if (json) io.out(JSON.stringify({ at: words.isoText(atMs), atMs, ...moment }, undefined, 2))
    else for (const line of momentLines(words, moment, atMs)) io.out(line)
    return
  }
  const explanation = schedule.explain(atMs)
  if (json) io.out(JSON.stringify({ at: words.isoText(atMs), ...explanation }, undefined, 2))
  else for (const line of explanationLines(words, explanation)) io.out(line)
}

function timeline(
  { plan, schedule, words, io }: Asked,
  { from, to, every, json }: { from?: string; to?: string; every?: string; json: boolean },
): number {
  if (from === undefined || to === undefined) return wrongUse(io, 'Für timeline fehlt --from oder --to.')
  const [start, end] = [readInstant(from, plan.timeZone), readInstant(to, plan.timeZone)]
  if (!start.ok) return wrongUse(io, `--from: ${start.error}`)
  if (!end.ok) return wrongUse(io, `--to: ${end.error}`)
  if (end.value <= start.value) return wrongUse(io, '--to muss nach --from liegen.')
  const step = every === undefined ? ok(undefined) : readStep(every)
  if (!step.ok) return wrongUse(io, `--every: ${step.error}`)
  for (let atMs = start.value; atMs < end.value && !io.signal.aborted;) {
    const moment = schedule.at(atMs)
    io.out(json ? JSON.stringify({ at: words.isoText(atMs), atMs, ...moment }) : words.row(moment, atMs))
    atMs = step.value === undefined ? moment.nextChangeAt : atMs + step.value
  }
  return EXIT.fine
}

async function readPlan(path: string, screenId: string): Promise<Result<SchedulePlan, string>> {
  const raw = await readJsonFile(path, Type.Object({ format: Type.Integer() }), 'keine Veröffentlichung')
  if (!raw.ok) return raw
  const { format } = raw.value
  if (format > RELEASE_FORMAT) {
    return fail(
      `${path} ist im Format ${format} und damit neuer als dieses Lotse, das Format ${RELEASE_FORMAT} versteht. ` +
        'Aktualisieren Sie Lotse.',
    )
  }
  const release = parse(Release, raw.value)
  if (!release.ok) return fail(`${path} ist keine Veröffentlichung, die zu lesen ist: ${release.error.join('; ')}`)
  const { screens, timeZone } = release.value
  if (!isTimeZone(timeZone)) return fail(`Die Zeitzone „${timeZone}“ der Veröffentlichung ist hier nicht bekannt.`)
  const screen = screens.find(({ id }) => id === screenId)
  if (screen) return ok({ ...release.value, screen })
  const known = screens.map(({ id, name }) => `${id} (${name})`).join(', ')
  return fail(`Den Bildschirm „${screenId}“ gibt es in dieser Veröffentlichung nicht. Es gibt: ${known}.`)
}

function wrongUse(io: CommandIo, sentence: string): number {
  io.err(`${sentence}\n${help}`)
  return EXIT.wrongUse
}
