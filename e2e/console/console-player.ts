import { createHash, randomBytes } from 'node:crypto'
import mqtt from 'mqtt'
import sharp from 'sharp'
import { DeviceCommand, type PixelVerdict, type Reported } from '#schema/device'
import { unframe } from '#schema/envelope'
import { parse, parseJson } from '#schema/parse'
import { PairingStarted, PairingState } from '#schema/player-api'
import { ReleasePointer } from '#schema/release'
import { commandTopic, presenceTopic, releaseTopic, reportedTopic } from '#schema/topics'

/** A player as the server sees one: paired, connected, reporting. What it reports is up to the spec. */
export interface ConsolePlayer extends AsyncDisposable {
  /** Commands that have come, by kind. */
  readonly commands: readonly DeviceCommand[]
  /** Reports now; `verdict` is what its shell has just seen. */
  report(verdict: PixelVerdict): Promise<void>
  /** From now on it sends a picture of this colour when it is asked for one; undefined: it does not. */
  paint(background: string | undefined): void
}

/** Pairs a new player with `screenId` through the API of the house; `approve` is what staff do with the code. */
export async function openConsolePlayer(
  url: string,
  screenId: string,
  approve: (code: string) => Promise<void>,
): Promise<ConsolePlayer> {
  const secret = randomBytes(32).toString('base64url')
  const headers = { authorization: `Bearer ${secret}` }
  const started = await fetch(`${url}/player/v1/pairings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      secretSha256: createHash('sha256').update(secret).digest('hex'),
      hostName: 'probe',
      version: '1.0.0',
    }),
  })
  const pairing = parse(PairingStarted, await started.json())
  if (!pairing.ok) throw new Error(pairing.error.join('; '))
  await approve(pairing.value.code)
  const polled = await fetch(`${url}/player/v1/pairings/${pairing.value.pairingId}`, { headers })
  const state = parse(PairingState, await polled.json())
  if (!state.ok || state.value.state !== 'approved') throw new Error('not approved')
  const { mqttUrl, playerId, siteId } = state.value.access

  const commands: DeviceCommand[] = []
  let colour: string | undefined
  let releaseId = ''
  let n = 0
  const session = randomBytes(8).toString('hex')
  const presence = presenceTopic(siteId, playerId)
  const client = await mqtt.connectAsync(mqttUrl, {
    clientId: playerId,
    username: playerId,
    password: secret,
    reconnectPeriod: 0,
    will: {
      topic: presence.path,
      payload: Buffer.from(JSON.stringify({ session, online: false })),
      qos: 1,
      retain: true,
    },
  })
  const isTold = Promise.withResolvers<void>()
  client.on('message', (path, payload) => {
    const opened = unframe(payload.toString())
    if (!opened.ok) throw new Error('unsigned')
    if (path === releaseTopic(siteId, playerId).path) {
      const pointer = parseJson(ReleasePointer, opened.value.json)
      if (!pointer.ok) throw new Error(pointer.error.join('; '))
      releaseId = pointer.value.releaseId
      isTold.resolve()
      return
    }
    const command = parseJson(DeviceCommand, opened.value.json)
    if (!command.ok) throw new Error(command.error.join('; '))
    commands.push(command.value)
    if (command.value.kind === 'screenshot' && colour !== undefined) void send(command.value.commandId, colour)
  })

  async function send(commandId: string, background: string): Promise<void> {
    const picture = sharp({ create: { width: 960, height: 540, channels: 3, background } })
    await fetch(`${url}/player/v1/screenshots/${commandId}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'image/jpeg' },
      body: Uint8Array.from(await picture.jpeg().toBuffer()),
    })
  }

  await client.subscribeAsync([releaseTopic(siteId, playerId).path, commandTopic(siteId, playerId).path], { qos: 1 })
  await client.publishAsync(presence.path, JSON.stringify({ session, online: true }), { qos: 1, retain: true })
  await isTold.promise
  return {
    commands,
    paint: (background) => void (colour = background),
    report: async (verdict) => {
      n += 1
      // A clock that is hours off must not matter.
      const at = Date.now() + 10_000_000
      const shown = { screenId, presentedReleaseId: releaseId, presentedAt: at, pixels: { checkedAt: at, verdict } }
      const reported: Reported = { boot: session, n, at, version: '1.0.0', phase: 'current', screens: [shown] }
      await client.publishAsync(reportedTopic(siteId, playerId).path, JSON.stringify(reported), {
        qos: 1,
        retain: true,
      })
    },
    [Symbol.asyncDispose]: () => client.endAsync(true),
  }
}
