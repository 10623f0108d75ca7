import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { SanitizedConfig } from 'payload'

let config: Promise<SanitizedConfig> | undefined

/**
 * The configuration of the site, to know its endpoints. It is only read: no database is opened. The
 * settings are read when it is imported, so they are named before.
 */
export function siteConfig(): Promise<SanitizedConfig> {
  config ??= read()
  return config
}

async function read(): Promise<SanitizedConfig> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-trial-config-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = `file:${path.join(folder, 'never-opened.db')}`
  process.env.LOG_LEVEL = 'silent'
  process.env.PAYLOAD_SECRET = 'a-secret-for-trials-only-that-is-long-enough'
  const { default: made } = await import('@payload-config')
  return made
}
