import { open, type FileHandle } from 'node:fs/promises'
import { createFile, type ISOFile, type Movie, MP4BoxBuffer, type Track } from 'mp4box'
import { BROKEN_VIDEO, type VideoFindings } from './read-video.ts'

const CHUNK_BYTES = 1_048_576
const SIDE_PX_MAX = 8_192
const DURATION_MS_MAX = 14_400_000

/** Codecs as in `stsd`: H.264, H.265, VP9, AV1. */
const PLAYABLE = /^(avc1|avc3|hvc1|hev1|vp09|av01)\b/

// Started by `readVideo` with a path and the size of the file.
process.stdout.write(`\n${JSON.stringify(await check(process.argv[2] ?? '', Number(process.argv[3])))}\n`)

async function check(path: string, sizeBytes: number): Promise<VideoFindings> {
  await using handle = await open(path, 'r')
  const file = createFile(false)
  let movie: Movie | undefined
  let failed = false
  file.onReady = (info) => void (movie = info)
  file.onError = () => void (failed = true)
  try {
    await feed(file, handle, sizeBytes)
    return failed || !movie ? broken() : judge(file, file.getInfo(), sizeBytes)
  } catch {
    // A parser that throws on a hostile file says the same as one that reports it.
    return broken()
  }
}

/** Reads boxes, jumping over the media data wherever the parser says that it may. */
async function feed(file: ISOFile, handle: FileHandle, sizeBytes: number): Promise<void> {
  let at = 0
  while (at < sizeBytes) {
    const buffer = new MP4BoxBuffer(Math.min(CHUNK_BYTES, sizeBytes - at))
    const { bytesRead } = await handle.read(new Uint8Array(buffer), 0, buffer.byteLength, at)
    if (bytesRead < buffer.byteLength) throw new RangeError('the file has become shorter')
    buffer.fileStart = at
    const next = file.appendBuffer(buffer)
    at = next === undefined || next <= at ? at + bytesRead : next
  }
  file.flush()
}

function judge(file: ISOFile, movie: Movie, sizeBytes: number): VideoFindings {
  const [track] = movie.videoTracks
  if (!track) {
    return problem('In dieser Datei ist kein Bild, nur Ton oder Text. Bitte wählen Sie ein Video.')
  }
  if (!PLAYABLE.test(track.codec)) {
    return problem(
      `Dieses Video ist in einem Format gespeichert, das Bildschirme nicht zeigen können (${track.codec.slice(0, 20)}). Bitte exportieren Sie es als MP4 mit H.264.`,
    )
  }
  const samples = file.getTrackSamplesInfo(track.id)
  const inside = samples.every(({ offset, size }) => offset > 0 && size > 0 && offset + size <= sizeBytes)
  if (samples.length === 0 || !inside) return broken()
  const durationMs = Math.round((samples.reduce((sum, { duration }) => sum + duration, 0) / track.timescale) * 1_000)
  return sized(track, durationMs)
}

function sized(track: Track, durationMs: number): VideoFindings {
  const widthPx = track.video?.width ?? 0
  const heightPx = track.video?.height ?? 0
  if (![widthPx, heightPx].every((side) => Number.isInteger(side) && side > 0 && side <= SIDE_PX_MAX)) return broken()
  if (!Number.isSafeInteger(durationMs) || durationMs <= 0) return broken()
  if (durationMs > DURATION_MS_MAX) {
    return problem('Dieses Video ist länger als vier Stunden. Bitte kürzen Sie es.')
  }
  return { ok: true, widthPx, heightPx, durationMs }
}

function problem(text: string): VideoFindings {
  return { ok: false, problem: text }
}

function broken(): VideoFindings {
  return problem(BROKEN_VIDEO)
}
