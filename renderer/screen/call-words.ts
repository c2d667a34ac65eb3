import type { ShownCall } from '#schema/local-api'
import { isBareLabel } from '#player/speech/needed-clips'
import { directionName } from '../design/direction.ts'
import { t } from '../i18n/t.ts'

const NBSP = '\u00a0'

/** "Platz 5" for short labels; a label that is a name already ("Zimmer 2") stands for itself. */
export function counterName(call: Pick<ShownCall, 'counterLabel'>): string {
  const label = call.counterLabel.replaceAll(' ', NBSP)
  return isBareLabel(call.counterLabel) ? t('calls.counter', { label }) : label
}

/** The number with a space that does not break. */
export function ticketText(call: Pick<ShownCall, 'ticket'>): string {
  return call.ticket.replace(' ', NBSP)
}

/** The whole call as one would say it. */
export function calledSentence(call: ShownCall): string {
  const words = { ticket: call.ticket, counter: counterName(call) }
  return call.arrowDeg === undefined
    ? t('calls.called', words)
    : t('calls.called.direction', { ...words, direction: t(`direction.${directionName(call.arrowDeg)}`) })
}
