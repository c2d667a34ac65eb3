export const STREAM_STATES = ['live', 'frozen', 'ended', 'missing'] as const
export type StreamState = (typeof STREAM_STATES)[number]

/** An HLS livestream without pictures: only its playlists exist, because only they are looked at. */
export interface CityStream {
  /** `live` moves on, `frozen` stands still, `ended` stands still with an end mark, `missing` is gone. */
  set(state: StreamState): void
  readonly state: StreamState
  master(): string
  /** Undefined while the stream is missing. */
  media(): string | undefined
}

const TARGET_DURATION_MS = 2_000
const WINDOW_SEGMENT_COUNT = 5

/** A stream that has been moving on for a while. Its position is computed from the clock. */
export function createCityStream(nowMs: () => number): CityStream {
  let state: StreamState = 'live'
  let movingSince = nowMs()
  /** Time on air before `movingSince`. */
  let elapsedMs = 100 * TARGET_DURATION_MS

  const onAirMs = () => elapsedMs + (state === 'live' ? nowMs() - movingSince : 0)

  return {
    get state() {
      return state
    },
    set(next) {
      elapsedMs = onAirMs()
      movingSince = nowMs()
      state = next
    },
    master: () =>
      '#EXTM3U\n#EXT-X-VERSION:3\n' +
      '#EXT-X-STREAM-INF:BANDWIDTH=2500000,RESOLUTION=1280x720\nhoch.m3u8\n' +
      '#EXT-X-STREAM-INF:BANDWIDTH=600000,RESOLUTION=640x360\nniedrig.m3u8\n',
    media() {
      if (state === 'missing') return undefined
      const first = Math.floor(onAirMs() / TARGET_DURATION_MS) - WINDOW_SEGMENT_COUNT
      const segments = Array.from(
        { length: WINDOW_SEGMENT_COUNT },
        (_, index) => `#EXTINF:2.000,\nteil-${first + index}.ts`,
      )
      const head = `#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:${first}`
      return [head, ...segments, ...(state === 'ended' ? ['#EXT-X-ENDLIST'] : []), ''].join('\n')
    },
  }
}

export function isStreamState(value: unknown): value is StreamState {
  return STREAM_STATES.some((state) => state === value)
}
