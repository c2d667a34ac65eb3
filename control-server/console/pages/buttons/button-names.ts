const PEDALS: Readonly<Record<string, string>> = {
  'pedal-left': 'linkes Pedal',
  'pedal-middle': 'mittleres Pedal',
  'pedal-right': 'rechtes Pedal',
  button: 'Knopf',
}
const NUMBER_PAD: Readonly<Record<string, string>> = {
  enter: 'Eingabe',
  plus: 'Plus',
  minus: 'Minus',
  times: 'Mal',
  divide: 'Geteilt',
  comma: 'Komma',
}

/** What people call a control: "Taste 3", "Eingabe", "linkes Pedal". A pedal that types something is "Pedal a". */
export function controlName(control: string): string {
  const [kind = '', rest = ''] = control.split(/-(.*)/s)
  if (kind === 'key') return `Taste ${rest}`
  if (kind === 'num') return NUMBER_PAD[rest] ?? `Ziffer ${rest}`
  if (/^f\d+$/.test(control)) return control.toUpperCase()
  if (kind === 'code') return `Pedal ${letterOf(Number.parseInt(rest, 16)) ?? rest}`
  return PEDALS[control] ?? control
}

/** HID Usage Tables, page 0x07: letters from 0x04, digits from 0x1e with the zero last. */
function letterOf(usage: number): string | undefined {
  if (usage >= 0x04 && usage <= 0x1d) return String.fromCharCode(0x61 + usage - 0x04)
  return usage >= 0x1e && usage <= 0x27 ? String((usage - 0x1e + 1) % 10) : undefined
}
