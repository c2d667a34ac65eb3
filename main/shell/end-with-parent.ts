/**
 * Preloaded into child processes (`node --import`): ends them when their parent is gone, however it went. A killed
 * parent can say nothing, but the pipe that it held as our standard input closes.
 */
process.stdin.resume()
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'))
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'))
const { stdin } = process
if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref()
