/** 128 random bits in hex. `crypto.randomUUID` is missing on pages that came over plain HTTP from another machine. */
export function randomId(source: Pick<Crypto, 'getRandomValues'>): string {
  return Array.from(source.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
