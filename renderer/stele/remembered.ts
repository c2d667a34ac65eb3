/** The last result of a costly function, as long as what it depends on stays identical. */
export class Remembered<T> {
  #parts: readonly unknown[] | undefined
  #value: T | undefined

  get(parts: readonly unknown[], make: () => T): T {
    const known = this.#parts
    if (known?.length === parts.length && parts.every((part, index) => Object.is(part, known[index]))) {
      return this.#value as T
    }
    this.#parts = parts
    this.#value = make()
    return this.#value
  }
}
