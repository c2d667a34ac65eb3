import type { Rule } from '#schema/rule'
import type { Screen, ScreenGroup } from '#schema/screen'
import { parseTagExpression } from './tag-expression.ts'

/** Whether a rule is meant for a screen; an expression that can not be read means no screen. */
export function ruleReaches({ target }: Pick<Rule, 'target'>, screen: Screen, groups: readonly ScreenGroup[]): boolean {
  switch (target.kind) {
    case 'screens':
      return target.screenIds.includes(screen.id)
    case 'group':
      return groups.some(({ id, screenIds }) => id === target.groupId && screenIds.includes(screen.id))
    case 'tags': {
      const test = parseTagExpression(target.expression)
      return test.ok && test.value(tagsOf(screen))
    }
  }
}

/** The tags of a screen in lower case, with those that it has by itself: kind, building and level. */
export function tagsOf({ kind, place, tags = [] }: Screen): ReadonlySet<string> {
  const own = [`kind:${kind}`, `building:${place.buildingId}`, `level:${place.levelId}`]
  return new Set([...own, ...tags].map((tag) => tag.toLowerCase()))
}
