import type { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'

interface Noted {
  title?: string | null
  date?: string | null
  note?: string | null
  /** Of `media`. */
  file?: ObjectId | null
  createdAt?: Date
}

/** What was noted by hand is in preparation now: its words stay, with the name of the file that it had. */
export async function freezeEditions(db: MongodbDatabase): Promise<void> {
  const editions = db.collection<Noted>('editions')
  const media = db.collection<{ filename?: string }>('media')
  for (const edition of await editions.find({ state: { $exists: false } }).toArray()) {
    const { _id, note, file, date, createdAt } = edition
    const named = file ? await media.findOne({ _id: file }) : null
    const fr = [note, named?.filename].filter(Boolean).join('\n\n')
    await editions.updateOne(
      { _id },
      {
        $set: {
          state: 'draft',
          date: date ?? createdAt?.toISOString().slice(0, 10) ?? '',
          languages: { fr: true, en: true, es: true },
          ...(fr === '' ? {} : { notes: { fr } }),
        },
        $unset: { kind: '', language: '', file: '', note: '', _status: '' },
      },
    )
  }
}
