import type { Logger } from 'pino'
import { type OutputCheck, type PageFailure, type PixelProbe, ProbeAnswer } from '#schema/local-api'
import { parseJson } from '#schema/parse'

/** What a shell tells the core. The core may be restarting at any time, so everything may get lost. */
export interface CoreClient {
  /** Undefined when the core did not answer. */
  judge(screenId: string, probe: PixelProbe): Promise<ProbeAnswer | undefined>
  failed(screenId: string, failure: PageFailure): Promise<void>
  picture(screenId: string, commandId: string, jpeg: Uint8Array): Promise<void>
  /** Of the whole machine. */
  output(check: OutputCheck): Promise<void>
}

export interface CoreClientDeps {
  /** Base address of the local API, once the core has told it. */
  readonly baseUrl: () => string | undefined
  readonly fetch: typeof fetch
  readonly log: Pick<Logger, 'warn'>
}

const ANSWER_TIMEOUT_MS = 5_000

export function createCoreClient({ baseUrl, fetch, log }: CoreClientDeps): CoreClient {
  const post = async (path: string, type: string, body: string | Uint8Array): Promise<string | undefined> => {
    const base = baseUrl()
    if (base === undefined) return undefined
    try {
      const answer = await fetch(`${base}${path}`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: typeof body === 'string' ? body : new Uint8Array(body),
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      })
      const text = await answer.text()
      if (answer.ok) return text
      log.warn({ path, status: answer.status }, 'the core refused what the shell told it')
    } catch (error) {
      log.warn({ path, err: error }, 'the core could not be told')
    }
    return undefined
  }
  const postJson = (path: string, value: object): Promise<string | undefined> =>
    post(path, 'application/json', JSON.stringify(value))
  return {
    judge: async (screenId, probe) => {
      const text = await postJson(`screens/${screenId}/probes`, probe)
      const answer = text === undefined ? undefined : parseJson(ProbeAnswer, text)
      return answer?.ok ? answer.value : undefined
    },
    output: async (check) => void (await postJson('output', check)),
    failed: async (screenId, failure) => void (await postJson(`screens/${screenId}/failures`, failure)),
    picture: async (screenId, commandId, jpeg) =>
      void (await post(`screens/${screenId}/picture?command=${commandId}`, 'image/jpeg', jpeg)),
  }
}
