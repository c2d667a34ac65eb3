import { readFile } from 'node:fs/promises'
import { Directory } from '#schema/directory'
import type { Assets } from '../assets/assets.ts'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'

export interface DirectoryStore {
  /** As it is now; an empty one at a site that has none. */
  read(): Promise<Directory>
  /**
   * Makes another directory the one of the site, together with `alongside`, in one transaction. To be called by one
   * after the other: it replaces whatever is there.
   */
  replace(directory: Directory, alongside: (tx: Tx) => Promise<void>): Promise<void>
}

/** The directory of the site is a file like any other that players get, named by its bytes. */
export function createDirectoryStore(deps: {
  readonly db: Db
  readonly assets: Pick<Assets, 'path' | 'takeInJson'>
}): DirectoryStore {
  const { db, assets } = deps
  let known: { readonly sha256: string; readonly directory: Directory } | undefined
  return {
    async read() {
      const site = await db.selectFrom('site').select('directory_sha256').executeTakeFirst()
      const sha256 = site?.directory_sha256
      if (sha256 === null || sha256 === undefined) return { format: 'lotse-directory-1', entries: [] }
      if (known?.sha256 !== sha256) {
        known = { sha256, directory: stored(Directory, await readFile(assets.path(sha256), 'utf8')) }
      }
      return known.directory
    },
    async replace(directory, alongside) {
      // Before the transaction: the file must be on the disk when a release first names it.
      const { sha256 } = await assets.takeInJson('directory.json', directory)
      await db.transaction().execute(async (tx) => {
        await tx.updateTable('site').set({ directory_sha256: sha256 }).execute()
        await alongside(tx)
      })
    },
  }
}
