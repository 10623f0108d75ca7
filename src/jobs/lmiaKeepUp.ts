import type { TaskConfig } from 'payload'

import { env } from '@/env'
import { loadLmiaContext } from '@/lmia/official/installedGazetteer'
import { keptBytes } from '@/lmia/payload/run/desk'
import { importFiles } from '@/lmia/payload/run/importFiles'
import { THE_SITE } from '@/lmia/payload/run/importRun'
import { checkPublisher, publishedSources } from '@/lmia/payload/publisherWatch'

/** How long it waits for an import that a person started, in milliseconds. */
const WAIT_MS = 10 * 60_000

/** Each morning: asks the publisher which lists are new or changed, and imports them if set so. */
export const lmiaKeepUp: TaskConfig<{
  input: object
  output: { offered: number; loaded: number }
}> = {
  slug: 'lmiaKeepUp',
  schedule: env.LMIA_KEEP_UP === 'off' ? [] : [{ cron: '17 6 * * *', queue: 'default' }],
  outputSchema: [
    { name: 'offered', type: 'number' },
    { name: 'loaded', type: 'number' },
  ],
  handler: async ({ req: { payload } }) => {
    await checkPublisher(payload, env.LMIA_PUBLISHER_URL)
    const sources = await publishedSources(payload, ({ state }) => state !== 'held')
    if (env.LMIA_KEEP_UP !== 'auto' || sources.length === 0) {
      return { output: { offered: sources.length, loaded: 0 } }
    }
    const results = await importFiles(payload, sources, {
      context: await loadLmiaContext(env.DATA_DIR),
      by: THE_SITE,
      keptBytes: keptBytes(),
      waitMs: WAIT_MS,
    })
    const loaded = results.filter(
      (result) => result.state === 'done' && result.outcome.state === 'loaded',
    ).length
    return { output: { offered: sources.length, loaded } }
  },
}
