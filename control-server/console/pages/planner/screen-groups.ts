import type { Screen } from '#schema/screen'
import type { StaffSchedule } from '#schema/staff-schedule'
import { plannerTexts } from './planner-texts.ts'

/** Screens under one heading. */
export interface ScreenSection {
  readonly id: string
  /** Undefined where there is nothing to tell apart. */
  readonly name: string | undefined
  readonly screens: readonly Screen[]
}

/** Screens as staff think of them: by their groups, each once, the rest at the end. */
export function sectionsOf({ groups, screens }: Pick<StaffSchedule, 'groups' | 'screens'>): readonly ScreenSection[] {
  const left = new Set(screens)
  const sections: ScreenSection[] = []
  for (const group of groups.toSorted((a, b) => a.screenIds.length - b.screenIds.length || byName(a, b))) {
    const members = [...left].filter(({ id }) => group.screenIds.includes(id))
    for (const member of members) left.delete(member)
    if (members.length > 0) sections.push({ id: group.id, name: group.name, screens: members.toSorted(byName) })
  }
  const inOrder = sections.toSorted((a, b) => byName({ name: a.name ?? '' }, { name: b.name ?? '' }))
  const rest = [...left].toSorted(byName)
  if (rest.length === 0) return inOrder
  const name = inOrder.length === 0 ? undefined : plannerTexts.otherScreens
  return [...inOrder, { id: '', name, screens: rest }]
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'de', { numeric: true })
}
