import { BrokenBytes, ByteReader, ByteWriter } from './bytes.ts'

/*
 * JSON in few bytes, whatever is in it: a text or a list of members is written once and then named by its number,
 * coordinates are whole millimetres, each as its step from the one before. What goes in comes out the same.
 */

const TAG = {
  null: 0,
  false: 1,
  true: 2,
  whole: 3,
  thousandths: 4,
  float: 5,
  knownText: 6,
  newText: 7,
  list: 8,
  points: 9,
  knownShape: 10,
  newShape: 11,
} as const

/** Deeper than any plan; keeps broken bytes from exhausting the stack. */
const DEPTH_MAX = 32

export function packValue(value: unknown): Uint8Array<ArrayBuffer> {
  const packer = new Packer()
  packer.put(value)
  return packer.writer.done()
}

/** Throws `BrokenBytes` for anything that `packValue` has not written. */
export function unpackValue(bytes: Uint8Array): unknown {
  const unpacker = new Unpacker(bytes)
  const value = unpacker.take(0)
  if (unpacker.reader.left > 0) throw new BrokenBytes('there is more than the value')
  return value
}

class Packer {
  readonly writer: ByteWriter = new ByteWriter()
  readonly #texts = new Map<string, number>()
  readonly #shapes = new Map<string, number>()

  put(value: unknown): void {
    const { writer } = this
    if (value === null) writer.byte(TAG.null)
    else if (typeof value === 'boolean') writer.byte(value ? TAG.true : TAG.false)
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value === 'string') this.#text(value)
    else if (isPoints(value)) this.#points(value)
    else if (Array.isArray(value)) {
      writer.byte(TAG.list)
      writer.unsigned(value.length)
      for (const item of value) this.put(item)
    } else if (typeof value === 'object') this.#members(value)
    else throw new TypeError(`not JSON: ${typeof value}`)
  }

  #number(value: number): void {
    const { writer } = this
    if (isWhole(value)) {
      writer.byte(TAG.whole)
      writer.signed(value)
    } else if (isThousandths(value)) {
      writer.byte(TAG.thousandths)
      writer.signed(Math.round(value * 1_000))
    } else {
      writer.byte(TAG.float)
      writer.float64(value)
    }
  }

  #text(value: string): void {
    const { writer } = this
    const known = this.#texts.get(value)
    writer.byte(known === undefined ? TAG.newText : TAG.knownText)
    if (known !== undefined) return writer.unsigned(known)
    this.#texts.set(value, this.#texts.size)
    writer.text(value)
  }

  #points(points: readonly (readonly [number, number])[]): void {
    const { writer } = this
    writer.byte(TAG.points)
    writer.unsigned(points.length)
    let [beforeX, beforeY] = [0, 0]
    for (const [x, y] of points) {
      const [mmX, mmY] = [Math.round(x * 1_000), Math.round(y * 1_000)]
      writer.signed(mmX - beforeX)
      writer.signed(mmY - beforeY)
      ;[beforeX, beforeY] = [mmX, mmY]
    }
  }

  #members(value: object): void {
    const { writer } = this
    // In one order, so that equal values have equal bytes.
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    const shape = JSON.stringify(members.map(([name]) => name))
    const known = this.#shapes.get(shape)
    writer.byte(known === undefined ? TAG.newShape : TAG.knownShape)
    if (known === undefined) {
      this.#shapes.set(shape, this.#shapes.size)
      writer.unsigned(members.length)
      for (const [name] of members) writer.text(name)
    } else writer.unsigned(known)
    for (const [, member] of members) this.put(member)
  }
}

class Unpacker {
  readonly reader: ByteReader
  readonly #texts: string[] = []
  readonly #shapes: string[][] = []

  constructor(bytes: Uint8Array) {
    this.reader = new ByteReader(bytes)
  }

  take(depth: number): unknown {
    if (depth > DEPTH_MAX) throw new BrokenBytes('the value is too deep')
    const { reader } = this
    const tag = reader.byte()
    switch (tag) {
      case TAG.null:
        return null
      case TAG.false:
        return false
      case TAG.true:
        return true
      case TAG.whole:
        return reader.signed()
      case TAG.thousandths:
        return reader.signed() / 1_000
      case TAG.float:
        return reader.float64()
      case TAG.knownText:
        return knownOf(this.#texts, reader.unsigned())
      case TAG.newText:
        this.#texts.push(reader.text())
        return this.#texts.at(-1)
      case TAG.list:
        return Array.from({ length: reader.count() }, () => this.take(depth + 1))
      case TAG.points:
        return this.#points()
      case TAG.knownShape:
        return this.#members(knownOf(this.#shapes, reader.unsigned()), depth)
      case TAG.newShape: {
        const shape = Array.from({ length: reader.count() }, () => reader.text())
        this.#shapes.push(shape)
        return this.#members(shape, depth)
      }
      default:
        throw new BrokenBytes(`there is no tag ${tag}`)
    }
  }

  #points(): [number, number][] {
    const { reader } = this
    let [x, y] = [0, 0]
    return Array.from({ length: reader.count() }, (): [number, number] => {
      x += reader.signed()
      y += reader.signed()
      return [x / 1_000, y / 1_000]
    })
  }

  #members(names: readonly string[], depth: number): object {
    const value: Record<string, unknown> = {}
    // Not by assignment: a member may be named `__proto__`.
    for (const name of names) {
      const member = this.take(depth + 1)
      Object.defineProperty(value, name, { value: member, writable: true, enumerable: true, configurable: true })
    }
    return value
  }
}

function knownOf<T>(known: readonly T[], index: number): T {
  const value = known[index]
  if (value === undefined) throw new BrokenBytes('something is named that did not come before')
  return value
}

/** Small enough that its step to any other can be written. */
const NUMBER_MAX = 2 ** 50

function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < NUMBER_MAX && !Object.is(value, -0)
}

function isThousandths(value: number): boolean {
  const thousandths = Math.round(value * 1_000)
  return isWhole(thousandths) && thousandths / 1_000 === value
}

function isPoints(value: unknown): value is readonly (readonly [number, number])[] {
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every(
    (point) =>
      Array.isArray(point) &&
      point.length === 2 &&
      point.every((part) => typeof part === 'number' && Math.abs(part) < 2 ** 38 && isThousandths(part)),
  )
}
