import type { Label, Locale } from '@/i18n/locales'

import type { Resource } from '../types'
import { boxesOfCampaign, campaignResource, type CampaignDocument } from './campaign'
import { isTemplateCode, MESSAGE_TEXTS, messageResource } from './messages'
import { boxesIn, ownersIn, sheetResource, type Owner, type SheetDocument } from './sheet'

export { unitsFromBoxes } from './fromBoxes'

/** One kind of text that the desk translates: all that tells it from another kind. */
export interface TextKind {
  label: Label
  plural: Label
  /**
   * A stored document as a text of the desk.
   *
   * @param today the day it is in Quebec, 'yyyy-MM-dd'
   */
  read: (document: object, today: string) => Resource
  /**
   * What everyone reads: `whole`, once a second person has let the whole through; `passages`, each as
   * soon as a second person approved it.
   */
  publication: 'whole' | 'passages'
  /** Words in another language that the document itself holds, by their place (`Unit.path`). */
  boxes?: (document: object, language: Locale) => ReadonlyMap<string, string>
  /** What passages are said of, by their place (`Unit.path`). */
  owners?: (document: object) => ReadonlyMap<string, Owner>
}

/** Written in French by the team, through the workflow of texts. */
const written = (label: Label, plural: Label): TextKind => ({
  label,
  plural,
  read: (document) => ({ ...document }),
  publication: 'whole',
})

/** Every kind of text, by its collection. */
export const TEXT_KINDS = {
  'guide-chapters': written(
    { fr: 'Chapitre', en: 'Chapter', es: 'Capítulo' },
    { fr: 'Chapitres', en: 'Chapters', es: 'Capítulos' },
  ),
  pages: written(
    { fr: 'Page', en: 'Page', es: 'Página' },
    { fr: 'Pages', en: 'Pages', es: 'Páginas' },
  ),
  updates: written(
    { fr: 'Nouveauté', en: 'Update', es: 'Novedad' },
    { fr: 'Nouveautés', en: 'Updates', es: 'Novedades' },
  ),
  organizations: {
    label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    plural: { fr: 'Organismes', en: 'Organizations', es: 'Organizaciones' },
    read: (document, today) => sheetResource(document as SheetDocument, today),
    publication: 'passages',
    boxes: (document, language) => boxesIn(document as SheetDocument, language),
    owners: (document) => ownersIn(document as SheetDocument),
  },
  campaigns: {
    label: { fr: 'Lettres de campagne', en: 'Campaign letters', es: 'Cartas de campaña' },
    plural: {
      fr: 'Lettres des campagnes',
      en: 'Letters of campaigns',
      es: 'Cartas de las campañas',
    },
    read: (document) => campaignResource(document as CampaignDocument),
    publication: 'passages',
    boxes: (document, language) => boxesOfCampaign(document as CampaignDocument, language),
  },
  'message-texts': {
    label: { fr: 'Courriels du site', en: 'E-mails of the site', es: 'Correos del sitio' },
    plural: { fr: 'Courriels du site', en: 'E-mails of the site', es: 'Correos del sitio' },
    // Of the code: what the French of today is, `messageWords.ts` knows.
    read: (document) =>
      'id' in document && isTemplateCode(document.id) ? messageResource(document.id) : {},
    publication: 'passages',
  },
} as const satisfies Record<string, TextKind>

export type TextKindCode = keyof typeof TEXT_KINDS

export const TEXT_KIND_CODES = Object.keys(TEXT_KINDS) as TextKindCode[]

export const isTextKind = (value: unknown): value is TextKindCode =>
  typeof value === 'string' && Object.hasOwn(TEXT_KINDS, value)

/** The kind of a text, by its collection. */
export const kindOfText = (code: TextKindCode): TextKind => TEXT_KINDS[code]

/** Kinds whose texts are documents of a collection of that name. */
export type StoredKindCode = Exclude<TextKindCode, typeof MESSAGE_TEXTS>

export const isStoredKind = (value: unknown): value is StoredKindCode =>
  isTextKind(value) && value !== MESSAGE_TEXTS

export const STORED_KIND_CODES = TEXT_KIND_CODES.filter(isStoredKind)
