import { encodeRouteLink } from '#player/wayfinding/route-link'
import type { Language } from '#schema/language'
import type { Profile, RouteLink } from '#schema/route-link'
import type { VisitorHouse } from '#schema/visitor-api'
import { type Clocks, ServerAge } from '../state/server-age.ts'
import type { WayAnswer } from './answer/answer-way.ts'
import type { Opened, WayAsker } from './answer/way-asker.ts'
import { HouseLink } from './house/house-link.ts'
import type { HouseMemory } from './house/house-memory.ts'
import type { LotseWay } from './lotse-way.ts'
import { readLink } from './read-link.ts'

export interface WayFollowerDeps {
  /** Of the house, without a slash at its end. */
  readonly houseUrl: string
  readonly fetch: typeof fetch
  readonly page: Pick<LotseWay, 'content' | 'language' | 'actions'>
  readonly asker: WayAsker
  readonly memory: HouseMemory
  readonly clocks: () => Clocks
  readonly random: () => number
  /** Writes the fragment anew, without a new page: a reload shows what was chosen. */
  readonly rewriteLink: (fragment: string) => void
  /** Chosen by hand in this tab; undefined while the language of the link counts. */
  readonly chosenLanguage: () => Language | undefined
  readonly chooseLanguage: (language: string) => void
  readonly reload: () => void
}

const ANSWER_MS = 15_000

/** Joins link, line, memory, worker and picture: the page shows the way, and how old is what it knows of closures. */
export class WayFollower {
  readonly #deps: WayFollowerDeps
  readonly #age = new ServerAge()
  readonly #houseLink: HouseLink
  #link: RouteLink | undefined
  #house: VisitorHouse | undefined
  #opened: { readonly sha256: string; readonly attribution: string } | undefined
  #opening: string | undefined
  /** Came broken twice: only a new page asks for it again. */
  #broken: string | undefined
  #answer: WayAnswer | undefined
  #hasChanged = false

  constructor(deps: WayFollowerDeps) {
    this.#deps = deps
    this.#houseLink = new HouseLink({
      fetch: deps.fetch,
      url: deps.houseUrl,
      monotonicMs: () => deps.clocks().monotonicMs,
      random: deps.random,
      onHouse: (house, askedMs) => this.#take(house, askedMs),
      // Closures end and doors open by the clock too.
      onSilence: () => void this.#show(),
    })
    deps.page.actions = {
      ageMs: () => this.#age.ageMs(deps.clocks()),
      asOf: () => this.#age.at,
      chooseProfile: (profile) => this.#chooseProfile(profile),
      chooseLanguage: (language) => {
        deps.chooseLanguage(language)
        this.#setLanguage()
      },
      moveOn: () => this.#moveOn(),
      reload: deps.reload,
    }
  }

  /** Follows the link of a fragment: after the start, and whenever the address is another one. */
  async open(fragment: string): Promise<void> {
    const link = readLink(fragment)
    this.#link = link.ok ? link.value : undefined
    this.#answer = undefined
    this.#hasChanged = false
    this.#setLanguage()
    if (!link.ok) {
      this.#houseLink.rest()
      this.#deps.page.content = { kind: 'advice', why: link.error }
      return
    }
    this.#deps.page.content = { kind: 'loading' }
    this.#houseLink.refresh()
    await this.#recall()
  }

  /** Asks at once: in front again, in the network again. */
  refresh(): void {
    if (this.#link) this.#houseLink.refresh()
  }

  /** Nobody looks. */
  rest(): void {
    this.#houseLink.rest()
  }

  /** What this phone knew of the house before, as old as it is; unless the line was quicker. */
  async #recall(): Promise<void> {
    const last = await this.#deps.memory.read()
    if (!last || this.#house) return this.#show()
    this.#house = last.house
    this.#age.restore(last.house.at, last.ageMs, last.wallMs, this.#deps.clocks())
    await this.#show()
  }

  #take(house: VisitorHouse, askedMs: number): void {
    const { clocks, memory } = this.#deps
    if (!this.#age.take(house.at, clocks(), askedMs)) return
    this.#house = house
    void memory.write({ house, ageMs: this.#age.ageMs(clocks()) ?? 0, wallMs: clocks().wallMs })
    void this.#show()
  }

  async #show(): Promise<void> {
    const [link, house] = [this.#link, this.#house]
    const { page, asker, clocks } = this.#deps
    if (!link || !house) return
    if (house.bundleSha256 === undefined) {
      page.content = { kind: 'advice', why: 'noPlan' }
      return
    }
    if (!(await this.#openBuilding(house.bundleSha256))) return
    // Something newer has come while the plan was on its way.
    if (house !== this.#house || link !== this.#link) return await this.#show()
    const atMs = this.#age.at + (this.#age.ageMs(clocks()) ?? 0)
    const { timeZone, closures, siteName } = house
    const { profile } = link
    const answer = await asker.ask({
      link,
      conditions: { profile, atMs, timeZone, closures },
      language: page.language,
    })
    if (!answer || link !== this.#link) return
    this.#hasChanged ||= this.#answer !== undefined && nameOf(this.#answer) !== nameOf(answer)
    this.#answer = answer
    const [attribution, hasChanged] = [this.#opened?.attribution ?? '', this.#hasChanged]
    page.content = { kind: 'answer', answer, siteName, timeZone, profile, hasChanged, attribution }
  }

  /** Whether the worker holds this building by now. */
  async #openBuilding(sha256: string): Promise<boolean> {
    if (this.#opened?.sha256 === sha256) return true
    if (this.#opening === sha256) return false
    const { page } = this.#deps
    if (this.#broken === sha256) {
      page.content = { kind: 'advice', why: 'broken' }
      return false
    }
    this.#opening = sha256
    try {
      const opened = await this.#openBundle(sha256)
      if (!opened) return false
      const { fault, attribution } = opened
      if (fault === 'broken') this.#broken = sha256
      if (fault !== undefined) {
        page.content = { kind: 'advice', why: fault }
        return false
      }
      this.#opened = { sha256, attribution }
      return true
    } finally {
      this.#opening = undefined
    }
  }

  /** What was kept or has come may be half of it, or the welcome page of some Wi-Fi: then once more from the server. */
  async #openBundle(sha256: string): Promise<Opened | undefined> {
    const { memory, asker } = this.#deps
    const kept = await memory.bundle(sha256)
    const bytes = kept ?? (await this.#fetchBundle(sha256, 'default'))
    const opened = bytes && (await asker.open(bytes))
    if (opened?.fault !== 'broken') return opened
    await memory.forgetBundle(sha256)
    const fresh = await this.#fetchBundle(sha256, 'reload')
    const again = fresh && (await asker.open(fresh))
    if (again?.fault === 'broken') await memory.forgetBundle(sha256)
    return again
  }

  /**
   * Undefined without a line: it is asked for again with the next look at the house. `reload` passes the cache of the
   * browser by, which may hold the same broken bytes.
   */
  async #fetchBundle(sha256: string, cache: 'default' | 'reload'): Promise<ArrayBuffer | undefined> {
    const { houseUrl, memory } = this.#deps
    try {
      const signal = AbortSignal.timeout(ANSWER_MS)
      const answer = await this.#deps.fetch(`${houseUrl}/${sha256}`, { signal, cache })
      if (!answer.ok) return undefined
      const bytes = await answer.arrayBuffer()
      await memory.keepBundle(sha256, bytes.slice(0))
      return bytes
    } catch {
      return undefined
    }
  }

  #chooseProfile(profile: Profile): void {
    if (!this.#link) return
    this.#link = { ...this.#link, profile }
    this.#deps.rewriteLink(encodeRouteLink(this.#link))
    // Asked for another way, one is not surprised by it.
    this.#answer = undefined
    this.#hasChanged = false
    void this.#show()
  }

  #setLanguage(): void {
    const { page, chosenLanguage } = this.#deps
    page.language = chosenLanguage() ?? this.#link?.language ?? page.language
    void this.#show()
  }

  #moveOn(): void {
    const { page } = this.#deps
    if (!this.#hasChanged || page.content.kind !== 'answer') return
    this.#hasChanged = false
    page.content = { ...page.content, hasChanged: false }
  }
}

function nameOf(answer: WayAnswer): string {
  return answer.kind === 'way' ? answer.name : answer.why
}
