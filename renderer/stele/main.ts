import { warmStage } from '../building/stage-of-document.ts'
import { coreAddresses } from '../link/addresses.ts'
import { browserPresentedPorts } from '../link/browser-presented.ts'
import { browserPorts, followCore } from '../link/core-link.ts'
import { PresentedReporter } from '../link/presented.ts'
import { screenStore } from '../link/screen-store.ts'
import { drawnMark } from '../design/lotse-mark.ts'
import { browserKnowledgePorts } from './knowledge.ts'
import './lotse-stele.ts'
import { browserTicketPorts } from './tickets/ticket-link.ts'
import { TicketVisit } from './tickets/ticket-visit.ts'
import { show } from './visit.ts'

const addresses = coreAddresses(location.href)
if (!addresses) throw new Error('the page needs ?screen=ID in its address')
const reporter = new PresentedReporter(browserPresentedPorts(addresses.presented, drawnMark(document.body)))
const stele = document.querySelector('lotse-stele')
if (!stele) throw new Error('the page lacks its <lotse-stele>')
stele.ports = browserKnowledgePorts((sha256) => addresses.asset(sha256))
stele.reporter = reporter
const tickets = new TicketVisit(browserTicketPorts(addresses))
stele.tickets = tickets
if (tickets.resume()) show({ name: 'tickets' })
// A new document in the place of the old one: nothing typed, chosen or seen is left, not even for the way back.
stele.reset = () => {
  tickets.end()
  location.replace(location.href)
}
followCore(screenStore, browserPorts(addresses.stream))
reporter.start()
warmStage()
