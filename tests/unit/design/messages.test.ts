import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

type Sentences = Record<string, string>

const byLocale = Object.fromEntries(
  LOCALES.map((locale) => [locale, flatten(messages[locale])]),
) as Record<(typeof LOCALES)[number], Sentences>

/** What a file says, in any order: numbers as names come first once they are read. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .filter(Boolean)
    .sort()

describe('the sentences of the interface', () => {
  it.each(LOCALES)('in %s are all merged from their files', (locale) => {
    const files = readdirSync(path.resolve('src/i18n/messages', locale))
    const namespaces = files.map((file) => path.basename(file, '.json')).sort()
    expect(Object.keys(messages[locale]).sort()).toEqual(namespaces)
  })

  it.each(LOCALES)('in %s are each written once: of two, the first would be lost', (locale) => {
    const folder = path.resolve('src/i18n/messages', locale)
    for (const file of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, file), 'utf8')
      const read = JSON.stringify(JSON.parse(text), null, 2)
      expect([file, linesOf(text)]).toEqual([file, linesOf(read)])
    }
  })

  it.each(LOCALES)('in %s are the same ones as in French', (locale) => {
    expect(Object.keys(byLocale[locale]).sort()).toEqual(Object.keys(byLocale.fr).sort())
  })

  it.each(LOCALES)('in %s are never empty', (locale) => {
    const empty = Object.entries(byLocale[locale]).filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it.each(LOCALES)('in %s use the values and marks of the French, and no other', (locale) => {
    const unlike = Object.keys(byLocale.fr).filter((key) => {
      const french = byLocale.fr[key] ?? ''
      const translated = byLocale[locale][key] ?? ''
      return (
        // A language that inflects may need the number that the French does without.
        !isSubset(valuesOf(translated), valuesOf(`{count}${french}`)) ||
        !isSubset(valuesOf(french, NOT_PLURAL), valuesOf(translated))
      )
    })
    expect(unlike).toEqual([])
  })

  it('in French never start a line with their punctuation', () => {
    expect(withFrenchSpaces({ a: { b: 'Pour quoi ? « Oui » : 90 %' } })).toEqual({
      a: { b: 'Pour quoi\u00a0? «\u00a0Oui\u00a0»\u00a0: 90\u00a0%' },
    })
    expect(Object.values(byLocale.fr).filter((text) => / [:?!»]|« /.test(text))).toEqual([])
  })

  it('in French leave no space before a question mark, as the OQLF writes it', () => {
    expect(Object.values(byLocale.fr).filter((text) => /\s[?!;]/.test(text))).toEqual([])
  })

  it('never say "foreign worker" in our own words', () => {
    const said = LOCALES.flatMap((locale) => Object.values(byLocale[locale]))
    const forbidden =
      /foreign workers?|travailleu(?:r|se)s? étrang|trabajador(?:a|es|as)? extranjer/i
    expect(said.filter((text) => forbidden.test(text))).toEqual([])
  })
})

function flatten(value: object, prefix = ''): Sentences {
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) =>
      typeof inner === 'string'
        ? { [`${prefix}${key}`]: inner }
        : flatten(inner as object, `${prefix}${key}.`),
    ),
  ) as Sentences
}

const ANY = /(?<!(?:=\d+|zero|one|two|few|many|other)\s*)\{\s*\w+(?=\s*[,}])|<\w+>/g

/** A language that does not inflect may do without the number that chooses between words. */
const NOT_PLURAL =
  /(?<!(?:=\d+|zero|one|two|few|many|other)\s*)\{\s*\w+(?=\s*(?:,(?!\s*plural)|\}))|<\w+>/g

/** The values a sentence takes and its tags: `{count`, `<link>`; not the branches of its plurals. */
const valuesOf = (text: string, pattern = ANY) =>
  new Set((text.match(pattern) ?? []).map((value) => value.replace(/\s/g, '')))

const isSubset = (some: Set<string>, all: Set<string>) => [...some].every((value) => all.has(value))
