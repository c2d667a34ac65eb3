/** Runs on Node 20, before anything is installed: plain JavaScript, no dependencies. */

/** An expected problem: one sentence for people, no stack trace. */
export class Plain extends Error {}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Runs `main` and turns what it throws into an exit code. A bug keeps its stack trace. */
export async function runPlainly(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof Plain)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
