import { rm } from 'node:fs/promises'
import type { PdfPage } from '#schema/slide'
import type { StaffDocument } from '#schema/staff-api'
import type { Static } from 'typebox'
import { AppError } from '../../errors.ts'
import { type Assets, oneAtATime, tidyName, withStaged } from '../assets.ts'
import type { AssetStore, Bytes, Staged } from '../asset-store.ts'
import { nodeDisk } from '../disk.ts'
import { fileKind } from '../file-kind.ts'
import { type DocumentLimits, pageFile, PAGES_MAX, readDocument } from './read-document.ts'

/** PDFs, turned into what screens can show. */
export interface Documents {
  /**
   * Makes an asset of each page and reads its words; of the PDF itself nothing is kept. Throws FILE_NOT_SUPPORTED,
   * FILE_BROKEN, FILE_TOO_LARGE or DISK_FULL, each with a sentence that says what to do.
   */
  takeIn(fileName: string, bytes: Bytes): Promise<StaffDocument>
}

export interface DocumentDeps {
  readonly assets: Pick<Assets, 'takeIn'>
  readonly store: AssetStore
  readonly limits?: DocumentLimits
}

/** The engine has the whole file in memory. */
const DOCUMENT_BYTES_MAX = 100 * 1_048_576

export function createDocuments({ assets, store, limits }: DocumentDeps): Documents {
  const oneDocument = oneAtATime()

  async function takeInStaged(fileName: string, staged: Staged): Promise<StaffDocument> {
    if (fileKind(staged.head) !== 'pdf') {
      throw new AppError('FILE_NOT_SUPPORTED', 'Diese Datei ist kein PDF. Bitte speichern Sie das Dokument als PDF.')
    }
    if (staged.sizeBytes > DOCUMENT_BYTES_MAX) {
      throw new AppError('FILE_TOO_LARGE', 'Dieses PDF ist größer als 100\u00a0MB. Bitte verkleinern Sie es.')
    }
    try {
      const texts = await oneDocument(() => readDocument(staged.path, limits))
      const pages: Static<typeof PdfPage>[] = []
      for (const [index, text] of texts.entries()) {
        const name = `${fileName}, Seite ${index + 1}`
        const { sha256 } = await assets.takeIn(name, nodeDisk.read(pageFile(staged.path, index + 1)))
        pages.push({ imageSha256: sha256, text })
      }
      return { fileName, pages }
    } finally {
      for (let page = 1; page <= PAGES_MAX; page += 1) await rm(pageFile(staged.path, page), { force: true })
    }
  }

  return {
    takeIn: (fileName, bytes) => {
      const name = tidyName(fileName)
      return withStaged(store, bytes, (staged) => takeInStaged(name, staged))
    },
  }
}
