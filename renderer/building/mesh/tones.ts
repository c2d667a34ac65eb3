/**
 * Colours of the model by the token that holds them. Meshes carry the number of a tone, never a colour, so that a theme
 * changes one small texture and no mesh. Of faces that come in pairs the first is turned to the left hand, the next to
 * the right.
 */
export const TONES = [
  'floor',
  'room',
  'yard',
  'goal',
  'wall-top',
  'wall-l',
  'wall-r',
  'glass-l',
  'glass-r',
  'slab-2',
  'slab',
  'desk',
  'path',
  'path-case',
  'tint',
  'edge',
  'now',
  'ink-2',
] as const
export type Tone = (typeof TONES)[number]

export function toneNumber(tone: Tone): number {
  return TONES.indexOf(tone)
}
