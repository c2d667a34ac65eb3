/**
 * Reads texts that seldom change: the answer for a key is kept for as long as its text stays the same. All screens
 * are looked at every two seconds, and checking a thousand plans and reports anew each time would hold up calls.
 */
export function createTextMemo<T>(read: (text: string) => T): (key: string, text: string) => T {
  const known = new Map<string, { readonly text: string; readonly value: T }>()
  return (key, text) => {
    const before = known.get(key)
    if (before?.text === text) return before.value
    const value = read(text)
    known.set(key, { text, value })
    return value
  }
}
