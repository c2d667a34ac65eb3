import type { Directory } from '#schema/directory'
import type { ScreenPlace } from '#schema/screen'
import type { Conditions } from '../conditions.ts'
import type { NavGraph } from '../graph.ts'

/** The words of a signboard come from the directory and the plan; what is closed is not pointed at. */
export interface SignboardRequest {
  readonly graph: NavGraph
  readonly directory: Directory
  readonly place: ScreenPlace
  readonly conditions: Conditions
}
