import Type, { type Static } from 'typebox'
import { parseJson } from '#schema/parse'
import { UtcMs } from '#schema/primitives'
import { VisitorTicket, VisitorWay } from '#schema/visitor-api'

/** What this tab remembers of its number, and nothing else is stored anywhere. Gone when the tab is closed. */
const LastState = Type.Object({
  ticket: VisitorTicket,
  /** Server time up to which it was known to be true. */
  asOf: UtcMs,
  /** How old it was, and what the phone's clock said then. */
  ageMs: Type.Number(),
  wallMs: Type.Number(),
  way: Type.Optional(VisitorWay),
})
export type LastState = Static<typeof LastState>

export interface LastStates {
  read(): LastState | undefined
  write(state: LastState): void
  forget(): void
}

/** `token` keeps two numbers in one tab apart. A browser that stores nothing only forgets more. */
export function createLastStates(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  token: string,
): LastStates {
  const key = `lotse.number.${token}`
  return {
    read() {
      const text = storage.getItem(key)
      const state = text === null ? undefined : parseJson(LastState, text)
      return state?.ok === true ? state.value : undefined
    },
    write(state) {
      try {
        storage.setItem(key, JSON.stringify(state))
      } catch {
        // Full, or forbidden by the visitor: then a reload in a dead spot shows nothing, and nothing else is lost.
      }
    },
    forget: () => storage.removeItem(key),
  }
}
