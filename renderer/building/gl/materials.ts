import {
  AlwaysDepth,
  DataTexture,
  DoubleSide,
  GLSL3,
  GreaterDepth,
  Matrix4,
  NotEqualStencilFunc,
  RawShaderMaterial,
  RedFormat,
  ReplaceStencilOp,
  Vector2,
  Vector4,
  type ShaderMaterialParameters,
} from 'three'
import { toneNumber } from '../mesh/tones.ts'
import { Palette } from './palette.ts'
import { ATLAS_EDGE, type SdfAtlas } from './sdf-atlas.ts'
import { CONE, GLASS, LABEL, RIBBON, SOLID } from './shaders.ts'

/** Levels that one picture can have: more than any route has. */
export const LEVEL_COUNT_MAX = 24
/** Rooms that a plan can have (`BuildingPlan.units`), in rows of 256. */
const ROOM_ROWS = 80
/** How much of the way is seen through walls. */
export const GHOST = 0.2

/** All that is the same for every picture: programs, colours, and the numbers that programs are given. */
export class Materials {
  readonly palette = new Palette()
  readonly rooms = new DataTexture(new Uint8Array(256 * ROOM_ROWS), 256, ROOM_ROWS, RedFormat)
  readonly shared = {
    view: { value: new Matrix4() },
    liftStep: { value: new Vector4() },
    beside: { value: new Vector2() },
    lifts: { value: new Float32Array(LEVEL_COUNT_MAX) },
    reveal: { value: 0 },
    pixelRatio: { value: 1 },
    palette: { value: this.palette.texture },
    rooms: { value: this.rooms },
  }
  readonly ghostStrength = { value: GHOST }
  readonly coneStrength = { value: 1 }
  readonly solid: RawShaderMaterial
  readonly glass: RawShaderMaterial
  readonly ribbon: RawShaderMaterial
  readonly ghost: RawShaderMaterial
  readonly label: RawShaderMaterial
  readonly cone: RawShaderMaterial

  constructor(atlas: SdfAtlas) {
    const tone = (name: Parameters<typeof toneNumber>[0]) => ({ value: toneNumber(name) })
    const ribbon = { path: tone('path'), pathCase: tone('path-case'), tint: tone('tint') }
    this.solid = this.#material(SOLID, {}, {})
    this.cone = this.#material(
      CONE,
      { now: tone('now'), strength: this.coneStrength },
      { ...LAID_ON, depthFunc: AlwaysDepth },
    )
    this.ribbon = this.#material(RIBBON, { ...ribbon, ghost: { value: 0 } }, { transparent: true, side: DoubleSide })
    this.ghost = this.#material(
      RIBBON,
      { ...ribbon, ghost: this.ghostStrength },
      { ...LAID_ON, ...ONCE, side: DoubleSide },
    )
    this.label = this.#material(
      LABEL,
      { ink: tone('ink-2'), atlas: { value: atlas.texture }, letterEdge: { value: ATLAS_EDGE } },
      LAID_ON,
    )
    this.glass = this.#material(
      GLASS,
      { tint: tone('tint'), edge: tone('edge'), path: tone('path') },
      { ...LAID_ON, side: DoubleSide },
    )
  }

  /** Gives rooms another tone, by their numbers; all others get their own again. */
  paintRooms(tones: ReadonlyMap<number, number>): void {
    const bytes = this.rooms.image.data
    if (!bytes) return
    bytes.fill(0)
    for (const [room, tone] of tones) bytes[room] = tone + 1
    this.rooms.needsUpdate = true
  }

  dispose(): void {
    for (const one of [this.solid, this.glass, this.ribbon, this.ghost, this.label, this.cone]) one.dispose()
    this.palette.texture.dispose()
    this.rooms.dispose()
  }

  #material(
    program: { readonly vertex: string; readonly fragment: string },
    uniforms: Record<string, { value: unknown }>,
    more: ShaderMaterialParameters,
  ): RawShaderMaterial {
    return new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: program.vertex,
      fragmentShader: program.fragment,
      defines: { LEVEL_COUNT: LEVEL_COUNT_MAX },
      uniforms: { ...this.shared, ...uniforms },
      ...more,
    })
  }
}

/** Lies on what is there and hides nothing. */
const LAID_ON: ShaderMaterialParameters = { transparent: true, depthWrite: false }
/** Only behind something, and where it overlaps itself only once. */
const ONCE: ShaderMaterialParameters = {
  depthFunc: GreaterDepth,
  stencilWrite: true,
  stencilRef: 1,
  stencilFunc: NotEqualStencilFunc,
  stencilZPass: ReplaceStencilOp,
}
