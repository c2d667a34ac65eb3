import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { fail, ok, type Result } from '#schema/result'
import type { ImportProblem } from './import-report.ts'
import { decodeText } from './text.ts'

export type Tags = Readonly<Record<string, string>>

export interface OsmNode {
  readonly id: string
  readonly latitudeDeg: number
  readonly longitudeDeg: number
  readonly tags: Tags
}

export interface OsmWay {
  readonly id: string
  readonly nodeIds: readonly string[]
  readonly tags: Tags
}

export interface OsmRelation {
  readonly id: string
  readonly members: readonly { readonly kind: string; readonly id: string; readonly role: string }[]
  readonly tags: Tags
}

/** An OpenStreetMap file as it is written, by ids. Deleted elements are left out. */
export interface OsmDocument {
  readonly nodes: ReadonlyMap<string, OsmNode>
  readonly ways: ReadonlyMap<string, OsmWay>
  readonly relations: ReadonlyMap<string, OsmRelation>
  readonly problems: readonly ImportProblem[]
}

/** A whole quarter with all its rooms is a tenth of this. */
export const OSM_SIZE_BYTES_MAX = 33_554_432

/** Reads OSM XML. Fails when the file as a whole can not be used; flaws of single elements are problems. */
export function readOsm(bytes: Uint8Array): Result<OsmDocument, ImportProblem> {
  if (bytes.byteLength > OSM_SIZE_BYTES_MAX) {
    const message =
      'Die Datei ist größer als 32 MB. Schneiden Sie in JOSM nur das Gebäude aus und speichern Sie es neu.'
    return fail({ kind: 'too-large', message })
  }
  const decoded = decodeText({ path: 'Die OSM-Datei', bytes })
  if (!decoded.ok) return decoded
  const xml = decoded.value
  // Entities of an own document type could read files or swell without end, and OSM has no use for them.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    return fail({ kind: 'not-osm', message: 'Die Datei hat einen DOCTYPE. Das kommt in OSM-Dateien nicht vor.' })
  }
  const parsed = parseXml(xml)
  if (!parsed.ok) return parsed
  const root = asObject(asObject(parsed.value)?.['osm'])
  if (!root) {
    return fail({ kind: 'not-osm', message: 'Das ist keine OSM-Datei: Das Element <osm> fehlt.' })
  }
  return ok(collect(root))
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name) => ['node', 'way', 'relation', 'tag', 'nd', 'member'].includes(name),
})

function parseXml(xml: string): Result<unknown, ImportProblem> {
  const broken = (where: string) => {
    const message = `Die Datei ist kein gültiges XML${where}. Speichern Sie sie in JOSM neu.`
    return fail({ kind: 'not-xml' as const, message })
  }
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return broken(` (Zeile ${valid.err.line})`)
  try {
    return ok(parser.parse(xml))
  } catch {
    // The parser is stricter than its validator in some places, such as an unclosed processing instruction.
    return broken('')
  }
}

function collect(root: Readonly<Record<string, unknown>>): OsmDocument {
  const problems: ImportProblem[] = []
  const byId = <T extends { readonly id: string }>(
    kind: string,
    read: (element: Element, id: string) => T | undefined,
  ) => {
    const found = new Map<string, T>()
    for (const element of elements(root, kind)) {
      const id = text(element, 'id')
      if (text(element, 'visible') === 'false' || text(element, 'action') === 'delete') continue
      if (found.has(id)) {
        problems.push({ kind: 'duplicate-id', id, message: `${kind} ${id} kommt zweimal vor; das erste gilt.` })
        continue
      }
      const item = /^-?\d{1,20}$/.test(id) ? read(element, id) : undefined
      if (item) found.set(id, item)
      else problems.push({ kind: 'bad-element', id, message: `${kind} „${id}“ hat keine gültige Nummer oder Lage.` })
    }
    return found
  }
  return {
    nodes: byId('node', readNode),
    ways: byId('way', (element, id) => ({
      id,
      nodeIds: elements(element, 'nd').map((nd) => text(nd, 'ref')),
      tags: tagsOf(element),
    })),
    relations: byId('relation', (element, id) => ({
      id,
      members: elements(element, 'member').map((member) => ({
        kind: text(member, 'type'),
        id: text(member, 'ref'),
        role: text(member, 'role'),
      })),
      tags: tagsOf(element),
    })),
    problems,
  }
}

type Element = Readonly<Record<string, unknown>>

function readNode(element: Element, id: string): OsmNode | undefined {
  const latitudeDeg = Number.parseFloat(text(element, 'lat'))
  const longitudeDeg = Number.parseFloat(text(element, 'lon'))
  // Written so that NaN fails too.
  if (!(Math.abs(latitudeDeg) <= 85 && Math.abs(longitudeDeg) <= 180)) return undefined
  return { id, latitudeDeg, longitudeDeg, tags: tagsOf(element) }
}

function tagsOf(element: Element): Tags {
  return Object.fromEntries(elements(element, 'tag').map((tag) => [text(tag, 'k'), text(tag, 'v').trim()]))
}

function elements(parent: Element, name: string): Element[] {
  const list = parent[name]
  return Array.isArray(list) ? list.map(asObject).filter((item) => item !== undefined) : []
}

function text(element: Element, name: string): string {
  const value = element[name]
  return typeof value === 'string' ? value : ''
}

function asObject(value: unknown): Element | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Element) : undefined
}
