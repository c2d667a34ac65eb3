import { BufferAttribute, BufferGeometry, Mesh, type RawShaderMaterial, Scene } from 'three'
import type { Arrangement } from '../plan/scene.ts'
import type { LevelOutline } from '../plan/level-outline.ts'
import { coneMesh } from '../mesh/cone-mesh.ts'
import { glassMesh } from '../mesh/glass-mesh.ts'
import { labelMesh, type LetterAtlas } from '../mesh/label-mesh.ts'
import { levelMesh } from '../mesh/level-mesh.ts'
import { ribbonMesh } from '../mesh/ribbon-mesh.ts'
import { waysOf } from '../mesh/route-ways.ts'
import type { Materials } from './materials.ts'

type Attributes = Readonly<Record<string, readonly [array: Float32Array | Uint16Array, size: number]>>

/** Drawn one after the other: the way through walls before the way itself, glass over everything. */
const ORDER = { solid: 0, cone: 1, ghost: 2, ribbon: 3, label: 4, glass: 5 } as const

/** The arrangement as objects of three.js. Owns what it makes; `dispose` frees it. */
export class BuildingModel {
  readonly scene = new Scene()
  /** Metres of the whole way, for drawing it out. */
  readonly wayM: number
  readonly #levels: Mesh[][] = []
  readonly #geometries: BufferGeometry[] = []

  constructor(arrangement: Arrangement, materials: Materials, atlas: LetterAtlas, solids: SolidCache) {
    const { levels, you, request } = arrangement
    this.scene.matrixWorldAutoUpdate = true
    for (const outline of levels) {
      const meshes = [this.#add(solids.get(outline, arrangement), materials.solid, ORDER.solid)]
      if (outline.level.id === you.levelId) {
        const { positions, reaches, indices } = coneMesh(you.at, request.place.readerHeadingDeg, you.radiusM)
        const cone = this.#own({ position: [positions, 3], reach: [reaches, 1] }, indices)
        meshes.push(this.#add(cone, materials.cone, ORDER.cone))
      }
      if (outline.lifts.length > 0) {
        const { positions, spans, marks, indices } = glassMesh(outline.lifts)
        const glass = this.#own({ position: [positions, 3], span: [spans, 4], mark: [marks, 1] }, indices)
        meshes.push(this.#add(glass, materials.glass, ORDER.glass))
      }
      this.#levels.push(meshes)
    }
    const ribbon = ribbonMesh(...waysOf(arrangement))
    this.wayM = ribbon.lengthM
    if (ribbon.indices.length > 0) {
      const strip = { position: [ribbon.positions, 3], strip: [ribbon.strips, 4], storey: [ribbon.storeys, 3] } as const
      const geometry = this.#own(strip, ribbon.indices)
      this.#add(geometry, materials.ribbon, ORDER.ribbon)
      this.#add(geometry, materials.ghost, ORDER.ghost)
    }
    const labels = labelMesh(
      levels.map((outline) => outline.labels),
      atlas,
    )
    if (labels.indices.length > 0) {
      const letters = { position: [labels.positions, 3], uv: [labels.uvs, 2], level: [labels.levels, 1] } as const
      this.#add(this.#own(letters, labels.indices), materials.label, ORDER.label)
    }
  }

  /** Moves whole levels up the glass. */
  lift(liftsM: readonly number[]): void {
    for (const [index, meshes] of this.#levels.entries())
      for (const mesh of meshes) {
        mesh.position.z = liftsM[index] ?? 0
        mesh.updateMatrixWorld()
      }
  }

  dispose(): void {
    this.scene.clear()
    for (const geometry of this.#geometries) geometry.dispose()
  }

  #own(attributes: Attributes, indices: Uint32Array): BufferGeometry {
    const geometry = toGeometry(attributes, indices)
    this.#geometries.push(geometry)
    return geometry
  }

  #add(geometry: BufferGeometry, material: RawShaderMaterial, order: number): Mesh {
    const mesh = new Mesh(geometry, material)
    // The camera is a matrix of our own: three can not know what is in sight, and all of it is.
    mesh.frustumCulled = false
    mesh.renderOrder = order
    this.scene.add(mesh)
    return mesh
  }
}

/** Opaque meshes of levels, kept while visitors look at the same part of the same level in other ways. */
export class SolidCache {
  readonly #kept = new Map<string, BufferGeometry>()
  #plan: unknown
  readonly #countMax: number

  constructor(countMax: number) {
    this.#countMax = countMax
  }

  get(outline: LevelOutline, { request: { plan } }: Arrangement): BufferGeometry {
    if (this.#plan !== plan) this.dispose()
    this.#plan = plan
    const key = JSON.stringify([outline.frame, outline.units.map(({ id }) => id)])
    const geometry = this.#kept.get(key) ?? build(outline, plan)
    this.#kept.delete(key)
    this.#kept.set(key, geometry)
    return geometry
  }

  /** Frees what has not been used for longest. */
  trim(): void {
    for (const [key, geometry] of this.#kept) {
      if (this.#kept.size <= this.#countMax) return
      geometry.dispose()
      this.#kept.delete(key)
    }
  }

  dispose(): void {
    for (const geometry of this.#kept.values()) geometry.dispose()
    this.#kept.clear()
  }
}

function build(outline: LevelOutline, plan: Arrangement['request']['plan']): BufferGeometry {
  const rooms = new Map(plan.units.map((unit, index) => [unit.id, index + 1]))
  const { positions, facings, paints, indices } = levelMesh(outline, plan, (unitId) => rooms.get(unitId) ?? 0)
  return toGeometry({ position: [positions, 3], facing: [facings, 2], paint: [paints, 2] }, indices)
}

function toGeometry(attributes: Attributes, indices: Uint32Array): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, [array, size]] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(array, size))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
