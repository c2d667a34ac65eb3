import type { Happening, Named, Unchecked } from '../telling/happening.ts'

/** What stops a person first: what closes, what is shut, then steps, doors too narrow, a lift too small, a slope. */
const UNCHECKED_ORDER: readonly Unchecked[] = ['steps', 'width', 'car', 'slope']

type One = Extract<Happening, { readonly kind: 'unchecked' }>

/**
 * The happenings of a way, said once each: what nobody has checked of several doors, or of several other places,
 * becomes one. Lifts and stairs keep their names. What is checked nowhere comes last.
 */
export function gathered(happenings: readonly Happening[]): Happening[] {
  const known = happenings.filter(({ kind }) => kind !== 'unchecked')
  const unchecked = UNCHECKED_ORDER.flatMap((what) => {
    const own = happenings.filter(
      (happening): happening is One => happening.kind === 'unchecked' && happening.what === what,
    )
    return ownKinds(own).flatMap((of) =>
      together(
        what,
        of,
        own.filter(({ named }) => kindOf(named) === of),
      ),
    )
  })
  return [...known, ...unchecked]
}

type Kind = 'doors' | 'places' | 'ways'

function kindOf({ kind }: Named): Kind {
  if (kind === 'connector') return 'ways'
  return kind === 'unit' ? 'places' : 'doors'
}

/** In the order of the way. */
function ownKinds(own: readonly One[]): Kind[] {
  return [...new Set(own.map(({ named }) => kindOf(named)))]
}

function together(what: Unchecked, of: Kind, own: readonly One[]): Happening[] {
  const [first] = own
  if (!first || own.length === 1 || of === 'ways') return [...own]
  return [{ kind: 'unchecked-several', what, count: own.length, of, first: first.named }]
}
