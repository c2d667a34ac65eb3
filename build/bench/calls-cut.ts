import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { approvePairing } from '#build/launch/approve-pairing'
import { uiDir } from '#build/launch/player-process'
import { ShellMessage } from '#main/core/shell-protocol'
import { ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { startCityHall } from '../harness/city-hall.ts'
import { type Program, startProgram } from '../harness/program.ts'
import { type Figure, spread } from './figure.ts'
import { Line } from './line.ts'
import { Staff } from './staff.ts'

/** Seconds; both players are cut off for each of these, one after the other. */
export const CUTS_S: readonly number[] = [1, 2, 3, 5, 8, 13, 30, 60, 120, 600]
/** A call leaves the boards after five minutes. */
const CALLED_BEFORE_MS = 60_000
const SCREENS = ['foyer-monitor', 'flur-monitor']
const AREA = 'wartebereich'

/**
 * Two real player cores behind lines of their own. Both lines are cut, calls go on, the lines come back: how long until
 * both show what the server says.
 */
export async function measureCallsCut(cutsS: readonly number[], say: (text: string) => void): Promise<Figure[]> {
  await using hall = await startCityHall()
  await hall.core.stop()
  const ports = [Number(hall.serverEnv['LOTSE_PORT']), Number(hall.serverEnv['LOTSE_MQTT_PORT'])]
  const staff = await Staff.signIn(hall.serverUrl, hall.staff)
  const players: Player[] = []
  const lines: Line[] = []
  try {
    for (const [index, screenId] of SCREENS.entries()) {
      const address = `127.0.0.${index + 2}`
      const line = new Line(address)
      lines.push(line)
      for (const port of ports) await line.carry(port)
      const url = `http://${address}:${ports[0]}`
      players.push(
        await startPlayer(join(hall.dataDir, screenId), url, screenId, { ...hall.staff, serverUrl: hall.serverUrl }),
      )
    }
    for (let n = 0; n < 3 * cutsS.length; n += 1) await staff.issueTicket(AREA, 'ausweise')
    const delays: number[] = []
    for (const seconds of cutsS) {
      say(`Leitung ${seconds} s unterbrochen …`)
      for (const line of lines) line.cut()
      // Late enough that the calls are still on the boards when the line comes back.
      const lateMs = Math.min(seconds * 500, CALLED_BEFORE_MS)
      await wait(seconds * 1_000 - lateMs)
      await staff.command('platz-1', 'call-next')
      await staff.command('platz-2', 'call-next')
      await wait(lateMs)
      const wanted = await newestCalls(staff)
      const healedAt = performance.now()
      for (const line of lines) line.heal()
      delays.push(...(await Promise.all(players.map(async (player) => (await player.shows(wanted)) - healedAt))))
      await wait(3_000)
    }
    return [
      {
        what: 'Two players cut off: time until equal to the server after the line is back',
        value: spread(delays),
        how: `Real cores behind lines that swallow everything for ${cutsS.join(', ')} s, two calls in each cut; until both show the newest calls.`,
      },
    ]
  } finally {
    await Promise.all(players.map((player) => player.core.stop()))
    await Promise.all(lines.map((line) => line[Symbol.asyncDispose]()))
  }
}

async function newestCalls(staff: Staff): Promise<string[]> {
  const desks = await Promise.all(['platz-1', 'platz-2'].map((counterId) => staff.desk(AREA, counterId)))
  return desks.flatMap(({ current }) => (current ? [current.call.callId] : []))
}

interface Player {
  readonly core: Program
  /** When the screen first showed all of these calls, on the monotonic clock. */
  shows(callIds: readonly string[]): Promise<number>
}

async function startPlayer(
  dataDir: string,
  serverUrl: string,
  screenId: string,
  staff: Parameters<typeof approvePairing>[0],
): Promise<Player> {
  const flags = ['--data', dataDir, '--server', serverUrl, '--ui', uiDir, '--port', '0']
  const core = startProgram('main/core/main.ts', flags, {})
  const say = <T extends ShellMessage['type']>(type: T) =>
    core.line((line) => {
      const message = parseJson(ShellMessage, line)
      return message.ok && message.value.type === type
        ? (message.value as Extract<ShellMessage, { type: T }>)
        : undefined
    })
  const { baseUrl } = await say('ready')
  const { code } = await say('pairing')
  await approvePairing(staff, { code, playerName: screenId, screenIds: [screenId] })
  await say('screens')
  const watch = followCalls(`${baseUrl}screens/${screenId}/stream`)
  return { core, shows: watch }
}

/** Reads the stream that a page would read. */
function followCalls(address: string): Player['shows'] {
  let shown = new Set<string>()
  let tell = () => undefined as void
  void (async () => {
    const answer = await fetch(address)
    let text = ''
    for await (const piece of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = `${text}${piece}`.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: state\n(?:.*\n)*?data: (.*)$/m.exec(event)?.[1]
        const state = data === undefined ? undefined : parseJson(ScreenState, data)
        if (!state?.ok || state.value.phase !== 'playing') continue
        shown = new Set(state.value.calls.map(({ callId }) => callId))
        tell()
      }
    }
  })().catch(() => undefined)
  return (callIds) =>
    new Promise((resolve) => {
      tell = () => {
        if (callIds.every((callId) => shown.has(callId))) resolve(performance.now())
      }
      tell()
    })
}
