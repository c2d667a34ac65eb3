import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import Type, { type Static } from 'typebox'
import { parseJson } from '#schema/parse'
import { AppError } from '../errors.ts'

/** What the check found, as one line of JSON; `problem` is a sentence for the person who chose the file. */
export const VideoFindings = Type.Union([
  Type.Object({ ok: Type.Literal(false), problem: Type.String() }),
  Type.Object({
    ok: Type.Literal(true),
    widthPx: Type.Integer(),
    heightPx: Type.Integer(),
    durationMs: Type.Integer(),
  }),
])
export type VideoFindings = Static<typeof VideoFindings>

export const BROKEN_VIDEO =
  'Dieses Video lässt sich nicht lesen, es ist beschädigt oder unvollständig. Bitte exportieren Sie es noch einmal als MP4 (H.264).'

/** Longest that the check of a file may take; a film of an hour takes a second. */
const TIMEOUT_MS = 60_000
const HEAP_MB_MAX = 256

const program = fileURLToPath(new URL('check-video.ts', import.meta.url))
const run = promisify(execFile)

/**
 * Checks the structure of an MP4: there is a video track in a codec that screens play, and every sample of it lies in
 * the file. In a process of its own with limits on memory and time: a table that claims billions of samples exhausts
 * the heap, and a thread that does so takes the whole server with it. Throws FILE_BROKEN.
 */
export async function readVideo(path: string, sizeBytes: number): Promise<Extract<VideoFindings, { ok: true }>> {
  const findings = await check(path, sizeBytes)
  if (!findings.ok) throw new AppError('FILE_BROKEN', findings.problem)
  return findings
}

async function check(path: string, sizeBytes: number): Promise<VideoFindings> {
  const broken = { ok: false, problem: BROKEN_VIDEO } as const
  try {
    const args = [`--max-old-space-size=${HEAP_MB_MAX}`, program, path, String(sizeBytes)]
    const { stdout } = await run(process.execPath, args, { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', env: {} })
    // The library writes what it skips to standard output too; the findings are the last line.
    const findings = parseJson(VideoFindings, stdout.trim().split('\n').at(-1) ?? '')
    return findings.ok ? findings.value : broken
  } catch (error) {
    // Ended by its limits: the file is to blame. Not started at all: this machine is.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error
    return broken
  }
}
