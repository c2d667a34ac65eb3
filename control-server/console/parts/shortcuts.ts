import type { ReactiveController, ReactiveControllerHost } from 'lit'
import Type from 'typebox'
import type { Services } from '../state/services.ts'

type Host = ReactiveControllerHost & HTMLElement & { readonly services: Services }

/** `KeyboardEvent.key` in lower case, `ctrl+` before it when Ctrl (or Cmd) is held. */
export type Shortcuts = Readonly<Record<string, () => void>>

const HABIT = 'shortcuts'

/**
 * Single keys for a page. They rest while someone types, while a dialog is open, while a key is held down, and when
 * they are switched off: speech input and shaky hands press letters by mistake (WCAG 2.1.4).
 */
export class ShortcutKeys implements ReactiveController {
  readonly #host: Host
  readonly #shortcuts: Shortcuts

  constructor(host: Host, shortcuts: Shortcuts) {
    this.#host = host
    this.#shortcuts = shortcuts
    host.addController(this)
  }

  get enabled(): boolean {
    return this.#host.services.habits.read(HABIT, Type.Boolean()) ?? true
  }

  toggle(): void {
    this.#host.services.habits.write(HABIT, !this.enabled)
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#pressed)
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#pressed)
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const name = nameOf(event)
    const action = Object.hasOwn(this.#shortcuts, name) ? this.#shortcuts[name] : undefined
    if (!action || event.repeat || event.altKey || !this.enabled) return
    const path = event.composedPath().filter((node): node is HTMLElement => node instanceof HTMLElement)
    if (path.some((node) => node instanceof HTMLDialogElement || isTyping(node))) return
    // Space belongs to the button or link that has the focus.
    if (event.key === ' ' && path.some((node) => node.matches('button, a, summary, [role="button"]'))) return
    event.preventDefault()
    action()
  }
}

function nameOf(event: KeyboardEvent): string {
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.key.toLowerCase()}`
}

function isTyping(node: HTMLElement): boolean {
  return node.isContentEditable || node.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
}
