import { parseArgs } from 'node:util'
import type { NewsItem } from '#schema/live-fact'
import { readCouncilOnce } from '#server/sources/council/read-council-once'
import { readFeedOnce } from '#server/sources/feed/read-feed-once'
import type { SourceProblem } from '#server/sources/source-problem'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { describeSession } from './source-text.ts'

const help = `
lotse source read feed DATEI|URL [--json]
lotse source read council URL [--stream URL] [--json]

Liest eine Quelle genau so, wie der Server sie liest, und zeigt, was auf Bildschirmen stünde und was daran nicht stimmt.
Bei „council“ ist URL das OParl-System-Objekt, --stream die HLS-Wiedergabeliste der Übertragung.

  --json               Ergebnis als JSON
  --zone ZONE          Zeitzone der Stadt, sonst Europe/Berlin
  --content-type TYP   Inhaltstyp einer Datei, wie ein Server ihn nennen würde

Ende 0: alles in Ordnung; 1: Mängel gefunden; 2: falsch aufgerufen.`

/** Reads one source and prints what the server would make of it. */
export const sourceCommand: Command = { name: 'source', summary: 'Quelle lesen', help, run }

interface Options {
  readonly json: boolean
  readonly zone: string
  readonly stream: string | undefined
  readonly contentType: string | undefined
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') {
    io.err(`${call}\n${help}`)
    return EXIT.wrongUse
  }
  return call.kind === 'feed' ? runFeed(call.address, call.options, io) : runCouncil(call.address, call.options, io)
}

/** The German complaint when the call makes no sense. */
function readCall(argv: readonly string[]): { kind: 'feed' | 'council'; address: string; options: Options } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        zone: { type: 'string', default: 'Europe/Berlin' },
        stream: { type: 'string' },
        'content-type': { type: 'string' },
      },
    })
    const [verb, kind, address, ...rest] = positionals
    if (verb !== 'read' || (kind !== 'feed' && kind !== 'council'))
      return 'Gemeint ist: lotse source read feed|council …'
    if (address === undefined || rest.length > 0) return 'Es fehlt die Adresse, oder es sind mehrere.'
    if (kind === 'council' && !/^https?:/.test(address)) return 'Ein Ratsdienst hat eine http- oder https-Adresse.'
    if (!isTimeZone(values.zone)) return `Die Zeitzone „${values.zone}“ gibt es nicht.`
    const { json, zone, stream } = values
    return { kind, address, options: { json, zone, stream, contentType: values['content-type'] } }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return `Diese Angabe ist unbekannt: ${error.message}`
    throw error
  }
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('de', { timeZone: zone }).format() !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

async function runFeed(address: string, options: Options, io: CommandIo): Promise<number> {
  const { zone: timeZone, contentType } = options
  const reading = await readFeedOnce(address, { timeZone, nowMs: Date.now, signal: io.signal, contentType })
  if (options.json) {
    io.out(JSON.stringify(reading, undefined, 2))
    return exitCode(reading.problems)
  }
  if (reading.format !== undefined) {
    io.out(
      `${reading.title || 'Ohne Titel'} (${reading.format}, ${reading.charset}): ${reading.items.length} Meldungen\n`,
    )
  }
  for (const item of reading.items) io.out(describeItem(item, timeZone))
  return report(reading.problems, io)
}

function describeItem(item: NewsItem, timeZone: string): string {
  const date = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const when = item.publishedAt === undefined ? 'ohne Datum' : date.format(item.publishedAt)
  return [`${when}  ${item.title}`, item.summary, item.url ?? ''].filter((line) => line !== '').join('\n    ')
}

async function runCouncil(address: string, options: Options, io: CommandIo): Promise<number> {
  const reading = await readCouncilOnce(address, {
    timeZone: options.zone,
    nowMs: Date.now,
    signal: io.signal,
    streamUrl: options.stream,
  })
  if (options.json) {
    io.out(JSON.stringify(reading, undefined, 2))
    return exitCode(reading.problems)
  }
  if (reading.sessions) {
    io.out(reading.sessions.length === 0 ? 'Heute tagt niemand.' : `Sitzungen heute: ${reading.sessions.length}\n`)
    for (const session of reading.sessions) io.out(describeSession(session, options.zone))
  }
  return report(reading.problems, io)
}

function report(problems: readonly SourceProblem[], io: CommandIo): number {
  for (const { code, message } of problems) io.err(`Mangel (${code}): ${message}`)
  return exitCode(problems)
}

function exitCode(problems: readonly SourceProblem[]): number {
  return problems.length === 0 ? EXIT.fine : EXIT.problems
}
