import { IntlMessageFormat } from 'intl-messageformat'

/** The arguments that a message names: `{time}`, `{count, plural, …}`. Text inside plural branches is not one. */
type ArgumentNames<Message extends string> = Message extends `${string}{${infer Inside}`
  ? NameAtStart<Inside> | ArgumentNames<Inside>
  : never
type NameAtStart<Text extends string> = Text extends `${infer Name}}${string}`
  ? Name extends `${infer Before},${string}`
    ? OneWord<Before>
    : OneWord<Name>
  : never
type OneWord<Text extends string> = Text extends `${string}${' ' | '#' | '{'}${string}` ? never : Text

export type MessageArguments<Message extends string> = [ArgumentNames<Message>] extends [never]
  ? []
  : [args: Record<ArgumentNames<Message>, string | number>]

/** Says a message of a catalogue; wrong keys and missing arguments do not compile. */
export type Translate<Catalogue extends Record<string, string>> = <Key extends keyof Catalogue>(
  key: Key,
  ...args: MessageArguments<Catalogue[Key]>
) => string

/** A catalogue that says the same in another language. */
export type Translated<Catalogue extends Record<string, string>> = Readonly<Record<keyof Catalogue, string>>

/**
 * A translator for one catalogue. Messages are parsed on first use and kept. For a catalogue in another language the
 * type is that of the first one, whose arguments are known. `isRightToLeft` keeps arguments apart from the words around
 * them: a Latin name would else draw the figures after it to its side.
 */
export function createTranslator<const Catalogue extends Record<string, string>>(
  locale: string,
  catalogue: Catalogue | Translated<NoInfer<Catalogue>>,
  isRightToLeft = false,
): Translate<Catalogue> {
  const parsed = new Map<keyof Catalogue, IntlMessageFormat>()
  return (key, ...args) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], locale)
    parsed.set(key, message)
    return String(message.format(isRightToLeft ? isolated(args[0]) : args[0]))
  }
}

/** Texts between a first strong isolate and its end (Unicode UAX 9); numbers are part of the sentence. */
function isolated(args: Readonly<Record<string, string | number>> | undefined) {
  if (!args) return args
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
  )
}
