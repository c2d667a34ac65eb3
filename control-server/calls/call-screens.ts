import type { CallScreen } from '#schema/staff-calls'
import type { ScreenForCalls } from '../fleet/screens-for-calls.ts'
import type { CallAcks } from './call-acks.ts'

/** All of the site, in their order. */
export type CallScreenReader = () => Promise<readonly ScreenForCalls[]>

/** What the screens of an area have done with a call. */
export function callScreens(
  screens: readonly ScreenForCalls[],
  areaId: string,
  acks: CallAcks | undefined,
): CallScreen[] {
  return screens
    .filter(({ waitingAreaIds }) => waitingAreaIds.includes(areaId))
    .map(({ screenId, name, speaks, problem }) => {
      const shownAt = acks?.shownAt.get(screenId)
      const spokenAt = acks?.spokenAt.get(screenId)
      return {
        screenId,
        name,
        speaks,
        ...(shownAt !== undefined && { shownAt }),
        ...(spokenAt !== undefined && { spokenAt }),
        ...(problem !== undefined && { problem }),
      }
    })
}
