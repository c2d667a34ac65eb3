import { once } from 'node:events'
import { pino } from 'pino'
import { loadConfig } from './config.ts'
import { StartError } from './errors.ts'
import { startServer } from './server.ts'

/** Process entry of the control server. Says on standard output when it answers; logs go to standard error. */
process.exitCode = await main()

async function main(): Promise<number> {
  const config = loadConfig(process.env)
  if (!config.ok) {
    for (const problem of config.error) process.stderr.write(`${problem}\n`)
    return 1
  }
  const log = pino({ name: 'control-server' }, pino.destination(2))
  const end = endSignal()
  try {
    await using server = await startServer(config.value, log)
    const { url, mqttPort, firstRun } = server
    const ready = {
      type: 'ready',
      url,
      mqttPort: mqttPort ?? 0,
      firstRun: firstRun !== undefined,
      staffName: firstRun?.staffName ?? 'leitung',
      ...(firstRun && { password: firstRun.password }),
    }
    process.stdout.write(`${JSON.stringify(ready)}\n`)
    if (!end.aborted) await once(end, 'abort')
    return 0
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

/** The first signal asks everything to end in order, the second ends at once. */
function endSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => (controller.signal.aborted ? process.exit(1) : controller.abort()))
  }
  return controller.signal
}
