import type { StaffButton, StaffButtonDevice } from '#schema/staff-buttons'

/** The page of buttons, made up: a device in every state, and somebody at counter 5 who presses right now. */

const now = Date.now()
const ago = (minutes: number) => Math.round(now - minutes * 60_000)

const device = (
  name: string,
  playerName: string,
  facts: Pick<StaffButtonDevice, 'family' | 'state'> & Partial<StaffButtonDevice>,
): StaffButtonDevice => ({
  playerId: playerName.toLowerCase().replaceAll(/[^a-z0-9]/g, '-'),
  playerName,
  deviceKey: name.toLowerCase().replaceAll(/[^a-z0-9]/g, '-'),
  name,
  adopted: false,
  seenAt: ago(0.1),
  buttons: [],
  ...facts,
})

const button = (control: string, more: Partial<StaffButton> = {}): StaffButton => ({ control, ...more })
const at = (counterId: string, action: 'call-next' | 'recall' | 'finish') => ({ counterId, action })

const devices: readonly StaffButtonDevice[] = [
  device('Stream Deck MK.2', 'Platz 5', {
    family: 'stream-deck',
    state: 'ready',
    buttons: [
      button('key-1', {
        assignment: at('c5', 'call-next'),
        pressedAt: ago(3),
        outcome: 'done',
        message: 'A 217 ist an Platz 5 aufgerufen.',
      }),
      button('key-2', {
        assignment: at('c5', 'recall'),
        pressedAt: ago(14),
        outcome: 'refused',
        message: 'An diesem Platz ist gerade niemand aufgerufen.',
      }),
      button('key-3', { pressedAt: now, outcome: 'unmapped', message: 'Diese Taste hat noch keine Aufgabe.' }),
    ],
  }),
  device('Dream Cheeky Generic Controller', 'Foyer Infotheke', { family: 'red-button', state: 'blocked' }),
  device('PCsensor FootSwitch', 'Platz 7', {
    family: 'foot-switch',
    state: 'unplugged',
    seenAt: ago(52),
    buttons: [
      button('code-05', {
        assignment: at('c7', 'call-next'),
        pressedAt: ago(55),
        outcome: 'dropped',
        message: 'Der Server war nicht erreichbar, die Taste hat nichts ausgelöst.',
      }),
    ],
  }),
  device('USB Keypad', 'Platz 8, nur Tasten', { family: 'keypad', state: 'offered' }),
]

export const BUTTONS_ROUTES: Readonly<Record<string, unknown>> = { '/buttons': devices }
