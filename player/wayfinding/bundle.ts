import { BuildingPlan } from '#schema/building'
import { parse, parseJson } from '#schema/parse'
import type { Point } from '#schema/primitives'
import { fail, ok, type Result } from '#schema/result'
import { BrokenBytes, ByteReader, ByteWriter } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { toMillimetres } from './geometry.ts'
import { assembleGraph, compileGraph, type NavGraph } from './graph.ts'
import { readGraphParts, writeGraphParts } from './bundle-graph.ts'
import { packValue, unpackValue } from './packed-value.ts'

/*
 * A building as one file: what a release carries, and all that a stele, a phone or a worker needs to find ways.
 *
 *   "LTSB"  version  section count  { tag, length } for each  CRC-32 of what follows  the sections' bytes
 *
 * All numbers of the header are 32 bits, lowest byte first. Readers skip sections that they do not know, so new ones
 * can be added; what changes the meaning of one that exists takes a new version, and with it a new `RELEASE_FORMAT`.
 */

/** The version that this code writes and reads. */
const BUNDLE_VERSION = 1
const MAGIC = 0x42_53_54_4c
/** Tags are four letters: "PLAN" the plan, "WAYS" the graph of ways. */
const SECTION = { plan: 0x4e_41_4c_50, ways: 0x53_59_41_57 } as const
/** More than any version will have. */
const SECTION_COUNT_MAX = 64

/** A plan, ready to be asked for ways. */
export interface Building {
  readonly plan: BuildingPlan
  readonly graph: NavGraph
}

/** `newer`: made by a later program. `broken`: not a bundle, or not a whole one. */
export interface BundleFault {
  readonly kind: 'newer' | 'broken'
  readonly message: string
}

/**
 * Compiles a plan into a bundle. Its coordinates are rounded to millimetres. Equal plans give equal bytes, on every
 * machine. Takes as long as `compileGraph`.
 */
export function encodeBundle(plan: BuildingPlan): Uint8Array<ArrayBuffer> {
  const rounded = onMillimetres(plan)
  const sections = [
    { tag: SECTION.plan, bytes: packValue(rounded) },
    { tag: SECTION.ways, bytes: writeGraphParts(compileGraph(rounded)) },
  ]
  const body = new ByteWriter()
  for (const { bytes } of sections) body.bytes(bytes)
  const bytes = body.done()
  const bundle = new ByteWriter()
  for (const value of [MAGIC, BUNDLE_VERSION, sections.length]) bundle.uint32(value)
  for (const section of sections) for (const value of [section.tag, section.bytes.length]) bundle.uint32(value)
  bundle.uint32(crc32(bytes))
  bundle.bytes(bytes)
  return bundle.done()
}

/**
 * Reads a bundle. Much quicker than compiling the plan. Also reads a plan as JSON and compiles it: that is what
 * releases of format 2 carry, which a player may have on its disk.
 */
export function decodeBundle(bytes: Uint8Array): Result<Building, BundleFault> {
  if (bytes[0] === JSON_START) return compileJson(bytes)
  try {
    const sections = readSections(bytes)
    if (!sections.ok) return sections
    const [planBytes, waysBytes] = [sections.value.get(SECTION.plan), sections.value.get(SECTION.ways)]
    if (!planBytes || !waysBytes) return broken('a section is missing')
    const plan = parse(BuildingPlan, unpackValue(planBytes))
    if (!plan.ok) return broken(plan.error.join('; '))
    return ok({ plan: plan.value, graph: assembleGraph(plan.value, readGraphParts(plan.value, waysBytes)) })
  } catch (error) {
    if (error instanceof BrokenBytes) return broken(error.message)
    throw error
  }
}

const JSON_START = 0x7b

function compileJson(bytes: Uint8Array): Result<Building, BundleFault> {
  const plan = parseJson(BuildingPlan, utf8Text(bytes))
  return plan.ok ? ok({ plan: plan.value, graph: compileGraph(plan.value) }) : broken(plan.error.join('; '))
}

/** Without a TextDecoder, which is not part of the language; what is no UTF-8 becomes no JSON. */
function utf8Text(bytes: Uint8Array): string {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return ''
  }
}

function readSections(bytes: Uint8Array): Result<Map<number, Uint8Array>, BundleFault> {
  const header = new ByteReader(bytes)
  if (header.uint32() !== MAGIC) return broken('this is no building')
  const version = header.uint32()
  if (version !== BUNDLE_VERSION) {
    return fail({ kind: version > BUNDLE_VERSION ? 'newer' : 'broken', message: `version ${version}` })
  }
  const count = header.uint32()
  if (count > SECTION_COUNT_MAX) return broken('too many sections')
  const table = Array.from({ length: count }, () => ({ tag: header.uint32(), length: header.uint32() }))
  const checksum = header.uint32()
  const body = header.bytes(header.left)
  if (crc32(body) !== checksum) return broken('the bytes have changed')
  const reader = new ByteReader(body)
  return ok(new Map(table.map(({ tag, length }) => [tag, reader.bytes(length)])))
}

function broken(message: string): Result<never, BundleFault> {
  return fail({ kind: 'broken', message })
}

/** The same plan with all coordinates in whole millimetres, which is finer than anybody measures. */
export function onMillimetres(plan: BuildingPlan): BuildingPlan {
  const at = <T extends { readonly at: Point }>(item: T): T => ({ ...item, at: toMillimetres(item.at) })
  const ring = (points: readonly Point[]): Point[] => points.map(toMillimetres)
  return {
    ...plan,
    units: plan.units.map((unit) => ({
      ...unit,
      outline: ring(unit.outline),
      ...(unit.holes && { holes: unit.holes.map(ring) }),
    })),
    openings: plan.openings.map(at),
    connectors: plan.connectors.map((connector) => ({ ...connector, stops: connector.stops.map(at) })),
    landmarks: plan.landmarks.map(at),
    ...(plan.guides && { guides: plan.guides.map((guide) => ({ ...guide, points: ring(guide.points) })) }),
    ...(plan.kiosks && { kiosks: plan.kiosks.map(at) }),
  }
}
