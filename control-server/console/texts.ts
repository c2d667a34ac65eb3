import { countText, listText, NBSP } from './parts/times.ts'

/**
 * Every sentence of the console. Sie-form, short, friendly: what happened, what it means, what to do. Sentences that
 * the server writes (`ErrorBody.message`, `reason`, `why`, `problem`) are shown as they come.
 */
export const texts = {
  app: {
    name: 'Lotse',
    title: (page: string) => `${page} – Lotse`,
    skip: 'Zum Inhalt springen',
    nav: 'Bereiche',
    setup: 'Einrichten',
    pages: {
      counter: 'Aufrufen',
      statistics: 'Zahlen',
      queues: 'Anliegen',
      building: 'Gebäude',
      directory: 'Verzeichnis',
      planner: 'Planen',
      content: 'Inhalte',
      screens: 'Bildschirme',
      buttons: 'Tasten',
      speech: 'Ansagen',
      sources: 'Quellen',
    },
    signOut: 'Abmelden',
    offline: 'Keine Verbindung zum Server. Ihre Eingaben bleiben hier.',
    offlineHint: 'Wir versuchen es von selbst weiter.',
    loading: 'Wird geladen …',
    retry: 'Erneut versuchen',
    cancel: 'Abbrechen',
    undo: 'Rückgängig',
    ctrlZ: `Strg${NBSP}Z`,
    altArrows: `Alt${NBSP}↑${NBSP}↓`,
    keysOn: 'Kurztasten: an',
    keysOff: 'Kurztasten: aus',
  },
  failure: {
    unreachable: 'Der Server antwortet nicht. Bitte versuchen Sie es gleich noch einmal.',
    unreadable:
      'Der Server antwortet anders als erwartet. Laden Sie diese Seite neu, vermutlich gibt es eine neue Version.',
    signedOut: 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an, Ihre Eingaben bleiben erhalten.',
    http: (status: number) =>
      status === 429
        ? 'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute.'
        : `Das hat nicht geklappt, der Server meldet einen Fehler (${status}). Bitte versuchen Sie es noch einmal.`,
  },
  signIn: {
    title: 'Anmelden',
    claim: 'Menschen finden ihren Weg.',
    lead: 'Melden Sie sich an, um Nummern aufzurufen und Bildschirme zu bespielen.',
    expired:
      'Ihre Anmeldung ist abgelaufen. Nach dem Anmelden geht es dort weiter, wo Sie waren. Ihre Eingaben sind noch da.',
    name: 'Benutzername',
    password: 'Passwort',
    show: 'Passwort anzeigen',
    submit: 'Anmelden',
    busy: 'Wird angemeldet …',
    needName: 'Bitte geben Sie Ihren Benutzernamen ein.',
    needPassword: 'Bitte geben Sie Ihr Passwort ein.',
  },
  content: {
    title: 'Inhalte',
    playlists: 'Playlists',
    empty: 'Noch kein Beitrag',
    emptyHint:
      'Ziehen Sie ein Bild, ein Video oder ein PDF in dieses Fenster, oder schreiben Sie einen Hinweis. Er ist wenige Sekunden später auf den Bildschirmen.',
    noPlaylists: 'Noch gibt es keine Playlist. Sie wird mit den Bildschirmen eingerichtet.',
    summary: (count: number, duration: string) =>
      `${countText(count, 'Beitrag', 'Beiträge')}, ein Durchlauf ${duration}`,
    onScreens: (names: readonly string[]) =>
      names.length === 0 ? 'Diese Playlist läuft auf keinem Bildschirm.' : `läuft auf ${listText(names)}`,
    visible: (count: number, total: number, since: string | undefined) =>
      `Auf ${count} von ${total} ${total === 1 ? 'Bildschirm' : 'Bildschirmen'} sichtbar${since === undefined ? '' : ` seit ${since}`}`,
    position: (index: number, count: number) => `Beitrag ${index} von ${count}`,
    up: (title: string) => `„${title}“ nach vorn`,
    down: (title: string) => `„${title}“ nach hinten`,
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    editOf: (title: string) => `„${title}“ bearbeiten`,
    removeOf: (title: string) => `„${title}“ entfernen`,
    moved: (title: string, position: number) => `„${title}“ steht jetzt an Stelle ${position}.`,
    removed: (title: string) => `„${title}“ entfernt.`,
    restored: (title: string) => `„${title}“ ist wieder da.`,
    saved: (title: string) => `„${title}“ gespeichert.`,
    added: (title: string, now: boolean) => (now ? `„${title}“ wird jetzt gezeigt.` : `„${title}“ ist hinzugefügt.`),
    newTitle: 'Neuer Beitrag',
    drop: 'Bild, Video oder PDF hierher ziehen',
    choose: 'Datei auswählen',
    formats: 'JPEG, PNG, WebP, MP4 ohne Ton oder PDF',
    writeNotice: 'Hinweis schreiben',
    uploading: (name: string) => `„${name}“ wird hochgeladen`,
    checking: 'Die Datei wird geprüft …',
    percent: (fraction: number) => `${Math.round(fraction * 100)}${NBSP}%`,
    more: (count: number) => `Danach ${countText(count, 'weitere Datei', 'weitere Dateien')}.`,
    fields: {
      title: 'Name für die Liste',
      titleHint: 'Nur hier zu sehen, nicht auf den Bildschirmen.',
      alt: 'Was ist zu sehen?',
      altHint: 'Ein Satz für Menschen, die das Bild nicht sehen, etwa „Der Förderturm leuchtet am Abend blau“.',
      duration: 'Wie lange zu sehen? (Sekunden)',
      fit: 'Passform',
      cover: 'Fläche füllen',
      contain: 'Ganz zeigen',
      credit: 'Bildnachweis',
      optional: 'freiwillig',
      heading: 'Überschrift',
      body: 'Text',
      link: 'Adresse für den QR-Code',
      linkHint: 'Beginnt mit https://',
      showNow: 'Sofort zeigen',
      showNowHint: 'An den Anfang setzen und gleich damit beginnen.',
    },
    left: (count: number) => `noch ${countText(count, 'Zeichen', 'Zeichen')}`,
    preview: 'So sieht es auf dem Bildschirm aus',
    previewOf: (title: string) => `Vorschau: ${title}`,
    publish: 'Auf die Bildschirme bringen',
    publishing: 'Wird veröffentlicht …',
    save: 'Speichern und zeigen',
    discard: 'Verwerfen',
    tooLarge: (size: string) => `Diese Datei ist größer als ${size}. Bitte verkleinern Sie sie.`,
    notSupported: (name: string) =>
      `„${name}“ können die Bildschirme nicht zeigen. Es gehen JPEG, PNG, WebP, MP4 und PDF.`,
    fills: 'Füllt sich von selbst aus der Quelle.',
    keyMove: 'Reihenfolge',
  },
  screens: {
    title: 'Bildschirme',
    headline: (right: number, total: number) =>
      total === 1
        ? right === 1
          ? 'Der Bildschirm zeigt, was er soll'
          : 'Der Bildschirm zeigt nicht, was er soll'
        : right === total
          ? `Alle ${total} Bildschirme zeigen, was sie sollen`
          : `${right} von ${total} ${right === 1 ? 'Bildschirmen zeigt, was er soll' : 'Bildschirmen zeigen, was sie sollen'}`,
    help: (count: number) =>
      count === 0 ? 'Sie müssen nichts tun.' : count === 1 ? '1 braucht Ihre Hilfe.' : `${count} brauchen Ihre Hilfe.`,
    none: 'Noch gibt es keinen Bildschirm',
    noneHint: 'Bildschirme werden mit dem Gebäude eingerichtet und hier mit einem Abspieler gekoppelt.',
    truth: {
      current: 'aktuell',
      dark: 'aus nach Plan',
      unproven: 'nicht am Bild geprüft',
      updating: 'wird aktualisiert',
      stale: 'zeigt nicht das Richtige',
      offline: 'offline',
      unpaired: 'nicht gekoppelt',
    },
    kinds: { monitor: 'Monitor', stele: 'Stele' },
    shows: (title: string) => `gerade „${title}“`,
    lastPicture: (when: string) => `letztes Bild ${when}`,
    size: (width: number, height: number) => `${width} × ${height} Pixel`,
    pair: 'Bildschirm koppeln',
    pairLead: 'Ein neuer Abspieler zeigt auf dem Bildschirm einen Code aus acht Buchstaben. Geben Sie ihn hier ein.',
    code: 'Code vom Bildschirm',
    codeHint: 'Zum Beispiel WDJB-MJHT. Groß oder klein, mit oder ohne Strich.',
    deviceName: 'Name des Abspielers',
    deviceNameHint: 'So finden Sie ihn wieder, etwa „Foyer“.',
    which: 'Welche Bildschirme hängen daran?',
    taken: 'hat schon einen Abspieler',
    submit: 'Koppeln',
    busy: 'Wird gekoppelt …',
    paired: (name: string, screenCount: number) =>
      screenCount === 0
        ? `„${name}“ ist gekoppelt. Drücken Sie dort eine Taste, sie erscheint unter „Einrichten“, „Tasten“.`
        : `„${name}“ ist gekoppelt und lädt jetzt sein Programm. Das dauert meist weniger als eine Minute.`,
    needCode: (count: number) =>
      `Der Code hat acht Buchstaben, es ${count === 1 ? 'fehlt noch einer' : `fehlen noch ${count}`}.`,
    foreignCode: (symbols: readonly string[]) =>
      `${listText(symbols.map((symbol) => `„${symbol}“`))} kommt in keinem Code vor. Bitte vergleichen Sie noch einmal mit dem Bildschirm.`,
    needName: 'Bitte geben Sie dem Abspieler einen Namen.',
    needScreens: 'Bitte wählen Sie mindestens einen Bildschirm, oder „nur Tasten“.',
    onlyButtons: 'Keiner, nur Tasten',
    onlyButtonsHint:
      'Ein Platz-PC, an dem nur Tasten zum Aufrufen stecken. Sie stehen dann unter „Einrichten“, „Tasten“.',
    device: 'Abspieler',
    noDevice: 'Mit diesem Bildschirm ist noch kein Abspieler gekoppelt.',
    facts: {
      name: 'Name',
      host: 'Rechner',
      paired: 'gekoppelt',
      seen: 'zuletzt gemeldet',
      version: 'Version',
      disk: 'freier Speicher',
      screens: 'Bildschirme',
      phase: 'Programm',
    },
    phases: {
      empty: 'noch keines',
      downloading: 'wird geladen',
      current: 'vollständig',
      failed: 'konnte nicht geladen werden',
    },
    onlineNow: 'jetzt verbunden',
    remove: 'Abspieler entfernen',
    removeTitle: (name: string) => `„${name}“ entfernen?`,
    removeText: (screens: readonly string[]) =>
      `Der Abspieler bekommt nichts mehr vom Server${screens.length === 0 ? '' : `, ${listText(screens)} ${screens.length === 1 ? 'bleibt' : 'bleiben'} ohne neue Inhalte`}. Danach können Sie ihn jederzeit neu koppeln.`,
    removed: (name: string) => `„${name}“ ist entfernt.`,
    problem: 'Der Abspieler meldet',
    back: 'Alle Bildschirme',
    keyPair: 'koppeln',
    listCaption: 'Bildschirme, zuerst die, die Hilfe brauchen',
  },
  sources: {
    title: 'Quellen',
    lead: 'Von hier kommen Nachrichten und Ratssitzungen von selbst auf die Bildschirme.',
    headline: (bad: number, total: number) =>
      total === 0
        ? 'Noch gibt es keine Quelle'
        : bad === 0
          ? 'Alle Quellen liefern'
          : bad === total
            ? 'Keine Quelle liefert'
            : `${bad} von ${total} Quellen ${bad === 1 ? 'hat' : 'haben'} ein Problem`,
    none: 'Quellen werden mit dem Gebäude eingerichtet.',
    kinds: { feed: 'Nachrichten', council: 'Ratsinformation' },
    state: { ok: 'liefert', old: 'veraltet', gone: 'abgelaufen', problem: 'Problem', never: 'noch nicht gelesen' },
    checked: 'zuletzt gelesen',
    changed: 'zuletzt neu',
    next: 'nächste Prüfung',
    items: 'Einträge',
    check: 'Jetzt prüfen',
    checkOf: (name: string) => `${name} jetzt prüfen`,
    checking: 'Wird geprüft …',
    done: (name: string) => `${name} ist geprüft, alles in Ordnung.`,
    doneProblem: (name: string) => `${name} ist geprüft, es gibt ein Problem.`,
    remarks: (count: number) => countText(count, 'Hinweis zur letzten Lesung', 'Hinweise zur letzten Lesung'),
    staleHint: (when: string) => `Bildschirme kennzeichnen den Inhalt seit ${when} als alt.`,
    goneHint: (when: string) => `Bildschirme zeigen den Inhalt seit ${when} nicht mehr.`,
    keepHint: (when: string) => `Bildschirme zeigen den letzten Stand noch bis ${when}.`,
    never: 'noch nie',
  },
} as const
