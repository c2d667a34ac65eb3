import { fail, ok } from '#schema/result'
import { decodeBytes } from '../feed/charset.ts'
import type { HttpFetcher } from '../http/http-fetch.ts'
import { problem } from '../source-problem.ts'
import type { AskJson } from './oparl-list.ts'

const OPARL_BYTES_MAX = 100_000_000
/** Some servers take more than a minute for a page. */
const OPARL_TIMEOUT_MS = 120_000

/** Asks an OParl server for JSON. */
export function createAskJson(options: {
  readonly fetcher: HttpFetcher
  readonly allowPrivateHosts: boolean
  readonly signal?: AbortSignal | undefined
}): AskJson {
  return async (url) => {
    const answer = await options.fetcher.fetch({
      url,
      accept: 'application/json',
      bodyBytesMax: OPARL_BYTES_MAX,
      timeoutMs: OPARL_TIMEOUT_MS,
      allowPrivateHosts: options.allowPrivateHosts,
      signal: options.signal,
    })
    if (!answer.ok) return answer
    // No validators were sent, so a 304 is a server's mistake.
    if (answer.value.kind === 'unchanged') return fail(problem('oparl', 'Der Ratsdienst antwortet ohne Inhalt.'))
    const { text } = decodeBytes(answer.value.bytes, answer.value.contentType)
    try {
      const document: unknown = JSON.parse(text)
      return ok(document)
    } catch (error) {
      if (error instanceof SyntaxError) return fail(notJson(text))
      throw error
    }
  }
}

function notJson(text: string) {
  if (text.trim() === '') return problem('empty', 'Der Ratsdienst antwortet leer. Bitte prüfen Sie die Adresse.')
  const what = text.trimStart().startsWith('<') ? 'eine Webseite statt Daten' : 'beschädigte Daten'
  return problem('not-json', `Der Ratsdienst liefert ${what}. Bitte prüfen Sie die Adresse.`)
}
