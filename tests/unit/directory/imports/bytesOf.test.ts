import { describe, expect, it } from 'vitest'

import { bytesOf } from '@/directory/imports/bytesOf'
import { IMPORT_LIMITS } from '@/directory/imports/limits'
import { readTables } from '@/directory/imports/readTables'
import { strToU8, zipSync } from 'fflate'

describe('how much room a value takes in a document', () => {
  it('is that of its letters in UTF-8 and of what stands around them', () => {
    expect(bytesOf('')).toBeGreaterThan(0)
    expect(bytesOf('é') - bytesOf('')).toBe(2)
    expect(bytesOf(Array.from({ length: 1_000 }, () => ''))).toBeGreaterThan(8_000)
    expect(bytesOf([{ a: null, b: 1 }])).toBeGreaterThan(16)
  })
})

describe('a file that no document could hold', () => {
  it('is refused in words, though each of its tables is within the limits', () => {
    const row = Array.from({ length: 40 }, () => 'x'.repeat(45)).join(',')
    const csv = `Nom,Ville${',c'.repeat(38)}\n${`${row}\n`.repeat(1_900)}`
    expect(readTables(strToU8(csv), 'liste.csv')).toHaveLength(1)
    const names = Array.from({ length: 4 }, (_, at) => `t${at}.csv`)
    const zip = zipSync(Object.fromEntries(names.map((name) => [name, strToU8(csv)])))
    expect(() => readTables(zip, 'listes.zip')).toThrow('tooMuchText')
    expect(IMPORT_LIMITS.documentBytes).toBeLessThan(16 * 1024 * 1024)
  })
})
