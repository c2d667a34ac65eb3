import type { JudgedScreen } from './read-screens.ts'
import type { Why } from './screen-truth.ts'

/** What a counter must know of a screen: whether people who wait before it see what is called. */
export interface ScreenForCalls {
  readonly screenId: string
  readonly name: string
  readonly waitingAreaIds: readonly string[]
  readonly speaks: boolean
  /** German, in a few words. */
  readonly problem?: string
}

const PROBLEMS: Readonly<Partial<Record<Why, string>>> = {
  offline: 'meldet sich nicht',
  black: 'ist schwarz',
  frozen: 'zeigt ein stehendes Bild',
  wrong: 'zeigt etwas anderes',
  'page-silent': 'zeigt nichts Neues',
}

/** Of the screens that have a player; one that is off by plan, or plays an older plan, shows calls all the same. */
export function screensForCalls(judged: readonly JudgedScreen[]): ScreenForCalls[] {
  return judged
    .filter(({ playerId }) => playerId !== undefined)
    .map(({ screen, why }) => {
      const problem = PROBLEMS[why]
      return {
        screenId: screen.id,
        name: screen.name,
        waitingAreaIds: screen.waitingAreaIds,
        speaks: false,
        ...(problem !== undefined && { problem }),
      }
    })
}
