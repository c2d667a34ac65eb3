/** Bytes that grow as they are written. Whole numbers take as few bytes as they need: small ones one. */
export class ByteWriter {
  #bytes: Uint8Array = new Uint8Array(4_096)
  #length = 0

  get length(): number {
    return this.#length
  }

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = value
  }

  /** A whole number from 0 to 2^53. */
  unsigned(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  /** A whole number of either sign. */
  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value)
  }

  uint32(value: number): void {
    for (const shift of [0, 8, 16, 24]) this.byte((value >>> shift) & 255)
  }

  float64(value: number): void {
    this.bytes(new Uint8Array(new Float64Array([value]).buffer))
  }

  bytes(value: Uint8Array): void {
    this.#reserve(value.length)
    this.#bytes.set(value, this.#length)
    this.#length += value.length
  }

  /** A text by its UTF-16 units: letters of the alphabet take a byte, most others two. */
  text(value: string): void {
    this.unsigned(value.length)
    for (let index = 0; index < value.length; index++) this.unsigned(value.charCodeAt(index))
  }

  done(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes.slice(0, this.#length))
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}

/** Thrown by a reader for bytes that no writer has written. */
export class BrokenBytes extends Error {}

/** Reads what a `ByteWriter` has written. Throws `BrokenBytes` where there is nothing more, or no such thing. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const value = this.#bytes[this.#at]
    if (value === undefined) throw new BrokenBytes('the bytes end too early')
    this.#at += 1
    return value
  }

  unsigned(): number {
    let value = 0
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
    throw new BrokenBytes('a number is too long')
  }

  signed(): number {
    const value = this.unsigned()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  /** How many of something follow, each of at least one byte. */
  count(): number {
    const value = this.unsigned()
    if (value > this.left) throw new BrokenBytes('more is announced than follows')
    return value
  }

  uint32(): number {
    const [a, b, c, d] = [this.byte(), this.byte(), this.byte(), this.byte()]
    return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0
  }

  float64(): number {
    return new Float64Array(this.bytes(8).slice().buffer)[0] ?? 0
  }

  bytes(count: number): Uint8Array {
    if (count > this.left) throw new BrokenBytes('the bytes end too early')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  text(): string {
    let value = ''
    for (let left = this.count(); left > 0; left--) {
      const unit = this.unsigned()
      if (unit > 0xff_ff) throw new BrokenBytes('there is no such letter')
      value += String.fromCharCode(unit)
    }
    return value
  }
}
