import Type from 'typebox'
import { Id } from '#schema/primitives'
import type { Desk } from '#schema/staff-calls'
import type { Drafts } from '../../state/drafts.ts'

const Kept = Type.Object({ seatId: Id, counterId: Id })
const KEY = 'seat'

/**
 * Who this page is when it sits at a counter. The id outlives a reload, so a page that was pushed away does not push
 * back merely by being loaded again. While the page lives its id is not in the store: a browser gives a copy of that
 * to each duplicate of a tab, and two pages with one id would both believe that the seat is theirs.
 */
export class DeskSeat {
  readonly id: string
  /** This page has sat at this counter before. */
  readonly isKept: boolean
  readonly #drafts: Drafts
  readonly #counterId: string

  /** `drafts`: those of this tab. */
  constructor(drafts: Drafts, counterId: string, newId: () => string) {
    const kept = drafts.read(KEY, Kept)
    drafts.drop(KEY)
    this.isKept = kept?.counterId === counterId
    this.id = this.isKept && kept ? kept.seatId : newId()
    this.#drafts = drafts
    this.#counterId = counterId
  }

  /** To be called when the page is left: for a reload, or for a while. */
  keep(): void {
    this.#drafts.write(KEY, { seatId: this.id, counterId: this.#counterId })
  }

  /** The page was left, and has come back without being loaded again. */
  resume(): void {
    this.#drafts.drop(KEY)
  }

  /** Whose the seat is, as the server sees it. */
  holder({ seatId }: Pick<Desk, 'seatId'>): 'nobody' | 'me' | 'another' {
    if (seatId === undefined) return 'nobody'
    return seatId === this.id ? 'me' : 'another'
  }
}
