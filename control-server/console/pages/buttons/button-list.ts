import type { StaffArea } from '#schema/staff-calls'
import type { StaffButton, StaffButtonDevice } from '#schema/staff-buttons'
import { texts as consoleTexts } from '../../texts.ts'
import { buttonsTexts as texts } from './buttons-texts.ts'

/** One button of one device. */
export interface ListedButton {
  readonly device: StaffButtonDevice
  readonly button: StaffButton
}

/** So long a press counts as just now: time to turn from the button to the page. */
export const JUST_MS = 8_000

export function keyOf({ button, device }: ListedButton): string {
  return `${device.playerId}/${device.deviceKey}/${button.control}`
}

export function allButtons(devices: readonly StaffButtonDevice[]): ListedButton[] {
  return devices.flatMap((device) => device.buttons.map((button) => ({ device, button })))
}

/** The button that was pressed last, and after `since`: the one that somebody teaches right now. */
export function pressedSince(devices: readonly StaffButtonDevice[], since: number): ListedButton | undefined {
  return allButtons(devices)
    .filter(({ button }) => (button.pressedAt ?? 0) > since)
    .toSorted((a, b) => (b.button.pressedAt ?? 0) - (a.button.pressedAt ?? 0))[0]
}

/** "Nächste Nummer aufrufen, Platz 3" */
export function taskText({ assignment }: StaffButton, areas: readonly StaffArea[]): string {
  if (!assignment) return texts.free
  const counter = areas.flatMap(({ counters }) => counters).find(({ id }) => id === assignment.counterId)
  const place = counter ? consoleTexts.counter.place(counter.label) : texts.gonePlace
  return texts.does(texts.actions[assignment.action], place)
}
