import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

const ROOT = path.resolve(import.meta.dirname, '../..')

/**
 * Makes one SQLite file with the structure in place, through the migrations that a real
 * installation applies (`TEST_SCHEMA=push` follows the collections while they are being changed).
 */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-template-'))
  const template = path.join(folder, 'template.db')
  execFileSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'tests/integration/makeTemplate.ts')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        DATABASE_URL: `file:${template}`,
        DATA_DIR: folder,
        PAYLOAD_SECRET: 'a-secret-for-tests-only-that-is-long-enough',
        DATABASE_PUSH: process.env.TEST_SCHEMA === 'push' ? 'on' : 'off',
        PAYLOAD_FORCE_DRIZZLE_PUSH: 'true',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  project.provide('template', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
