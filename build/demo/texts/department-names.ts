import type { Language } from '#schema/language'

const LANGUAGES = ['leicht', 'en', 'tr', 'uk', 'ru', 'pl', 'ar'] as const

/** Names of the departments in the languages above, in their order. */
const NAMES: Readonly<Record<string, readonly [string, string, string, string, string, string, string]>> = {
  buergerbuero: [
    'Bürger-Büro',
    'Citizens’ office',
    'Vatandaş bürosu',
    'Бюро для громадян',
    'Бюро для граждан',
    'Biuro obsługi mieszkańców',
    'مكتب خدمة المواطنين',
  ],
  standesamt: [
    'Standes-Amt',
    'Registry office',
    'Nüfus ve evlendirme dairesi',
    'Відділ РАЦС',
    'Отдел ЗАГС',
    'Urząd stanu cywilnego',
    'دائرة الأحوال المدنية',
  ],
  auslaenderbuero: [
    'Amt für Menschen aus anderen Ländern',
    'Immigration office',
    'Yabancılar dairesi',
    'Відомство у справах іноземців',
    'Ведомство по делам иностранцев',
    'Urząd do spraw cudzoziemców',
    'دائرة الأجانب',
  ],
  sozialamt: [
    'Sozial-Amt',
    'Social services office',
    'Sosyal yardım dairesi',
    'Відділ соціальної допомоги',
    'Отдел социальной помощи',
    'Urząd opieki społecznej',
    'دائرة الشؤون الاجتماعية',
  ],
  jugendamt: [
    'Jugend-Amt',
    'Youth welfare office',
    'Gençlik dairesi',
    'Відділ у справах молоді',
    'Отдел по делам молодёжи',
    'Urząd do spraw młodzieży',
    'دائرة رعاية الشباب',
  ],
  wohnungsamt: [
    'Wohnungs-Amt',
    'Housing office',
    'Konut dairesi',
    'Житловий відділ',
    'Жилищный отдел',
    'Urząd mieszkaniowy',
    'دائرة الإسكان',
  ],
  wahlamt: [
    'Wahl-Amt',
    'Election office',
    'Seçim dairesi',
    'Виборчий відділ',
    'Избирательный отдел',
    'Biuro wyborcze',
    'دائرة الانتخابات',
  ],
  stadtkasse: [
    'Stadt-Kasse',
    'City cashier’s office',
    'Belediye veznesi',
    'Міська каса',
    'Городская касса',
    'Kasa miejska',
    'صندوق المدينة',
  ],
  steueramt: [
    'Steuer-Amt',
    'City tax office',
    'Vergi dairesi',
    'Податковий відділ',
    'Налоговый отдел',
    'Urząd podatkowy miasta',
    'دائرة الضرائب',
  ],
  ordnungsamt: [
    'Ordnungs-Amt',
    'Public order office',
    'Zabıta dairesi',
    'Відділ громадського порядку',
    'Отдел общественного порядка',
    'Urząd porządku publicznego',
    'دائرة النظام العام',
  ],
  bauordnungsamt: [
    'Bau-Amt',
    'Building control office',
    'İmar denetim dairesi',
    'Відділ будівельного нагляду',
    'Отдел строительного надзора',
    'Urząd nadzoru budowlanego',
    'دائرة تنظيم البناء',
  ],
  stadtplanungsamt: [
    'Amt für Stadt-Planung',
    'City planning office',
    'Şehir planlama dairesi',
    'Відділ міського планування',
    'Отдел городского планирования',
    'Urząd planowania miasta',
    'دائرة تخطيط المدينة',
  ],
  schulverwaltungsamt: [
    'Schul-Amt',
    'School administration office',
    'Okul yönetim dairesi',
    'Відділ шкіл',
    'Отдел школ',
    'Wydział szkolnictwa',
    'دائرة إدارة المدارس',
  ],
  ratsbuero: [
    'Büro vom Stadt-Rat',
    'Council office',
    'Meclis bürosu',
    'Бюро міської ради',
    'Бюро городского совета',
    'Biuro rady miasta',
    'مكتب مجلس المدينة',
  ],
  stadtarchiv: [
    'Stadt-Archiv',
    'City archive',
    'Şehir arşivi',
    'Міський архів',
    'Городской архив',
    'Archiwum miejskie',
    'أرشيف المدينة',
  ],
}

/** What a department is called in each language besides German. */
export function departmentNames(id: string): Readonly<Record<Exclude<Language, 'de'>, string>> {
  const names = NAMES[id]
  if (!names) throw new Error(`the department ${id} has no names in other languages`)
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, names[index]])) as Record<
    Exclude<Language, 'de'>,
    string
  >
}
