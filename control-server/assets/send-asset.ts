import { open } from 'node:fs/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { readByteRange } from '../http/byte-range.ts'
import type { Assets } from './assets.ts'

/**
 * Answers with the bytes of an asset from disk, whole or the part that was asked for. The name is the hash of the
 * content, so the answer may be kept for ever and parts fetched at different times belong together.
 */
export async function sendAsset(assets: Assets, sha256: string, request: FastifyRequest, reply: FastifyReply) {
  const asset = await assets.find(sha256)
  if (!asset) throw new AppError('NOT_FOUND', 'Diese Datei gibt es nicht (mehr).')
  const etag = `"${sha256}"`
  const { sizeBytes } = asset
  reply.headers({
    etag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': asset.mediaType,
  })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  if (request.method === 'HEAD') return sendHead(reply, sizeBytes)

  const range = readByteRange(request.headers, { sizeBytes, etag })
  if (range.kind === 'unsatisfiable') {
    reply.type('application/json').header('cache-control', 'no-store').header('content-range', `bytes */${sizeBytes}`)
    return reply.code(416).send({ code: 'BAD_REQUEST', message: 'Dieser Teil liegt außerhalb der Datei.' })
  }
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: sizeBytes - 1 }
  if (range.kind === 'part') reply.code(206).header('content-range', `bytes ${first}-${last}/${sizeBytes}`)
  reply.header('content-length', last - first + 1)
  // Opened before the head is sent: a file that is gone from the disk is an error, not half an answer.
  const handle = await open(assets.path(sha256), 'r')
  return reply.send(handle.createReadStream({ start: first, end: last }))
}

/** Past Fastify, which would read the whole file only to count it. `HEAD` has no ranges (RFC 9110, 14.2). */
function sendHead(reply: FastifyReply, sizeBytes: number): FastifyReply {
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value)
  }
  reply.raw.writeHead(200, { 'content-length': sizeBytes })
  reply.raw.end()
  return reply
}
