import { extname, join } from 'node:path'
import type { Disk } from './disk.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * What a page may do: load from its own core, and nothing else. Inline style attributes are allowed, because Lit sets
 * sizes with them; they can not run code.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // Streams are handed to the decoder piece by piece, by way of an address that the page itself has made.
  "media-src 'self' blob:",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** A file of the built pages; undefined when there is none. Names with anything unusual in them are unknown. */
export async function uiFile(disk: Disk, folder: string, path: string): Promise<Response | undefined> {
  const segments = path.split('/')
  if (!segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(segment))) return undefined
  const type = TYPES[extname(path)]
  const file = join(folder, ...segments)
  const sizeBytes = type === undefined ? undefined : await disk.sizeBytes(file)
  if (type === undefined || sizeBytes === undefined) return undefined
  return new Response(ReadableStream.from(disk.read(file)), {
    headers: { 'content-type': type, 'content-length': String(sizeBytes), 'cache-control': 'no-cache' },
  })
}
