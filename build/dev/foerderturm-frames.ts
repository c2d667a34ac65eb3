import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { windingTower } from '../demo/pictures/draw.ts'

/** Draws the frames of `build/demo/media/foerderturm.mp4` into the folder given; its README says how they become it. */
const [folder = 'frames'] = process.argv.slice(2)
const FRAME_COUNT = 200

mkdirSync(folder, { recursive: true })
for (let frame = 0; frame < FRAME_COUNT; frame += 1) {
  const turnDeg = Math.sin((frame / FRAME_COUNT) * 2 * Math.PI) * 14
  const file = join(folder, `${String(frame).padStart(3, '0')}.png`)
  await sharp(Buffer.from(windingTower(1_280, 600, turnDeg)))
    .png()
    .toFile(file)
}
