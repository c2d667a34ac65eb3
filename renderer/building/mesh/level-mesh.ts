import type { BuildingPlan } from '#schema/building'
import type { LevelOutline } from '../plan/level-outline.ts'
import { stairsOf } from '../plan/stairs.ts'
import { addFloors, addSills, addSlab } from './floor-mesh.ts'
import { MeshWriter, type SolidMesh } from './mesh-writer.ts'
import { addStairs, addWalls } from './wall-mesh.ts'

/** Everything opaque of one level as one mesh. The same for every gaze: only the frame decides what is in it. */
export function levelMesh(outline: LevelOutline, plan: BuildingPlan, roomOf: (unitId: string) => number): SolidMesh {
  const { units, openings, walls, frame } = outline
  const writer = new MeshWriter()
  addFloors(writer, units, frame, roomOf)
  addSills(writer, openings, units, frame)
  addSlab(writer, units, frame)
  addWalls(writer, walls)
  addStairs(writer, stairsOf(outline, plan))
  return writer.finish()
}
