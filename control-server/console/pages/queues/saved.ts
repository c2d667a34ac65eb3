import type { StaffArea } from '#schema/staff-calls'
import type { ApiResult } from '../../api/api-result.ts'

/** What became of a change: the area as it is now, and a sentence; nothing after a refusal. */
export interface Saved {
  readonly area?: StaffArea
  readonly said?: string
}

export function savedEvent(answer: ApiResult<StaffArea>, said: string): CustomEvent<Saved> {
  return new CustomEvent('saved', { detail: answer.ok ? { area: answer.value, said } : {} })
}
