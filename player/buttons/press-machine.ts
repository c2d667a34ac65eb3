/*
 * From contacts to presses, for one device. Pure: the time is a parameter, in monotonic milliseconds.
 *
 * A press counts at its first contact, because whoever presses waits. After that
 *  - a contact that opens for less than `BOUNCE_MS` has not opened;
 *  - a control rests for `REST_MS` after each press that counted: a double tap calls once;
 *  - a control that stays down is one press, for ever;
 *  - of controls that go down together, or while another is down, none counts: a hand or a cloth lies on the keys. One
 *    that has been down for `STUCK_MS` is stuck and does not take the others with it.
 */

/** Longest bounce of a worn contact, with room: makers of switches promise 5 ms, keypads debounce up to 20. */
export const BOUNCE_MS = 30
export const REST_MS = 300
export const STUCK_MS = 10_000

interface Contact {
  readonly isDown: boolean
  /** When it last went down after a real rest, and when it last opened. */
  readonly downSinceMs: number
  readonly openSinceMs: number
  readonly pressedAtMs: number
}

/** What is known of a device; immutable. */
export interface PressState {
  readonly contacts: ReadonlyMap<string, Contact>
  /** False until the first report of a device that tells its state when asked: that one says how things are. */
  readonly isKnown: boolean
}

const NEVER = Number.NEGATIVE_INFINITY
const RESTING: Contact = { isDown: false, downSinceMs: NEVER, openSinceMs: NEVER, pressedAtMs: NEVER }

/** @param speaksUp whether it only reports changes; else its first report may tell of a control that is down already */
export function startPresses(speaksUp: boolean): PressState {
  return { contacts: new Map(), isKnown: speaksUp }
}

/** The device was unplugged: no release will come for what was down. Rests go on, so a loose plug presses nothing. */
export function unplugPresses(state: PressState, monotonicMs: number, speaksUp: boolean): PressState {
  return { contacts: takeHeld(state, new Set(), monotonicMs).state.contacts, isKnown: speaksUp }
}

/** A report says that exactly these controls are down. @returns those that were pressed with it: at most one */
export function takeHeld(
  state: PressState,
  held: ReadonlySet<string>,
  monotonicMs: number,
): { readonly state: PressState; readonly pressed: string | undefined } {
  const contacts = new Map(state.contacts)
  const fresh: string[] = []
  for (const [control, contact] of contacts) {
    if (contact.isDown && !held.has(control)) {
      contacts.set(control, { ...contact, isDown: false, openSinceMs: monotonicMs })
    }
  }
  for (const control of held) {
    const contact = contacts.get(control) ?? RESTING
    if (contact.isDown) continue
    const isBounce = monotonicMs - contact.openSinceMs < BOUNCE_MS
    contacts.set(
      control,
      isBounce ? { ...contact, isDown: true } : { ...contact, isDown: true, downSinceMs: monotonicMs },
    )
    if (!isBounce) fresh.push(control)
  }
  const pressed = state.isKnown ? onlyPress(contacts, fresh, monotonicMs) : undefined
  if (pressed !== undefined) {
    contacts.set(pressed, { ...(contacts.get(pressed) ?? RESTING), pressedAtMs: monotonicMs })
  }
  return { state: { contacts, isKnown: true }, pressed }
}

function onlyPress(
  contacts: ReadonlyMap<string, Contact>,
  fresh: readonly string[],
  monotonicMs: number,
): string | undefined {
  const [control, another] = fresh
  if (control === undefined || another !== undefined) return undefined
  for (const [name, { downSinceMs, isDown }] of contacts) {
    if (name !== control && isDown && monotonicMs - downSinceMs < STUCK_MS) return undefined
  }
  const pressedAtMs = contacts.get(control)?.pressedAtMs ?? NEVER
  return monotonicMs - pressedAtMs < REST_MS ? undefined : control
}
