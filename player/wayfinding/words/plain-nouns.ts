import type { BuildingPlan, Connector, Unit, UnitKind } from '#schema/building'

/**
 * What a name on a wall names. `passage`: a corridor with a name of its own, such as a gallery or a bridge.
 * `numbered`: anything with a number on its door.
 */
export type NounKind = UnitKind | Connector['kind'] | 'passage' | 'numbered' | 'building'

/**
 * The forms that a sentence needs of a common noun. The name never bends and stands behind it, or where `{}` is. Where
 * a name changes the noun itself, both forms stand side by side: "asansöre|{} asansörüne".
 */
export interface NounForms {
  /** Where it stands alone: "лифт". */
  readonly is: string
  /** Beside it: "у лифта". */
  readonly at: string
  /** Up to it: "к лифту". */
  readonly to: string
  /** Along or across it: "через зал". */
  readonly through: string
  readonly into: string
  /** Having left it: "выйдя из лифта". */
  readonly outOf: string
}
type Role = keyof NounForms

export interface Nouns {
  readonly forms: Readonly<Record<NounKind, NounForms>>
  /** The quotes of the language around what stands on a wall. */
  readonly quote: (name: string) => string
  /** Around a door number: Latin letters in it must not upset a line from right to left. */
  readonly number: (text: string) => string
}

/** Common noun in its form, and behind it what the sign says. */
export class PlainNouns {
  readonly #nouns: Nouns

  constructor(nouns: Nouns) {
    this.#nouns = nouns
  }

  unit(role: Role, unit: Unit): string {
    const { forms: table, quote, number } = this.#nouns
    const name = signName(unit)
    if (unit.kind === 'toilet') return withName(table.toilet[role], undefined)
    if (unit.number !== undefined) return withName(table.numbered[role], number(unit.number))
    const kind = unit.kind === 'corridor' && name !== undefined ? 'passage' : unit.kind
    return withName(table[kind][role], name === undefined ? undefined : quote(name))
  }

  connector(role: Role, { kind, name }: Connector): string {
    return withName(this.#nouns.forms[kind][role], this.#nouns.quote(name))
  }

  building(role: Role, { name }: BuildingPlan['buildings'][number]): string {
    return withName(this.#nouns.forms.building[role], this.#nouns.quote(name))
  }
}

function withName(form: string, name: string | undefined): string {
  const [bare = '', named = `${bare} {}`] = form.split('|')
  return name === undefined ? bare : named.replace('{}', () => name)
}

/** The name of a unit that one can read on a wall: nobody reads "Flur Ost 2" there. */
function signName({ name }: Unit): string | undefined {
  return name === undefined || /^(flur|gang)\b|flur$/i.test(name) ? undefined : name
}

/** Forms from a row: is, at, to, through, into, out of. */
export function forms(is: string, at: string, to: string, through: string, into: string, outOf: string): NounForms {
  return { is, at, to, through, into, outOf }
}
