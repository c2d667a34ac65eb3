import { Camera, WebGLRenderer } from 'three'
import { toneNumber } from '../mesh/tones.ts'
import type { Arrangement } from '../plan/scene.ts'
import { BuildingModel, SolidCache } from './building-model.ts'
import { FrameBudget, type FrameLimits } from './frame-budget.ts'
import { gazeMatrix, liftsOf } from './gaze-matrix.ts'
import { GHOST, LEVEL_COUNT_MAX, Materials } from './materials.ts'
import { AT_REST, isAtRest, type Progress, progressAt } from './motion.ts'
import { pixelRatioOf } from './pixel-ratio.ts'
import { SdfAtlas } from './sdf-atlas.ts'

/** What the stage needs of its page. */
export interface StagePorts {
  readonly nowMs: () => number
  readonly requestFrame: (draw: () => void) => void
}

/** Who shows the stage's canvas; told when the stage can not draw any more, or can again, or is taken away. */
export interface StageOwner {
  stageChanged(): void
}

/** Figures for tests and measurements. */
export interface StageFigures {
  readonly frames: number
  /** Nothing moves, and no frame is to come. */
  readonly isAtRest: boolean
  readonly calls: number
  readonly triangles: number
  /** Geometry of the last picture, and half of the first frames with it. */
  readonly buildMs: number
  readonly frameMs: number
  readonly contexts: number
  readonly losses: number
  readonly verdict: string
}

const SOLIDS_KEPT = 8
const LABEL_WEIGHT = 650

/**
 * The one canvas with the one graphics context of a document. It goes from view to view, draws when something has
 * changed and never otherwise, and comes back when its context was lost.
 */
export class BuildingStage {
  readonly canvas: HTMLCanvasElement
  readonly #ports: StagePorts
  readonly #renderer: WebGLRenderer
  readonly #camera = new Camera()
  readonly #atlas: SdfAtlas
  readonly #budget: FrameBudget
  readonly #solids = new SolidCache(SOLIDS_KEPT)
  #materials: Materials
  #model: BuildingModel | undefined
  #arrangement: Arrangement | undefined
  #owner: StageOwner | undefined
  #isLost = false
  #isDue = false
  #shownAtMs: number | undefined
  #liftsM: number[] = []
  #active: string | undefined
  #frames = 0
  #losses = 0
  #buildMs = 0

  constructor(
    canvas: HTMLCanvasElement,
    context: WebGL2RenderingContext,
    fontFamily: string,
    limits: FrameLimits,
    ports: StagePorts,
  ) {
    this.canvas = canvas
    this.#budget = new FrameBudget(limits)
    this.#ports = ports
    this.#renderer = new WebGLRenderer({ canvas, context, alpha: true, antialias: true, stencil: true })
    this.#renderer.setClearColor(0, 0)
    this.#atlas = new SdfAtlas(fontFamily, LABEL_WEIGHT)
    this.#materials = new Materials(this.#atlas)
    this.#camera.matrixAutoUpdate = false
    canvas.addEventListener('webglcontextlost', () => this.#lost())
    canvas.addEventListener('webglcontextrestored', () => this.#restored())
  }

  /** False while there is no context, and for ever when frames take too long. */
  get isReady(): boolean {
    return !this.#isLost && this.#budget.verdict !== 'too-slow'
  }

  get figures(): StageFigures {
    const { calls, triangles } = this.#renderer.info.render
    const [frames, losses, buildMs] = [this.#frames, this.#losses, this.#buildMs]
    const { verdict, middleMs: frameMs } = this.#budget
    return { frames, isAtRest: !this.#isDue, calls, triangles, buildMs, frameMs, losses, contexts: 1, verdict }
  }

  /** Gives the canvas to a view; the one that had it is told. */
  claim(owner: StageOwner): void {
    if (this.#owner === owner) return
    const before = this.#owner
    this.#owner = owner
    before?.stageChanged()
  }

  isOwnedBy(owner: StageOwner): boolean {
    return this.#owner === owner
  }

  /** The view is gone. What it showed is freed; the context stays. */
  release(owner: StageOwner): void {
    if (this.#owner !== owner) return
    this.#owner = undefined
    this.#arrangement = undefined
    this.#model?.dispose()
    this.#model = undefined
    this.canvas.remove()
  }

  /** Shows an arrangement; with motion when levels are to move apart and the way is to be drawn out. */
  show(arrangement: Arrangement, inMotion: boolean): void {
    if (this.#arrangement === arrangement) return
    this.#arrangement = arrangement
    this.#active = undefined
    const canMove = arrangement.levels.length > 1 || arrangement.route.legs.length > 0
    const moves = inMotion && canMove && this.#budget.verdict !== 'still'
    this.#shownAtMs = moves ? this.#ports.nowMs() : undefined
    if (this.isReady) this.#build(arrangement)
  }

  /** Marks the room that the keyboard has reached. */
  mark(unitId: string | undefined): void {
    if (this.#active === unitId) return
    this.#active = unitId
    this.#paintRooms()
    this.#invalidate()
  }

  /** The theme may have changed. */
  readColors(): void {
    if (this.#materials.palette.read(this.canvas)) this.#invalidate()
  }

  #build(arrangement: Arrangement): void {
    const startMs = this.#ports.nowMs()
    const { levels, request, you } = arrangement
    const before = this.#model
    this.#model = new BuildingModel(arrangement, this.#materials, this.#atlas, this.#solids)
    before?.dispose()
    this.#solids.trim()
    const projections = levels.slice(0, LEVEL_COUNT_MAX).map(({ projection }) => projection)
    const still = levels.find(({ level }) => level.id === you.levelId)?.projection ?? projections[0]
    if (!still) return
    const { widthPx, heightPx } = request
    const { shared } = this.#materials
    const { view, liftStep } = gazeMatrix(still, you.at, widthPx, heightPx)
    shared.view.value.fromArray(view)
    shared.liftStep.value.fromArray(liftStep)
    shared.beside.value.fromArray(still.beside)
    this.#liftsM = liftsOf(projections, still)
    const ratio = pixelRatioOf(devicePixelRatio, screen.width * screen.height)
    shared.pixelRatio.value = ratio
    if (this.#renderer.getPixelRatio() !== ratio) this.#renderer.setPixelRatio(ratio)
    this.#renderer.setSize(widthPx, heightPx)
    this.#paintRooms()
    this.#materials.palette.read(this.canvas)
    this.#buildMs = this.#ports.nowMs() - startMs
    this.#invalidate()
  }

  #paintRooms(): void {
    const { request, route } = this.#arrangement ?? {}
    if (!request) return
    const marked = [route?.targetUnitId, this.#active]
    const rooms = request.plan.units.flatMap(({ id }, index) => (marked.includes(id) ? [index + 1] : []))
    this.#materials.paintRooms(new Map(rooms.map((room) => [room, toneNumber('goal')])))
  }

  #invalidate(): void {
    if (this.#isDue) return
    this.#isDue = true
    this.#ports.requestFrame(() => this.#draw())
  }

  #draw(): void {
    this.#isDue = false
    const model = this.#model
    if (!model || !this.isReady) return
    const startMs = this.#ports.nowMs()
    const progress = this.#shownAtMs === undefined ? AT_REST : progressAt(startMs - this.#shownAtMs)
    this.#pose(model, progress)
    this.#renderer.render(model.scene, this.#camera)
    this.#frames += 1
    this.#measure(startMs)
    if (isAtRest(progress) || this.#budget.verdict === 'still') this.#shownAtMs = undefined
    if (!isAtRest(progress)) this.#invalidate()
  }

  #pose(model: BuildingModel, { apart, drawn }: Progress): void {
    const liftsM = this.#liftsM.map((liftM) => liftM * apart)
    model.lift(liftsM)
    const { shared, ghostStrength, coneStrength } = this.#materials
    shared.lifts.value.set(liftsM)
    shared.reveal.value = drawn >= 1 ? model.wayM + 1 : model.wayM * drawn
    // Through walls, but not through storeys that have not yet moved away.
    const apartEnough = Math.max(0, apart * 4 - 3)
    ghostStrength.value = GHOST * apartEnough
    coneStrength.value = apartEnough
  }

  /** Waits for the first frames to be finished, so that their time is known. */
  #measure(startMs: number): void {
    if (this.#budget.verdict !== 'measuring') return
    const context = this.#renderer.getContext()
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
    this.#budget.took(this.#ports.nowMs() - startMs)
    if (!this.isReady) this.#owner?.stageChanged()
  }

  #lost(): void {
    this.#isLost = true
    this.#losses += 1
    this.#model?.dispose()
    this.#model = undefined
    this.#solids.dispose()
    this.#materials.dispose()
    this.#atlas.texture.dispose()
    this.#owner?.stageChanged()
  }

  #restored(): void {
    this.#isLost = false
    this.#materials = new Materials(this.#atlas)
    if (this.#arrangement) this.#build(this.#arrangement)
    this.#owner?.stageChanged()
  }
}
