import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testRelease } from '#main/core/test-release'
import { TestSite } from '#main/core/test-site'
import { until } from '#main/core/until'
import { type AssetRef, PIECE_BYTES } from '#schema/asset'
import { type CoreUnderTest, inspect, pairPlayer, startCore } from './core-under-test.ts'
import type { Figure } from './figure.ts'

export interface DeltaOptions {
  readonly fileCount: number
  readonly fileBytes: number
  /** Pieces of the file that is cut off and killed once in each. */
  readonly pieceCount: number
}

export const DELTA: DeltaOptions = { fileCount: 200, fileBytes: 10_000_000, pieceCount: 16 }

const MEBIBYTE = 1_048_576

/** What a small change of a large release costs on the line, and what a cut or a kill costs. */
export async function measureSyncDelta(options: DeltaOptions, say: (text: string) => void): Promise<Figure[]> {
  return [await measureChange(options, say), await measureResume(options, say)]
}

async function measureChange({ fileCount, fileBytes }: DeltaOptions, say: (text: string) => void): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-sync-delta-'))
  await using site = await new TestSite().start()
  let core: CoreUnderTest | undefined
  try {
    const synthetic = new SyntheticFiles(site, fileBytes)
    const files = Array.from({ length: fileCount }, (_, n) => synthetic.add(n))
    const dataDir = pairPlayer(site, folder)
    say(`${Math.round((fileCount * fileBytes) / 1_000_000)} MB zum ersten Mal …`)
    core = await startCore(dataDir, site.url)
    await site.publishRelease(testRelease(files), 1)
    await until(() => reported(site, 1))
    say('Ein Beitrag geändert …')
    const sentBefore = site.sentBytes
    await site.publishRelease(testRelease([synthetic.add(fileCount), ...files.slice(1)]), 2)
    await until(() => reported(site, 2))
    const sentBytes = site.sentBytes - sentBefore
    await core.program.stop()
    await inspect(dataDir)
    const overPercent = (sentBytes / fileBytes - 1) * 100
    return {
      what: `One of ${fileCount} slides changed, ${((fileCount * fileBytes) / 1e9).toFixed(1)} GB in all: sent over HTTP`,
      value: `${(sentBytes / 1e6).toFixed(2)} MB, changed bytes + ${overPercent.toFixed(2)} %`,
      how: `${fileCount} files of ${fileBytes / 1e6} MB, one replaced; everything that the server sent until the player reported the release as current, heads, release and polls included.`,
    }
  } finally {
    await core?.program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Odd pieces are cut off by the server, even ones end with the core itself. */
async function measureResume({ pieceCount }: DeltaOptions, say: (text: string) => void): Promise<Figure> {
  say('Abbruch in jedem Stück …')
  const folder = mkdtempSync(join(tmpdir(), 'lotse-sync-resume-'))
  await using site = await new TestSite().start()
  let core: CoreUnderTest | undefined
  try {
    const video = site.addAsset(randomBytes((pieceCount - 1) * PIECE_BYTES + 1_234_567), 'video/mp4', 'pieced')
    const tries = new Map<number, number>()
    let killWanted = false
    let bodyBytes = 0
    site.onAsset = ({ bytes }, response) => {
      const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(site.requests.at(-1)?.range ?? '')?.map(Number) ?? []
      const index = from / PIECE_BYTES
      tries.set(index, (tries.get(index) ?? 0) + 1)
      if (tries.get(index) !== 1) {
        bodyBytes += to + 1 - from
        return false
      }
      // All but the last bytes of the piece: the most that can be lost.
      const cutAt = to - 100
      bodyBytes += cutAt - from
      response.writeHead(206, {
        'content-range': `bytes ${from}-${to}/${bytes.length}`,
        'content-length': to + 1 - from,
      })
      response.write(bytes.subarray(from, cutAt), () => {
        if (index % 2 === 1) response.destroy()
        else killWanted = true
      })
      return true
    }
    const dataDir = pairPlayer(site, folder)
    await site.publishRelease(testRelease([video]), 1)
    core = await startCore(dataDir, site.url)
    while (!reported(site, 1)) {
      await until(() => killWanted || reported(site, 1))
      if (!killWanted) break
      killWanted = false
      await core.program.kill()
      core = await startCore(dataDir, site.url)
    }
    await core.program.stop()
    await inspect(dataDir)
    const again = [...tries.values()].reduce((sum, count) => sum + count - 1, 0)
    return {
      what: `Fetched again after each of ${pieceCount} cuts and kills, one in every 4 MiB of a file`,
      value: `at most ${Math.max(...tries.values()) - 1} piece, ${((bodyBytes - video.sizeBytes) / pieceCount / MEBIBYTE).toFixed(2)} MiB on average`,
      how: `A file of ${Math.round(video.sizeBytes / MEBIBYTE)} MiB; connections cut and cores killed in turn 100 bytes before the end of each piece; ${again} requests more than pieces.`,
    }
  } finally {
    await core?.program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files that differ only in their first bytes, made anew when they are asked for: two gigabytes do not fit in memory. */
class SyntheticFiles {
  readonly #site: TestSite
  readonly #base: Buffer

  constructor(site: TestSite, sizeBytes: number) {
    this.#site = site
    this.#base = randomBytes(sizeBytes)
  }

  add(n: number): AssetRef {
    const make = () => {
      const bytes = Buffer.from(this.#base)
      bytes.writeUInt32LE(n)
      return bytes
    }
    const ref: AssetRef = {
      sha256: createHash('sha256').update(make()).digest('hex'),
      sizeBytes: this.#base.length,
      mediaType: 'image/webp',
    }
    this.#site.assets.set(ref.sha256, {
      ref,
      get bytes() {
        return make()
      },
    })
    return ref
  }
}

function reported(site: TestSite, gen: number): boolean {
  return site.received.some(({ text }) => text.includes('"phase":"current"') && text.includes(`"gen":${gen},`))
}
