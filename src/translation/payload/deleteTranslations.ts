import type { CollectionAfterDeleteHook } from 'payload'

/** The translations of a deleted text go with it: another text may one day get its number. */
export const deleteTranslations: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.delete({
    collection: 'translations',
    where: {
      resourceType: { equals: collection.slug },
      resourceKey: { equals: String(id) },
    },
    depth: 0,
    overrideAccess: true, // whoever may delete the text deletes what hangs on it
    req,
  })
}
