/** Tags that would lead a player to somewhere else than the proxy, or ask more of it than it can. */
const DROPPED = /^#EXT-X-(CONTENT-STEERING|SERVER-CONTROL|PRELOAD-HINT|RENDITION-REPORT|DEFINE|SESSION-DATA)\b/

/** True for text that is a playlist by RFC 8216: it begins with the tag that every playlist begins with. */
export function isPlaylist(text: string): boolean {
  return /^\uFEFF?#EXTM3U\b/.test(text)
}

/**
 * A playlist with every address in it replaced: by `rename` of the address, resolved against the playlist's own. Where
 * `rename` gives undefined the address is forbidden: its line is left out, or its attribute emptied.
 */
export function rewritePlaylist(text: string, ownUrl: URL, rename: (url: URL) => string | undefined): string {
  const named = (uri: string): string | undefined => {
    const url = URL.parse(uri, ownUrl.href)
    return url ? rename(url) : undefined
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  return lines.flatMap((line) => rewriteLine(line.trim(), named)).join('\n')
}

function rewriteLine(line: string, named: (uri: string) => string | undefined): string[] {
  if (line === '' || DROPPED.test(line)) return []
  if (!line.startsWith('#')) return [named(line) ?? []].flat()
  if (!line.startsWith('#EXT')) return []
  return [line.replaceAll(/(?<=[:,])URI="([^"]*)"/g, (_all, uri: string) => `URI="${named(uri) ?? ''}"`)]
}
