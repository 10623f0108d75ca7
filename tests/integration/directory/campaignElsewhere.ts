import config from '@payload-config'
import { getPayload } from 'payload'

import { runCampaigns } from '@/campaigns/payload/round'

/*
 * Another process of the site, for tests: runs rounds of the campaigns until it is killed, or as many as
 * its one argument says, and tells of each how many messages it put in the outbox.
 */
const payload = await getPayload({ config })
const rounds = Number(process.argv[2] ?? Infinity)
for (let round = 0; round < rounds; round += 1) {
  process.stdout.write(`put ${await runCampaigns(payload)}\n`)
}
process.exit(0)
