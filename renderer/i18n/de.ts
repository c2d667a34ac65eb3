/**
 * Every sentence of the monitors in German, ICU MessageFormat. The keys and the names of the arguments are the
 * contract for other languages. Non-breaking spaces stand where a line may not end.
 */
export const de = {
  'age.asOf': 'Stand {time}',
  'age.older': 'Älterer Stand {time}',
  'age.serverSeen': 'Stand {time}',

  'calls.title': 'Aufrufe',
  'calls.empty.heading': 'Bitte warten',
  'calls.empty.body': 'Ihre Nummer erscheint hier.',
  'calls.unsure.heading': 'Keine neuen Aufrufe seit {time}',
  'calls.unsure.body': 'Bitte fragen Sie am Empfang.',
  'calls.counter': 'Platz\u00a0{label}',
  'calls.called': '{ticket}, bitte zu {counter}',
  'calls.called.direction': '{ticket}, bitte zu {counter}, {direction}',
  'calls.before': 'Davor aufgerufen',
  'calls.fullView': 'Neuer Aufruf',

  'direction.ahead': 'geradeaus',
  'direction.aheadRight': 'rechts vorn',
  'direction.right': 'rechts',
  'direction.backRight': 'rechts hinter Ihnen',
  'direction.back': 'hinter Ihnen',
  'direction.backLeft': 'links hinter Ihnen',
  'direction.left': 'links',
  'direction.aheadLeft': 'links vorn',

  'council.title': 'Heute im Rathaus',
  'council.empty': 'Heute tagt kein Gremium.',
  'council.unknown': 'Die Termine zeigen wir hier bald wieder.',
  'council.at': '{time} Uhr',
  'council.live': 'LIVE',
  'council.wasLive': 'zuletzt live',
  'council.soon': '{minutes, plural, =0 {beginnt jetzt} one {in # Minute} other {in # Minuten}}',
  'council.interrupted': 'unterbrochen',
  'council.ended': 'beendet',
  'council.cancelled': 'abgesagt',
  'council.streamChecked': 'Stream geprüft {time}',
  'council.more': '{count, plural, one {und # weitere Sitzung} other {und # weitere Sitzungen}}',
  'council.qr': 'QR-Code zum Livestream',

  'day.today': 'Heute',
  'day.tomorrow': 'Morgen',
  'events.until': 'bis {time}\u00a0Uhr',
  'pdf.page': 'Seite\u00a0{page} von\u00a0{count}',

  'news.qr': 'QR-Code zum Artikel',
  'notice.qr': 'QR-Code: {address}',
  'notice.line': 'Hinweis',
  'slide.credit': 'Bild: {credit}',

  'house.welcome': 'Willkommen',
  'house.loading': 'Inhalte werden geladen',
  'house.loading.body': 'Einen Moment bitte.',

  'pairing.heading': 'Diesen Bildschirm einrichten',
  'pairing.open': 'Öffnen Sie {address}',
  'pairing.openConsole': 'Öffnen Sie die Lotse-Konsole',
  'pairing.enter': 'und geben Sie diesen Code ein:',
  'pairing.noServer': 'Der Server antwortet noch nicht.',
  'pairing.noServer.body': 'Ich versuche es weiter. Sie müssen nichts tun.',
  'pairing.lost': 'Der Server antwortet gerade nicht. Ich versuche es weiter.',
} as const
