import { DataTexture } from 'three'
import { TONES } from '../mesh/tones.ts'

/** The colours of the theme as a texture, one texel a tone. */
export class Palette {
  readonly texture = new DataTexture(new Uint8Array(TONES.length * 4), TONES.length, 1)
  #written = ''

  /** Reads the tokens as they hold at an element. Says whether any has changed. */
  read(element: HTMLElement): boolean {
    const probe = document.createElement('i')
    element.append(probe)
    const colors = TONES.map((tone) => {
      probe.style.color = `var(--${tone})`
      return getComputedStyle(probe).color
    })
    probe.remove()
    const written = colors.join(';')
    if (written === this.#written) return false
    this.#written = written
    const bytes = colors.flatMap((color) => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
      return [red, green, blue, 255]
    })
    this.texture.image.data?.set(bytes)
    this.texture.needsUpdate = true
    return true
  }
}
