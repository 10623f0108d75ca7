import type { TargetLocale } from '@/i18n/locales'

import { accompany } from './accompany'
import { deadlines } from './deadlines'
import { family } from './family'
import { francization } from './francization'
import { housing } from './housing'
import { internationalMobility } from './internationalMobility'
import { permanentResidence } from './permanentResidence'
import { renewPermit } from './renewPermit'
import { usefulNumbers } from './usefulNumbers'
import { wageStreams } from './wageStreams'
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

/**
 * By slug of the chapter. Together they show every state that a translation can have; what a worker in
 * trouble needs is current in the three languages.
 */
export const chapterTranslations: Record<string, ChapterTranslations> = {
  'volet-agricole-et-ptas': { texts: farmPrograms, en: 'published', es: 'published' },
  'permis-ferme-changer-employeur': { texts: changeEmployer, en: 'published', es: 'published' },
  'normes-du-travail': { texts: labourStandards, en: 'published', es: 'published' },
  'accident-ou-maladie-du-travail': { texts: workAccident, en: 'published', es: 'published' },
  'sante-et-assurance-maladie': { texts: health, en: 'published', es: 'published' },
  'accompagner-pas-a-pas': { texts: accompany, en: 'published', es: 'published' },
  'delais-a-ne-pas-manquer': { texts: deadlines, en: 'published', es: 'published' },
  'enfants-et-famille': { texts: family, en: 'published', es: 'published' },
  francisation: { texts: francization, en: 'published', es: 'published' },
  logement: { texts: housing, en: 'published', es: 'published' },
  'programme-de-mobilite-internationale': {
    texts: internationalMobility,
    en: 'published',
    es: 'submitted',
  },
  'renouveler-son-permis': { texts: renewPermit, en: 'published', es: 'published' },
  'numeros-utiles': { texts: usefulNumbers, en: 'published', es: 'published' },
  'volets-bas-salaire-et-haut-salaire': { texts: wageStreams, en: 'published', es: 'published' },
  'demeurer-au-quebec-residence-permanente': {
    texts: permanentResidence,
    en: 'notStarted',
    es: 'inProgress',
  },
}

export const pageTranslations: TranslationSeed = pages
export const updateTranslations: TranslationSeed = updates

/** The translation of a French passage, from the text's own words first, then the shared ones. */
export const translationOf = (
  texts: TranslationSeed,
  source: string,
  language: TargetLanguage,
): string | undefined => texts[source]?.[language] ?? common[source]?.[language]
