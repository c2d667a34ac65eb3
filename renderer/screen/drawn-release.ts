import type { Zone } from '#schema/layout'

/**
 * Of which release the whole picture is. A new release counts only when every zone with slides draws what it wants
 * there; until then the page still shows, and says, the old one.
 */
export class DrawnRelease {
  readonly #byZone = new Map<string, string>()
  #wanted: { readonly releaseId: string; readonly zoneIds: readonly string[] } | undefined
  #complete: string | undefined

  expect(releaseId: string, zones: readonly Zone[]): void {
    const zoneIds = zones.filter((zone) => zone.kind === 'slides').map((zone) => zone.id)
    this.#wanted = { releaseId, zoneIds }
    this.#settle()
  }

  drawn(zoneId: string, releaseId: string): void {
    this.#byZone.set(zoneId, releaseId)
    this.#settle()
  }

  get complete(): string | undefined {
    return this.#complete
  }

  #settle(): void {
    const wanted = this.#wanted
    if (wanted?.zoneIds.every((zoneId) => this.#byZone.get(zoneId) === wanted.releaseId)) {
      this.#complete = wanted.releaseId
    }
  }
}
