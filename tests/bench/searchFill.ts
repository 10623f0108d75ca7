import { randomBytes } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { allStoredAs, storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { openSite } from '@/server/cli/openSite'

/** How much the site holds then, as it was asked. */
const [ORGANIZATIONS = 0, CHAPTERS = 0] = process.argv.slice(2).map(Number)
if (!ORGANIZATIONS || !CHAPTERS) throw new Error('How many organizations and chapters is not said')

type Doc = Record<string, unknown> & { id: Id; slug: string }

/* Started by `search.ts` and `grown.ts`, on the example world: its sheets and chapters again and again, under other names. */
const payload = await openSite()
const organizations = await read('organizations')
for (let at = organizations.length; at < ORGANIZATIONS; at += 1) {
  const { id: _id, ...sheet } = organizations[at % organizations.length]!
  await write('organizations', {
    ...sheet,
    slug: `${sheet.slug}-${at}`,
    name: `${String(sheet.name)} ${at}`,
  })
}
const chapters = await read('guide-chapters')
const translations = await read('translations')
for (let at = chapters.length; at < CHAPTERS; at += 1) {
  const { id, ...chapter } = chapters[at % chapters.length]!
  const copy = {
    ...chapter,
    slug: `${chapter.slug}-${at}`,
    title: `${String(chapter.title)} ${at}`,
  }
  const made = await write('guide-chapters', copy)
  const ofChapter = translations.filter(
    ({ resourceType, resourceKey }) =>
      resourceType === 'guide-chapters' && resourceKey === String(id),
  )
  for (const { id: _translationId, ...translation } of ofChapter) {
    await write('translations', {
      ...translation,
      resourceKey: String(made),
      address: translation.address ? `${String(translation.address as string)}-${at}` : undefined,
    })
  }
}
console.log(JSON.stringify({ organizations: ORGANIZATIONS, chapters: CHAPTERS }))
process.exit(0)

async function read(collection: CollectionSlug): Promise<Doc[]> {
  const { docs } = await payload.db.find({ collection, pagination: false, limit: 0 })
  return allStoredAs<Doc>(docs)
}

/** Past the rules of who may publish: what they would say is not what is measured. */
async function write(collection: CollectionSlug, data: Record<string, unknown>): Promise<Id> {
  const made = await payload.db.create({
    collection,
    data: withNewIds(data) as Record<string, unknown>,
  })
  return storedAs<{ id: Id }>(made).id
}

/** Rows of arrays get identifiers of their own. */
function withNewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewIds)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'id' ? randomBytes(12).toString('hex') : withNewIds(each),
    ]),
  )
}
