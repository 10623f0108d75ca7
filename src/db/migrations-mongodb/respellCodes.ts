import { LISTS_WITH_CODES, withCodeNames, withCodes } from '../camelCaseCodes'
import type { MongodbDatabase } from '../mongodb/database'

interface StoredFile {
  notices?: unknown
  noticeCounts?: unknown
}

interface KeptValue {
  key: string
  data: Record<string, unknown> & { revision: number }
}

/** Respells the codes of refusals and notices, `city_unknown` → `cityUnknown`; twice is once. */
export async function respellCodes(db: MongodbDatabase): Promise<void> {
  const files = db.collection<StoredFile>('lmia-files')
  for await (const { _id, notices, noticeCounts } of files.find()) {
    await files.updateOne(
      { _id },
      { $set: { notices: withCodes(notices), noticeCounts: withCodeNames(noticeCounts) } },
      { ignoreUndefined: true },
    )
  }
  const kept = db.collection<KeptValue>('payload-kvs')
  for (const { key, list } of LISTS_WITH_CODES) {
    const found = await kept.findOne({ key })
    if (!found) continue
    await kept.updateOne(
      { key, 'data.revision': found.data.revision },
      { $set: { [`data.${list}`]: withCodes(found.data[list]) } },
      { ignoreUndefined: true },
    )
  }
}
