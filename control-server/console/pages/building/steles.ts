import type { Screen } from '#schema/screen'
import type { StaffScreen } from '#schema/staff-screens'

/** Picks those screens that show ways: the same array as long as nothing changes, so that nothing is computed twice. */
export class Steles {
  #of: readonly StaffScreen[] = []
  #steles: readonly Screen[] = []

  among(screens: readonly StaffScreen[]): readonly Screen[] {
    if (this.#of !== screens) {
      this.#of = screens
      this.#steles = screens.map(({ screen }) => screen).filter(({ kind }) => kind === 'stele')
    }
    return this.#steles
  }
}
