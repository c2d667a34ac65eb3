import { PAIRING_SYMBOLS } from '#schema/player-api'

/** How long a code may be typed in (RFC 8628, section 3.2: short). */
export const PAIRING_LIFETIME_MS = 600_000

/** Draws a code such as `WDJB-MJHT`, every symbol equally likely. `randomBytes` gives that many random bytes. */
export function drawPairingCode(randomBytes: (count: number) => Uint8Array): string {
  const symbols: string[] = []
  while (symbols.length < 8) {
    for (const byte of randomBytes(16)) {
      // 240 is the largest multiple of 20 in a byte; what is above it would favour the first symbols.
      if (byte < 240 && symbols.length < 8) symbols.push(PAIRING_SYMBOLS.charAt(byte % PAIRING_SYMBOLS.length))
    }
  }
  return `${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`
}
