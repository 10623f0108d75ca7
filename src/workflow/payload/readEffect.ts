import type { PayloadRequest } from 'payload'

import { dayAt } from '@/days/calendar'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { afterPublication, type PublicationEffect } from '@/translation/afterPublication'
import { kindOfText } from '@/translation/kinds'
import type { ReadableTranslation } from '@/translation/kinds/words'
import type { WorkflowCollection } from '@/workflow'

interface Asked {
  collection: WorkflowCollection
  id: Id
  /** As it was last saved. */
  latest: object
  /** As everyone reads it; nothing before its first publication, or once it is withdrawn. */
  online: object | undefined
}

/** What everyone would read, in each language, if the text were published now. */
export async function readEffect(
  req: PayloadRequest,
  { collection, id, latest, online }: Asked,
): Promise<PublicationEffect> {
  const kind = kindOfText(collection)
  const today = dayAt(new Date())
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { resourceType: { equals: collection }, resourceKey: { equals: String(id) } },
    depth: 0,
    draft: false,
    overrideAccess: true, // only numbers of passages leave here
    pagination: false,
    req,
    select: { language: true, units: true, sourceUnits: true, resourceKey: true, _status: true },
  })
  return afterPublication({
    before: online && kind.read(online, today),
    now: kind.read(latest, today),
    translations: allStoredAs<ReadableTranslation>(docs),
    isMinor: 'changeKind' in latest && latest.changeKind === 'minor',
  })
}
