const ROOM_WORDS = /^(?:raum|räume|zimmer|zi|zim|rm|r|büro|tür|nr|nummer)\b\.?\s*/u

/** A door number without what people type differently: `2.14`, `2-14`, `214` and `Raum 214` are all `214`. */
export function normalRoomNumber(text: string): string {
  return text.toLocaleLowerCase('de').replaceAll(/[\s.\-/]/g, '')
}

/** What somebody asks for who types a number: `214`, or clearly a room, as in `Zimmer 214`. */
export interface AskedRoom {
  readonly number: string
  readonly saysRoom: boolean
}

/** The room number that a query asks for; undefined when it asks for something else. */
export function askedRoom(query: string): AskedRoom | undefined {
  const asked = query.trim().toLocaleLowerCase('de')
  let rest = asked
  while (ROOM_WORDS.test(rest)) rest = rest.replace(ROOM_WORDS, '')
  const number = normalRoomNumber(rest)
  return /^[a-zäöü]{0,2}\d{1,5}[a-z]?$/u.test(number) ? { number, saysRoom: rest !== asked } : undefined
}
