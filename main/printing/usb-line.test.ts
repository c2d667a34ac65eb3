import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineError } from './printer-line.ts'
import { type DeviceFile, openUsbLine } from './usb-line.ts'

const busy = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EAGAIN' }))

/** A device that takes and gives as much as each number of `turns` says; 0 is "not now". */
function open(turns: readonly number[], answer: readonly number[] = []) {
  const taken: number[] = []
  const toSay = [...answer]
  let nowMs = 0
  let turn = 0
  const next = () => turns[turn++ % turns.length] ?? 0
  const device: DeviceFile = {
    write: async (bytes) => {
      const bytesWritten = Math.min(next(), bytes.length)
      if (bytesWritten === 0) return await busy()
      taken.push(...bytes.subarray(0, bytesWritten))
      return { bytesWritten }
    },
    read: async (buffer) => {
      const said = toSay.splice(0, next())
      if (said.length === 0) return await busy()
      buffer.set(said)
      return { bytesRead: said.length }
    },
    close: async () => undefined,
  }
  const line = openUsbLine('/dev/usb/lp0', {
    open: async () => device,
    wait: async (delayMs) => void (nowMs += delayMs),
    now: () => nowMs,
  })
  return { line, taken }
}

test('everything arrives in order, in whatever pieces the device takes and gives it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }).filter((turns) => turns.some(Boolean)),
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ maxLength: 20 }),
      async (turns, bytes, answer) => {
        const { line, taken } = open(turns, [...answer])
        const usb = await line
        await usb.write(bytes)
        expect(taken).toEqual([...bytes])
        const heard: number[] = []
        for (let n = 0; n < answer.length; n += 1) heard.push((await usb.read(1_000)) ?? -1)
        expect(heard).toEqual([...answer])
        expect(await usb.read(100)).toBeUndefined()
      },
    ),
  )
})

test('a device that takes nothing any more is given up', async () => {
  const usb = await open([0]).line
  await expect(usb.write(Uint8Array.of(1))).rejects.toBeInstanceOf(LineError)
})

test('a device that is not there can not be opened', async () => {
  await expect(openUsbLine('/dev/usb/lp-none')).rejects.toMatchObject({ code: 'ENOENT' })
})
