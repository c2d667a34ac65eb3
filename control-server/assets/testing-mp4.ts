/** How a video for tests is made, and what is wrong with it. */
export interface TestVideo {
  readonly codec?: string
  /** `hdlr` type of the one track. */
  readonly handler?: 'vide' | 'soun'
  readonly widthPx?: number
  readonly heightPx?: number
  readonly sampleCount?: number
  /** Written into the table of samples instead of the true number. */
  readonly claimedSampleCount?: number
  /** Bytes of media data that are missing at the end of the file. */
  readonly cutBytes?: number
}

const SAMPLE_BYTES = 100
const TIMESCALE = 1_000
const SAMPLE_MS = 40

/**
 * A small MP4 by the book (ISO/IEC 14496-12): one track, 25 samples a second, one chunk. The samples are noise, so it
 * has the structure of a video and no picture.
 */
export function testVideo(options: TestVideo = {}): Buffer {
  const sampleCount = options.sampleCount ?? 50
  const ftyp = box('ftyp', text('isom'), u32(512), text('isomavc1mp42'))
  // The offset of the chunk depends on the length of `moov`, which does not depend on the offset.
  const moovBytes = moov(options, sampleCount, 0).length
  const head = Buffer.concat([ftyp, moov(options, sampleCount, ftyp.length + moovBytes + 8)])
  const file = Buffer.concat([head, box('mdat', Buffer.alloc(sampleCount * SAMPLE_BYTES, 7))])
  return file.subarray(0, file.length - (options.cutBytes ?? 0))
}

function moov(options: TestVideo, sampleCount: number, chunkAt: number): Buffer {
  const durationMs = sampleCount * SAMPLE_MS
  const { widthPx = 640, heightPx = 360, handler = 'vide' } = options
  const count = options.claimedSampleCount ?? sampleCount
  const stbl = box(
    'stbl',
    full('stsd', u32(1), handler === 'vide' ? videoEntry(options.codec ?? 'avc1', widthPx, heightPx) : audioEntry()),
    full('stts', u32(1), u32(count), u32(SAMPLE_MS)),
    full('stsc', u32(1), u32(1), u32(count), u32(1)),
    full('stsz', u32(SAMPLE_BYTES), u32(count)),
    full('stco', u32(1), u32(chunkAt)),
  )
  const dinf = box('dinf', full('dref', u32(1), versioned('url ', 1)))
  const header = handler === 'vide' ? versioned('vmhd', 1, Buffer.alloc(8)) : full('smhd', u32(0))
  const mdia = box(
    'mdia',
    full('mdhd', u32(0), u32(0), u32(TIMESCALE), u32(durationMs), u16(0x55c4), u16(0)),
    full('hdlr', u32(0), text(handler), Buffer.alloc(12), text('test\0')),
    box('minf', header, dinf, stbl),
  )
  const size = Buffer.concat([u32(widthPx * 65_536), u32(heightPx * 65_536)])
  const tkhd = versioned('tkhd', 3, u32(0), u32(0), u32(1), u32(0), u32(durationMs), Buffer.alloc(16), MATRIX, size)
  const volume = Buffer.concat([u32(65_536), u16(256), Buffer.alloc(10)])
  const mvhd = full('mvhd', u32(0), u32(0), u32(TIMESCALE), u32(durationMs), volume, MATRIX, Buffer.alloc(24), u32(2))
  return box('moov', mvhd, box('trak', tkhd, mdia))
}

function videoEntry(codec: string, widthPx: number, heightPx: number): Buffer {
  const fields = Buffer.concat([Buffer.alloc(6), u16(1), Buffer.alloc(16), u16(widthPx), u16(heightPx)])
  const rest = Buffer.concat([
    u32(0x48_00_00),
    u32(0x48_00_00),
    u32(0),
    u16(1),
    Buffer.alloc(32),
    u16(24),
    u16(0xff_ff),
  ])
  // Baseline profile, level 3.0, no parameter sets.
  const avcC = box('avcC', Buffer.from([1, 66, 0, 30, 0xff, 0xe0, 0]))
  return box(codec, fields, rest, avcC)
}

function audioEntry(): Buffer {
  return box('mp4a', Buffer.alloc(6), u16(1), Buffer.alloc(8), u16(2), u16(16), u32(0), u32(48_000 * 65_536))
}

const MATRIX = Buffer.concat([65_536, 0, 0, 0, 65_536, 0, 0, 0, 0x40_00_00_00].map(u32))

function full(type: string, ...content: Buffer[]): Buffer {
  return versioned(type, 0, ...content)
}

function versioned(type: string, flags: number, ...content: Buffer[]): Buffer {
  return box(type, u32(flags), ...content)
}

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([u32(body.length + 8), text(type), body])
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}

function u16(value: number): Buffer {
  return Buffer.from([value >>> 8, value & 255])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}
