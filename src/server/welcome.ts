import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { TransactionProof } from '@/db/transactions'
import type { Env } from '@/env'
import { OWN_NAMES } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'

export interface MadeAccount {
  email: string
  password: string
  /** What the account is for, in words. */
  purpose: string
}

/** One line for the person who started the site. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Says where the site is, which accounts were just made, and what is not as it should be. */
export function welcome(
  settings: Env,
  server: Server,
  transactions: TransactionProof,
  accounts: readonly MadeAccount[],
): void {
  const { port } = server.address() as AddressInfo
  const address = `http://localhost:${port}`
  say('')
  say(`  Accompagner is ready (${settings.databaseKind}, ${Math.round(process.uptime())} s)`)
  say('')
  for (const locale of LOCALES) say(`    ${OWN_NAMES[locale].padEnd(10)} ${address}/${locale}`)
  say(`    ${'Admin'.padEnd(10)} ${address}/admin`)
  if (accounts.length > 0) {
    const width = Math.max(...accounts.map(({ email }) => email.length))
    say('')
    say(`  Accounts made now. Kept in ${settings.DATA_DIR}/accounts.txt; not shown again:`)
    say('')
    for (const { email, password, purpose } of accounts) {
      say(`    ${email.padEnd(width)}  ${password}  ${purpose}`)
    }
  }
  say('')
  if (!settings.SMTP_URL) {
    say(`  E-mail is not sent: messages are kept in ${settings.DATA_DIR}/outbox (set SMTP_URL).`)
  }
  if (transactions.state === 'off') {
    say('  WARNING: MONGODB_TRANSACTIONS=off. What is lost:')
    say(`  ${transactions.lost}.`)
  }
  say('  Stop with Ctrl+C.')
  say('')
  process.send?.('ready')
}
