import type { ButtonAction } from '#schema/staff-buttons'
import type { CommandOutcome } from './counter-command.ts'

/** What a button has done, for the log of the player and the page of buttons. */
export function doneText(action: ButtonAction, { counterLabel, ticket }: CommandOutcome & { ok: true }): string {
  const place = `Platz ${counterLabel}`
  // A copy that comes late finds the counter as it is now.
  const isFree = `${place} ist frei.`
  switch (action) {
    case 'call-next':
      return ticket === undefined ? isFree : `${ticket} ist an ${place} aufgerufen.`
    case 'recall':
      return ticket === undefined ? isFree : `${ticket} ist noch einmal an ${place} aufgerufen.`
    case 'finish':
      return isFree
    default:
      return action satisfies never
  }
}

export const UNMAPPED = 'Diese Taste hat noch keine Aufgabe.'
export const TESTED = 'Die Taste ist angekommen. Das war eine Probe, niemand wurde aufgerufen.'
export const TOO_LATE =
  'Die Taste kam zu spät an und hat nichts ausgelöst. Bitte drücken Sie noch einmal; geht es wieder nicht, prüfen Sie die Uhr des Geräts.'
export const DROPPED = 'Der Server war nicht erreichbar, die Taste hat nichts ausgelöst.'
