import type { TicketRequest } from '#build/dev/stele-stage'
import type { OfferedQueue } from '#schema/stele-ticket'

const NOW_MS = Date.UTC(2026, 10, 26, 8, 42)

/** Numbers for a stele on the stage: one for each key, as the server draws them, and a way that can be broken. */
export class TicketHouse {
  readonly numbers = new Map<string, string>()
  readonly withdrawn: string[] = []
  readonly jobs: string[] = []
  readonly requests: string[] = []
  print: 'none' | 'page' | 'device' = 'none'
  printer: 'printed' | 'failed' = 'printed'
  /** `hold`: answers wait for `release`. `lose`: the number is drawn, and nobody hears it. */
  way: 'open' | 'hold' | 'lose' | 'cut' = 'open'
  #release: () => void = () => undefined
  #held = Promise.resolve()

  hold(): void {
    this.way = 'hold'
    this.#held = new Promise((resolve) => (this.#release = resolve))
  }

  release(): void {
    this.way = 'open'
    this.#release()
  }

  readonly answer = async ({ method, path, body }: TicketRequest): Promise<unknown> => {
    if (path === 'ticket-offer') return this.way === 'cut' ? UNREACHABLE : { kind: 'offer', queues, print: this.print }
    this.requests.push(`${method} ${path}`)
    if (method === 'DELETE') {
      this.withdrawn.push(path.replace('tickets/', ''))
      return null
    }
    if (path === 'prints') {
      this.jobs.push((body as { jobId: string }).jobId)
      return { kind: this.printer }
    }
    if (this.way === 'cut') return UNREACHABLE
    if (path === 'check-ins') {
      const { code } = body as { code: string }
      return code === 'BCDF-GHJK' ? drawn('C 014', 'Wohngeld') : { kind: 'refused', why: 'code-unknown' }
    }
    const { requestKey } = body as { requestKey: string }
    const number = this.numbers.get(requestKey) ?? `A ${String(this.numbers.size + 48).padStart(3, '0')}`
    this.numbers.set(requestKey, number)
    if (this.way === 'hold') await this.#held
    return this.way === 'lose' ? undefined : drawn(number, 'Ausweise und Meldewesen')
  }
}

const UNREACHABLE = { kind: 'unreachable' } as const

const queues: readonly OfferedQueue[] = [
  { queueId: 'ausweise', name: 'Ausweise und Meldewesen', areaId: 'area', areaName: 'Bürgerbüro', waitingCount: 9 },
  { queueId: 'wohngeld', name: 'Wohngeld', areaId: 'area', areaName: 'Bürgerbüro', waitingCount: 0 },
]

function drawn(number: string, queueName: string) {
  const ticket = {
    ticketId: number.replace(' ', ''),
    number,
    queueName,
    areaId: 'area',
    areaName: 'Bürgerbüro',
    aheadCount: 3,
    phoneUrl: 'https://lotse.example/n/0123456789abcdefghijkl',
    issuedAt: NOW_MS,
  }
  return { kind: 'drawn', ticket }
}
