/** Upper half of code page 858: 850 with the euro sign. What German needs, and most of western Europe. */
const UPPER_HALF =
  'ÇüéâäàåçêëèïîìÄÅ' +
  'ÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»' +
  '░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´' +
  '\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const BYTES: ReadonlyMap<string, number> = new Map(Array.from(UPPER_HALF).map((sign, index) => [sign, 0x80 + index]))

/** Signs that the page lacks, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  '„': '"',
  '“': '"',
  '”': '"',
  '‚': "'",
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  ẞ: 'SS',
  '\u202f': ' ',
  '\u2009': ' ',
}

const MISSING = 0x3f

/**
 * A text as a printer with code page 858 prints it, one byte for each character cell. No byte of it is a control
 * character: whatever stands in a name, it can not become a command. A letter that the page lacks loses its accent,
 * and becomes `?` only when nothing is left of it.
 */
export function codePage858(text: string): number[] {
  return Array.from(text.normalize('NFC')).flatMap((sign) => encode(sign))
}

function encode(sign: string): number[] {
  const known = byteOf(sign)
  if (known !== undefined) return [known]
  const standIn = Object.hasOwn(STAND_INS, sign) ? STAND_INS[sign] : undefined
  if (standIn !== undefined) return Array.from(standIn).map((one) => byteOf(one) ?? MISSING)
  const plain = Array.from(sign.normalize('NFKD')).flatMap((part) => byteOf(part) ?? [])
  return plain.length > 0 ? plain : isInvisible(sign) ? [] : [MISSING]
}

function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return code
  return BYTES.get(sign)
}

/** Control characters, marks and joiners take no room. */
function isInvisible(sign: string): boolean {
  return /^[\p{Cc}\p{Cf}\p{Mn}]$/u.test(sign)
}
