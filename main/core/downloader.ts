import type { AssetRef } from '#schema/asset'
import { fail, ok, type Result } from '#schema/result'
import type { SyncFailure } from '#player/releases/failure'
import type { AssetFiles } from './asset-files.ts'
import { isDiskFull, type WritableFile } from './disk.ts'
import { isNetworkError, type ServerClient, type ServerFailure } from './server-client.ts'

export interface DownloaderDeps {
  readonly client: ServerClient
  readonly secret: string
  readonly files: AssetFiles
  /** A download that brings nothing for so long is given up; it can be resumed. */
  readonly stallMs: number
}

/** Left free for the database and the log, whatever is downloaded. */
const RESERVE_BYTES = 67_108_864

/**
 * Brings one file onto the disk: resumes what an earlier try has left, checks the whole file, and only then makes it
 * playable. Safe to repeat and to interrupt anywhere.
 */
export async function downloadAsset(
  asset: AssetRef,
  deps: DownloaderDeps,
  signal: AbortSignal,
): Promise<Result<undefined, SyncFailure>> {
  try {
    const partBytes = await usablePart(asset, deps.files)
    if ((await deps.files.freeBytes()) < asset.sizeBytes - partBytes + RESERVE_BYTES) return fail('disk-full')
    if (partBytes < asset.sizeBytes) {
      const received = await receive(asset, partBytes, deps, signal)
      if (!received.ok) return received
    }
    return await deps.files.admit(asset)
  } catch (error) {
    if (isDiskFull(error)) return fail('disk-full')
    if (isNetworkError(error)) return fail('offline')
    throw error
  }
}

/** A part that is longer than the file can not be its beginning. */
async function usablePart(asset: AssetRef, files: AssetFiles): Promise<number> {
  const partBytes = await files.partBytes(asset.sha256)
  if (partBytes <= asset.sizeBytes) return partBytes
  await files.dropPart(asset.sha256)
  return 0
}

async function receive(
  asset: AssetRef,
  partBytes: number,
  { client, secret, files, stallMs }: DownloaderDeps,
  signal: AbortSignal,
): Promise<Result<undefined, SyncFailure>> {
  const stalled = new AbortController()
  const answer = await client.open(`/player/v1/assets/${asset.sha256}`, {
    signal: AbortSignal.any([signal, stalled.signal]),
    secret,
    headers: partBytes > 0 ? { range: `bytes=${partBytes}-`, 'if-range': `"${asset.sha256}"` } : {},
  })
  if (!answer.ok) return fail(syncFailure(answer.error))
  const fromByte = startOf(answer.value, partBytes)
  if (fromByte === undefined || !answer.value.body) {
    await answer.value.body?.cancel()
    await files.dropPart(asset.sha256)
    return fail('corrupt')
  }
  const file = await files.openPart(asset.sha256, fromByte)
  try {
    const outcome = await write(answer.value.body, file, asset.sizeBytes - fromByte, () => stalled.abort(), stallMs)
    await file.sync()
    if (outcome === 'too-long') return await refuse(asset, files)
    return outcome === 'complete' ? ok(undefined) : fail('offline')
  } finally {
    await file.close()
  }
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
  body: ReadableStream<Uint8Array>,
  file: WritableFile,
  expectedBytes: number,
  onStall: () => void,
  stallMs: number,
): Promise<'complete' | 'too-short' | 'too-long'> {
  let receivedBytes = 0
  let stall = setTimeout(onStall, stallMs)
  try {
    for await (const chunk of body) {
      clearTimeout(stall)
      receivedBytes += chunk.length
      if (receivedBytes > expectedBytes) return 'too-long'
      await file.write(chunk)
      stall = setTimeout(onStall, stallMs)
    }
  } catch (error) {
    // What has arrived stays, and the next try goes on from there.
    if (isNetworkError(error)) return 'too-short'
    throw error
  } finally {
    clearTimeout(stall)
  }
  return receivedBytes === expectedBytes ? 'complete' : 'too-short'
}

export function syncFailure(failure: ServerFailure): SyncFailure {
  switch (failure) {
    case 'device-unknown':
    case 'refused':
      return 'refused'
    case 'unreadable':
      return 'unusable'
    case 'offline':
    case 'missing':
      return failure
    default:
      return failure satisfies never
  }
}
