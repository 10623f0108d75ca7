import { describe, expect, it } from 'vitest'

import { fileName, filePath, filesOf, FORMATS_OF, writeSums } from '@/editions/files'
import { LOCALES } from '@/i18n/locales'

describe('the files of an edition', () => {
  it('are the guide and the directory in each language, and nothing else', () => {
    const files = filesOf(LOCALES)
    expect(files).toHaveLength(
      LOCALES.length * (FORMATS_OF.guide.length + FORMATS_OF.directory.length),
    )
    expect(new Set(files.map(({ part }) => part))).toEqual(new Set(['guide', 'directory']))
    expect(filesOf([])).toEqual([])
  })

  it('have names that no other file of any edition has', () => {
    const names = [1, 11, 111].flatMap((number) =>
      filesOf(LOCALES).map((file) => fileName(number, file)),
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toBe('accompagner-1-guide-fr.pdf')
    for (const name of names) expect(filePath(1, name)).toMatch(/^\/editions\/1\/[\w.-]{1,80}$/)
  })

  it('are listed with their sums as sha256sum reads them', () => {
    const sha256 = 'ab'.repeat(32)
    const sums = writeSums(3, [
      { part: 'guide', language: 'es', format: 'epub', bytes: 1, sha256 },
      { part: 'directory', language: 'fr', format: 'xlsx', bytes: 1, sha256 },
    ])
    expect(sums).toBe(
      `${sha256}  accompagner-3-guide-es.epub\n${sha256}  accompagner-3-directory-fr.xlsx\n`,
    )
  })
})
