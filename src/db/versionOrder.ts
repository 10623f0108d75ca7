import type { BaseDatabaseAdapter } from 'payload'

type CreateVersion = BaseDatabaseAdapter['createVersion']
type NewVersion = Parameters<CreateVersion>[0]

/** What is used of either database's adapter. */
type Adapter = Pick<BaseDatabaseAdapter, 'createVersion' | 'findVersions'>

/**
 * Gives each version of a document a moment of its own. The latest is known by its moment: of two that were
 * saved within one millisecond, or by a machine whose clock is behind, Payload called both the latest, or
 * the older one.
 */
export function orderVersions(adapter: Adapter): void {
  const create = adapter.createVersion.bind(adapter)
  adapter.createVersion = (async (version) =>
    create(after(await newestMoment(adapter, version), version))) as CreateVersion
}

async function newestMoment(
  adapter: Adapter,
  { collectionSlug, parent, req }: NewVersion,
): Promise<number> {
  const { docs } = await adapter.findVersions({
    collection: collectionSlug,
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    ...(req ? { req } : {}),
  })
  return docs[0] ? Date.parse(docs[0].updatedAt) : 0
}

/** The version as it comes, or a millisecond after the newest one. */
function after(newest: number, version: NewVersion): NewVersion {
  if (Date.parse(version.updatedAt) > newest) return version
  const updatedAt = new Date(newest + 1).toISOString()
  const isSaid = version.versionData.updatedAt === version.updatedAt
  return {
    ...version,
    updatedAt,
    ...(isSaid ? { versionData: { ...version.versionData, updatedAt } } : {}),
  }
}
