import { sealLog } from '@/audit/seals/sealLog'
import { payloadId } from '@/db/ids'
import { changeCatalogue, readCatalogue } from '@/lmia/payload/store/catalogue'
import { openSite } from '@/server/cli/openSite'

/*
 * Started by `grown.ts`, which wrote rows past the site: the lists in force have as many rows as are there, and the lines of
 * the log are sealed, as they are each day.
 */
const payload = await openSite()
const rows = new Map<string, number>()
for (const { generation } of (await readCatalogue(payload)).entries) {
  const { totalDocs } = await payload.count({
    collection: 'lmia-approvals',
    where: { file: { equals: payloadId(generation) } },
  })
  rows.set(generation, totalDocs)
}
await changeCatalogue(payload, (entries) =>
  entries.map((entry) => ({ ...entry, rows: rows.get(entry.generation) ?? entry.rows })),
)
console.log(JSON.stringify({ sealed: await sealLog(payload) }))
process.exit(0)
