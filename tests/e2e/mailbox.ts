import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect } from 'vitest'

import { SITE } from './walked'

/** A round of the outbox comes every five seconds; a busy machine is slower. */
const MAIL_TIMEOUT_MS = 60_000

/**
 * The latest message to somebody, as text, once it has left.
 *
 * @param holding words that tell it from others, without accents or signs
 * @param dataDir of the site that sends it
 */
export async function mailTo(email: string, holding = '', dataDir = SITE.dataDir): Promise<string> {
  const folder = path.join(dataDir, 'outbox')
  const find = () =>
    readdirSync(folder)
      .sort()
      .map((file) => decoded(readFileSync(path.join(folder, file), 'utf8')))
      .findLast((message) => message.includes(`To: ${email}`) && message.includes(holding))
  await expect.poll(find, { timeout: MAIL_TIMEOUT_MS, interval: 500 }).toBeDefined()
  return find() ?? ''
}

/** The path and query of the address that brings a secret under this name. */
export function secretAddressIn(message: string, name = 'token'): string {
  const found = new RegExp(String.raw`https?://\S+[?&]${name}=[\w-]+`).exec(message)?.[0]
  if (!found) throw new Error(`The message brings no secret "${name}":\n${message}`)
  const { pathname, search } = new URL(found)
  return pathname + search
}

/** Quoted-printable: lines are cut by "=", and other bytes are written by number. */
const decoded = (message: string): string =>
  Buffer.from(
    message
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(parseInt(byte, 16))),
    'latin1',
  ).toString('utf8')
