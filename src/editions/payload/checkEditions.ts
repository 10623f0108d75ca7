import type { Payload } from 'payload'

import type { UploadsSite } from '@/uploads'

import { fileName } from '../files'
import { PUBLIC_STATES } from '../states'
import type { StoredEdition } from '../types'
import { EditionStore } from './store'

/** Files of editions, and those that are not as they were issued. */
export interface CheckedEditions {
  files: number
  flaws: { name: string; flaw: 'missing' | 'changed' }[]
}

/** Reads every file of every edition whose files are made, and counts its sum anew. */
export async function checkEditions(payload: Payload, site: UploadsSite): Promise<CheckedEditions> {
  const store = new EditionStore(site)
  const { docs } = await payload.db.find<StoredEdition>({
    collection: 'editions',
    where: { state: { in: ['made', ...PUBLIC_STATES] } },
    pagination: false,
    limit: 0,
    sort: 'number',
  })
  const checked: CheckedEditions = { files: 0, flaws: [] }
  for (const { number, frozen } of docs) {
    for (const file of frozen?.files ?? []) {
      checked.files += 1
      const flaw = await store.check(file.sha256)
      if (flaw !== 'whole') checked.flaws.push({ name: fileName(number ?? 0, file), flaw })
    }
  }
  return checked
}
