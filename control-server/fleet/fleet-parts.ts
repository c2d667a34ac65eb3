import type { Logger } from 'pino'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import type { Releases } from '../releases/releases.ts'
import { type Commands, createCommands } from './commands.ts'
import { createDeviceLane, type DeviceLane, type DeviceLaneDeps } from './device-lane.ts'
import { startFleetWatch } from './fleet-watch.ts'
import { createFleet, type Fleet } from './fleet.ts'
import { startIncidentWebhook } from './incident-webhook.ts'
import { createMosquittoSecrets, learnNothing } from './mosquitto-secrets.ts'
import type { SecretSeen } from './require-player.ts'

export interface FleetPartsDeps {
  readonly db: Db
  readonly siteId: string
  readonly timeZone: string
  readonly broker: BrokerPort
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly releases: Releases
  readonly config: Pick<Config, 'broker' | 'incidentWebhook'>
  readonly onCallShown: DeviceLaneDeps['onCallShown']
  readonly onCallSpoken: DeviceLaneDeps['onCallSpoken']
  readonly nowMs: () => number
  readonly log: Logger
  readonly drawId: () => string
}

/** Everything about screens and players, wired together. */
export interface FleetParts {
  readonly fleet: Fleet
  readonly lane: DeviceLane
  readonly commands: Commands
  readonly onSecret: SecretSeen
  /** Players have been cut off by this side: their silence counts from now on. */
  heardNobody(): void
  /** Looks at all screens from now on, keeps incidents, and tells the webhook of them when there is one. */
  watch(): AsyncDisposable
}

export function createFleetParts(deps: FleetPartsDeps): FleetParts {
  const { config, db, releases, nowMs } = deps
  let listeningSince = nowMs()
  const fleet = createFleet({
    ...deps,
    listeningSince: () => listeningSince,
    publishReleases: () => releases.publish(),
    republishReleases: () => releases.republishAll(),
  })
  return {
    fleet,
    lane: createDeviceLane(deps),
    commands: createCommands(deps),
    onSecret:
      'filesDir' in config.broker
        ? createMosquittoSecrets({ db, syncAccounts: () => fleet.syncAccounts() })
        : learnNothing,
    heardNobody: () => void (listeningSince = nowMs()),
    watch: () => startWatch(deps, fleet),
  }
}

function startWatch(deps: FleetPartsDeps, fleet: Fleet): AsyncDisposable {
  const stack = new AsyncDisposableStack()
  const url = deps.config.incidentWebhook
  const webhook = url !== undefined && stack.use(startIncidentWebhook({ ...deps, url, fetch, random: Math.random }))
  const onIncidents = () => {
    if (webhook) webhook.soon()
  }
  stack.use(startFleetWatch({ ...deps, judged: () => fleet.judged(), onIncidents }))
  return stack
}
