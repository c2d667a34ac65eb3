/** An OParl object as servers really send it: any member may be missing, of another type, or an address. */
export type OparlObject = Readonly<Record<string, unknown>>

export function asObject(value: unknown): OparlObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OparlObject) : undefined
}

/** A list, also where a single value stands for a list of one. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** The objects among the members of a list. */
export function asObjects(value: unknown): OparlObject[] {
  return asList(value)
    .map(asObject)
    .filter((object) => object !== undefined)
}

export function asText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** True only for a clear yes; servers also write `"true"` and 1. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === 1
}
