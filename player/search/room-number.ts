const ROOM_WORDS = /^(?:raum|räume|zimmer|zi|zim|rm|r|büro|tür|nr|nummer)\b\.?\s*/u

/** A door number without what people type differently: `2.14`, `2-14`, `214` and `Raum 214` are all `214`. */
export function normalRoomNumber(text: string): string {
  return text.toLocaleLowerCase('de').replaceAll(/[\s.\-/]/g, '')
}

/** The room number that a query asks for; undefined when it asks for something else. */
export function askedRoomNumber(query: string): string | undefined {
  let rest = query.trim().toLocaleLowerCase('de')
  while (ROOM_WORDS.test(rest)) rest = rest.replace(ROOM_WORDS, '')
  const number = normalRoomNumber(rest)
  return /^[a-zäöü]{0,2}\d{1,5}[a-z]?$/u.test(number) ? number : undefined
}
