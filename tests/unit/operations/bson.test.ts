import fc from 'fast-check'
import { BSON } from 'mongodb'
import { describe, expect, it } from 'vitest'

import { documentsOf } from '@/operations/backup/database/mongodb'

const documents = fc.array(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double())), {
  maxLength: 20,
})

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function allOf(bytes: Uint8Array, size: number): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const document of documentsOf(inChunks(bytes, size))) found.push(document.slice())
  return found
}

describe('a file of documents', () => {
  it('gives each of them, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 200 }), async (docs, size) => {
        const each = docs.map((doc) => BSON.serialize(doc))
        const found = await allOf(Buffer.concat(each), size)
        expect(found.map((bytes) => Buffer.from(bytes))).toEqual(each.map((b) => Buffer.from(b)))
      }),
    )
  })

  it.each([
    ['cut in a document', Buffer.concat([BSON.serialize({ a: 1 })]).subarray(0, 9)],
    ['of something else', Buffer.from('a list of numbers, not documents')],
    ['with a size of nothing', Buffer.alloc(8)],
  ])('%s is refused', async (_what, bytes) => {
    await expect(allOf(bytes, 3)).rejects.toMatchObject({ code: 'damaged' })
  })
})
