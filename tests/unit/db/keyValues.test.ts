import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { KEY_VALUES, readKey, readKeys } from '@/db/keyValues'
import { readingFor } from '@/db/reading'
import { Reads } from '@/db/reads'

import { standIn } from '../../standIn'

const execute = () => Promise.resolve({ rows: [] })
const payload = standIn<Payload>({ db: { name: 'sqlite', client: { execute } } })

describe('what is read past the adapter', () => {
  it.each([
    ['one value', () => readKey(payload, 'one')],
    ['all that begin with some words', () => readKeys(payload, 'some:')],
  ])('is noted for what is kept: %s', async (_, read) => {
    const reads = new Reads()
    await readingFor({ reads }, async () => void (await read()))
    expect([...reads.lists]).toEqual([KEY_VALUES])
  })
})
