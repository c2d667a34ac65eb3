import { canonicalJson } from '#schema/canonical-json'
import type { Release } from '#schema/release'

/**
 * Writes releases as canonical JSON, one after the other. Slides, layouts and other parts that several players have in
 * common are written once: a hundred players of a site differ in little. Parts must not change in between.
 */
export function createReleaseWriter(): (release: Release) => string {
  const written = new WeakMap<object, string>()
  const part = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return canonicalJson(value)
    const known = written.get(value)
    if (known !== undefined) return known
    const text = canonicalJson(value)
    written.set(value, text)
    return text
  }
  return (release) => {
    // Members as `canonicalJson` orders and leaves them out.
    const members = Object.entries(release)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => {
        const text = Array.isArray(member) ? `[${member.map((item) => part(item)).join(',')}]` : part(member)
        return `${JSON.stringify(key)}:${text}`
      })
    return `{${members.join(',')}}`
  }
}
