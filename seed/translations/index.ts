import type { TargetLocale } from '@/i18n/locales'

import { changeEmployer } from './changeEmployer'
import { common } from './common'
import { farmPrograms } from './farmPrograms'
import { health } from './health'
import { labourStandards } from './labourStandards'
import { pages } from './pages'
import type { TranslationSeed } from './shape'
import { updates } from './updates'
import { workAccident } from './workAccident'

export type TargetLanguage = TargetLocale

/**
 * How far a translation has come in the example world.
 * - `published`: written by a translator, approved by someone else
 * - `submitted`: written, waiting for someone else
 * - `inProgress`: being written
 * - `notStarted`: to be written
 */
export type TranslationPlan = 'published' | 'submitted' | 'inProgress' | 'notStarted'

export interface ChapterTranslations {
  texts: TranslationSeed
  en: TranslationPlan
  es: TranslationPlan
}

/** By slug of the chapter. Together they show every state that a translation can have. */
export const chapterTranslations: Record<string, ChapterTranslations> = {
  'volet-agricole-et-ptas': { texts: farmPrograms, en: 'published', es: 'submitted' },
  'permis-ferme-changer-employeur': { texts: changeEmployer, en: 'published', es: 'published' },
  'normes-du-travail': { texts: labourStandards, en: 'published', es: 'published' },
  'accident-ou-maladie-du-travail': { texts: workAccident, en: 'published', es: 'published' },
  'sante-et-assurance-maladie': { texts: health, en: 'notStarted', es: 'inProgress' },
  'demeurer-au-quebec-residence-permanente': { texts: {}, en: 'notStarted', es: 'notStarted' },
}

export const pageTranslations: TranslationSeed = pages
export const updateTranslations: TranslationSeed = updates

/** The translation of a French passage, from the text's own words first, then the shared ones. */
export const translationOf = (
  texts: TranslationSeed,
  source: string,
  language: TargetLanguage,
): string | undefined => texts[source]?.[language] ?? common[source]?.[language]
