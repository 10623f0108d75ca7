import type { Payload } from 'payload'

import { isSqlite } from '@/db/engine'

/** A generation is the identifier of its `lmia-files` document, written as text. */
export const databaseId = (payload: Payload, generation: string): number | string =>
  isSqlite(payload) ? Number(generation) : generation
