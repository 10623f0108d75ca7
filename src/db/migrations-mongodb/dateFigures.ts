import type { MongodbDatabase } from '../mongodb/database'

interface Translation {
  approvals?: Record<string, number> | null
  counts?: { units?: { stale?: number }; words?: { approved?: number } } | null
  sourceUnits?: { key: string }[] | null
  units?: Record<string, { staleSince?: string }> | null
}

/**
 * Gives each translation, and each of its versions, what the figures need. Nobody kept when words were
 * approved: they have no week. A text is stale since its oldest stale passage; unknown when one of them
 * has no date.
 */
export async function dateFigures(db: MongodbDatabase): Promise<void> {
  const translations = db.collection<Translation>('translations')
  for (const { _id, ...text } of await translations
    .find({ approvals: { $exists: false } })
    .toArray()) {
    await translations.updateOne({ _id }, { $set: figuresOf('', text) })
  }
  const versions = db.collection<{ version: Translation }>('_translations_versions')
  for (const { _id, version } of await versions
    .find({ 'version.approvals': { $exists: false } })
    .toArray()) {
    await versions.updateOne({ _id }, { $set: figuresOf('version.', version) })
  }
}

function figuresOf(prefix: string, { counts, sourceUnits, units }: Translation) {
  const approved = counts?.words?.approved ?? 0
  const since = (sourceUnits ?? []).flatMap(({ key }) => units?.[key]?.staleSince ?? []).sort()
  const [oldest] = since.length === counts?.units?.stale ? since : []
  return {
    [`${prefix}approvals`]: approved > 0 ? { undated: approved } : null,
    [`${prefix}staleSince`]: oldest ? new Date(oldest) : null,
  }
}
