import { ScreenPlan, ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'

/** What the page of one screen is told by its player core, newest first to ask. */
export interface SteleEye extends AsyncDisposable {
  plan(): ScreenPlan | undefined
  state(): ScreenState | undefined
  /** Ids of the closures that the page knows of; undefined before it has heard of any state of the building. */
  closureIds(): string[] | undefined
  /** Called with each event, when it has been read. */
  onEvent: (() => void) | undefined
}

/** Opens the stream of a screen as its page does. */
export async function openSteleEye(baseUrl: string, screenId: string): Promise<SteleEye> {
  const response = await fetch(`${baseUrl}screens/${screenId}/stream`)
  if (!response.body) throw new Error('no stream')
  const reader = response.body.getReader()
  let plan: ScreenPlan | undefined
  let state: ScreenState | undefined
  const eye: SteleEye = {
    plan: () => plan,
    state: () => state,
    closureIds: () => {
      if (state?.phase !== 'playing') return undefined
      const bodies = state.facts.map(({ body }) => body)
      return bodies.find((body) => body.kind === 'building')?.closures.map(({ id }) => id)
    },
    onEvent: undefined,
    [Symbol.asyncDispose]: async () => {
      await reader.cancel()
      await reading
    },
  }
  const reading = read()

  async function read(): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      text += decoder.decode(value, { stream: true })
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        take(text.slice(0, end))
        text = text.slice(end + 2)
      }
    }
  }

  function take(event: string): void {
    const [, kind, data] = /event: (plan|state)\ndata: (.*)$/.exec(event) ?? []
    if (kind === undefined || data === undefined) return
    const parsed = kind === 'plan' ? parseJson(ScreenPlan, data) : parseJson(ScreenState, data)
    if (!parsed.ok) throw new Error(parsed.error.join('; '))
    if ('phase' in parsed.value) state = parsed.value
    else plan = parsed.value
    eye.onEvent?.()
  }

  return eye
}
