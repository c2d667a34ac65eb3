import { browserPresentedPorts } from '../link/browser-presented.ts'
import { coreAddresses } from '../link/addresses.ts'
import { browserPorts, followCore } from '../link/core-link.ts'
import { PresentedReporter } from '../link/presented.ts'
import { screenStore } from '../link/screen-store.ts'

const addresses = coreAddresses(location.href)
if (!addresses) throw new Error('the page needs ?screen=ID in its address')
const reporter = new PresentedReporter(browserPresentedPorts(addresses.presented))
followCore(screenStore, browserPorts(addresses.stream))
reporter.start()
