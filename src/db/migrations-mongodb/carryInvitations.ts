import type { MongodbDatabase } from '../mongodb/database'

interface Row {
  organization: unknown
  sentAt?: Date | null
  remindedAt?: Date | null
  reminders?: number | null
  answeredAt?: Date | null
}

/** Invitations were rows of their campaign: each is a document of its own, made once by its key. */
export async function carryInvitations(db: MongodbDatabase): Promise<void> {
  const campaigns = db.collection<{ invitations?: Row[] }>('campaigns')
  const sheets = db.collection<{ name?: string }>('organizations')
  for (const { _id, invitations } of await campaigns
    .find({ invitations: { $exists: true } })
    .toArray()) {
    for (const row of invitations ?? []) {
      const sheet = await sheets.findOne({ _id: row.organization as typeof _id })
      if (!sheet) continue
      const key = `${String(_id)}-o${String(row.organization)}`
      const now = new Date()
      await db.collection('campaign-invitations').updateOne(
        { key },
        {
          $setOnInsert: {
            ...{ campaign: _id, key, hold: key, name: sheet.name ?? '', region: '', locale: 'fr' },
            ...{ organization: row.organization, calls: [], createdAt: now, updatedAt: now },
            sent: (row.sentAt ? 1 : 0) + (row.reminders ?? 0),
            firstSentOn: dayOf(row.sentAt),
            lastSentOn: dayOf(row.remindedAt ?? row.sentAt),
            answeredAt: row.answeredAt ?? null,
          },
        },
        { upsert: true },
      )
    }
    await campaigns.updateOne({ _id }, { $unset: { invitations: '' } })
  }
}

const dayOf = (moment: Date | null | undefined): string | null =>
  moment ? moment.toISOString().slice(0, 10) : null
