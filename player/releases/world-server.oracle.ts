import type { ReleasePointer } from '#schema/release'
import type { Chance } from './world-chance.oracle.ts'

/** What the server calls a release, and what comes of it. */
interface Content {
  readonly files: readonly string[]
  readonly kind: 'fine' | 'newer-format' | 'foreign'
  readonly presentable: boolean
}

const FILE_COUNT = 14

/** A server that publishes, also what it had before, and is restored from backups. */
export class WorldServer {
  readonly #chance: Chance
  readonly #contents = new Map<string, Content>()
  readonly #pointers: ReleasePointer[] = []

  constructor(chance: Chance) {
    this.#chance = chance
  }

  get newest(): ReleasePointer | undefined {
    return this.#pointers.at(-1)
  }

  /** What it has ever said, in no order. */
  anyPointer(): ReleasePointer | undefined {
    return this.#chance.oneOf(this.#pointers)
  }

  publish(nowMs: number): ReleasePointer {
    const { newest } = this
    const again = this.#again()
    const releaseId = again ?? `r${this.#contents.size + 1}`
    if (again === undefined) this.#contents.set(releaseId, this.#draw())
    const pointer = {
      epoch: newest?.epoch ?? 1,
      gen: (newest?.gen ?? 0) + 1,
      releaseId,
      sizeBytes: 2,
      publishedAt: Math.round(nowMs),
    }
    this.#pointers.push(pointer)
    return pointer
  }

  /** From a backup: it has forgotten some releases and says so with a higher epoch. */
  restore(): ReleasePointer | undefined {
    const { newest } = this
    const kept = this.#chance.oneOf(this.#pointers)
    if (!newest || !kept) return undefined
    const pointer = { ...kept, epoch: newest.epoch + 1, gen: Math.max(1, kept.gen - 1) }
    this.#pointers.push(pointer)
    return pointer
  }

  contentOf(releaseId: string | undefined): Content | undefined {
    return releaseId === undefined ? undefined : this.#contents.get(releaseId)
  }

  filesOf(pointer: ReleasePointer | undefined): readonly string[] {
    return this.contentOf(pointer?.releaseId)?.files ?? []
  }

  /** Published once only, so that no earlier verdict can stand against it. */
  hasPublishedOnce(releaseId: string | undefined): boolean {
    return this.#pointers.filter((pointer) => pointer.releaseId === releaseId).length === 1
  }

  /** Now and then something that was there before, most often the last but one: somebody takes a change back. */
  #again(): string | undefined {
    const dice = this.#chance.random()
    if (dice < 0.2) return this.#pointers.at(-2)?.releaseId
    return dice < 0.3 ? this.#chance.oneOf([...this.#contents.keys()]) : undefined
  }

  #draw(): Content {
    const { random } = this.#chance
    const files = Array.from({ length: Math.floor(random() * 6) }, () => `f${Math.floor(random() * FILE_COUNT)}`)
    const dice = random()
    const kind = dice < 0.06 ? 'newer-format' : dice < 0.1 ? 'foreign' : 'fine'
    return { files: [...new Set(files)], kind, presentable: random() < 0.7 }
  }
}
