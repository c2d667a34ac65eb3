/** Exit codes of every subcommand: fine, found problems, wrong use. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const

/** One subcommand of `lotse`. Results go to `out`, everything else to `err`. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole text of `--help`. */
  readonly help: string
  run(argv: readonly string[], io: CommandIo): Promise<number>
}

export interface CommandIo {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Aborted by Ctrl-C or SIGTERM; long-running commands end then. */
  readonly signal: AbortSignal
}
