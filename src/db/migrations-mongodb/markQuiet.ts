import type { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'

interface Invitation {
  name: string
  organization?: ObjectId | null
  actor?: ObjectId | null
  calls?: { at?: unknown; by?: unknown; outcome?: unknown }[] | null
}

interface Actor {
  name: string
  isQuiet?: boolean
  updatedAt?: Date
}

/** What a caller was told, and the box of a regional actor, become marks; the first of each holds. */
export async function markQuiet(db: MongodbDatabase): Promise<void> {
  const marks = db.collection('quiet-marks')
  const mark = async (key: string, facts: { at: Date } & Record<string, unknown>) => {
    const dates = { createdAt: facts.at, updatedAt: facts.at }
    await marks.updateOne({ key }, { $setOnInsert: { key, ...facts, ...dates } }, { upsert: true })
  }
  for (const { name, organization, actor, calls } of await db
    .collection<Invitation>('campaign-invitations')
    .find({ 'calls.outcome': 'refused' })
    .sort({ createdAt: 1 })
    .toArray()) {
    const who = organization ?? actor
    const call = calls?.find(({ outcome }) => outcome === 'refused')
    if (!who || !call) continue
    const at = new Date(String(call.at))
    const by = typeof call.by === 'string' ? call.by : null
    const about = organization ? { organization, actor: null } : { organization: null, actor }
    await mark(`${organization ? 'o' : 'a'}${who.toHexString()}`, {
      ...{ name, ...about, at, by, channel: 'phone' },
    })
  }
  const actors = db.collection<Actor>('regional-actors')
  for (const { _id, name, updatedAt } of await actors.find({ isQuiet: true }).toArray()) {
    const at = updatedAt ?? new Date()
    const facts = { name, organization: null, actor: _id, at, by: null, channel: 'other' }
    await mark(`a${_id.toHexString()}`, facts)
  }
  await actors.updateMany({ isQuiet: { $exists: true } }, { $unset: { isQuiet: '' } })
}
