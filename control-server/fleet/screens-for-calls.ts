import type { SoundVerdict } from '#schema/speech'
import type { JudgedScreen } from './read-screens.ts'
import { soundOf } from './screen-sound.ts'
import type { Why } from './screen-truth.ts'

/** What a counter must know of a screen: whether people who wait before it see and hear what is called. */
export interface ScreenForCalls {
  readonly screenId: string
  readonly name: string
  readonly waitingAreaIds: readonly string[]
  readonly speaks: boolean
  /** German, in a few words. */
  readonly problem?: string
}

/** A screen that is off by plan, or plays an older plan, shows calls all the same. */
const PICTURE: Readonly<Partial<Record<Why, string>>> = {
  offline: 'meldet sich nicht',
  black: 'ist schwarz',
  frozen: 'zeigt ein stehendes Bild',
  wrong: 'zeigt etwas anderes',
  'page-silent': 'zeigt nichts Neues',
}

const SOUND: Readonly<Partial<Record<SoundVerdict, string>>> = {
  muted: 'ist stumm geschaltet',
  blocked: 'gibt keinen Ton aus',
  'no-device': 'hat keinen Lautsprecher',
}

/** Of the screens that have a player: a call needs picture and sound (two senses). */
export function screensForCalls(judged: readonly JudgedScreen[], nowMs: number): ScreenForCalls[] {
  return judged
    .filter(({ playerId }) => playerId !== undefined)
    .map(({ screen, facts, why }) => {
      const verdict = soundOf(screen, facts, nowMs)
      const problem = PICTURE[why] ?? (verdict && SOUND[verdict])
      return {
        screenId: screen.id,
        name: screen.name,
        waitingAreaIds: screen.waitingAreaIds,
        speaks: screen.sound !== undefined,
        ...(problem !== undefined && { problem }),
      }
    })
}
