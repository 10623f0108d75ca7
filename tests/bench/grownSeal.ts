import { sealLog } from '@/audit/seals/sealLog'
import { openSite } from '@/server/cli/openSite'

/* Started by `grown.ts`: the log is sealed once a day, so a site that has run for years has its lines sealed. */
console.log(JSON.stringify({ sealed: await sealLog(await openSite()) }))
process.exit(0)
