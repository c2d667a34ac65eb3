import { readFile } from 'node:fs/promises'
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { ErrorCode } from '#schema/errors'
import { BROKEN_DOCUMENT, type DocumentFindings, pageFile, PAGES_MAX } from './read-document.ts'

/** Longer side of a page: all that fits into the height of a 4K screen. */
const SIDE_PX = 2_160
const TEXT_LENGTH_MAX = 4_000

// Started by `readDocument` with the path of a PDF.
process.stdout.write(`\n${JSON.stringify(await render(process.argv[2] ?? ''))}\n`)

async function render(path: string): Promise<DocumentFindings> {
  const library = await PDFiumLibrary.init()
  let document: PDFiumDocument
  try {
    document = await library.loadDocument(await readFile(path))
  } catch (error) {
    return loadingProblem(error)
  }
  const pageCount = document.getPageCount()
  if (pageCount < 1) return problem('FILE_BROKEN', 'Dieses PDF hat keine Seiten. Bitte exportieren Sie es noch einmal.')
  if (pageCount > PAGES_MAX) {
    return problem(
      'FILE_TOO_LARGE',
      `Dieses PDF hat ${pageCount} Seiten, möglich sind ${PAGES_MAX}. Bitte wählen Sie die Seiten aus, die auf den Bildschirm sollen.`,
    )
  }
  const texts: string[] = []
  for (let index = 0; index < pageCount; index += 1) {
    const text = await renderPage(document.getPage(index), pageFile(path, index + 1))
    if (text === undefined) {
      return problem(
        'FILE_BROKEN',
        `Seite ${index + 1} dieses PDFs lässt sich nicht zeichnen. Bitte exportieren Sie es noch einmal.`,
      )
    }
    texts.push(text)
  }
  return { ok: true, texts }
}

/** Draws a page and returns its words; undefined for one that can not be drawn. */
async function renderPage(page: PDFiumPage, file: string): Promise<string | undefined> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const longer = Math.max(originalWidth, originalHeight)
  // A page that the engine could not load has no size.
  if (!(originalWidth > 0 && originalHeight > 0 && Number.isFinite(longer))) return undefined
  const width = Math.max(1, Math.round((originalWidth / longer) * SIDE_PX))
  const height = Math.max(1, Math.round((originalHeight / longer) * SIDE_PX))
  try {
    // Before it is drawn: drawing closes the page.
    const text = tidy(page.getText())
    const { data } = await page.render({ width, height, render: async (bitmap) => bitmap.data })
    // Written losslessly and fast; the server encodes it anew like any upload.
    await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 1 })
      .toFile(file)
    return text
  } catch (error) {
    // The engine throws plain errors for broken content; anything else, such as a full disk, is not the file's fault.
    if (error instanceof Error && !('code' in error)) return undefined
    throw error
  }
}

/** One line per line, without what can not be read out. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replaceAll(/[\p{Cc}\p{Cf}\uFFFD\uFFFE\uFFFF]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
    .slice(0, TEXT_LENGTH_MAX)
    .toWellFormed()
}

function loadingProblem(error: unknown): DocumentFindings {
  const message = error instanceof Error ? error.message : ''
  if (/password|security/i.test(message)) {
    return problem(
      'FILE_NOT_SUPPORTED',
      'Dieses PDF ist mit einem Kennwort geschützt. Bitte speichern Sie es ohne Kennwort und versuchen Sie es dann noch einmal.',
    )
  }
  return problem('FILE_BROKEN', BROKEN_DOCUMENT)
}

function problem(code: ErrorCode, text: string): DocumentFindings {
  return { ok: false, code, problem: text }
}
