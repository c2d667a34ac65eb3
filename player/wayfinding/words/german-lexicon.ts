/** Grammatical gender of a German noun; `plural` has none. */
export type Gender = SingularGender | 'plural'
type SingularGender = 'm' | 'f' | 'n'

/** Last parts of the names that rooms and ways have, by gender. The longest that fits decides. */
const ENDINGS: Record<SingularGender, string> = {
  m:
    'flur gang hof platz saal raum aufzug lift fahrstuhl garten paternoster turm keller automat empfang bereich ' +
    'schalter weg steg park anbau altbau neubau bau windfang balkon treff flügel trakt brunnen kasten baum laden ' +
    'tresen stand kiosk ausschank speicher kamin boden stock briefkasten aufgang schrank weiher',
  f:
    'halle treppe rampe galerie brücke kasse bibliothek bücherei küche kantine stelle garderobe lobby terrasse theke ' +
    'information passage toilette mensa cafeteria verwaltung beratung post wache kapelle stiege ausgabe aula bühne ' +
    'abteilung leitung redaktion werkstatt registratur annahme anmeldung auskunft etage ebene glocke säule uhr bank ' +
    'tür pforte leitstelle loge diele schleuse laube allee straße gasse wiese ecke vitrine büste tafel statue ' +
    'skulptur platane linde eiche kanzlei praxis schule kita stube',
  n:
    'foyer zimmer haus büro amt wc bad archiv karree atrium vestibül lager labor studio café zentrum magazin ' +
    'sekretariat dezernat referat geschoss stockwerk treppenhaus gebäude forum podium standesamt kabinett ' +
    'casino depot rathaus theater museum denkmal bild modell fenster register becken',
}
const GENDER_BY_ENDING = new Map<string, SingularGender>(
  (['m', 'f', 'n'] as const).flatMap((gender) => ENDINGS[gender].split(' ').map((end) => [end, gender] as const)),
)
/** Words in front of a noun that change their ending with it. "Bochumer" in "Bochumer Saal" does not. */
const ADJECTIVES =
  'groß klein alt neu ober unter mittler hinter vorder inner äußer weiß blau rot grün gelb golden historisch östlich ' +
  'westlich nördlich südlich'
const ADJECTIVE_STEMS = new Set(ADJECTIVES.split(' '))
/** Of an adjective without an article in front of it, nominative. */
export const STRONG_ENDING: Record<Gender, string> = { m: 'er', f: 'e', n: 'es', plural: 'e' }

/** Gender by the last part of a compound; undefined where the word is not known. */
export function genderOf(word: string): SingularGender | undefined {
  const lower = word.toLocaleLowerCase('de')
  // "Viktoria-Halle" turns on its last part, and so does "Lichthof".
  for (let start = 0; start < lower.length; start++) {
    const gender = GENDER_BY_ENDING.get(lower.slice(start))
    if (gender) return gender
  }
  return undefined
}

/** "Große" in "Große Halle", which bends with the noun. */
export function isStrongAdjective(word: string, gender: Gender): boolean {
  const ending = STRONG_ENDING[gender]
  return word.endsWith(ending) && ADJECTIVE_STEMS.has(word.slice(0, -ending.length).toLocaleLowerCase('de'))
}

/** Every noun of the lexicon, by gender. */
export const LEXICON: ReadonlyMap<string, SingularGender> = GENDER_BY_ENDING

/** Masculine nouns that end in -en in every case but the first. */
export const WEAK_NOUNS: RegExp =
  /(automat|bär|elefant|held|soldat|mensch|präsident|obelisk|heilige|löwe|drache|knabe|bote|rabe)$/i
