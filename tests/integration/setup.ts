import crypto, { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { inject } from 'vitest'

/*
 * Runs before a worker loads anything: names its own database and data folder, so that the
 * configuration, which reads the settings when it is imported, finds them.
 */
declare module 'vitest' {
  interface ProvidedContext {
    database: 'sqlite' | 'mongodb'
    /** An SQLite file with the structure in place, copied by each worker. */
    template: string
    /** Address of the MongoDB server, without a database name. */
    mongodbUrl: string
  }
}

/** Of Payload, and of `src/accounts/passwordHash.ts`. */
const PASSWORD_ITERATIONS = 600_000

if (!process.env.TEST_DATA_DIR_READY) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-test-'))
  process.env.TEST_DATA_DIR_READY = dataDir
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'a-secret-for-tests-only-that-is-long-enough'
  process.env.LOG_LEVEL = 'silent'
  process.env.SEED = 'off'
  process.env.JOBS = 'off'
  process.env.WATCH = 'off'
  process.env.RATE_LIMITS = 'off'
  cheapPasswords()
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))

  if (inject('database') === 'mongodb') {
    const url = new URL(inject('mongodbUrl'))
    url.pathname = `/accompagner_test_${randomUUID().slice(0, 8)}`
    process.env.DATABASE_URL = url.toString()
    process.env.MONGODB_TRANSACTIONS = url.searchParams.has('replicaSet') ? 'on' : 'off'
  } else {
    const file = path.join(dataDir, 'test.db')
    copyFileSync(inject('template'), file)
    process.env.DATABASE_URL = `file:${file}`
  }
}

/**
 * Thousands of accounts are made, each of which would take a third of a second of a core. What a password
 * costs is a fact of `passwordHash` (unit tests) and of its arguments (`alike.test.ts`). Those of before,
 * which cost less, stay as they are.
 */
function cheapPasswords(): void {
  const { pbkdf2 } = crypto
  crypto.pbkdf2 = (password, salt, iterations, ...rest) =>
    pbkdf2(password, salt, iterations === PASSWORD_ITERATIONS ? 1 : iterations, ...rest)
}
