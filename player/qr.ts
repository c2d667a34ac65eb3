import { encode } from 'uqr'

/** Codes with more modules per side than this (version 10) are too fine to be read from a screen on a wall. */
export const QR_MODULES_MAX = 57
/** Light modules around the code, ISO/IEC 18004. */
export const QR_QUIET_ZONE = 4

export interface QrDrawing {
  /** Modules per side without the quiet zone. */
  readonly modules: number
  /** SVG path of the dark modules, one unit per module. */
  readonly path: string
}

/** Draws a text as a QR code with medium error correction; undefined when it would be too fine to be read. */
export function qrDrawing(text: string): QrDrawing | undefined {
  const { data, size } = encode(text, { ecc: 'M', border: 0, boostEcc: true })
  if (size > QR_MODULES_MAX) return undefined
  return { modules: size, path: data.map(rowPath).join('') }
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue
    const end = row.indexOf(false, x)
    const width = (end < 0 ? row.length : end) - x
    path += `M${x} ${y}h${width}v1h-${width}z`
  }
  return path
}
