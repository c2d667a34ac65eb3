import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Store } from './store.ts'

/** Follows one slice of a store and renders its host again only when that slice changes. */
export class Select<S, T> implements ReactiveController {
  value: T
  readonly #store: Store<S>
  readonly #refresh: () => void
  #unsubscribe: (() => void) | undefined

  constructor(
    host: ReactiveControllerHost,
    store: Store<S>,
    pick: (state: S) => T,
    same: (a: T, b: T) => boolean = Object.is,
  ) {
    this.#store = store
    this.value = pick(store.get())
    this.#refresh = () => {
      const next = pick(store.get())
      if (same(next, this.value)) return
      this.value = next
      host.requestUpdate()
    }
    host.addController(this)
  }

  hostConnected(): void {
    this.#unsubscribe = this.#store.subscribe(this.#refresh)
    this.#refresh() // what changed while the host was detached
  }

  hostDisconnected(): void {
    this.#unsubscribe?.()
  }
}
