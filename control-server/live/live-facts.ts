import { FactTimes, LiveFact, type LiveFact as Fact } from '#schema/live-fact'
import { parseJson } from '#schema/parse'
import { liveFactTopic } from '#schema/topics'
import type { Db, Tx } from '../db/tables.ts'
import type { Publisher } from '../publishing/publisher.ts'

/** The small truths of the site, one retained message each. The database is the truth, the broker its doorbell. */
export interface LiveFacts {
  /**
   * Stores the newest state of a fact under the next `seq`, then publishes it. Publications of one key keep their
   * order. Rejects when the database does, and then nothing was published.
   */
  put(key: string, times: FactTimes, body: Fact['body']): Promise<Fact>
  /** The newest state; undefined for a key that has none. */
  latest(key: string): Promise<Fact | undefined>
  /** The signed text of the newest state, as on the wire; undefined for a key that has none. */
  sealed(key: string): Promise<string | undefined>
  keys(): Promise<string[]>
  /** Gives every fact to a broker that may have lost all. */
  republishAll(): Promise<void>
}

export interface LiveFactsDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly siteId: string
  /** Rises when the server is restored from a backup. */
  readonly epoch: number
}

export function createLiveFacts({ db, publisher, siteId, epoch }: LiveFactsDeps): LiveFacts {
  const tails = new Map<string, Promise<unknown>>()

  /** One at a time per key: the message that the broker retains must be the newest. */
  function inOrder<T>(key: string, job: () => Promise<T>): Promise<T> {
    const turn = (tails.get(key) ?? Promise.resolve()).then(job, job)
    tails.set(key, turn)
    const forget = () => void (tails.get(key) === turn && tails.delete(key))
    turn.then(forget, forget)
    return turn
  }

  const publish = (fact: Fact) => publisher.publish(liveFactTopic(siteId, fact.key), fact)

  return {
    put(key, times, body) {
      return inOrder(key, async () => {
        const fact: Fact = { epoch, seq: 0, key, times, body }
        await db.transaction().execute(async (tx) => {
          fact.seq = await store(tx, fact)
          // Throws for a body that breaks its schema: then it is not stored either.
          publisher.seal(liveFactTopic(siteId, key), fact)
        })
        await publish(fact)
        return fact
      })
    },
    latest: (key) => load(db, key, epoch),
    async sealed(key) {
      const fact = await load(db, key, epoch)
      return fact && publisher.seal(liveFactTopic(siteId, key), fact)
    },
    async keys() {
      const rows = await db.selectFrom('live_fact').select('key').orderBy('key').execute()
      return rows.map((row) => row.key)
    },
    async republishAll() {
      for (const key of await this.keys()) {
        await inOrder(key, async () => {
          const fact = await load(db, key, epoch)
          if (fact) await publish(fact)
        })
      }
    },
  }
}

/** Returns the new `seq`. */
async function store(tx: Tx, fact: Fact): Promise<number> {
  const times = JSON.stringify(fact.times)
  const body = JSON.stringify(fact.body)
  const row = await tx
    .insertInto('live_fact')
    .values({ key: fact.key, seq: 1, times, body })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({ seq: eb('live_fact.seq', '+', 1), times, body })),
    )
    .returning('seq')
    .executeTakeFirstOrThrow()
  return row.seq
}

async function load(db: Db, key: string, epoch: number): Promise<Fact | undefined> {
  const row = await db.selectFrom('live_fact').selectAll().where('key', '=', key).executeTakeFirst()
  if (!row) return undefined
  const times = parseJson(FactTimes, row.times)
  const body = parseJson(LiveFact.properties.body, row.body)
  // A newer program may have written another shape. The next reading of the source replaces it.
  if (!times.ok || !body.ok) return undefined
  return { epoch, seq: row.seq, key, times: times.value, body: body.value }
}
