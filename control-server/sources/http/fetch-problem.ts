import { AddressRefusedError } from './address-guard.ts'
import { problem, type SourceProblem } from '../source-problem.ts'

/** Says in German what stopped an exchange. Errors that no network can cause are bugs and are thrown on. */
export function transportProblem(error: unknown, url: URL, isTimeout: boolean): SourceProblem {
  const refused = findCause(error, (cause) => cause instanceof AddressRefusedError)
  if (refused) {
    return problem(
      'address-refused',
      `${url.hostname} führt in ein internes Netz und wird deshalb nicht abgerufen. Interne Quellen müssen ausdrücklich erlaubt werden.`,
    )
  }
  if (isTimeout) return problem('timeout', `${url.hostname} antwortet nicht rechtzeitig.`)
  const code = errorCode(error)
  const isNotHttp = findCause(error, (cause) => cause instanceof Error && cause.name === 'HTTPParserError')
  if (isNotHttp) return brokenTransfer(url)
  if (code === undefined) throw error
  if (CERTIFICATE_CODE.test(code)) {
    return problem(
      'certificate',
      `Das Zertifikat von ${url.hostname} ist nicht gültig (${code}). Bitte wenden Sie sich an den Betreiber.`,
    )
  }
  if (/TIMEOUT|TIMEDOUT/.test(code)) return problem('timeout', `${url.hostname} antwortet nicht rechtzeitig.`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return problem('unreachable', `Der Name ${url.hostname} ist im Netz nicht zu finden. Bitte prüfen Sie die Adresse.`)
  }
  if (/^(HPE_|UND_ERR_(SOCKET|RES_|RESPONSE|HEADERS|BODY)|ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)/.test(code)) {
    return brokenTransfer(url)
  }
  return problem('unreachable', `${url.hostname} ist nicht erreichbar (${code}).`)
}

function brokenTransfer(url: URL): SourceProblem {
  return problem('broken-transfer', `Die Übertragung von ${url.hostname} ist abgebrochen oder fehlerhaft.`)
}

const CERTIFICATE_CODE =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|EPROTO$|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|ERROR_IN_CERT)/

function errorCode(error: unknown): string | undefined {
  const withCode = findCause(error, (cause) => cause instanceof Error && 'code' in cause && cause.code !== undefined)
  if (withCode instanceof Error && 'code' in withCode) return String(withCode.code)
  return error instanceof DOMException ? error.name : undefined
}

/** Looks through an error, its causes and the errors that it gathers; at most a few levels. */
function findCause(error: unknown, is: (error: unknown) => boolean, depth = 0): unknown {
  if (depth > 5 || error === undefined || error === null) return undefined
  if (is(error)) return error
  const inner = error instanceof AggregateError ? [...error.errors] : []
  if (error instanceof Error && error.cause !== undefined) inner.push(error.cause)
  for (const cause of inner) {
    const found = findCause(cause, is, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}
