import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { hasAccounts } from '@/accounts/payload/hasAccounts'

import { seed } from './index'

export interface SeededAccount {
  email: string
  password: string
  purpose: string
}

interface Options {
  dataDir: string
  log: (line: string) => void
}

const OWNER_ONLY = 0o600
const COMPLETE_KEY = 'seed-complete'

/**
 * Fills an empty database with the example world, once, and keeps the accounts it made in the data
 * folder. A seed that was cut short goes on at the next start; a database that people filled
 * themselves is left alone.
 */
export async function seedIfEmpty(
  payload: Payload,
  { dataDir, log }: Options,
): Promise<SeededAccount[]> {
  const state = await readState(payload)
  if (state === 'complete') return []
  if (state === undefined && (await hasAccounts(payload))) return []
  await writeState(payload, 'begun')
  const { accounts } = await seed(payload, { log })
  keepAccounts(path.join(dataDir, 'accounts.txt'), accounts)
  await writeState(payload, 'complete')
  return accounts
}

function keepAccounts(file: string, accounts: readonly SeededAccount[]): void {
  if (accounts.length === 0) return
  const lines = accounts.map(({ email, password, purpose }) => `${email}\t${password}\t${purpose}`)
  writeFileSync(file, `${lines.join('\n')}\n`, {
    mode: OWNER_ONLY,
    flag: existsSync(file) ? 'a' : 'w',
  })
}

async function readState(payload: Payload): Promise<string | undefined> {
  const state = await payload.kv.get<{ state: string }>(COMPLETE_KEY)
  return state?.state
}

async function writeState(payload: Payload, state: 'begun' | 'complete'): Promise<void> {
  await payload.kv.set(COMPLETE_KEY, { state })
}
