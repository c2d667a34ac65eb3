import { createInterface } from 'node:readline'
import type { UtilityProcess } from 'electron'
import type { Child, ChildOptions } from '../shell/child-process.ts'

/** What starts a process here: `utilityProcess.fork`, because the `runAsNode` fuse is off. */
export type ForkUtility = (
  file: string,
  args: string[],
  options: { readonly stdio: 'pipe'; readonly serviceName: string },
) => Pick<UtilityProcess, 'stdout' | 'stderr' | 'on' | 'kill'>

/** The counterpart of `startChild` in Electron. A utility process ends with the app by itself. */
export function startUtilityChild(fork: ForkUtility, { file, args, onLine, onLog }: ChildOptions): Child {
  const child = fork(file, [...args], { stdio: 'pipe', serviceName: 'lotse-core' })
  if (child.stdout) createInterface({ input: child.stdout }).on('line', onLine)
  if (child.stderr) createInterface({ input: child.stderr }).on('line', onLog)
  const exited = new Promise<{ code: number | null }>((resolve) => {
    child.on('exit', (code) => resolve({ code }))
  })
  return {
    exited,
    stop: async () => {
      child.kill()
      await exited
    },
  }
}
