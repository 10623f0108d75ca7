import type { MongodbDatabase } from '../mongodb/database'

interface Sheet {
  services?: Record<string, unknown>[] | null
  sites?: Record<string, unknown>[] | null
}

/**
 * Says of each service and address that stands that it is not hidden: a row that says nothing is taken
 * as hidden, for a question may have left out the field that says so.
 */
export async function hideNothing(db: MongodbDatabase): Promise<void> {
  const sheets = db.collection<Sheet>('organizations')
  for (const { _id, services, sites } of await sheets.find({}).toArray()) {
    await sheets.updateOne({ _id }, { $set: shown({ services, sites }) })
  }
  const versions = db.collection<{ version: Sheet }>('_organizations_versions')
  for (const { _id, version } of await versions.find({}).toArray()) {
    const { services, sites } = shown(version)
    await versions.updateOne(
      { _id },
      { $set: { 'version.services': services, 'version.sites': sites } },
    )
  }
}

const shown = ({ services, sites }: Sheet) => ({
  services: (services ?? []).map((row) => ({ isHidden: false, ...row })),
  sites: (sites ?? []).map((row) => ({ isAddressHidden: false, ...row })),
})
