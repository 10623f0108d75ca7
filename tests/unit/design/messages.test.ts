import { readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

type Sentences = Record<string, string>

const byLocale = Object.fromEntries(
  LOCALES.map((locale) => [locale, flatten(messages[locale])]),
) as Record<(typeof LOCALES)[number], Sentences>

describe('the sentences of the interface', () => {
  it.each(LOCALES)('in %s are all merged from their files', (locale) => {
    const files = readdirSync(path.resolve('src/i18n/messages', locale))
    const namespaces = files.map((file) => path.basename(file, '.json')).sort()
    expect(Object.keys(messages[locale]).sort()).toEqual(namespaces)
  })

  it.each(LOCALES)('in %s are the same ones as in French', (locale) => {
    expect(Object.keys(byLocale[locale]).sort()).toEqual(Object.keys(byLocale.fr).sort())
  })

  it.each(LOCALES)('in %s are never empty', (locale) => {
    const empty = Object.entries(byLocale[locale]).filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it.each(LOCALES)('in %s use the same values and marks as in French', (locale) => {
    for (const [key, french] of Object.entries(byLocale.fr)) {
      const translated = byLocale[locale][key] ?? ''
      expect({ key, holes: holesOf(translated) }).toEqual({ key, holes: holesOf(french) })
    }
  })

  it('never say "foreign worker" in our own words', () => {
    const said = LOCALES.flatMap((locale) => Object.values(byLocale[locale]))
    const forbidden = /foreign workers?|travailleu(r|se)s? étrang|trabajador(a|es|as)? extranjer/i
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

/** Names of the values a sentence takes, and of its tags: `{count`, `<link>`. */
function holesOf(text: string): string[] {
  const found = text.match(/\{\s*[a-zA-Z]\w*(?=\s*[,}])|<\w+>/g) ?? []
  return [...new Set(found.map((hole) => hole.replace(/\s/g, '')))].sort()
}
