import type { WayTexts } from './way-texts.ts'

const SCAN = 'Please scan the code on the kiosk again.'
const ASK = 'Please ask at the information desk. People there will be glad to help you.'

export const en: WayTexts = {
  title: 'Your way',
  loading: 'Finding your way …',
  unreachable: 'No connection right now. We keep trying. The kiosk shows the way too.',
  time: 'Walking time',
  length: 'Distance',
  profiles: 'How do you get about?',
  profile: {
    quick: 'Quickest',
    'step-free': 'Step-free',
    blind: 'Blind or low vision',
    stroller: 'With a pram',
  },
  moreProfiles: 'More',
  step: (step, count) => `Step ${step} of ${count}`,
  back: 'Back',
  next: 'Next',
  allSteps: 'All steps',
  plan: (level) => `Plan with the way: ${level}`,
  goodToKnow: 'Good to know',
  changed: 'The way has changed.',
  stillFromStele: 'It still starts at the kiosk.',
  quickestShown: 'The quickest way is shown. The information desk will help you.',
  closed: { title: 'You cannot get there at the moment', note: ASK },
  noRoute: { title: 'The plan shows no way there', note: ASK },
  elsewhere: { title: 'This way does not exist here', note: `The plan of this house does not know it. ${SCAN}` },
  noPlan: { title: 'There is no plan here yet', note: ASK },
  empty: { title: 'The destination is missing', note: `There is no way in this address. ${SCAN}` },
  garbled: { title: 'This address is incomplete', note: `A part of it is missing or has changed. ${SCAN}` },
  newer: {
    title: 'This page is out of date',
    note: 'Please load it again. If that does not help, please scan the code on the kiosk again.',
  },
  broken: {
    title: 'The plan has not arrived complete',
    note: 'Please load the page again. If that does not help: the kiosk shows the way too, and the information desk will be glad to help you.',
  },
  reload: 'Load again',
  stale: 'No connection right now. We keep trying.',
  old: 'No connection: something may have been closed since. Please watch the signs.',
}
