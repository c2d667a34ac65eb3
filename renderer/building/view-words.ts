/** What the view says to those who do not see it. `{…}` stands for what is filled in. */
export interface ViewWords {
  /** Name of the list of what is in the picture. */
  readonly shown: string
  readonly here: string
  readonly rooms: string
  /** `{from}` is a level, `{by}` a lift or stairs, `{to}` a level. */
  readonly rise: string
  readonly goal: string
  /** Name of the list from which a room is chosen. */
  readonly choose: string
}

export const GERMAN_WORDS: ViewWords = {
  shown: 'Was das Bild zeigt',
  here: 'Hier stehen Sie.',
  rooms: 'Räume im Bild: {rooms}.',
  rise: 'Der Weg führt mit „{by}“ zu: {to}.',
  goal: 'Hier ist das Ziel: {goal}.',
  choose: 'Räume im Bild, mit den Pfeiltasten zu wählen',
}

export function filled(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')
}
