import type { Why } from '#player/tickets/call-order'
import type { PriorityReason } from '#schema/ticket'

const REASONS: Readonly<Record<PriorityReason, string>> = {
  disability: 'Behinderung',
  pregnant: 'Schwangerschaft',
  'small-child': 'kleines Kind',
  'old-age': 'hohes Alter',
  'staff-decision': 'auf Bitte am Schalter',
}

/** Why somebody has this place, in a few German words for staff. */
export function whyText(
  why: Why,
  words: { readonly clock: (atMs: number) => string; readonly counterLabel: (counterId: string) => string },
): string {
  switch (why.kind) {
    case 'longest':
      return 'am längsten da'
    case 'arrival':
      return 'nach Ankunft'
    case 'appointment':
      return `Termin um ${words.clock(why.startsAt)}`
    case 'appointment-early':
      return `Termin erst um ${words.clock(why.startsAt)}`
    case 'appointment-late':
      return `Termin war um ${words.clock(why.startsAt)}`
    case 'priority':
      return `vorgezogen: ${REASONS[why.reason]}`
    case 'resumed':
      return 'kommt zurück'
    case 'transferred': {
      const from = why.fromCounterId === undefined ? '' : ` von Platz ${words.counterLabel(why.fromCounterId)}`
      return why.onlyHere ? `nur für diesen Platz,${from} weitergeleitet` : `${from.trim()} weitergeleitet`.trim()
    }
    case 'no-show':
      return why.notBefore === undefined
        ? 'kam beim Aufruf nicht'
        : `kam nicht, wieder ab ${words.clock(why.notBefore)}`
    case 'sent-back':
      return 'zurückgestellt'
  }
}
