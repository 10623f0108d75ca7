import { LOCALES, type Locale } from '@/i18n/locales'

import type { LonePassage, Resource } from '../types'
import type { Boxes } from './sheet'

/** The words of a campaign's letters, in the order in which a person reads them. */
export const LETTER_FIELDS = ['subject', 'message', 'reminder', 'actorMessage'] as const

export type LetterField = (typeof LETTER_FIELDS)[number]

/** What of a campaign is read here: the team's own words of its letters, a box for each language. */
export type CampaignDocument = Partial<Record<LetterField, Boxes>> & {
  name?: string | null
  state?: string | null
}

/** Its letters have left, or never will: nobody has to translate them. */
const OVER: ReadonlySet<unknown> = new Set(['closed', 'cancelled'])

/** The language that leads a campaign: French, as for all that the team writes, unless only another has words. */
export const leadOfCampaign = (campaign: CampaignDocument): Locale =>
  LOCALES.find((locale) => LETTER_FIELDS.some((field) => campaign[field]?.[locale]?.trim())) ??
  LOCALES[0]

/** The letters of a campaign as a text of the desk: the team's own words, until the campaign is over. */
export function campaignResource(campaign: CampaignDocument): Resource {
  const sourceLanguage = leadOfCampaign(campaign)
  const passages = LETTER_FIELDS.map((field): LonePassage => ({
    kind: field === 'subject' ? 'letterSubject' : 'letterText',
    path: field,
    text: campaign[field]?.[sourceLanguage]?.trim() ?? '',
  }))
  return {
    name: campaign.name ?? '',
    sourceLanguage,
    passages: OVER.has(campaign.state) ? [] : passages,
  }
}

/** What stands in its boxes of one language, by its place. */
export const boxesOfCampaign = (
  campaign: CampaignDocument,
  language: Locale,
): ReadonlyMap<string, string> =>
  new Map(
    LETTER_FIELDS.flatMap((field) => {
      const words = campaign[field]?.[language]?.trim()
      return words ? [[field, words] as const] : []
    }),
  )

/** Whether two campaigns write the same letters, in every box; blanks around words are none. */
export const haveSameWords = (one: CampaignDocument, other: CampaignDocument): boolean =>
  LETTER_FIELDS.every((field) =>
    LOCALES.every(
      (locale) => (one[field]?.[locale] ?? '').trim() === (other[field]?.[locale] ?? '').trim(),
    ),
  )
