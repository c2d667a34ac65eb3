import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '../db/tables.ts'
import { type Assets, createAssets } from './assets.ts'
import { createAssetStore } from './asset-store.ts'
import { type Disk, nodeDisk } from './disk.ts'

export interface TestAssets extends AsyncDisposable {
  readonly assets: Assets
  readonly folder: string
}

/** Real files in a temporary folder. */
export async function openTestAssets(db: Db, disk: Disk = nodeDisk, nowMs = () => 1_000): Promise<TestAssets> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-assets-'))
  const store = createAssetStore(folder, disk)
  await store.open()
  return {
    assets: createAssets({ db, store, nowMs }),
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}
