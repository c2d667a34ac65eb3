import type { LitElement } from 'lit'

/** What has just been shown is read out from its start: its `h2 tabindex="-1"`, in the element itself or inside of it. */
export async function focusHeading(within: ParentNode | null | undefined): Promise<void> {
  const inner = within?.firstElementChild
  if (isLit(inner)) await inner.updateComplete
  const root = isLit(inner) ? inner.renderRoot : within
  root?.querySelector<HTMLElement>('h2[tabindex="-1"]')?.focus({ preventScroll: true })
}

function isLit(element: Element | null | undefined): element is LitElement {
  return element !== null && element !== undefined && 'updateComplete' in element && 'renderRoot' in element
}
