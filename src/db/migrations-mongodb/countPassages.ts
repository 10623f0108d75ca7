import type { MongodbDatabase } from '../mongodb/database'

interface Translation {
  counts?: { units?: Partial<Record<string, number>> } | null
  missingUnits?: number
}

/** Gives each translation, and each of its versions, what its counts say as fields of lists. */
export async function countPassages(db: MongodbDatabase): Promise<void> {
  const translations = db.collection<Translation>('translations')
  const found = await translations.find({ missingUnits: { $exists: false } }).toArray()
  for (const { _id, counts } of found) {
    await translations.updateOne({ _id }, { $set: counted('', counts) })
  }
  const versions = db.collection<{ version: Translation }>('_translations_versions')
  const older = await versions.find({ 'version.missingUnits': { $exists: false } }).toArray()
  for (const { _id, version } of older) {
    await versions.updateOne({ _id }, { $set: counted('version.', version.counts) })
  }
}

const counted = (prefix: string, counts: Translation['counts']) =>
  Object.fromEntries(
    ['missing', 'stale', 'toReview', 'approved'].map((state) => [
      `${prefix}${state}Units`,
      counts?.units?.[state] ?? null,
    ]),
  )
