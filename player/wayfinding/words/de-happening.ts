import type { Clock, Happening, Named, Shut } from '../telling/happening.ts'
import { connectorNoun, unitNoun } from './german-nouns.ts'
import { towards } from './german-phrases.ts'
import { capital, type Table, whole } from './words.ts'

/** Notes and failures in German. */
export const germanHappening: Table<Happening> = {
  unchecked: ({ what, named }) => `${UNCHECKED[what]} nicht geprüft: ${bare(named)}`,
  'unchecked-several': ({ what, count, of, first }) =>
    `${UNCHECKED[what]} nicht geprüft: ${count} ${of === 'doors' ? 'Türen' : 'Stellen'}, zuerst ${theNamed(first)}`,
  shut: (happening) => {
    const sentence = shutSentence(happening)
    return happening.reason === undefined ? sentence : `${sentence} ${whole(happening.reason)}`
  },
  closes: ({ named, clock }) => `${capital(theNamed(named))} schließt um ${clockText(clock)}.`,
  'no-route': () => 'Dorthin führt kein Weg.',
  closed: ({ clock }) => `Der Weg dorthin ist gerade gesperrt${clock ? `, wieder frei ab ${clockText(clock)}` : ''}.`,
  'no-way-for-profile': ({ profile }) =>
    profile === 'step-free'
      ? 'Ohne Stufen führt dorthin kein Weg.'
      : profile === 'stroller'
        ? 'Mit dem Kinderwagen führt dorthin kein Weg.'
        : profile === 'quick'
          ? 'Dorthin führt kein Weg.'
          : 'Für diese Wahl führt dorthin kein Weg.',
  barrier: ({ named }) => `Im Weg: ${bare(named)}`,
  'start-outside': () => 'Dieser Standort liegt außerhalb des Plans.',
  'target-unknown': () => 'Dieses Ziel steht nicht im Plan.',
}

function shutSentence({ named, isOut, clock }: Shut): string {
  return isOut
    ? `${bare(named)} ist außer Betrieb${clock ? `, wieder ab ${clockText(clock)}` : ''}.`
    : `${capital(theNamed(named))} ist gesperrt${clock ? `, wieder frei ab ${clockText(clock)}` : ''}.`
}

const UNCHECKED = { width: 'Breite', steps: 'Stufen', slope: 'Neigung', car: 'Kabinengröße' } as const

function bare(named: Named): string {
  switch (named.kind) {
    case 'connector':
      return connectorNoun(named.connector).bare
    case 'unit':
      return named.unit.number === undefined ? unitNoun(named.unit).bare : `Zimmer ${named.unit.number}`
    case 'door':
      return named.unit.number === undefined
        ? `Tür ${towards(unitNoun(named.unit))}`
        : `Tür zu Zimmer ${named.unit.number}`
    case 'entrance':
      return 'Eingang'
  }
}

function theNamed(named: Named): string {
  switch (named.kind) {
    case 'connector':
      return connectorNoun(named.connector).in('nominative')
    case 'unit':
      return named.unit.number === undefined ? unitNoun(named.unit).in('nominative') : bare(named)
    case 'door':
      return `die ${bare(named)}`
    case 'entrance':
      return 'der Eingang'
  }
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/** "14 Uhr", "14:30 Uhr", "3. März, 8 Uhr". */
function clockText({ hour, minute, date }: Clock): string {
  const time = `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} Uhr`
  return date ? `${date.day}. ${MONTHS[date.month - 1] ?? ''}, ${time}` : time
}
