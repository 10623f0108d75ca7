import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'
import { describe, expect, it } from 'vitest'

import { LOCALES, TARGET_LOCALES } from '@/i18n/locales'

/*
 * A language is one list: `LOCALES`. Places that the compiler does not watch (labels handed to
 * Payload, a list of codes, a pattern) would stay silent when a language is added; they are found
 * by reading the sources.
 */

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Two codes say that something is about the site's languages; one alone may be a day or a word. */
const MANY = 2

/**
 * Where some of these codes together are not the site's languages, and why. `seed` is left out
 * whole: its texts may lack a translation, and its types follow `LOCALES`.
 */
const NOT_THE_SITE: Readonly<Record<string, string>> = {
  'src/i18n/locales.ts': 'the list itself',
  'src/translation/checks/figures.ts': 'how other sites name languages in their addresses',
  'src/lmia/classify/shortTitles.ts': 'our own titles, where the official ones are in English',
}

/** Federal lists and official titles are published in these two, whatever we speak. */
const isFederal = (file: string, listed: readonly string[]): boolean =>
  /lmia/i.test(file) && listed.every((code) => code === 'en' || code === 'fr')

const codes: ReadonlySet<string> = new Set(LOCALES)
const sources = ['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'payload.config.ts', 'next.config.ts']
  .flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .filter((file) => !/migrations\/|payload-types\.ts$|importMap/.test(file))

/** What a place says of languages, when it names several of them by hand. */
function listedIn(node: ts.Node): string[] | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const names = node.properties.flatMap(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [],
    )
    const known = names.filter((name) => codes.has(name))
    // A record of every language, or of all that is translated into, is what we want; one of some is a hole.
    const isWhole = [LOCALES, TARGET_LOCALES].some((all) => isEvery(all, known))
    return known.length >= MANY && !isWhole ? known : undefined
  }
  const texts = (parts: readonly ts.Node[]): string[] =>
    parts.flatMap((part) => {
      if (ts.isObjectLiteralExpression(part)) return texts(valuesOf(part))
      const literal = ts.isLiteralTypeNode(part) ? part.literal : part
      return ts.isStringLiteral(literal) && codes.has(literal.text) ? [literal.text] : []
    })
  if (ts.isArrayLiteralExpression(node)) return several(texts(node.elements))
  if (ts.isUnionTypeNode(node)) return several(texts(node.types))
  if (ts.isCallExpression(node)) return several(texts(node.arguments))
  if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node)) {
    return several(
      node.text
        .split('|')
        .flatMap((part) => part.match(/[a-z]+/g) ?? [])
        .filter((word) => codes.has(word) && node.text.includes('|')),
    )
  }
  return undefined
}

const isEvery = (all: readonly string[], known: readonly string[]): boolean =>
  all.length === known.length && all.every((code) => known.includes(code))

/** What an object says of itself: the choices of a list are objects with a code each. */
const valuesOf = ({ properties }: ts.ObjectLiteralExpression): ts.Expression[] =>
  properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && !ts.isObjectLiteralExpression(property.initializer)
      ? [property.initializer]
      : [],
  )

const several = (found: string[]): string[] | undefined =>
  new Set(found).size >= MANY ? found : undefined

function placesIn(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const listed = listedIn(node)
    if (listed && !isFederal(file, listed)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1} names ${listed.join(', ')}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Every source file is read and parsed: seconds on a quiet machine, more beside other work. */
const READING_MS = 60_000

describe('the languages of the site', () => {
  it(
    'are listed in one place only, and every record of them is whole',
    () => {
      expect(sources.length).toBeGreaterThan(200)
      expect(sources.filter((file) => !(file in NOT_THE_SITE)).flatMap(placesIn)).toEqual([])
    },
    READING_MS,
  )

  it.each(Object.keys(NOT_THE_SITE))('%s is still an exception', (file) => {
    expect(placesIn(file)).not.toEqual([])
  })

  it.each([
    ["const a = ['fr', 'en']", 1],
    ["const a = [{ value: 'fr' }, { value: 'es', label: 'Español' }]", 1],
    ["let a: 'fr' | 'es'", 1],
    ["req.acceptsLanguages('fr', 'en', 'es')", 1],
    ["const a = { fr: 'oui', en: 'yes' }", 1],
    ['const a = /^(fr|en|es)$/', 1],
    [`const a = { ${LOCALES.map((code) => `${code}: 'oui'`).join(', ')} }`, 0],
    ["const days = ['mo', 'th', 'fr']", 0],
    ["const a = 'es'", 0],
  ])('are counted in %s: %i', (text, count) => {
    const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
    let found = 0
    const visit = (node: ts.Node): void => {
      if (listedIn(node)) found += 1
      ts.forEachChild(node, visit)
    }
    visit(source)
    expect(found).toBe(count)
  })
})
