import { type DepartmentText, MORNING_HOURS, OFFICE_HOURS } from './department-text.ts'

const SOZIALAMT: DepartmentText = {
  id: 'amt-sozialamt',
  name: 'Sozialamt',
  summary: 'Hilfe, wenn das Geld nicht reicht, bei Pflege und bei Behinderung.',
  synonyms: ['Sozialhilfe', 'Amt für Soziales', 'Fürsorge'],
  rooms: ['201', '202', '203', '204', '205'],
  hours: MORNING_HOURS,
  services: [
    {
      id: 'grundsicherung',
      name: 'Grundsicherung im Alter und bei Erwerbsminderung',
      summary: 'Wenn die Rente nicht für Miete und Lebensunterhalt reicht.',
      synonyms: ['Sozialhilfe', 'kleine Rente', 'Rente reicht nicht', 'Altersarmut', 'Grundsicherung'],
      rooms: ['201'],
    },
    {
      id: 'bildung-teilhabe',
      name: 'Bildung und Teilhabe für Kinder',
      summary: 'Zuschüsse zu Schulessen, Ausflügen, Nachhilfe und Sportverein.',
      synonyms: ['BuT', 'Schulessen', 'Klassenfahrt', 'Nachhilfe', 'Bildungspaket'],
      rooms: ['202'],
    },
    {
      id: 'sozialpass',
      name: 'Sozialpass',
      summary: 'Mit dem Sozialpass fahren Sie günstiger Bus und zahlen weniger Eintritt.',
      synonyms: ['Stadtpass', 'Sozialticket', 'Ermäßigung', 'Vergünstigung', 'günstig Bus fahren'],
      rooms: ['203'],
    },
    {
      id: 'schwerbehinderung',
      name: 'Schwerbehindertenausweis',
      summary: 'Wir nehmen Ihren Antrag an, verlängern Ausweise und beraten zu Merkzeichen.',
      synonyms: ['Behindertenausweis', 'GdB', 'Grad der Behinderung', 'Merkzeichen', 'Behinderung'],
      rooms: ['204'],
    },
    {
      id: 'pflegeberatung',
      name: 'Pflegeberatung',
      summary: 'Kostenlose Beratung für pflegebedürftige Menschen und ihre Familien.',
      synonyms: ['Pflegegrad', 'Pflege zu Hause', 'Heimplatz', 'Angehörige pflegen', 'Senioren'],
      rooms: ['205'],
    },
  ],
}

const WOHNEN: DepartmentText = {
  id: 'amt-wohnen',
  name: 'Amt für Wohnen',
  summary: 'Wohngeld, Wohnungssuche und Hilfe, wenn die Wohnung in Gefahr ist.',
  synonyms: ['Wohnungsamt', 'Wohnamt', 'Miete'],
  rooms: ['211', '212', '213', '214'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'wohngeld',
      name: 'Wohngeld',
      summary: 'Ein Zuschuss zur Miete für Haushalte mit kleinem Einkommen.',
      synonyms: ['Mietzuschuss', 'Zuschuss Miete', 'Lastenzuschuss', 'Miete zu hoch'],
      rooms: ['214'],
    },
    {
      id: 'wbs',
      name: 'Wohnberechtigungsschein',
      summary: 'Den Schein brauchen Sie für eine öffentlich geförderte Wohnung.',
      synonyms: ['WBS', 'B-Schein', 'Sozialwohnung', 'geförderte Wohnung'],
      rooms: ['213'],
    },
    {
      id: 'wohnungsnotfall',
      name: 'Hilfe bei drohendem Wohnungsverlust',
      summary: 'Kommen Sie früh: Mietschulden und Kündigungen lassen sich oft regeln.',
      synonyms: ['Kündigung', 'Räumungsklage', 'Mietschulden', 'obdachlos', 'Wohnung verlieren', 'Stromsperre'],
      rooms: ['212'],
    },
    {
      id: 'mietspiegel',
      name: 'Mietspiegel und Mietberatung',
      summary: 'Wir sagen Ihnen, welche Miete in Ihrer Straße üblich ist.',
      synonyms: ['Vergleichsmiete', 'Mieterhöhung', 'Miete prüfen'],
      rooms: ['211'],
    },
  ],
}

const JUGENDAMT: DepartmentText = {
  id: 'amt-jugendamt',
  name: 'Jugendamt',
  summary: 'Kinderbetreuung, Beratung für Familien und Schutz von Kindern.',
  synonyms: ['Kinder', 'Familie', 'Erziehung', 'Amt für Kinder und Jugend'],
  rooms: ['050', '150', '151', '152', '153', '154', '155'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'kita-platz',
      name: 'Kita-Platz und Tagespflege',
      summary: 'Wir helfen bei der Anmeldung und wenn Sie keinen Platz gefunden haben.',
      synonyms: ['Kindergarten', 'Kindergartenplatz', 'Tagesmutter', 'Krippe', 'Kinderbetreuung'],
      rooms: ['050'],
    },
    {
      id: 'elterngeld',
      name: 'Elterngeld',
      summary: 'Wir beraten Sie und nehmen Ihren Antrag an.',
      synonyms: ['Elternzeit', 'ElterngeldPlus', 'Babypause', 'Geld nach der Geburt'],
      rooms: ['152'],
    },
    {
      id: 'unterhaltsvorschuss',
      name: 'Unterhaltsvorschuss',
      summary: 'Für Kinder, deren anderer Elternteil keinen oder zu wenig Unterhalt zahlt.',
      synonyms: ['Alimente', 'Unterhalt', 'alleinerziehend', 'Vater zahlt nicht', 'Kindesunterhalt'],
      rooms: ['153'],
    },
    {
      id: 'vaterschaft',
      name: 'Vaterschaft und Sorgerecht beurkunden',
      summary: 'Für Eltern, die nicht miteinander verheiratet sind; auch schon vor der Geburt.',
      synonyms: ['Vaterschaftsanerkennung', 'Sorgeerklärung', 'gemeinsames Sorgerecht', 'unverheiratet'],
      rooms: ['151'],
    },
    {
      id: 'erziehungsberatung',
      name: 'Erziehungsberatung',
      summary: 'Vertraulich und kostenlos, für Eltern und für junge Menschen selbst.',
      synonyms: ['Streit in der Familie', 'Familienberatung', 'Trennung', 'Hilfe mit Kind', 'Scheidung'],
      rooms: ['154'],
    },
  ],
}

const SCHULAMT: DepartmentText = {
  id: 'amt-schule',
  name: 'Schulverwaltungsamt',
  summary: 'Schulanmeldung, Schülerfahrkarten und Ganztag.',
  synonyms: ['Schulamt', 'Schule', 'Schüler'],
  rooms: ['250', '251', '252', '253'],
  hours: OFFICE_HOURS,
  services: [
    {
      id: 'schulanmeldung',
      name: 'Kind zur Schule anmelden',
      summary: 'Wir beraten zur Einschulung, zum Schulwechsel und zu weiterführenden Schulen.',
      synonyms: ['Einschulung', 'Grundschule', 'Schulwechsel', 'Gymnasium', 'Gesamtschule'],
      rooms: ['250'],
    },
    {
      id: 'schuelerticket',
      name: 'Schülerfahrkarte',
      summary: 'Ob die Stadt den Schulweg bezahlt, hängt von der Entfernung ab.',
      synonyms: ['Schülerticket', 'Schokoticket', 'Schulbus', 'Fahrkosten Schule', 'Schulweg'],
      rooms: ['251'],
    },
    {
      id: 'ganztag',
      name: 'Offener Ganztag',
      summary: 'Betreuung nach dem Unterricht und der Elternbeitrag dafür.',
      synonyms: ['OGS', 'Nachmittagsbetreuung', 'Hort', 'Elternbeitrag'],
      rooms: ['252'],
    },
    {
      id: 'bafoeg',
      name: 'BAföG für Schülerinnen und Schüler',
      summary: 'Ausbildungsförderung für den Besuch weiterführender Schulen und Kollegs.',
      synonyms: ['Ausbildungsförderung', 'Schüler-BAföG', 'Geld für Ausbildung', 'Aufstiegs-BAföG'],
      rooms: ['253'],
    },
  ],
}

/** Departments that help, care and teach. */
export const SUPPORT: readonly DepartmentText[] = [SOZIALAMT, WOHNEN, JUGENDAMT, SCHULAMT]
