import type { AssetFiles } from './asset-files.ts'
import { readByteRange } from './byte-range.ts'

/** Serves a file by its hash, with ranges for videos; 404 when it is not here or its bytes are damaged. */
export async function assetResponse(files: AssetFiles, sha256: string, request: Request): Promise<Response> {
  const asset = await files.sound(sha256)
  if (!asset) return new Response('no such asset', { status: 404 })
  const etag = `"${sha256}"`
  const headers = {
    'content-type': asset.mediaType,
    'cache-control': 'private, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    etag,
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const isSameFile = (request.headers.get('if-range') ?? etag) === etag
  const range = readByteRange(isSameFile ? (request.headers.get('range') ?? undefined) : undefined, asset.sizeBytes)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${asset.sizeBytes}` } })
  }
  const isHead = request.method === 'HEAD'
  if (range === 'whole') {
    const body = isHead ? null : ReadableStream.from(files.read(sha256))
    return new Response(body, { headers: { ...headers, 'content-length': String(asset.sizeBytes) } })
  }
  return new Response(isHead ? null : ReadableStream.from(files.read(sha256, range)), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start + 1),
      'content-range': `bytes ${range.start}-${range.end}/${asset.sizeBytes}`,
    },
  })
}
