import type { Landmark } from '#schema/building'

type Names = Pick<Landmark, 'name' | 'gender' | 'names'>

const NAMES: Readonly<Record<string, Names>> = {
  infotheke: {
    name: 'Infotheke',
    gender: 'f',
    names: {
      leicht: 'Info-Theke',
      en: 'information desk',
      tr: 'danışma masası',
      uk: 'інформаційна стійка',
      ru: 'информационная стойка',
      pl: 'punkt informacyjny',
      ar: 'مكتب الاستعلامات',
    },
  },
  glocke: {
    name: 'alte Glocke',
    gender: 'f',
    names: {
      en: 'old bell',
      tr: 'eski çan',
      uk: 'старий дзвін',
      ru: 'старый колокол',
      pl: 'stary dzwon',
      ar: 'الجرس القديم',
    },
  },
  stadtmodell: {
    name: 'Stadtmodell',
    gender: 'n',
    names: {
      leicht: 'Stadt-Modell',
      en: 'model of the city',
      tr: 'şehir maketi',
      uk: 'макет міста',
      ru: 'макет города',
      pl: 'makieta miasta',
      ar: 'مجسّم المدينة',
    },
  },
  wandbild: {
    name: 'Wandbild der Bergleute',
    gender: 'n',
    names: {
      leicht: 'Wand-Bild mit den Berg-Leuten',
      en: 'mural of the miners',
      tr: 'madenciler duvar resmi',
      uk: 'настінний розпис із шахтарями',
      ru: 'настенная роспись с шахтёрами',
      pl: 'malowidło ścienne z górnikami',
      ar: 'جدارية عمّال المناجم',
    },
  },
  brunnen: {
    name: 'Brunnen',
    gender: 'm',
    names: { en: 'fountain', tr: 'çeşme', uk: 'фонтан', ru: 'фонтан', pl: 'fontanna', ar: 'النافورة' },
  },
  platane: {
    name: 'Platane',
    gender: 'f',
    names: {
      en: 'plane tree',
      tr: 'çınar ağacı',
      uk: 'платан',
      ru: 'платан',
      pl: 'platan',
      ar: 'شجرة الدُّلب',
    },
  },
  vitrine: {
    name: 'Vitrine mit den Grubenlampen',
    gender: 'f',
    names: {
      leicht: 'Vitrine mit den Gruben-Lampen',
      en: 'display case with miners’ lamps',
      tr: 'madenci lambaları vitrini',
      uk: 'вітрина із шахтарськими лампами',
      ru: 'витрина с шахтёрскими лампами',
      pl: 'gablota z lampami górniczymi',
      ar: 'واجهة عرض مصابيح المناجم',
    },
  },
  briefkasten: {
    name: 'Hausbriefkasten',
    gender: 'm',
    names: {
      leicht: 'Brief-Kasten',
      en: 'letter box',
      tr: 'posta kutusu',
      uk: 'поштова скринька',
      ru: 'почтовый ящик',
      pl: 'skrzynka na listy',
      ar: 'صندوق البريد',
    },
  },
}

/** What a landmark of the demo is called, in every language. */
export function landmarkNames(id: string): Names {
  return NAMES[id] ?? {}
}
