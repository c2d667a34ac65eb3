import type { Static, TSchema } from 'typebox'
import { parseJson } from '#schema/parse'
import { fail } from '#schema/result'
import { texts } from '../texts.ts'
import type { ApiResult } from './api-result.ts'
import { failureOf, type ReachObserver, unreachable } from './http.ts'

export interface UploadOptions {
  readonly baseUrl: string
  readonly observer: Pick<ReachObserver, 'reached' | 'unreachable' | 'signedOut'>
}

export type Upload<T> = (
  file: File,
  onProgress: (sentFraction: number) => void,
  signal: AbortSignal,
) => Promise<ApiResult<T>>

/**
 * Sends one file to `path`; the answer is of `schema`. `XMLHttpRequest`, because `fetch` can not tell how much has been sent. There is no time limit: a
 * large video may take minutes, and the person can end it through `signal`. Sending the same file twice is harmless,
 * files are named by their content.
 */
export function createUpload<S extends TSchema>(path: string, schema: S, options: UploadOptions): Upload<Static<S>> {
  return (file, onProgress, signal) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest()
      const settle = (answer: ApiResult<Static<S>>) => {
        if (answer.ok || answer.error.kind !== 'unreachable') options.observer.reached()
        else if (!signal.aborted) options.observer.unreachable()
        if (!answer.ok && answer.error.kind === 'signed-out') options.observer.signedOut()
        resolve(answer)
      }
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) onProgress(event.loaded / event.total)
      })
      request.addEventListener('load', () => settle(readUpload(schema, request.status, request.responseText)))
      for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => settle(fail(unreachable())))
      signal.addEventListener('abort', () => request.abort())
      request.open('POST', `${options.baseUrl}${path}`)
      request.setRequestHeader('x-lotse-console', '1')
      request.setRequestHeader('accept', 'application/json')
      const form = new FormData()
      form.append('file', file, file.name)
      request.send(form)
    })
}

function readUpload<S extends TSchema>(schema: S, status: number, text: string): ApiResult<Static<S>> {
  if (status < 200 || status > 299) return fail(failureOf(status, text, false))
  const parsed = parseJson(schema, text)
  if (parsed.ok) return parsed
  return fail({ kind: 'unreadable', message: texts.failure.unreadable, problems: parsed.error })
}
