import { askInTurn, beginAnew, bold, type Bytes, centred, cut, line, qrCode, sized } from './escpos.ts'

/** What stands on the paper. Knows a number and no name. */
export interface TicketSlip {
  readonly siteName: string
  /** `A 047` */
  readonly number: string
  readonly queueName: string
  readonly areaName: string
  readonly aheadCount?: number
  readonly phoneUrl: string
  readonly issuedAt: number
  readonly timeZone: string
}

/** Columns of the normal font on paper 80 mm wide that every printer has. */
export const SLIP_COLUMNS = 42

/** Dots of a QR module: 0.5 mm at 203 dots per inch, enough for a phone at arm's length. */
const QR_MODULE_DOTS = 5

/** The job for one slip, from a clean start to the cut and the question whether all of it has been worked off. */
export function slipJob(slip: TicketSlip): Bytes {
  const { siteName, number, queueName, areaName, phoneUrl } = slip
  return [
    ...beginAnew(),
    ...centred(),
    ...lines(siteName),
    ...line(''),
    ...line('Ihre Nummer'),
    ...bold(true),
    ...sized(6, 6),
    ...line(number),
    ...sized(1, 1),
    ...bold(false),
    ...lines(queueName),
    ...line(''),
    ...lines(`Bitte warten Sie: ${areaName}`),
    ...lines(aheadText(slip.aheadCount)),
    ...line(''),
    ...line('Ihr Platz auf dem Handy:'),
    ...qrCode(phoneUrl, QR_MODULE_DOTS),
    ...line(''),
    ...line(dateText(slip)),
    ...cut(),
    ...askInTurn(),
  ]
}

function lines(text: string): Bytes {
  return wrapped(text, SLIP_COLUMNS).flatMap((part) => line(part))
}

function aheadText(count: number | undefined): string {
  if (count === undefined) return ''
  if (count === 0) return 'Sie sind als Nächstes dran.'
  return count === 1 ? 'Vor Ihnen ist eine Nummer.' : `Vor Ihnen sind ${count} Nummern.`
}

function dateText({ issuedAt, timeZone }: TicketSlip): string {
  const day = new Intl.DateTimeFormat('de-DE', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' })
  const time = new Intl.DateTimeFormat('de-DE', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${day.format(issuedAt)}, ${time.format(issuedAt)} Uhr`
}

/** Breaks between words; a word that is longer than a line is cut. Empty text is no line. */
export function wrapped(text: string, columns: number): string[] {
  const result: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = result.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns) result[result.length - 1] = `${last} ${word}`
    else for (let from = 0; from < word.length; from += columns) result.push(word.slice(from, from + columns))
  }
  return result
}
