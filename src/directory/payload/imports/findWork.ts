import type { FlattenedField, PayloadRequest, Where } from 'payload'

import type { Organization } from '@/payload-types'

/**
 * Whether somebody has worked on a sheet since an import made it: saved it once more, ticked or told
 * something besides its fields, or made anything that refers to it. What is written of it in blocks of
 * texts is not looked for: a draft stands in none.
 */
export async function hasBeenWorkedOn(req: PayloadRequest, sheet: Organization): Promise<boolean> {
  const { id, doNotList, notices, sourcesOfFacts, mergedInto, _status } = sheet
  if (_status === 'published' || doNotList || mergedInto) return true
  if (notices?.length || sourcesOfFacts?.length) return true
  const versions = await req.payload.db.countVersions({
    collection: 'organizations',
    where: { parent: { equals: id } },
    req,
  })
  // An import saves a sheet that it makes once.
  return versions.totalDocs > 1 || isReferredTo(req, id)
}

/** Whether a document of any collection names this sheet, found by the fields that the site has. */
async function isReferredTo(req: PayloadRequest, id: Organization['id']): Promise<boolean> {
  for (const { slug: collection, flattenedFields } of req.payload.config.collections) {
    const paths = pathsToSheets(flattenedFields)
    if (paths.length === 0) continue
    const where: Where = { or: paths.map((path) => ({ [path]: { in: [id] } })) }
    const { totalDocs } = await req.payload.db.count({ collection, where, req })
    if (totalDocs > 0) return true
  }
  return false
}

/** Where documents name a sheet. */
const pathsToSheets = (fields: readonly FlattenedField[], above = ''): string[] =>
  fields.flatMap((field): string[] => {
    const path = `${above}${field.name}`
    if (field.type === 'relationship') return field.relationTo === 'organizations' ? [path] : []
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      return pathsToSheets(field.flattenedFields, `${path}.`)
    }
    return []
  })
