import type { MongodbDatabase } from '../mongodb/database'

/** Anyone could read every picture and document until now: none of their addresses stops working. */
export async function keepMediaPublic(db: MongodbDatabase): Promise<void> {
  const media = db.collection<{ createdAt?: Date }>('media')
  const before = await media.find({ publicSince: { $exists: false } }).toArray()
  for (const { _id, createdAt } of before) {
    await media.updateOne({ _id }, { $set: { publicSince: createdAt ?? new Date() } })
  }
}
