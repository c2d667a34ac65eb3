import { coreAddresses } from '../link/addresses.ts'
import { browserPresentedPorts } from '../link/browser-presented.ts'
import { browserPorts, followCore } from '../link/core-link.ts'
import { PresentedReporter } from '../link/presented.ts'
import { screenStore, siteNow } from '../link/screen-store.ts'
import { drawnMark } from '../design/lotse-mark.ts'
import { chooseTheme } from '../design/theme.ts'
import './lotse-screen.ts'
import { AudioOutput } from './sound/audio-output.ts'
import { CallSpeaker } from './sound/call-speaker.ts'
import { claimAnnouncement } from './sound/claim-announcement.ts'

chooseTheme(document.documentElement, location.href)
const page = crypto.randomUUID()
const addresses = coreAddresses(location.href, page)
if (!addresses) throw new Error('the page needs ?screen=ID in its address')
const reporter = new PresentedReporter(browserPresentedPorts(addresses.presented, drawnMark(document.body)))
const screen = document.querySelector('lotse-screen')
if (!screen) throw new Error('the page needs its <lotse-screen>')
screen.asset = addresses.asset
screen.reporter = reporter
followCore(screenStore, browserPorts(addresses.stream))
reporter.start()
new CallSpeaker({
  store: screenStore,
  reporter,
  openOutput: () => new AudioOutput(addresses.asset),
  claim: (callId, durationMs) => claimAnnouncement(addresses.announcements, { callId, page, durationMs }),
  now: siteNow,
  every(then, intervalMs) {
    const timer = setInterval(then, intervalMs)
    return () => clearInterval(timer)
  },
}).start()
