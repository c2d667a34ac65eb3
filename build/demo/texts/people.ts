import { type DepartmentText, LONG_HOURS, MORNING_HOURS, OFFICE_HOURS } from './department-text.ts'

const BUERGERBUERO: DepartmentText = {
  id: 'amt-buergerbuero',
  name: 'Bürgerbüro',
  summary: 'Ausweise, Meldewesen, Führungszeugnisse und Beglaubigungen.',
  synonyms: ['Einwohnermeldeamt', 'Meldeamt', 'Bürgeramt', 'Passamt', 'Bürgerservice'],
  rooms: ['004', '005', '006'],
  hours: LONG_HOURS,
  queueId: 'ausweise',
  services: [
    {
      id: 'personalausweis',
      name: 'Personalausweis beantragen',
      summary: 'Bringen Sie bitte Ihren alten Ausweis und ein biometrisches Foto mit.',
      synonyms: ['Perso', 'neuer Ausweis', 'Ausweis abgelaufen', 'Ausweis verlängern', 'ID-Karte'],
      queueId: 'ausweise',
    },
    {
      id: 'reisepass',
      name: 'Reisepass beantragen',
      summary: 'Den Pass beantragen Sie persönlich; die Herstellung dauert einige Wochen.',
      synonyms: ['Pass', 'Urlaub außerhalb der EU', 'Reisedokument', 'vorläufiger Reisepass', 'Express-Pass'],
      queueId: 'ausweise',
    },
    {
      id: 'ausweis-abholen',
      name: 'Ausweis oder Pass abholen',
      summary: 'Fertige Ausweise und Pässe liegen an der Ausgabe für Sie bereit.',
      synonyms: ['Perso abholen', 'Abholung', 'Ausgabe', 'Dokument fertig'],
      rooms: ['006'],
      queueId: 'ausweise',
    },
    {
      id: 'ausweis-verloren',
      name: 'Ausweis verloren oder gestohlen melden',
      summary: 'Melden Sie den Verlust bitte sofort, damit niemand Ihren Ausweis missbraucht.',
      synonyms: ['Perso weg', 'Diebstahl', 'Portemonnaie verloren', 'Ausweis sperren'],
      queueId: 'ausweise',
    },
    {
      id: 'wohnsitz-anmelden',
      name: 'Wohnsitz anmelden oder ummelden',
      summary: 'Nach dem Umzug melden Sie sich bitte innerhalb von zwei Wochen an.',
      synonyms: ['Umzug', 'neue Adresse', 'Anmeldung Wohnung', 'umgezogen', 'Adresse ändern', 'zuziehen'],
      queueId: 'ausweise',
    },
    {
      id: 'wohnsitz-abmelden',
      name: 'Wohnsitz abmelden',
      summary: 'Wenn Sie ins Ausland ziehen oder eine Nebenwohnung aufgeben.',
      synonyms: ['Wegzug', 'auswandern', 'Abmeldung Wohnung', 'Nebenwohnung'],
      queueId: 'ausweise',
    },
    {
      id: 'meldebescheinigung',
      name: 'Meldebescheinigung',
      summary: 'Sie bestätigt, wo Sie gemeldet sind, zum Beispiel für Behörden oder Vermieter.',
      synonyms: ['Meldebestätigung', 'Wohnsitzbescheinigung', 'Lebensbescheinigung', 'Adressnachweis'],
      queueId: 'ausweise',
    },
    {
      id: 'fuehrungszeugnis',
      name: 'Führungszeugnis beantragen',
      summary: 'Für Arbeit oder Ehrenamt; es kommt per Post vom Bundesamt für Justiz.',
      synonyms: ['polizeiliches Führungszeugnis', 'erweitertes Führungszeugnis', 'Strafregister', 'Ehrenamt'],
      queueId: 'kurze-anliegen',
    },
    {
      id: 'beglaubigung',
      name: 'Kopie oder Unterschrift beglaubigen',
      summary: 'Bringen Sie bitte das Original mit; private Verträge beglaubigt ein Notar.',
      synonyms: ['Beglaubigung', 'beglaubigte Kopie', 'Zeugnis beglaubigen', 'Urkunde kopieren'],
      queueId: 'kurze-anliegen',
    },
    {
      id: 'kfz-adresse',
      name: 'Adresse im Fahrzeugschein ändern',
      summary: 'Nach einem Umzug tragen wir Ihre neue Adresse in den Fahrzeugschein ein.',
      synonyms: ['Auto ummelden', 'Zulassungsbescheinigung', 'Kfz-Schein', 'Fahrzeugpapiere'],
      queueId: 'kurze-anliegen',
    },
    {
      id: 'bewohnerparken',
      name: 'Bewohnerparkausweis',
      summary: 'Damit parken Sie in Ihrem Wohngebiet ohne Parkschein.',
      synonyms: ['Anwohnerparken', 'Parkausweis', 'Anwohnerparkausweis', 'Parkplatz vor der Tür'],
      queueId: 'kurze-anliegen',
    },
  ],
}

const STANDESAMT: DepartmentText = {
  id: 'amt-standesamt',
  name: 'Standesamt',
  summary: 'Geburten, Eheschließungen, Sterbefälle und Urkunden.',
  synonyms: ['Trauung', 'Heiraten', 'Personenstand'],
  rooms: ['220', '221', '222', '223', '224'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'eheschliessung',
      name: 'Eheschließung anmelden',
      summary: 'Hier melden Sie Ihre Hochzeit an und vereinbaren den Termin der Trauung.',
      synonyms: ['heiraten', 'Hochzeit', 'Trauung anmelden', 'Aufgebot', 'standesamtlich heiraten'],
      rooms: ['221'],
    },
    {
      id: 'geburt',
      name: 'Geburt eines Kindes anmelden',
      summary: 'Die Geburt melden Sie bitte innerhalb einer Woche an.',
      synonyms: ['Baby', 'Neugeborenes', 'Geburtsanzeige', 'Kind bekommen'],
      rooms: ['220'],
    },
    {
      id: 'geburtsurkunde',
      name: 'Geburtsurkunde anfordern',
      summary: 'Für alle, deren Geburt in unserer Stadt beurkundet wurde.',
      synonyms: ['Urkunde', 'Abstammungsurkunde', 'internationale Geburtsurkunde', 'Personenstandsurkunde'],
      rooms: ['223'],
    },
    {
      id: 'sterbefall',
      name: 'Sterbefall anzeigen',
      summary: 'Wir beurkunden den Todesfall; oft übernimmt das der Bestatter für Sie.',
      synonyms: ['Todesfall', 'Sterbeurkunde', 'Tod', 'jemand ist gestorben', 'Bestattung'],
      rooms: ['222'],
    },
    {
      id: 'namensaenderung',
      name: 'Namen ändern oder erklären',
      summary: 'Zum Beispiel nach Heirat oder Scheidung, oder der Name eines Kindes.',
      synonyms: ['Nachname ändern', 'Geburtsname', 'Doppelname', 'Namensänderung', 'Vorname ändern'],
      rooms: ['224'],
    },
    {
      id: 'registerauskunft',
      name: 'Auskunft aus den Personenstandsregistern',
      summary: 'Auskünfte aus Geburten-, Ehe- und Sterberegistern, auch für die Familienforschung.',
      synonyms: ['Ahnenforschung', 'Stammbaum', 'Registerauszug', 'Eheurkunde', 'Familienbuch'],
      rooms: ['223'],
    },
  ],
}

const AUSLAENDERBUERO: DepartmentText = {
  id: 'amt-auslaenderbuero',
  name: 'Ausländerbüro',
  summary: 'Aufenthalt, Einbürgerung und Einladungen.',
  synonyms: ['Ausländerbehörde', 'Ausländeramt', 'Migration', 'Zuwanderung'],
  rooms: ['024', '025', '026'],
  hours: MORNING_HOURS,
  services: [
    {
      id: 'aufenthaltstitel',
      name: 'Aufenthaltstitel beantragen oder verlängern',
      summary: 'Für Menschen ohne EU-Pass, die hier leben, arbeiten oder studieren.',
      synonyms: ['Aufenthaltserlaubnis', 'Visum verlängern', 'Niederlassungserlaubnis', 'eAT', 'Duldung'],
      rooms: ['024'],
    },
    {
      id: 'einbuergerung',
      name: 'Einbürgerung beantragen',
      summary: 'Wir beraten Sie auf dem Weg zur deutschen Staatsangehörigkeit.',
      synonyms: ['deutscher Pass', 'Staatsangehörigkeit', 'Staatsbürgerschaft', 'Deutscher werden'],
      rooms: ['026'],
    },
    {
      id: 'verpflichtungserklaerung',
      name: 'Besuch aus dem Ausland einladen',
      summary: 'Mit einer Verpflichtungserklärung stehen Sie für die Kosten Ihres Besuchs ein.',
      synonyms: ['Verpflichtungserklärung', 'Einladung', 'Besuchsvisum', 'Familie einladen'],
      rooms: ['025'],
    },
  ],
}

const WAHLAMT: DepartmentText = {
  id: 'amt-wahlamt',
  name: 'Wahlamt',
  summary: 'Wahlen, Briefwahl und Bürgerbegehren.',
  synonyms: ['Wahlbüro', 'Wahlen', 'Abstimmung'],
  rooms: ['020', '021'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'briefwahl',
      name: 'Briefwahl beantragen',
      summary: 'Vor einer Wahl können Sie hier Ihre Unterlagen abholen und gleich wählen.',
      synonyms: ['Wahlschein', 'Wahlunterlagen', 'per Post wählen', 'Wahlbenachrichtigung'],
      rooms: ['020'],
    },
    {
      id: 'wahlhelfer',
      name: 'Als Wahlhelferin oder Wahlhelfer mitmachen',
      summary: 'Für jede Wahl suchen wir Menschen, die im Wahllokal helfen.',
      synonyms: ['Wahlhelfer', 'Wahlvorstand', 'Ehrenamt Wahl', 'auszählen'],
      rooms: ['021'],
    },
  ],
}

/** Departments for what happens in a life. */
export const PEOPLE: readonly DepartmentText[] = [BUERGERBUERO, STANDESAMT, AUSLAENDERBUERO, WAHLAMT]
