import { isMainThread } from 'node:worker_threads'

/**
 * Preloaded into child processes (`node --import`): ends them when their parent is gone, however it went. A killed
 * parent can say nothing, but the pipe that it held as our standard input closes. Threads inherit the preload but have
 * an input of their own, which is empty and ends at once.
 */
if (isMainThread) {
  const end = () => process.kill(process.pid, 'SIGTERM')
  const { stdin } = process
  stdin.resume()
  stdin.on('end', end)
  stdin.on('error', end)
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
}
