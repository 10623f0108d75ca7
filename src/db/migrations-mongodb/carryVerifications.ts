import { createHash } from 'node:crypto'

import { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'

interface Told {
  id?: string
  section?: string
  actor?: string
  channel?: string
  date?: Date | string
  by?: string
}

interface Sheet {
  _id: ObjectId
  name?: string
  updatedAt?: Date
  verifications?: Told[]
}

interface Version {
  parent: unknown
  createdAt: Date
  latest?: boolean
  version: { verifications?: Told[] }
}

/**
 * What was verified stood in each sheet; it becomes events of their own, that of the latest draft
 * included. The moment of an event is that of the version in which it was first written: the site
 * reads there, at its next start, what the section said then. Identifiers are made from those of the
 * rows, so that a second run adds nothing.
 */
export async function carryVerifications(db: MongodbDatabase): Promise<void> {
  const sheets = db.collection<Sheet>('organizations')
  const versions = db.collection<Version>('_organizations_versions')
  for await (const sheet of sheets.find({})) {
    const history = await versions
      .find({ parent: { $in: [sheet._id, String(sheet._id)] } })
      .sort({ createdAt: 1 })
      .toArray()
    const draft = history.find(({ latest }) => latest)?.version.verifications ?? []
    const told = new Map([...draft, ...(sheet.verifications ?? [])].map((row) => [row.id, row]))
    for (const event of [...told.values()].flatMap((row) => eventsOf(row, sheet, history))) {
      await db
        .collection<{ _id: ObjectId }>('verification-events')
        .updateOne({ _id: event._id }, { $setOnInsert: event }, { upsert: true })
    }
  }
  await sheets.updateMany({ verifications: { $exists: true } }, { $unset: { verifications: '' } })
  await versions.updateMany(
    { 'version.verifications': { $exists: true } },
    { $unset: { 'version.verifications': '' } },
  )
}

function eventsOf(row: Told, sheet: Sheet, history: readonly Version[]) {
  const { id, section, actor, channel, date, by } = row
  if (!id || !section || !actor || !channel || !date) return []
  const first = history.find(({ version }) => version.verifications?.some((each) => each.id === id))
  const moment = first?.createdAt ?? sheet.updatedAt ?? new Date()
  // Places and hours were one section; now each has its own.
  const sections = section === 'sites' ? ['sites', 'hours'] : [section]
  return sections.map((each) => ({
    _id: new ObjectId(createHash('sha256').update(`${id} ${each}`).digest('hex').slice(0, 24)),
    organization: sheet._id,
    organizationName: sheet.name ?? '',
    section: each,
    actor,
    channel,
    date: new Date(date).toISOString().slice(0, 10),
    role: by ?? null,
    sources: [],
    createdAt: moment,
    updatedAt: moment,
  }))
}
