import type { Payload } from 'payload'

import { idOf } from '@/db/ids'
import type { RecordedEvent } from '@/directory/types'

import { eventFromDocument } from './fromDocuments'

/**
 * Every verification event, by the identifier of its sheet: one reading for the whole directory,
 * kept in memory with it. Nothing of who acted or of what was written beside it is read.
 */
export async function readEvents(payload: Payload): Promise<ReadonlyMap<string, RecordedEvent[]>> {
  const { docs } = await payload.find({
    collection: 'verification-events',
    depth: 0,
    pagination: false,
    select: {
      organization: true,
      section: true,
      actor: true,
      channel: true,
      date: true,
      fingerprint: true,
    },
    overrideAccess: true, // only what the sheet says to everyone; sheets decide which are shown
  })
  const known = docs.filter(({ organization }) => idOf(organization) !== undefined)
  const bySheet = Map.groupBy(known, ({ organization }) => String(idOf(organization)))
  return new Map([...bySheet].map(([id, events]) => [id, events.map(eventFromDocument)]))
}
