import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { publicNumbers } from '../../../seed/publicNumbers'

/** Every file of the seed, as text. */
const folder = path.resolve(import.meta.dirname, '../../../seed')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|csv)$/.test(file))
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)

/** Facts that public bodies publish about themselves. */
const PUBLIC_NUMBERS_FILE = 'publicNumbers.ts'

describe('nobody real is in the seed', () => {
  it.each(files.filter(([file]) => file !== PUBLIC_NUMBERS_FILE))(
    '%s has no phone number but 555-01xx',
    (_, text) => {
      const numbers = text.match(/\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3}-\d{4}\b/g) ?? []
      expect(numbers.filter((number) => !/555-01\d\d$/.test(number))).toEqual([])
    },
  )

  it.each(Object.entries(publicNumbers))(
    'the number of %s is a public body’s, toll-free, with where and when it was read',
    (_, { number, source, notedOn }) => {
      expect(number).toMatch(/^1 8\d\d \d{3}-\d{4}$/)
      expect(new URL(source).hostname).toMatch(
        /(?:^|\.)(?:canada\.ca|quebec\.ca|qc\.ca|revenuquebec\.ca)$/,
      )
      expect(notedOn).toMatch(/^2026-\d\d-\d\d$/)
    },
  )

  it.each(files)('%s has no e-mail address but at example.org', (_, text) => {
    const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? []
    expect(addresses.filter((address) => !/@example\.org\.?$/.test(address))).toEqual([])
  })
})
