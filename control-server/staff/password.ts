import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default) with OWASP's first choice of cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Nothing in it can be mistaken for another symbol when it is read aloud or copied from paper: 27 of them. */
const SYMBOLS = 'abcdefghkmnpqrstuvwxyz34679'

/** PHC string with its salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password)
}

/** The password of the first account: four groups of four, 76 bits, to be read from a terminal and typed once. */
export function drawPassword(): string {
  const group = () => Array.from({ length: 4 }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
