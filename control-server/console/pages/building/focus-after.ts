import type { LitElement } from 'lit'

/** What is shown beside the list is read out from its heading; where there is none yet, focus stays where it is. */
export async function focusDetail(page: LitElement): Promise<void> {
  await page.updateComplete
  const detail = page.renderRoot.querySelector('.detail')
  const shown = detail?.firstElementChild
  if (isLit(shown)) await shown.updateComplete
  const root = isLit(shown) ? shown.renderRoot : detail
  root?.querySelector<HTMLElement>('h2[tabindex="-1"]')?.focus({ preventScroll: true })
}

/** After something is done and its form is gone: on the way back, or failing that on what is shown instead. */
export async function focusFoot(page: LitElement): Promise<void> {
  await page.updateComplete
  const undo = page.renderRoot.querySelector<HTMLElement>('footer button')
  if (undo) undo.focus()
  else await focusDetail(page)
}

function isLit(element: Element | null | undefined): element is LitElement {
  return element !== null && element !== undefined && 'updateComplete' in element && 'renderRoot' in element
}
