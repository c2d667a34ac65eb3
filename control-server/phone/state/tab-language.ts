/** The language that was chosen by hand, for as long as the tab is open. */
export interface TabLanguage {
  /** Undefined while nobody has chosen. */
  read(): string | undefined
  choose(language: string): void
}

const KEY = 'lotse.language'

/** A browser that stores nothing only forgets more. */
export function createTabLanguage(storage: Pick<Storage, 'getItem' | 'setItem'>): TabLanguage {
  return {
    read: () => storage.getItem(KEY) ?? undefined,
    choose: (language) => {
      try {
        storage.setItem(KEY, language)
      } catch {
        // Full, or forbidden by the visitor: a reload forgets the choice.
      }
    },
  }
}
