import type { SyncFailure } from '#player/releases/failure'
import type { LoadOutcome } from '#player/releases/load'
import { piecesOf } from '#player/releases/pieces'
import type { AssetRef } from '#schema/asset'
import { fail, ok, type Result } from '#schema/result'
import type { AssetFiles } from './asset-files.ts'
import { isDiskFull, type WritableFile } from './disk.ts'
import { chunksOf, type Line } from './line.ts'
import { receivePieces } from './piece-download.ts'
import { hasRoom } from './reserve.ts'
import { isNetworkError, syncFailure } from './server-client.ts'

export interface DownloaderDeps extends Line {
  readonly files: AssetFiles
}

/**
 * Brings one file onto the disk: resumes what an earlier try has left, checks the whole file, and only then makes it
 * playable. A large file comes piece by piece, each checked before it counts. Safe to repeat and to interrupt anywhere.
 */
export async function downloadAsset(asset: AssetRef, deps: DownloaderDeps, signal: AbortSignal): Promise<LoadOutcome> {
  let gained = false
  const onGain = () => (gained = true)
  try {
    const isPieced = piecesOf(asset).length > 0
    const receive = isPieced ? receivePieces : receiveRest
    const received = await receive(asset, deps, signal, onGain)
    // What is thrown away again because it is not what its name promises was no gain.
    if (!received.ok) return { result: received, gained: gained && (received.error !== 'corrupt' || isPieced) }
    const result = await deps.files.admit(asset)
    return { result, gained: gained && result.ok }
  } catch (error) {
    if (isDiskFull(error)) return { result: fail('disk-full'), gained }
    if (isNetworkError(error)) return { result: fail('offline'), gained }
    throw error
  }
}

/** Goes on behind the bytes that are here. */
async function receiveRest(
  asset: AssetRef,
  deps: DownloaderDeps,
  signal: AbortSignal,
  onGain: () => void,
): Promise<Result<undefined, SyncFailure>> {
  const { client, secret, files } = deps
  const partBytes = await usablePart(asset, files)
  if (!(await hasRoom(files, asset.sizeBytes - partBytes))) return fail('disk-full')
  if (partBytes === asset.sizeBytes) return ok(undefined)
  const stalled = new AbortController()
  const answer = await client.open(`/player/v1/assets/${asset.sha256}`, {
    signal: AbortSignal.any([signal, stalled.signal]),
    secret,
    headers: partBytes > 0 ? { range: `bytes=${partBytes}-`, 'if-range': `"${asset.sha256}"` } : {},
  })
  if (!answer.ok) return fail(syncFailure(answer.error))
  const { body } = answer.value
  const fromByte = startOf(answer.value, partBytes)
  if (fromByte === undefined || !body) {
    await body?.cancel()
    return refuse(asset, files)
  }
  const file = await files.openPart(asset.sha256, fromByte)
  try {
    const outcome = await write(chunksOf(body, deps, stalled, signal), file, asset.sizeBytes - fromByte, onGain)
    await file.sync()
    if (outcome === 'too-long') return await refuse(asset, files)
    return outcome === 'complete' ? ok(undefined) : fail('offline')
  } finally {
    await file.close()
  }
}

/** A part that is longer than the file can not be its beginning. */
async function usablePart(asset: AssetRef, files: AssetFiles): Promise<number> {
  const partBytes = await files.partBytes(asset.sha256)
  if (partBytes <= asset.sizeBytes) return partBytes
  await files.dropPart(asset.sha256)
  return 0
}

async function refuse(asset: AssetRef, files: AssetFiles): Promise<Result<undefined, SyncFailure>> {
  await files.dropPart(asset.sha256)
  return fail('corrupt')
}

/** First byte of the answer's body in the file; undefined when the answer does not fit the request. */
function startOf(response: Response, partBytes: number): number | undefined {
  if (response.status === 200) return 0
  if (response.status !== 206) return undefined
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers.get('content-range') ?? '')
  return match && Number(match[1]) === partBytes ? partBytes : undefined
}

async function write(
  chunks: AsyncIterable<Uint8Array>,
  file: WritableFile,
  expectedBytes: number,
  onGain: () => void,
): Promise<'complete' | 'too-short' | 'too-long'> {
  let receivedBytes = 0
  try {
    for await (const chunk of chunks) {
      receivedBytes += chunk.length
      if (receivedBytes > expectedBytes) return 'too-long'
      await file.write(chunk)
      onGain()
    }
  } catch (error) {
    // What has arrived stays, and the next try goes on from there.
    if (isNetworkError(error)) return 'too-short'
    throw error
  }
  return receivedBytes === expectedBytes ? 'complete' : 'too-short'
}
