import type { Shortcuts } from '../../parts/shortcuts.ts'
import { type Act, ACT_KEYS, DIGITS } from './offers.ts'

interface DeskStrokes {
  readonly main: () => void
  readonly act: (act: Act) => void
  readonly pause: () => void
  readonly undo: () => void
  readonly callAt: (index: number) => void
  readonly showKeys: () => void
}

/** Which key does what. Whether it makes sense now is decided where it is done. */
export function deskKeys(strokes: DeskStrokes): Shortcuts {
  const acts = Object.entries(ACT_KEYS) as [Act, string][]
  return {
    ' ': strokes.main,
    ...Object.fromEntries(acts.map(([act, key]) => [key, () => strokes.act(act)])),
    p: strokes.pause,
    'ctrl+z': strokes.undo,
    ...Object.fromEntries(Array.from({ length: DIGITS }, (_, index) => [`${index + 1}`, () => strokes.callAt(index)])),
    '?': strokes.showKeys,
  }
}
