import { BuildingStage } from './building-stage.ts'
import { ANY_FRAMES, FRAME_LIMITS } from './frame-budget.ts'

const ATTRIBUTES: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  stencil: true,
  powerPreference: 'low-power',
}

/**
 * Opens the stage of this document, or nothing where there is no WebGL 2. The page's fonts are loaded before. With
 * `?frames=any` in the page's address no frame is too slow: for measurements and tests, which must not depend on what
 * else the machine does.
 */
export async function openStage(): Promise<BuildingStage | undefined> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', ATTRIBUTES)
  if (!context) return undefined
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font').trim() || 'sans-serif'
  await document.fonts.load(`650 48px ${fontFamily}`, 'Rathaus 0123456789 ÄÖÜäöüß')
  const limits = new URL(location.href).searchParams.get('frames') === 'any' ? ANY_FRAMES : FRAME_LIMITS
  return new BuildingStage(canvas, context, fontFamily, limits, {
    nowMs: () => performance.now(),
    requestFrame: (draw) => void requestAnimationFrame(draw),
  })
}
