/** Whether a text in the form of a local date names a day that exists: `2026-02-30` does not. */
export function isLocalDate(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}
