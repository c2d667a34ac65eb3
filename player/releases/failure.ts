import type { SyncPhase } from '#schema/device'
import { backoffMs } from '../link/backoff.ts'
import type { SyncState } from './sync-types.ts'

/** Every way in which bringing a release onto the screens can fail. Each is normal on a kiosk, so none is thrown. */
export type SyncFailure =
  /** The server can not be reached, or has trouble of its own. */
  | 'offline'
  /** The server refuses this player. */
  | 'refused'
  /** The server does not have the file. */
  | 'missing'
  /** Other bytes than the name promises. */
  | 'corrupt'
  | 'disk-full'
  | Bar

/** What keeps one release out until another one is wanted: it lies in its bytes, so trying again would be in vain. */
export type Bar =
  /** This program is too old to understand it. */
  | 'newer-format'
  /** It belongs to another site or player. */
  | 'foreign'
  /** It can not be read. */
  | 'unusable'
  /** It has played, and the pages could not show it. */
  | 'unpresentable'

/** Worst first: what a person has to hear about. */
const BY_WEIGHT: readonly SyncFailure[] = [
  'disk-full',
  'unpresentable',
  'newer-format',
  'foreign',
  'unusable',
  'corrupt',
  'missing',
  'refused',
  'offline',
]

/** Space is freed by people, or by collecting: look again soon. */
const DISK_RETRY_MS = 30_000
/** What is broken on the server does not heal by asking often. */
const BROKEN_RETRY_MS = 15 * 60_000

export function worstOf(failures: readonly SyncFailure[]): SyncFailure {
  return BY_WEIGHT.find((failure) => failures.includes(failure)) ?? 'offline'
}

export function isBar(failure: SyncFailure): failure is Bar {
  return ['newer-format', 'foreign', 'unusable', 'unpresentable'].includes(failure)
}

/** Pause before attempt number `attempt` after a failure that may pass, with jitter. */
export function retryDelayMs(failure: Exclude<SyncFailure, Bar>, attempt: number, random: () => number): number {
  if (failure === 'disk-full') return withJitter(DISK_RETRY_MS, random)
  if (failure === 'corrupt') return withJitter(BROKEN_RETRY_MS, random)
  return backoffMs(attempt, random)
}

/** What staff are told of the progress. */
export function syncPhase({ active, wanted, step, failure }: SyncState): SyncPhase {
  if (!wanted) return 'empty'
  if (step.kind === 'idle' && active?.pointer.releaseId === wanted.releaseId) return 'current'
  return failure === undefined || failure === 'offline' ? 'downloading' : 'failed'
}

const PROBLEMS: Record<SyncFailure, string> = {
  offline: 'Der Server ist nicht erreichbar. Der bisherige Stand läuft weiter, neue Versuche folgen von selbst.',
  refused: 'Der Server weist dieses Gerät ab. Der bisherige Stand läuft weiter. Bitte prüfen Sie die Kopplung.',
  missing: 'Eine Datei fehlt auf dem Server. Der bisherige Stand läuft weiter. Bitte veröffentlichen Sie erneut.',
  corrupt:
    'Eine Datei kommt immer wieder beschädigt an. Der bisherige Stand läuft weiter. Bitte laden Sie sie neu hoch.',
  'disk-full': 'Der Speicher des Geräts ist voll. Der bisherige Stand läuft weiter. Bitte schaffen Sie Platz.',
  'newer-format':
    'Dieses Gerät ist zu alt für den neuen Stand. Der bisherige läuft weiter. Bitte aktualisieren Sie das Gerät.',
  foreign:
    'Der neue Stand gehört zu einem anderen Haus oder Gerät. Der bisherige läuft weiter. Bitte prüfen Sie die Kopplung.',
  unusable: 'Der neue Stand ist nicht lesbar. Der bisherige läuft weiter. Bitte veröffentlichen Sie erneut.',
  unpresentable:
    'Der neue Stand ließ sich nicht anzeigen und wurde zurückgenommen. Der vorige läuft wieder. Bitte prüfen Sie die letzten Änderungen und veröffentlichen Sie erneut.',
}

/** The same in words for staff; undefined while all is well. */
export function syncProblem({ failure }: SyncState): string | undefined {
  return failure && PROBLEMS[failure]
}

/** The release that was taken back, for as long as it is kept out. */
export function rejectedRelease({ barred }: SyncState): string | undefined {
  return barred?.why === 'unpresentable' ? barred.releaseId : undefined
}

function withJitter(delayMs: number, random: () => number): number {
  return Math.floor(delayMs * (0.8 + 0.4 * random()))
}
