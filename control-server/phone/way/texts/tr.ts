import type { WayTexts } from './way-texts.ts'

const SCAN = 'Lütfen bilgi ekranındaki kodu yeniden okutun.'
const ASK = 'Lütfen danışmaya sorun. Orada size memnuniyetle yardımcı olurlar.'

export const tr: WayTexts = {
  title: 'Yolunuz',
  loading: 'Yolunuz hesaplanıyor …',
  unreachable: 'Şu anda bağlantı yok. Denemeye devam ediyoruz. Yol bilgi ekranında da gösteriliyor.',
  time: 'Yürüme süresi',
  length: 'Mesafe',
  profiles: 'Nasıl gidiyorsunuz?',
  profile: {
    quick: 'En hızlı',
    'step-free': 'Basamaksız',
    blind: 'Kör veya az gören',
    stroller: 'Bebek arabasıyla',
  },
  moreProfiles: 'Diğerleri',
  step: (step, count) => `Adım ${step} / ${count}`,
  back: 'Geri',
  next: 'İleri',
  allSteps: 'Bütün adımlar',
  plan: (level) => `Yolu gösteren plan: ${level}`,
  goodToKnow: 'Bilmeniz iyi olur',
  changed: 'Yol değişti.',
  stillFromStele: 'Yol hâlâ bilgi ekranından başlıyor.',
  quickestShown: 'En hızlı yol gösteriliyor. Danışma size yardımcı olur.',
  closed: { title: 'Oraya şu anda gidilemiyor', note: ASK },
  noRoute: { title: 'Plan oraya bir yol göstermiyor', note: ASK },
  elsewhere: { title: 'Bu yol burada yok', note: `Bu binanın planı bu yolu tanımıyor. ${SCAN}` },
  noPlan: { title: 'Burada henüz plan yok', note: ASK },
  empty: { title: 'Hedef eksik', note: `Bu adreste bir yol yazmıyor. ${SCAN}` },
  garbled: { title: 'Bu adres eksik', note: `Adresin bir parçası eksik veya değişmiş. ${SCAN}` },
  newer: {
    title: 'Bu sayfa güncel değil',
    note: 'Lütfen sayfayı yeniden yükleyin. İşe yaramazsa bilgi ekranındaki kodu yeniden okutun.',
  },
  broken: {
    title: 'Plan eksik yüklendi',
    note: 'Lütfen sayfayı yeniden yükleyin. İşe yaramazsa: Yol bilgi ekranında da gösteriliyor, danışma da size memnuniyetle yardımcı olur.',
  },
  reload: 'Yeniden yükle',
  stale: 'Şu anda bağlantı yok. Denemeye devam ediyoruz.',
  old: 'Bağlantı yok: Bu arada bir yer kapatılmış olabilir. Lütfen tabelalara dikkat edin.',
}
