/*
 * Brings the database that the settings name to today's structure and reads everything in it. Not a command of
 * its own: `npm run upgrade` runs it on a copy, in a process that has no other database open.
 */
import { pendingMigrations } from '@/db/migrate'
import { readEverything } from '@/operations/payload/readEverything'

import { EXIT } from './exitCodes'
import { openSite } from './openSite'

const payload = await openSite()
const problems = [
  ...(await pendingMigrations(payload)).map((name) => `not applied: ${name}`),
  ...(await readEverything(payload)),
]
await payload.destroy()
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exit(problems.length > 0 ? EXIT.fault : EXIT.done)
