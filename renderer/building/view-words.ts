/** What the view says to those who do not see it. */
export interface ViewWords {
  /** Name of the list of what is in the picture. */
  readonly shown: string
  readonly here: string
  rooms(names: readonly string[]): string
  /** With a lift or stairs, by its sign, to a level. */
  rise(by: string, level: string): string
  goal(name: string): string
  /** Name of the list from which a room is chosen. */
  readonly choose: string
}

export const GERMAN_WORDS: ViewWords = {
  shown: 'Was das Bild zeigt',
  here: 'Hier stehen Sie.',
  rooms: (names) => `Räume im Bild: ${names.join(', ')}.`,
  rise: (by, level) => `Der Weg führt mit „${by}“ zu: ${level}.`,
  goal: (name) => `Hier ist das Ziel: ${name}.`,
  choose: 'Räume im Bild, mit den Pfeiltasten zu wählen',
}
