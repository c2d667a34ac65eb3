import { createHash } from 'node:crypto'

/**
 * The key of a wish, apart for everybody who sends wishes: two kiosks that count their keys from 1 do not get each
 * other's numbers. `scope` names the sender.
 */
export function scopedKey(scope: string, requestKey: string): string {
  return createHash('sha256').update(`${scope}\n${requestKey}`).digest('base64url')
}
