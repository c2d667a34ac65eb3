import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ButtonPressStore } from './button-press-store.ts'
import { ClockStore } from './clock-store.ts'
import { type Db, openDatabase } from './database.ts'
import { MissedQueryStore } from './missed-query-store.ts'
import { MessageStore } from './message-store.ts'
import { OpenTurnStore } from './open-turn-store.ts'
import { Outbox } from './outbox.ts'
import { ReleaseStore } from './release-store.ts'
import { ScreenCallStore } from './screen-call-store.ts'
import { ScreenSpeechStore } from './screen-speech-store.ts'

/** Everything that a player keeps in its database. */
export interface Store extends Disposable {
  readonly releases: ReleaseStore
  readonly messages: MessageStore
  readonly screenCalls: ScreenCallStore
  readonly screenSpeech: ScreenSpeechStore
  readonly outbox: Outbox
  readonly openTurns: OpenTurnStore
  readonly clock: ClockStore
  readonly buttonPresses: ButtonPressStore
  readonly missedQueries: MissedQueryStore
  /** True when a broken database was set aside at this start. */
  readonly rebuilt: boolean
  /** Forgets everything of the site that it was paired with; files on disk stay until they are collected. */
  clear(): void
}

/** Opens `folder/player.db`, making the folder when there is none. */
export function openStore(folder: string, boot: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { db, rebuilt } = openDatabase(join(folder, 'player.db'))
  return {
    releases: new ReleaseStore(db),
    messages: new MessageStore(db),
    screenCalls: new ScreenCallStore(db),
    screenSpeech: new ScreenSpeechStore(db),
    outbox: new Outbox(db, boot),
    openTurns: new OpenTurnStore(db),
    clock: new ClockStore(db),
    buttonPresses: new ButtonPressStore(db),
    missedQueries: new MissedQueryStore(db),
    rebuilt,
    clear: () => clear(db),
    [Symbol.dispose]: () => db.close(),
  }
}

function clear(db: Db): void {
  db.transaction(() => {
    for (const table of [
      'release_body',
      'slot',
      'trial',
      'rejected',
      'message',
      'screen_call',
      'screen_speech',
      'outbox',
      'open_turn',
      'button_press',
      'missed_query',
      'counter',
    ]) {
      db.prepare(`DELETE FROM ${table}`).run()
    }
  })()
}
