import type { Language } from '#schema/language'
import { parse } from '#schema/parse'
import { fail, ok, type Result } from '#schema/result'
import { type Profile, RouteLink, STOPS_MAX } from '#schema/route-link'

/** `newer`: written by a version that this one does not know. `garbled`: cut off, mistyped or made up. */
export type RouteLinkFault = 'newer' | 'garbled'

const VERSION = '1'
/** Longer than any link, even with an escape for each of its characters. */
const CHARS_MAX = 3 * (STOPS_MAX * 20 * 65 + 200)
const PROFILE_LETTERS: Readonly<Record<Profile, string>> = { quick: 'q', 'step-free': 's', blind: 'b', stroller: 'p' }
const LANGUAGE_LETTERS: Readonly<Record<Language, string>> = {
  de: 'd',
  leicht: 'l',
  en: 'e',
  tr: 't',
  uk: 'u',
  ru: 'r',
  pl: 'p',
  ar: 'a',
}

/**
 * A link as the fragment of an address: `1qd.e0.fu.4y.0.r214~r215.k3-`. Version, profile and language; level, east and
 * north in decimetres and heading in degrees, base 36; one part for each stop, its alternatives joined by `~`; a check
 * sum. Ids stand as they are, except that UUIDs shrink from 36 characters to 23. There is exactly one text for a link,
 * and all of its characters may stand in a fragment without an escape (RFC 3986, 3.5). Points and headings are rounded.
 */
export function encodeRouteLink({ start, stops, profile, language }: RouteLink): string {
  const numbers = [...start.point.map((metres) => metres * 10), start.readerHeadingDeg % 360].map(inBase36)
  // Rounding up ends where the circle begins.
  if (numbers[2] === FULL_CIRCLE) numbers[2] = '0'
  const body = [
    `${VERSION}${PROFILE_LETTERS[profile]}${LANGUAGE_LETTERS[language]}`,
    packId(start.levelId),
    ...numbers,
    ...stops.map((unitIds) => unitIds.map(packId).join('~')),
  ].join('.')
  return `${body}.${checkSum(body)}`
}

/** The link in a fragment, without its `#`. Escapes that a reader of codes may have put in are understood. */
export function decodeRouteLink(text: string): Result<RouteLink, RouteLinkFault> {
  if (text.length > CHARS_MAX) return fail('garbled')
  const plain = text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const [head = '', levelId = '', east = '', north = '', heading = '', ...rest] = plain.split('.')
  if (/^[2-9a-z][a-z]{2}$/.test(head)) return fail('newer')
  const stops = rest.slice(0, -1)
  const candidate = {
    start: {
      levelId: unpackId(levelId),
      point: [fromBase36(east) / 10, fromBase36(north) / 10],
      readerHeadingDeg: fromBase36(heading),
    },
    stops: stops.map((stop) => stop.split('~').map(unpackId)),
    profile: nameOf(PROFILE_LETTERS, head[1]),
    language: nameOf(LANGUAGE_LETTERS, head[2]),
  }
  const link = parse(RouteLink, candidate)
  return link.ok && encodeRouteLink(link.value) === plain ? ok(link.value) : fail('garbled')
}

/**
 * The same link within so many characters, so that it fits on a code: without the alternatives that come last. What
 * each stop leads to first is never left out.
 */
export function encodeRouteLinkWithin(link: RouteLink, charsMax: number): string {
  const most = Math.max(...link.stops.map((unitIds) => unitIds.length))
  for (let count = most; count > 1; count -= 1) {
    const text = encodeRouteLink({ ...link, stops: link.stops.map((unitIds) => unitIds.slice(0, count)) })
    if (text.length <= charsMax) return text
  }
  return encodeRouteLink({ ...link, stops: link.stops.map((unitIds) => unitIds.slice(0, 1)) })
}

const FULL_CIRCLE = (360).toString(36)

function inBase36(value: number): string {
  return Math.round(value).toString(36)
}

/** NaN for what is no number; six digits reach around the earth. */
function fromBase36(text: string): number {
  return /^-?[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN
}

function nameOf<Name extends string>(letters: Readonly<Record<Name, string>>, letter: string | undefined): string {
  return Object.entries(letters).find(([, one]) => one === letter)?.[0] ?? ''
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const UUID_DIGITS = 22
const PACKED_UUID = /^:[A-Za-z0-9_-]{22}$/

/** A colon never stands in an id, so it marks a packed one. */
function packId(id: string): string {
  return UUID.test(id) ? `:${inBase64(BigInt(`0x${id.replaceAll('-', '')}`), UUID_DIGITS)}` : id
}

function unpackId(text: string): string {
  if (!text.startsWith(':')) return text
  // What is no UUID is no id either, so that it is refused; nobody makes a page count with numbers without end.
  if (!PACKED_UUID.test(text)) return ''
  const value = Array.from(text.slice(1), (digit) => BigInt(DIGITS.indexOf(digit))).reduce(
    (sum, digit) => sum * 64n + digit,
    0n,
  )
  const hex = value.toString(16).padStart(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function inBase64(value: bigint, length: number): string {
  let text = ''
  for (let rest = value, at = 0; at < length; at += 1, rest /= 64n) text = (DIGITS[Number(rest % 64n)] ?? '') + text
  return text
}

/** CRC-16/CCITT in three digits: finds every change of one or two neighbouring characters. */
function checkSum(text: string): string {
  let crc = 0xffff
  for (const character of text) {
    crc ^= ((character.codePointAt(0) ?? 0) & 0xff) << 8
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return inBase64(BigInt(crc), 3)
}
