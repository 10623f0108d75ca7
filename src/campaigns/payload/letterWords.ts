import type { Payload, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { LOCALES, type Label, type Locale } from '@/i18n/locales'
import {
  boxesOfCampaign,
  campaignResource,
  leadOfCampaign,
  LETTER_FIELDS,
  type CampaignDocument,
  type LetterField,
} from '@/translation/kinds/campaign'
import { wordsOf } from '@/translation/kinds/words'
import { readTranslations } from '@/translation/payload/readTranslations'
import type { UnitState } from '@/translation'

import type { LetterKind, LetterTexts } from '../letter'

/** The team's own words of a campaign, in the languages where they are current. */
export type LetterWords = Record<LetterField, Partial<Label>>

/** How the team's own words stand in one language. */
export interface LetterLanguage {
  language: Locale
  /** At the desk; nothing before the campaign is saved with words. */
  translation: Id | null
  texts: { field: LetterField; state: UnitState }[]
}

/** What a campaign writes in each language, and what lacks: nothing old is ever sent as current. */
export async function readLetterWords(
  payload: Payload,
  campaign: CampaignDocument & { id?: Id | undefined },
  req?: PayloadRequest,
): Promise<{ words: LetterWords; languages: LetterLanguage[] }> {
  const lead = leadOfCampaign(campaign)
  const { id } = campaign
  const translations =
    id === undefined
      ? []
      : ((await readTranslations(payload, { kind: 'campaigns', text: id, req })).get(String(id)) ??
        [])
  const found = wordsOf({
    resource: campaignResource({ ...campaign, state: 'preparing' }),
    boxes: (language) => boxesOfCampaign(campaign, language),
    translations,
  })
  const words = Object.fromEntries(
    // What nothing leads is as it was written, each language by itself.
    LETTER_FIELDS.map((field) => [field, found.get(field)?.texts ?? written(campaign[field])]),
  ) as LetterWords
  const languages = LOCALES.filter((language) => language !== lead && found.size > 0).map(
    (language) => ({
      language,
      translation: translations.find((each) => each.language === language)?.id ?? null,
      texts: LETTER_FIELDS.flatMap((field) => {
        const state = found.get(field)?.states[language]
        return state ? [{ field, state }] : []
      }),
    }),
  )
  return { words, languages }
}

/** The team's own words for a kind of letter. Actors are reminded in ours: theirs are of sheets. */
export const textsFor = (
  { subject, message, reminder, actorMessage }: LetterWords,
  kind: LetterKind,
): LetterTexts =>
  kind === 'organization' ? { subject, message, reminder } : { message: actorMessage }

/** Boxes left empty are null in the database and absent in the form. */
const written = (texts: CampaignDocument[LetterField]): Partial<Label> =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => typeof text === 'string'))
