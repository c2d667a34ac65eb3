/*
 * Pictures of the demo city hall, drawn for it in five blues and white, so that they stand beside any news without
 * shouting. Each function gives an SVG of the given size in pixels.
 */
const NIGHT = '#06223f'
const DEEP = '#0b335c'
const BLUE = '#134a7e'
const SKY = '#2a6aa6'
const HAZE = '#6fa3d0'
const WHITE = '#e9f1f8'

export type Drawing = (widthPx: number, heightPx: number) => string

/** The winding tower in the evening, with two beams of light. `turnDeg` turns the beams. */
export function windingTower(widthPx: number, heightPx: number, turnDeg = 0): string {
  const x = widthPx * 0.5
  const ground = heightPx * 0.88
  const top = heightPx * 0.26
  const unit = heightPx / 100
  const beam = (angle: number) =>
    `<path d="M0 0L${90 * unit} ${-14 * unit}V${14 * unit}z" fill="#fff" opacity=".14" transform="translate(${x} ${top - 6 * unit}) rotate(${angle})"/>`
  const strut = (from: number, to: number) =>
    `<path d="M${x + from * unit} ${top}L${x + to * unit} ${ground}" stroke="${WHITE}" stroke-width="${1.1 * unit}"/>`
  const wheel = (at: number) =>
    `<g transform="translate(${x + at * unit} ${top - 7 * unit}) rotate(${turnDeg * 3})" fill="none" stroke="${WHITE}" stroke-width="${0.9 * unit}">` +
    `<circle r="${5 * unit}"/><path d="M0 ${-5 * unit}V${5 * unit}M${-5 * unit} 0H${5 * unit}M${-3.5 * unit} ${-3.5 * unit}L${3.5 * unit} ${3.5 * unit}M${3.5 * unit} ${-3.5 * unit}L${-3.5 * unit} ${3.5 * unit}"/></g>`
  const lattice = Array.from({ length: 8 }, (_, index) => {
    const y = top + (index * (ground - top)) / 8
    const step = (ground - top) / 8
    return `M${x - 4 * unit} ${y}l${8 * unit} ${step}m0 ${-step}l${-8 * unit} ${step}`
  }).join('')
  return frame(
    widthPx,
    heightPx,
    `${bands(widthPx, heightPx, [NIGHT, DEEP, BLUE, SKY])}
    <circle cx="${widthPx * 0.82}" cy="${heightPx * 0.18}" r="${6 * unit}" fill="${WHITE}"/>
    ${beam(-158 + turnDeg)}${beam(-22 - turnDeg)}
    ${roofs(widthPx, ground, unit)}
    <g fill="none">${strut(-4, -4)}${strut(4, 4)}${strut(-4, -26)}${strut(4, 26)}
    <path d="${lattice}" stroke="${WHITE}" stroke-width="${0.6 * unit}"/>
    <path d="M${x - 11 * unit} ${top}h${22 * unit}" stroke="${WHITE}" stroke-width="${1.4 * unit}"/></g>
    ${wheel(-5.6)}${wheel(5.6)}
    <path d="M0 ${ground}H${widthPx}V${heightPx}H0z" fill="#04182c"/>`,
  )
}

/** The front of the city hall: a portal, two storeys of windows, a small tower with a clock. */
export const cityHallFront: Drawing = (widthPx, heightPx) => {
  const unit = heightPx / 100
  const ground = 86 * unit
  const left = widthPx / 2 - 62 * unit
  const windows = (y: number, count: number, from: number) =>
    Array.from({ length: count }, (_, index) => {
      const x = from + index * 8.6 * unit
      return `<path d="M${x} ${y}h${4 * unit}v${9 * unit}h${-4 * unit}z" fill="${BLUE}"/>`
    }).join('')
  const arch = (x: number) =>
    `<path d="M${x} ${ground}v${-9 * unit}a${2.6 * unit} ${2.6 * unit} 0 0 1 ${5.2 * unit} 0v${9 * unit}z" fill="${DEEP}"/>`
  const arches = Array.from(
    { length: 6 },
    (_, index) => arch(left + (1.9 + index * 8.6) * unit) + arch(left + (73.9 + index * 8.6) * unit),
  )
  return frame(
    widthPx,
    heightPx,
    `${bands(widthPx, heightPx, [DEEP, BLUE, SKY, HAZE])}
    <path d="M${left} ${40 * unit}h${124 * unit}v${46 * unit}h${-124 * unit}z" fill="#d9e6f1"/>
    <path d="M${left} ${40 * unit}l${8 * unit} ${-14 * unit}h${108 * unit}l${8 * unit} ${14 * unit}z" fill="${NIGHT}"/>
    <path d="M${left + 52 * unit} ${22 * unit}h${20 * unit}v${64 * unit}h${-20 * unit}z" fill="#fff"/>
    <path d="M${left + 50 * unit} ${22 * unit}h${24 * unit}l${-12 * unit} ${-14 * unit}z" fill="${NIGHT}"/>
    <circle cx="${left + 62 * unit}" cy="${34 * unit}" r="${5 * unit}" fill="${DEEP}"/>
    <path d="M${left + 62 * unit} ${34 * unit}v${-3.6 * unit}M${left + 62 * unit} ${34 * unit}l${2.4 * unit} ${1.4 * unit}" stroke="#fff" stroke-width="${0.9 * unit}"/>
    ${windows(45 * unit, 5, left + 6.8 * unit)}${windows(45 * unit, 5, left + 78.8 * unit)}
    ${windows(59 * unit, 5, left + 6.8 * unit)}${windows(59 * unit, 5, left + 78.8 * unit)}
    ${arches.join('')}
    <path d="M${left + 57 * unit} ${ground}v${-18 * unit}a${5 * unit} ${5 * unit} 0 0 1 ${10 * unit} 0v${18 * unit}z" fill="${NIGHT}"/>
    <path d="M0 ${ground}H${widthPx}V${heightPx}H0z" fill="#04182c"/>`,
  )
}

/** A pond in the city park with trees and a boat. */
export const cityPark: Drawing = (widthPx, heightPx) => {
  const unit = heightPx / 100
  const shore = 62 * unit
  const tree = (x: number, size: number) =>
    `<path d="M${x} ${shore}v${-size * 0.7 * unit}" stroke="${NIGHT}" stroke-width="${1.4 * unit}"/>` +
    `<circle cx="${x}" cy="${shore - size * unit}" r="${size * 0.46 * unit}" fill="${DEEP}"/>`
  const ripple = (y: number, from: number, to: number) =>
    `<path d="M${widthPx * from} ${y * unit}H${widthPx * to}" stroke="${WHITE}" stroke-width="${0.7 * unit}" opacity=".5"/>`
  return frame(
    widthPx,
    heightPx,
    `${bands(widthPx, heightPx, [SKY, HAZE, '#a9c9e6', WHITE])}
    <circle cx="${widthPx * 0.24}" cy="${26 * unit}" r="${9 * unit}" fill="#fff"/>
    <path d="M0 ${shore - 10 * unit}q${widthPx * 0.3} ${-10 * unit} ${widthPx * 0.55} 0t${widthPx * 0.45} ${-3 * unit}V${shore}H0z" fill="${BLUE}"/>
    ${[0.08, 0.15, 0.52, 0.6, 0.71, 0.86, 0.93].map((at, index) => tree(widthPx * at, 20 + ((index * 7) % 16))).join('')}
    <path d="M0 ${shore}H${widthPx}V${heightPx}H0z" fill="${SKY}"/>
    ${ripple(70, 0.1, 0.34)}${ripple(76, 0.5, 0.8)}${ripple(84, 0.2, 0.5)}${ripple(91, 0.62, 0.94)}
    <path d="M${widthPx * 0.36} ${73 * unit}h${22 * unit}l${-4 * unit} ${6 * unit}h${-14 * unit}z" fill="#fff"/>
    <path d="M${widthPx * 0.36 + 11 * unit} ${72 * unit}V${48 * unit}l${12 * unit} ${22 * unit}z" fill="${WHITE}"/>`,
  )
}

function frame(widthPx: number, heightPx: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}">${content}</svg>`
}

function bands(widthPx: number, heightPx: number, colours: readonly string[]): string {
  return colours
    .map((colour, index) => `<path d="M0 ${(index * heightPx) / 5}H${widthPx}V${heightPx}H0z" fill="${colour}"/>`)
    .join('')
}

function roofs(widthPx: number, ground: number, unit: number): string {
  const heights = [8, 14, 6, 10, 5, 12, 7, 15, 9, 6, 11, 8]
  const step = widthPx / heights.length
  const line = heights
    .map((height, index) => `L${index * step} ${ground - height * unit}H${(index + 1) * step}`)
    .join('')
  return `<path d="M0 ${ground}${line}V${ground}z" fill="#04182c"/>`
}
