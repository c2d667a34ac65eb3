import type { ButtonAction } from '#schema/staff-buttons'
import type { CommandOutcome } from './counter-command.ts'

/** What a button has done, for the log of the player and the page of buttons. */
export function doneText(action: ButtonAction, { counterLabel, ticket }: CommandOutcome & { ok: true }): string {
  const place = `Platz ${counterLabel}`
  switch (action) {
    case 'call-next':
      return ticket === undefined ? `${place} ist frei.` : `${ticket} ist an ${place} aufgerufen.`
    case 'recall':
      return ticket === undefined ? `${place} ist frei.` : `${ticket} ist noch einmal an ${place} aufgerufen.`
    case 'arrived':
      return ticket === undefined ? `${place} ist frei.` : `${ticket} ist da, ${place} bedient.`
    case 'missed':
      return `Nicht gekommen. ${place} ist frei.`
    case 'park':
      return `Die Nummer ist geparkt. ${place} ist frei.`
    case 'finish':
      return `${place} ist frei.`
    case 'pause':
      return `${place} macht Pause.`
    default:
      return action satisfies never
  }
}

export const UNMAPPED = 'Diese Taste hat noch keine Aufgabe.'
export const TESTED = 'Die Taste ist angekommen. Das war eine Probe, niemand wurde aufgerufen.'
export const TOO_LATE =
  'Die Taste kam zu spät an und hat nichts ausgelöst. Bitte drücken Sie noch einmal; geht es wieder nicht, prüfen Sie die Uhr des Geräts.'
export const DROPPED = 'Der Server war nicht erreichbar, die Taste hat nichts ausgelöst.'
