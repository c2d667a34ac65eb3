import { t } from '../text.ts'

/** How many are before; empty once the number has been called. */
export function aheadText(count: number | undefined): string {
  return count === undefined ? '' : t('tickets.ahead', { count })
}
