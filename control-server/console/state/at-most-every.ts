/** Something that is asked for more often than it should be done. */
export interface Paced {
  /** Does it at once, or as soon as enough time has passed since it was last done; asking again changes nothing. */
  ask(): void
  /** It has been done in some other way. */
  done(): void
  /** Nothing that was asked for is done any more. */
  stop(): void
}

/** `nowMs`: a clock that never runs backwards. */
export function atMostEvery(everyMs: number, run: () => void, nowMs: () => number): Paced {
  let lastAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const done = (): void => {
    stop()
    lastAt = nowMs()
  }
  const go = (): void => {
    done()
    run()
  }
  return {
    ask() {
      const leftMs = lastAt + everyMs - nowMs()
      if (leftMs <= 0) go()
      else timer ??= setTimeout(go, leftMs)
    },
    done,
    stop,
  }
}
