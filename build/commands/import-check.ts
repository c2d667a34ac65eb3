import type { ImdfArchive } from '#server/buildings/imdf/archive'
import { checkImdf, type Finding, type Severity } from '#server/buildings/imdf/check'
import type { BuildingImport } from '#server/buildings/import-report'
import type { CommandIo } from '../command.ts'

const ORDER: readonly Severity[] = ['violation', 'warning', 'info']
const WORDS: Readonly<Record<Severity, string>> = { violation: 'Verstoß', warning: 'Warnung', info: 'Hinweis' }

/** What the rules of IMDF find, and as warnings what the import found; gravest first. */
export function checkedFindings(archive: ImdfArchive, { report }: BuildingImport): Finding[] {
  const warnings = report.warnings.map(({ kind, id, message }): Finding => {
    return { severity: 'warning', rule: kind, ...(id === undefined ? {} : { id }), message }
  })
  return [...checkImdf(archive), ...warnings].toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}

export function printFindings(findings: readonly Finding[], io: CommandIo): void {
  for (const { severity, rule, id, message } of findings) {
    io.out(`${WORDS[severity]} ${rule}${id === undefined ? '' : ` (${id})`}: ${message}`)
  }
  const counts = ORDER.map((severity) => {
    return `${findings.filter((finding) => finding.severity === severity).length} × ${WORDS[severity]}`
  })
  io.out(counts.join(', '))
}
