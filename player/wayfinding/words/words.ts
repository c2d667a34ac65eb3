import type { Level } from '#schema/building'
import type { Happening } from '../telling/happening.ts'
import type { Instruction, Sight } from '../telling/instruction.ts'

/** What one reads of a step: what to do, and what one sees then. */
export interface StepText {
  readonly title: string
  readonly detail?: string
}

/** One function for each kind of a union: what is missing does not compile. */
export type Table<T extends { readonly kind: string }, Said = string> = {
  readonly [K in T['kind']]: (item: Extract<T, { readonly kind: K }>) => Said
}

/** Everything that a language has to say about ways. */
export interface Words {
  readonly step: Table<Instruction, StepText>
  /** Beside a way, or instead of one. */
  readonly happening: Table<Happening>
  /** A level where it stands alone, in a heading. */
  level(level: Level): string
}

export function say<T extends { readonly kind: string }, Said>(table: Table<T, Said>, item: T): Said {
  // The key and the parameter are of one kind, which a mapped type can not tell.
  const tell = table[item.kind as T['kind']] as unknown as (item: T) => Said
  return tell(item)
}

/** At a threshold its door comes first: it stands in front of all that one sees behind it. */
export function byDoor(sights: readonly Sight[]): { opens: Sight[]; others: Sight[] } {
  return {
    opens: sights.filter(({ kind }) => kind === 'automatic-door'),
    others: sights.filter(({ kind }) => kind !== 'automatic-door'),
  }
}

/** Sentences with one blank between them; undefined where there is none. */
export function sentences(...parts: readonly (string | false | undefined)[]): string | undefined {
  const text = parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ')
  return text === '' ? undefined : text
}

/** A sentence as somebody typed it: people leave the full stop away. */
export function whole(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`
}

export function stepText(title: string, detail: string | undefined): StepText {
  return detail === undefined ? { title } : { title, detail }
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1)
}
