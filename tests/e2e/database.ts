import path from 'node:path'

import { type Client, createClient } from '@libsql/client'

import { SITE } from './walked'

/** Does something to the database of the site that is walked, while the site runs: what only time would do. */
export async function withDatabase<Result>(
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = createClient({ url: `file:${path.join(SITE.dataDir, 'accompagner.db')}` })
  try {
    // The site may be writing at this very moment.
    await client.execute('PRAGMA busy_timeout = 5000')
    return await work(client)
  } finally {
    client.close()
  }
}
