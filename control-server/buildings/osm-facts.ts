import type { Access, Connector, Opening } from '#schema/building'
import { parseOpeningHours } from './opening-hours.ts'
import type { Tags } from './osm-document.ts'

/*
 * What tags say of widths, steps, slopes, doors and hours. Undefined where they say nothing, or nothing that can be
 * understood: unknown is not the same as no.
 */

/** Metres as OSM writes them (`0.9`, `90 cm`, `0,9 m`) in whole millimetres, when within bounds. */
export function lengthMmOf(text: string | undefined, mmMin: number, mmMax: number): number | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(m|cm|mm)?$/.exec(text ?? '')
  if (!match?.[1]) return undefined
  const factor = { m: 1_000, cm: 10, mm: 1 }[match[2] ?? 'm'] ?? 1_000
  const lengthMm = Math.round(Number(match[1].replace(',', '.')) * factor)
  return lengthMm >= mmMin && lengthMm <= mmMax ? lengthMm : undefined
}

/** Slope in percent: `6%`, `-4 %`, `3°`. `up` and `down` say no number. */
export function inclinePercentOf(tags: Tags): number | undefined {
  const match = /^[+-]?(\d+(?:[.,]\d+)?)\s*(%|°)$/.exec(tags['incline'] ?? '')
  if (!match?.[1]) return undefined
  const value = Number(match[1].replace(',', '.'))
  const percent = match[2] === '°' ? Math.tan((value * Math.PI) / 180) * 100 : value
  return percent <= 100 ? Math.round(percent * 10) / 10 : undefined
}

export function stepCountOf(tags: Tags, countMax = 500): number | undefined {
  const text = tags['step_count'] ?? ''
  return /^\d{1,4}$/.test(text) && Number(text) <= countMax ? Number(text) : undefined
}

/** https://wiki.openstreetmap.org/wiki/Key:automatic_door: `yes`, `button`, `motion`, `continuous`, `no`. */
export function automaticOf(tags: Tags): Opening['automatic'] {
  const value = tags['automatic_door']
  if (value === undefined) return undefined
  return value === 'no' ? 'no' : 'yes'
}

export function coveredOf(tags: Tags): Access | undefined {
  const value = tags['covered']
  if (value === undefined) return undefined
  return value === 'no' ? 'no' : 'yes'
}

/** https://wiki.openstreetmap.org/wiki/Proposal:Elevator_dimensions; a car without all three sizes says too little. */
export function carOf(tags: Tags): Connector['car'] {
  const size = (...keys: string[]) => {
    const text = keys.map((key) => tags[key]).find((value) => value !== undefined)
    return lengthMmOf(text, 300, 20_000)
  }
  const widthMm = size('maxwidth:physical', 'width')
  const depthMm = size('maxlength:physical', 'length', 'depth')
  const doorWidthMm = size('door:width')
  return widthMm && depthMm && doorWidthMm ? { widthMm, depthMm, doorWidthMm } : undefined
}

/** When something can be passed, and what the sign there says. */
export function passableOf(tags: Tags): Pick<Opening, 'hours' | 'signText'> {
  const text = tags['opening_hours']
  const hours = text === undefined || text === '24/7' ? undefined : parseOpeningHours(text)
  const signText = tags['signposted_as']?.slice(0, 80)
  return { ...(hours ? { hours: hours.slice(0, 28) } : {}), ...(signText ? { signText } : {}) }
}
