import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#server/db/open-database'
import { migrate } from '#server/db/migrate'
import { AppError, StartError } from '#server/errors'
import { createServiceTokens, type ServiceTokens } from '#server/service/service-tokens'
import { type Command, type CommandIo, EXIT } from '../command.ts'

const help = `
lotse token create --name NAME [--data DIR]
lotse token list [--data DIR] [--json]
lotse token revoke --id ID [--data DIR]

Tokens für andere Systeme der Stadt, etwa eine Terminsoftware: Sie dürfen Nummern ziehen, Termine buchen und Besucher
anmelden, sonst nichts. Ein Token wird nur einmal gezeigt; der Server kennt nur seinen Abdruck.

  --data DIR   Datenordner des Servers (./data/server); er darf dabei laufen`

/** Works on the server's database, which takes writers beside the server. */
export const tokenCommand: Command = { name: 'token', summary: 'Zugänge für andere Systeme', help, run }

interface Options {
  readonly action: 'create' | 'list' | 'revoke'
  readonly dataDir: string
  readonly name: string
  readonly id: string
  readonly json: boolean
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv)
  if (typeof options === 'string') {
    io.err(`${options}\n${help}`)
    return EXIT.wrongUse
  }
  const file = join(options.dataDir, 'lotse.sqlite')
  if (!existsSync(file)) {
    io.err(`In ${options.dataDir} liegt keine Datenbank von Lotse. Bitte nennen Sie mit --data den Ordner des Servers.`)
    return EXIT.problems
  }
  const db = openDatabase(file)
  try {
    await migrate(db)
    return await act(createServiceTokens(db, Date.now), options, io)
  } catch (error) {
    if (!(error instanceof AppError || error instanceof StartError)) throw error
    io.err(error.message)
    return EXIT.problems
  } finally {
    await db.destroy()
  }
}

async function act(tokens: ServiceTokens, { action, name, id, json }: Options, io: CommandIo): Promise<number> {
  if (action === 'create') {
    io.out((await tokens.create(name)).token)
    return EXIT.fine
  }
  if (action === 'revoke') {
    if (await tokens.revoke(id)) return EXIT.fine
    io.err(`Ein Token ${id} gibt es nicht. „lotse token list“ zeigt alle.`)
    return EXIT.problems
  }
  const list = await tokens.list()
  if (json) io.out(JSON.stringify(list, null, 2))
  else for (const one of list) io.out(`${one.id}  ${one.name}, zuletzt benutzt: ${day(one.lastUsedAt)}`)
  return EXIT.fine
}

function day(atMs: number | undefined): string {
  return atMs === undefined ? 'nie' : new Date(atMs).toISOString().slice(0, 10)
}

function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        id: { type: 'string' },
        data: { type: 'string', default: 'data/server' },
        json: { type: 'boolean', default: false },
      },
    })
    const [action] = positionals
    const { name = '', id = '', data: dataDir, json } = values
    if (action !== 'create' && action !== 'list' && action !== 'revoke') return 'Was soll mit Tokens geschehen?'
    if (action === 'create' && (name === '' || name.length > 80)) return 'Bitte nennen Sie mit --name, wem es gehört.'
    if (action === 'revoke' && id === '') return 'Bitte nennen Sie mit --id das Token.'
    return { action, dataDir, name, id, json }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
