import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded into child processes (`node --import`): ends them when their parent is gone, however it went. A killed
 * parent can say nothing, but the pipe that it held as our standard input closes. Threads inherit the preload but have
 * an input of their own, which is empty and ends at once. One that does not end when asked is made to.
 */
const END_TIMEOUT_MS = 10_000

if (isMainThread) {
  const end = () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), END_TIMEOUT_MS).unref()
  }
  const { stdin } = process
  stdin.resume()
  stdin.on('end', end)
  stdin.on('error', end)
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
}
