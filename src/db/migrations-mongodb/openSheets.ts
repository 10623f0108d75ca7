import { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'

/** Whoever answered for an organization goes on: the account may edit its sheet. */
export async function openSheets(db: MongodbDatabase): Promise<void> {
  const users = db.collection<{ organization?: unknown }>('users')
  for (const { _id, organization } of await users
    .find({ organization: { $exists: true, $ne: null } })
    .toArray()) {
    const sheets = [{ organization, right: 'edit', id: new ObjectId().toHexString() }]
    await users.updateOne({ _id }, { $set: { sheets }, $unset: { organization: '' } })
  }
}
