import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import Type, { type Static } from 'typebox'
import { ERROR_STATUS, type ErrorCode } from '#schema/errors'
import { parseJson } from '#schema/parse'
import { AppError } from '../../errors.ts'

/** More pages than a slide can have are refused, not cut off. */
export const PAGES_MAX = 60

/** What the reader found, as one line of JSON. `problem` is a sentence for the person who chose the file. */
export const DocumentFindings = Type.Union([
  Type.Object({ ok: Type.Literal(false), code: Type.String(), problem: Type.String() }),
  Type.Object({
    ok: Type.Literal(true),
    /** Words of each page, in order. */
    texts: Type.Array(Type.String({ maxLength: 4_000 }), { minItems: 1, maxItems: PAGES_MAX }),
  }),
])
export type DocumentFindings = Static<typeof DocumentFindings>

export const BROKEN_DOCUMENT =
  'Dieses PDF lässt sich nicht lesen, es ist beschädigt oder unvollständig. Bitte exportieren Sie es noch einmal.'

const TOO_COMPLEX =
  'Dieses PDF ist zu aufwendig, um daraus Bilder zu machen. Bitte exportieren Sie es in „Standardqualität“ oder teilen Sie es auf.'

/** Sixty pages of a plan take half a minute. */
const TIMEOUT_MS = 120_000
const HEAP_MB_MAX = 256
/** Memory of the PDF engine, in pages of 64 KiB: 512 MiB. */
const ENGINE_PAGES_MAX = 8_192
const OUTPUT_BYTES_MAX = 8 * 1_048_576

const program = fileURLToPath(new URL('render-document.ts', import.meta.url))
const run = promisify(execFile)

export interface DocumentLimits {
  readonly timeoutMs: number
}

/**
 * Draws each page of a PDF into a PNG file beside it, see `pageFile`, and reads its words. In a process of its own with
 * limits on memory and time: a hostile file hangs or exhausts that one, never the server. Throws FILE_BROKEN,
 * FILE_NOT_SUPPORTED or FILE_TOO_LARGE with a sentence for the person who chose it.
 */
export async function readDocument(path: string, { timeoutMs }: DocumentLimits = { timeoutMs: TIMEOUT_MS }) {
  const findings = await render(path, timeoutMs)
  if (findings.ok) return findings.texts
  throw new AppError(isErrorCode(findings.code) ? findings.code : 'FILE_BROKEN', findings.problem)
}

/** Where the picture of a page is while it is taken in; pages count from 1. */
export function pageFile(path: string, page: number): string {
  return `${path}.${page}.png`
}

async function render(path: string, timeoutMs: number): Promise<DocumentFindings> {
  const limits = [`--max-old-space-size=${HEAP_MB_MAX}`, `--wasm-max-mem-pages=${ENGINE_PAGES_MAX}`]
  try {
    const { stdout } = await run(process.execPath, [...limits, program, path], {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      maxBuffer: OUTPUT_BYTES_MAX,
      env: {},
    })
    const findings = parseJson(DocumentFindings, stdout.trim().split('\n').at(-1) ?? '')
    return findings.ok ? findings.value : broken(BROKEN_DOCUMENT)
  } catch (error) {
    // Ended by its limits: the file is to blame. Not started at all: this machine is.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error
    const wasKilled = error instanceof Error && 'killed' in error && error.killed === true
    return broken(wasKilled ? TOO_COMPLEX : BROKEN_DOCUMENT)
  }
}

function broken(problem: string): DocumentFindings {
  return { ok: false, code: 'FILE_BROKEN', problem }
}

function isErrorCode(code: string): code is ErrorCode {
  return code in ERROR_STATUS
}
