import type { Payload } from 'payload'

/** Documents read of each kind: one whose table lacks a column fails at the first. */
const OF_EACH = 200

/**
 * Reads documents of every collection, their versions, and every global, as the site would: what a new
 * structure lacks is found before anybody meets it.
 *
 * @returns the collections and globals that could not be read, each with why; empty when all could
 */
export async function readEverything(payload: Payload): Promise<string[]> {
  const problems: string[] = []
  const attempt = async (what: string, read: () => Promise<unknown>) => {
    try {
      await read()
    } catch (error) {
      problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  // The site itself: no person is signed in here.
  const asked = { depth: 0, limit: OF_EACH, overrideAccess: true } as const
  for (const { slug: collection, versions } of payload.config.collections) {
    await attempt(collection, () => payload.find({ collection, ...asked, sort: '-createdAt' }))
    if (!versions) continue
    await attempt(`${collection} (versions)`, () => payload.findVersions({ collection, ...asked }))
  }
  for (const { slug } of payload.config.globals) {
    await attempt(slug, () => payload.findGlobal({ slug, depth: 0, overrideAccess: true }))
  }
  return problems
}
