import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { BLOCKS } from '@/content'
import { GUIDE_PART_LABELS } from '@/data/guide/parts'
import { LOCALES, type Locale } from '@/i18n/locales'

import { chapters } from '../../../seed/chapters'
import { organizations } from '../../../seed/organizations'
import { pages } from '../../../seed/pages'
import { populations, serviceCategories } from '../../../seed/taxonomy'
import {
  chapterTranslations,
  pageTranslations,
  updateTranslations,
} from '../../../seed/translations'
import { updates } from '../../../seed/updates'

/*
 * Words that the site does not use, with the one that it uses instead. What a person reads is looked
 * at: the interface, the words around blocks, the example world.
 */
const FORBIDDEN: Record<Locale, readonly [words: RegExp, instead: string][]> = {
  fr: [
    [/\b1er\b/, '1ᵉʳ'],
    [/[^\s:«][ \u00a0][?!;]/u, 'no space before ?, ! and ;'],
    [
      /\btravailleurs? étrangers?\b(?! temporaires)/i,
      'travailleuse, travailleur migrant temporaire',
    ],
    [/\bemail\b|\be-mail\b|\bmail\b/i, 'courriel'],
    [/\bcliquez ici\b/i, 'the words of what it leads to'],
    [/\bweek-end\b/i, 'fin de semaine'],
    [/\bpersonnes qui ont vu\b/i, 'témoins'],
    [/\bsupporter\b|\badresser un problème\b/i, 'soutenir, régler'],
  ],
  en: [
    [/\bdelay(?=:|$)|\bDelay\b/, 'how long, time limit'],
    [/\bsheets?\b/i, 'listing'],
    [/\baccompan(?:y|ies|ied|ying)\b/i, 'support'],
    [/\bmy position\b|\byour position\b(?! )|\bposition found\b/i, 'location'],
    [/\bforeign workers?\b/i, 'temporary migrant worker'],
    [/\bwhat to do possibilities\b|\byour possibilities\b/i, 'your options'],
    [/\bclick here\b/i, 'the words of what it leads to'],
    [/\billegal(?:s| migrants?| workers?)\b/i, 'without status'],
  ],
  es: [
    [/\burgencias?\b/i, 'emergencia'],
    [/\bseñalar\b/i, 'reportar'],
    [/\baccidentes? laboral(?:es)?\b|\baccidente en el trabajo\b/i, 'accidente de trabajo'],
    [/\bquería decir\b|\bquiso decir…(?!\?)/i, '¿Quiso decir…?'],
    [/\bse trata con prioridad\b|\btratad[ao]s? primero\b/i, 'se tramita con prioridad'],
    [/\b(?:su|mi) posición\b/i, 'ubicación'],
    [/\bpersonas que vieron\b/i, 'testigos'],
    [/\bMontréal\b/, 'Montreal'],
    [/\bgastos de (?:la EIMT|conformidad|reclutamiento)\b/i, 'tarifa, costo'],
    [/\bperiodos?\b/i, 'período'],
    [/\b(?:email|mail)\b/i, 'correo electrónico'],
  ],
}

/** Official names that keep a word: their own. */
const OFFICIAL =
  /Programa de Trabajadores Extranjeros Temporales|Temporary Foreign Worker Program|Programme des travailleurs étrangers temporaires/gi

/** The words alone: names that others gave, and parameters, are left out. */
const wordsOf = (text: string): string => text.replace(OFFICIAL, '').replace(/\{\w+\}/g, 'X')

describe('what people read', () => {
  it.each(LOCALES)('has none of the words that the site does not use (%s)', (locale) => {
    const found = textsOf(locale).flatMap(([where, text]) =>
      FORBIDDEN[locale].flatMap(([words, instead]) =>
        words.test(wordsOf(text)) ? [`${where}: ${text} → ${instead}`] : [],
      ),
    )
    expect(found).toEqual([])
  })

  it.each(LOCALES)('is looked at as a whole: hundreds of sentences (%s)', (locale) => {
    expect(textsOf(locale).length).toBeGreaterThan(1000)
  })
})

type Text = readonly [where: string, text: string]

const textsOf = (locale: Locale): Text[] => [
  ...messagesOf(locale),
  ...blockWordsOf(locale),
  ...Object.values(GUIDE_PART_LABELS).map((label): Text => ['parts of the guide', label[locale]]),
  ...exampleTextsOf(locale),
]

/** The sentences of the interface. */
function messagesOf(locale: Locale): Text[] {
  const folder = path.resolve('src/i18n/messages', locale)
  return readdirSync(folder).flatMap((file) =>
    stringsIn(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))).map((text): Text => [
      `${locale}/${file}`,
      text,
    ]),
  )
}

const blockWordsOf = (locale: Locale): Text[] =>
  Object.entries(BLOCKS).flatMap(([type, { words }]) =>
    Object.values(words).map((label): Text => [`block ${type}`, label[locale]]),
  )

/** The example world: French texts, their translations, what has the three languages. */
function exampleTextsOf(locale: Locale): Text[] {
  const labels = localized([serviceCategories, populations, organizations], locale)
  const texts =
    locale === 'fr'
      ? stringsIn([chapters, pages, updates])
      : [
          ...Object.values(chapterTranslations).map(({ texts }) => texts),
          pageTranslations,
          updateTranslations,
        ].flatMap((table) => Object.values(table).flatMap((words) => words[locale] ?? []))
  return [...labels, ...texts].map((text): Text => ['seed', text])
}

/** Every string in a value, at any depth; addresses are not read. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\S+$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** What a value says in one of its languages, at any depth. */
function localized(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (locale in value && 'fr' in value) {
    const words: unknown = (value as Partial<Record<Locale, unknown>>)[locale]
    return typeof words === 'string' ? [words] : []
  }
  return Object.values(value).flatMap((each) => localized(each, locale))
}
