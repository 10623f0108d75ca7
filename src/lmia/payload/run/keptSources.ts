import type { Payload } from 'payload'

import type { Id } from '@/db/ids'

import type { KeptBytes } from '../../bytes/keptBytes'
import { LoadRefusal } from '../../report/loadRefusal'
import { readCatalogue } from '../store/catalogue'
import { databaseId } from '../store/generations'

import type { ImportSource } from './importFiles'

/** Where a file came from, as its document or the journal of an import tells. */
interface Story {
  name: string
  sha256?: string | null
  source?: string | null
  resourceId?: string | null
  publisherChangedAt?: string | null
}

/** A list to be read again from its kept bytes, with its story. */
export const keptSourceOf = (file: Story, keptBytes: KeptBytes): ImportSource => ({
  name: file.name,
  sha256: file.sha256 ?? undefined,
  source: file.source ?? file.name,
  resourceId: file.resourceId ?? undefined,
  publisherChangedAt: file.publisherChangedAt ?? undefined,
  read: async () => {
    const bytes = await keptBytes.find(file.sha256 ?? '')
    if (!bytes) throw new LoadRefusal('bytesMissing', { file: file.name })
    return bytes
  },
})

/** Every list in force, to be read again: after the gazetteer changed, for instance. */
export async function keptSources(payload: Payload, keptBytes: KeptBytes): Promise<ImportSource[]> {
  const { entries } = await readCatalogue(payload)
  const receptions = new Map(entries.map((entry) => [entry.generation, entry.receivedAt]))
  const { docs } = await payload.db.find<Story & { id: Id }>({
    collection: 'lmia-files',
    where: { id: { in: entries.map(({ generation }) => databaseId(payload, generation)) } },
    sort: 'periodKey',
    pagination: false,
    limit: 0,
    req: {},
  })
  return docs.map((file) => ({
    ...keptSourceOf(file, keptBytes),
    receivedAt: receptions.get(String(file.id)),
  }))
}
