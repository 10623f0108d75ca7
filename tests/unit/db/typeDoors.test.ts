import { describe, expect, it } from 'vitest'

import { allStoredAs, fieldsFor, storedAs } from '@/db/documents'
import { isSqlite, mongoose, sqlite } from '@/db/engine'
import { payloadId } from '@/db/ids'

type Served = Parameters<typeof isSqlite>[0]
const served = (name: string) => ({ db: { name } }) as Served

describe('the doors between generated types and the cores', () => {
  it('let a document of either database through as it is', () => {
    for (const id of [3, '64b1f0c2a1b2c3d4e5f60718']) {
      const document = { id, title: 'x' }
      expect(storedAs<typeof document>(document)).toBe(document)
      expect(allStoredAs([document])).toEqual([document])
      expect(payloadId(id)).toBe(id)
    }
  })

  it('refuse what is no stored document', () => {
    expect(() => storedAs({ title: 'x' })).toThrow(/has an id/)
    expect(() => allStoredAs([{ id: 1 }, {}])).toThrow(/has an id/)
  })

  it('take fields, and no list of them', () => {
    const fields = { organization: '64b1f0c2a1b2c3d4e5f60718' }
    expect(fieldsFor(fields)).toBe(fields)
    expect(() => fieldsFor([fields])).toThrow(/not a list/)
  })
})

describe('the adapter of a database', () => {
  it('is given for the database that it is', () => {
    const onSqlite = served('sqlite')
    const onMongodb = served('mongoose')
    expect(isSqlite(onSqlite)).toBe(true)
    expect(isSqlite(onMongodb)).toBe(false)
    expect(sqlite(onSqlite)).toBe(onSqlite.db)
    expect(mongoose(onMongodb)).toBe(onMongodb.db)
  })

  it('is refused for the other one', () => {
    expect(() => sqlite(served('mongoose'))).toThrow(/does not run on SQLite/)
    expect(() => mongoose(served('sqlite'))).toThrow(/does not run on MongoDB/)
  })
})
