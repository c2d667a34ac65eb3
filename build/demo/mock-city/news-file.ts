import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cityNewsXml, isUnchangedNews } from './city-news.ts'

/** The portal's feed, read anew for each request, because people edit it. */
export interface NewsFile {
  read(): Promise<{ readonly xml: string; readonly etag: string }>
}

/**
 * `news.xml` in a folder, or in memory without one. A missing file is written; a file that nobody has changed is written
 * anew, so that its dates are fresh; an edited one is left alone.
 */
export async function openNewsFile(dir: string | undefined, pageUrl: string, nowMs: () => number): Promise<NewsFile> {
  const fresh = cityNewsXml(pageUrl, nowMs())
  if (dir === undefined) return { read: async () => withEtag(fresh) }
  await mkdir(dir, { recursive: true })
  const path = join(dir, 'news.xml')
  const present = await readIfThere(path)
  if (present === undefined || isUnchangedNews(present, pageUrl)) {
    await writeFile(`${path}.neu`, fresh)
    await rename(`${path}.neu`, path)
  }
  return { read: async () => withEtag((await readIfThere(path)) ?? '') }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function withEtag(xml: string): { xml: string; etag: string } {
  return { xml, etag: `"${createHash('sha256').update(xml).digest('hex').slice(0, 32)}"` }
}
