import type { Sight } from '../telling/instruction.ts'
import type { Side } from '../turn.ts'
import { buildingNoun, connectorNoun, isDeclinable, landmarkNoun, unitNoun } from './german-nouns.ts'
import { at } from './german-phrases.ts'
import { capital, type Table } from './words.ts'

const SIDE: Record<Side, string> = { left: 'links', right: 'rechts' }

/** What one sees, feels or counts, in one German sentence. */
export const germanSight: Table<Sight> = {
  sign: ({ text }) => `Folgen Sie dem Schild „${text}“.`,
  landmarks: ({ landmarks }) => {
    if (landmarks.some(({ landmark }) => !isDeclinable(landmark))) {
      return `Sie kommen ${landmarks.map(({ landmark }) => at(landmarkNoun(landmark).in('dative'))).join(' und ')} vorbei.`
    }
    const isOneSide = new Set(landmarks.map(({ side }) => side)).size === 1
    const parts = landmarks.map(({ landmark, side }, index) => {
      const noun = landmarkNoun(landmark).in('accusative')
      return index === 0 ? `${SIDE[side]} sehen Sie ${noun}` : `${isOneSide ? '' : `${SIDE[side]} `}${noun}`
    })
    return `${capital(parts.join(isOneSide ? ' und ' : ', '))}.`
  },
  connector: ({ connector, side }) => `${capital(SIDE[side])} liegt ${connectorNoun(connector).in('nominative')}.`,
  room: ({ unit, side }) => {
    const name = unitNoun(unit).in('nominative')
    return `${capital(SIDE[side])} liegt ${name.includes('„') ? `„${unit.name ?? ''}“` : name}.`
  },
  numbers: ({ numbers, side }) => {
    if (numbers.kind === 'one')
      return side
        ? `${capital(SIDE[side])} liegt Zimmer ${numbers.first}.`
        : `Sie kommen an Zimmer ${numbers.first} vorbei.`
    const rooms = `${numbers.first} ${numbers.kind === 'range' ? 'bis' : 'und'} ${numbers.last}`
    return side ? `${capital(SIDE[side])} liegen die Zimmer ${rooms}.` : `Sie kommen an den Zimmern ${rooms} vorbei.`
  },
  building: ({ building }) => `Sie kommen in ${buildingNoun(building).in('accusative')}.`.replace(' in das ', ' ins '),
  steps: ({ count }) => (count === 1 ? 'Dort ist eine Stufe.' : `Dort sind ${count} Stufen.`),
  slope: ({ percent }) => `Der Boden ist dort um ${String(percent).replace('.', ',')} % geneigt.`,
  'automatic-door': () => 'Die Tür öffnet sich von selbst.',
  guide: () => 'Folgen Sie der Leitlinie.',
  wall: ({ side }) => `Gehen Sie an der ${side === 'left' ? 'linken' : 'rechten'} Wand entlang.`,
  doors: ({ count, side }) =>
    `${capital(SIDE[side])} kommen Sie an ${count === 1 ? 'einer Tür' : `${count} Türen`} vorbei.`,
  metres: ({ metres }) => `Es sind etwa ${metres} Meter.`,
}
