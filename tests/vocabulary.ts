import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import ts from 'typescript'

import { LOCALES, type Locale } from '../src/i18n/locales'
import { messages } from '../src/i18n/messages'
import { PAYLOAD_WORDS, quebecMarks } from '../src/i18n/payloadWords'

const ROOT = path.resolve(import.meta.dirname, '..')
/** Where sentences are written beside the code, as `{ fr, en, es }`. */
const FOLDERS = ['src', 'collections'] as const

const PAYLOAD: Record<Locale, object> = {
  fr: quebecMarks(fr.translations),
  en: en.translations,
  es: es.translations,
}

/** Every sentence that the site and Payload have in each language. */
export function readSentences(): Record<Locale, string[]> {
  const found: Record<Locale, string[]> = { fr: [], en: [], es: [] }
  for (const locale of LOCALES) {
    const tables = [payloadIn(locale), messages[locale]]
    found[locale].push(...tables.flatMap(stringsIn))
  }
  for (const folder of FOLDERS) {
    for (const file of sourceFiles(path.join(ROOT, folder))) {
      const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
      collect(tree, found)
    }
  }
  return found
}

/** What Payload says, ours in the place of its own. */
const payloadIn = (locale: Locale): object[] => {
  const ours = PAYLOAD_WORDS[locale]
  const groups = new Set([...Object.keys(PAYLOAD[locale]), ...Object.keys(ours)])
  const own = new Map<string, object>(Object.entries(PAYLOAD[locale]))
  return [...groups].map((group) => ({ ...own.get(group), ...ours[group] }))
}

/** The words of sentences, in small letters. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .normalize('NFC')
    .toLocaleLowerCase('fr')
    .match(/\p{L}+/gu) ?? []

/** Every text of a value, at any depth. */
export const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.endsWith('.d.ts') && !file.endsWith('payload-types.ts'))

/** What stands under a property that is named like a language. */
function collect(node: ts.Node, found: Record<Locale, string[]>): void {
  const locale = localeOf(node)
  if (locale) found[locale].push(...literals(node))
  else ts.forEachChild(node, (child) => collect(child, found))
}

const localeOf = (node: ts.Node): Locale | undefined =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)
    ? LOCALES.find((locale) => ts.isIdentifier(node.name) && node.name.text === locale)
    : undefined

function literals(node: ts.Node): string[] {
  const own = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isRest(node)
  const texts = own ? [node.text] : []
  ts.forEachChild(node, (child) => {
    texts.push(...literals(child))
  })
  return texts
}

const isRest = (node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
