import { inject } from 'vitest'

/** A running site with the example world, which the journeys of one file at a time have to themselves. */
export interface WalkedSite {
  baseUrl: string
  dataDir: string
  /** E-mail address → password, of the accounts that the seed made. */
  accounts: Record<string, string>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker; none in `sites`, whose files start their own. */
    walked: WalkedSite[]
    chromiumPath: string
  }
}

const NONE: WalkedSite = { baseUrl: '', dataDir: '', accounts: {} }

/** The site of this worker. */
export const SITE: WalkedSite = siteOf(inject('walked'), Number(process.env.VITEST_POOL_ID))

function siteOf(walked: WalkedSite[], worker: number): WalkedSite {
  if (walked.length === 0) return NONE
  const site = walked[worker - 1]
  if (!site) throw new Error(`Worker ${worker} has no site: ${walked.length} were started`)
  return site
}
