import type { ObjectId } from 'mongodb'

import type { MongodbDatabase } from '../mongodb/database'
import { titleAddresses, type StoredTranslation } from '../titleAddresses'

interface Translation {
  resourceType: string
  resourceKey: string
  language: string
  units?: unknown
  address?: string
  _status?: string
}

/** Gives each translated chapter the address of its title, and each of its versions; twice is once. */
export async function addressChapters(db: MongodbDatabase): Promise<void> {
  const translations = db.collection<Translation>('translations')
  const published = await translations
    .find({ resourceType: 'guide-chapters', _status: 'published' })
    .sort({ _id: 1 })
    .toArray()
  const chapters = new Map<string, { slug: string; title: string }>()
  for (const { _id, slug, title } of await db
    .collection<{ slug: string; title: string }>('guide-chapters')
    .find()
    .toArray()) {
    chapters.set(String(_id), { slug, title })
  }
  const stored = published.flatMap(({ _id, resourceKey, language, units }): StoredTranslation[] => {
    const chapter = chapters.get(resourceKey)
    return chapter ? [{ ...chapter, id: String(_id), language, units }] : []
  })
  const addresses = titleAddresses(stored)
  const versions = db.collection<{ parent: ObjectId }>('_translations_versions')
  for (const { _id } of published) {
    const address = addresses.get(String(_id))
    if (!address) continue
    await translations.updateOne({ _id }, { $set: { address } })
    await versions.updateMany({ parent: _id }, { $set: { 'version.address': address } })
  }
}
