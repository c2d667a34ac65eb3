import type { Page } from '@playwright/test'

/**
 * Resolves with the wall-clock time of the first presented frame in which `text` stands somewhere on the page, shadow
 * roots included. One machine, one clock: times of two pages can be compared.
 */
export function textOnGlass(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => {
    const contains = (root: Document | ShadowRoot): boolean =>
      [...root.querySelectorAll('*')].some((element) => {
        if (element.shadowRoot && contains(element.shadowRoot)) return true
        return element.childElementCount === 0 && (element.textContent ?? '').replace(/\s+/g, ' ').includes(wanted)
      })
    return new Promise<number>((resolve) => {
      const look = () => {
        if (!contains(document)) return requestAnimationFrame(look)
        // What is in the tree now is presented with the frame that ends before the next callback.
        return requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
      }
      look()
    })
  }, text)
}

/** The same for a picture whose address ends in `ending`, once it is decoded and fully opaque. */
export function pictureOnGlass(page: Page, ending: string): Promise<number> {
  return page.evaluate((wanted) => {
    const find = (root: Document | ShadowRoot): HTMLImageElement | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLImageElement && element.src.endsWith(wanted)) return element
        const inside = element.shadowRoot && find(element.shadowRoot)
        if (inside) return inside
      }
      return undefined
    }
    return new Promise<number>((resolve) => {
      const look = () => {
        const image = find(document)
        const isThere =
          image?.complete === true && image.naturalWidth > 0 && image.checkVisibility({ opacityProperty: true })
        if (!isThere) return requestAnimationFrame(look)
        return requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
      }
      look()
    })
  }, ending)
}

/** Clicks, and returns the wall-clock time at which the browser took the click in. */
export async function timedClick(page: Page, buttonName: RegExp): Promise<number> {
  const clickedAt = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const note = (event: Event) => resolve(performance.timeOrigin + event.timeStamp)
        document.addEventListener('click', note, { capture: true, once: true })
      }),
  )
  await page.getByRole('button', { name: buttonName }).click()
  return await clickedAt
}
