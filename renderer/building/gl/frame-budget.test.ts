import { describe, expect, test } from 'vitest'
import { FrameBudget } from './frame-budget.ts'

const limits = { count: 5, smoothMs: 50, bearableMs: 500 }
function after(...tookMs: number[]): FrameBudget {
  const budget = new FrameBudget(limits)
  for (const durationMs of tookMs) budget.took(durationMs)
  return budget
}

describe('FrameBudget', () => {
  test('the first frame, in which programs are compiled, does not count', () => {
    expect(after(9_000, 4, 5, 6, 5, 4).verdict).toBe('smooth')
  })

  test('it waits for enough frames, and one slow frame among fast ones decides nothing', () => {
    expect(after(10, 4, 5, 900, 5).verdict).toBe('measuring')
    expect(after(10, 4, 5, 900, 5, 800).verdict).toBe('smooth')
  })

  test('slow frames take the motion away, very slow ones the model', () => {
    expect(after(10, 120, 130, 110, 90, 140).verdict).toBe('still')
    expect(after(10, 700, 600, 510, 501, 800).verdict).toBe('too-slow')
    expect(after(10, 50, 50, 50, 50, 50).verdict).toBe('smooth')
    expect(after(10, 500, 500, 500, 500, 500).verdict).toBe('still')
  })

  test('the decision stays', () => {
    const budget = after(10, 700, 600, 510, 501, 800)
    for (let frame = 0; frame < 50; frame += 1) budget.took(1)
    expect(budget.verdict).toBe('too-slow')
  })
})
