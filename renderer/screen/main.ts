import { coreAddresses } from '../link/addresses.ts'
import { browserPresentedPorts } from '../link/browser-presented.ts'
import { browserPorts, followCore } from '../link/core-link.ts'
import { PresentedReporter } from '../link/presented.ts'
import { screenStore } from '../link/screen-store.ts'
import { drawnMark } from '../design/lotse-mark.ts'
import { chooseTheme } from '../design/theme.ts'
import './lotse-screen.ts'

chooseTheme(document.documentElement, location.href)
const addresses = coreAddresses(location.href)
if (!addresses) throw new Error('the page needs ?screen=ID in its address')
const reporter = new PresentedReporter(browserPresentedPorts(addresses.presented, drawnMark(document.body)))
const screen = document.querySelector('lotse-screen')
if (!screen) throw new Error('the page needs its <lotse-screen>')
screen.asset = addresses.asset
screen.reporter = reporter
followCore(screenStore, browserPorts(addresses.stream))
reporter.start()
