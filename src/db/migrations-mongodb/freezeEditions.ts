import type { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'

interface Noted {
  title?: string | null
  date?: string | null
  note?: string | null
  kind?: string | null
  language?: string | null
  _status?: string | null
  /** Of `media`. */
  file?: ObjectId | null
  createdAt?: Date
}

/** What was noted by hand is in preparation now: its words stay, with what it was and the name of its file. */
export async function freezeEditions(db: MongodbDatabase): Promise<void> {
  const editions = db.collection<Noted>('editions')
  const media = db.collection<{ filename?: string }>('media')
  for (const edition of await editions.find({ state: { $exists: false } }).toArray()) {
    const { _id, note, kind, language, _status, file: upload, date, createdAt } = edition
    const named = upload ? await media.findOne({ _id: upload }) : null
    const what = `${kind === 'directory' ? 'Répertoire' : 'Guide'} (${language ?? 'fr'})`
    const was = `${what}${_status === 'published' ? ', en ligne' : ''}`
    const file = named?.filename ? `${was}: ${named.filename}` : was
    const fr = [note, file].filter(Boolean).join('\n\n')
    await editions.updateOne(
      { _id },
      {
        $set: {
          state: 'draft',
          date: date ?? createdAt?.toISOString().slice(0, 10) ?? '',
          languages: { fr: true, en: true, es: true },
          notes: { fr },
        },
        $unset: { kind: '', language: '', file: '', note: '', _status: '' },
      },
    )
  }
}
