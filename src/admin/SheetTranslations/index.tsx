import type { ServerProps } from 'payload'

import { progressSentence } from '@/admin/TranslationDesk/state/progress'
import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Label, Locale } from '@/i18n/locales'
import { textAddress } from '@/translation/deskAddress'
import type { TextKindCode } from '@/translation/kinds'
import type { TranslationCounts } from '@/translation/states'
import { ScreenLink } from '../ScreenLink'

const TITLE: Label = { fr: 'Traductions', en: 'Translations', es: 'Traducciones' }

type Kind = Extract<TextKindCode, 'organizations' | 'campaigns'>

const NONE: Record<Kind, Label> = {
  organizations: {
    fr: 'Les textes de la fiche se traduisent une fois qu’elle est publiée.',
    en: 'The texts of the listing are translated once it is published.',
    es: 'Los textos de la ficha se traducen una vez publicada.',
  },
  campaigns: {
    fr: 'Vos mots se traduisent une fois la campagne enregistrée. Ce que vous laissez vide est dans nos mots, en trois langues.',
    en: 'Your words are translated once the campaign is saved. What you leave empty is in our words, in three languages.',
    es: 'Sus palabras se traducen una vez guardada la campaña. Lo que deje vacío sale con nuestras palabras, en tres idiomas.',
  },
}

interface Translation {
  id: Id
  language: Locale
  counts?: TranslationCounts | null
}

interface Props extends ServerProps {
  id?: Id
  data?: { id?: Id }
}

/** In the form of a sheet, in the place of its boxes of other languages: the way to the desk of each. */
export const SheetTranslations = (props: Props) => <Translations {...props} kind="organizations" />

/** The same in the form of a campaign, of the team's own letters. */
export const CampaignTranslations = (props: Props) => <Translations {...props} kind="campaigns" />

async function Translations({
  data,
  i18n,
  id = data?.id,
  kind,
  payload,
  user,
}: Props & { kind: Kind }) {
  const locale = personLocale({ i18n })
  const translations = id === undefined ? [] : await findTranslations({ payload, user }, kind, id)
  return (
    <div className="field-type desk">
      <h3>{TITLE[locale]}</h3>
      {translations.length === 0 && <p className="desk-muted">{NONE[kind][locale]}</p>}
      <ul className="desk-list">
        {translations.map(({ counts, id: translation, language }) => (
          <li key={translation}>
            <ScreenLink href={textAddress(payload.config.routes.admin, translation)}>
              {LOCALE_LABELS[language][locale]}
            </ScreenLink>
            {counts?.units && <span> · {progressSentence(counts, locale)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

async function findTranslations(
  { payload, user }: Pick<Props, 'payload' | 'user'>,
  kind: Kind,
  id: Id,
): Promise<Translation[]> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: kind },
      resourceKey: { equals: String(id) },
    },
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    select: { language: true, counts: true },
    sort: 'language',
    ...(user ? { user } : {}),
  })
  return allStoredAs<Translation>(docs).filter(({ counts }) => (counts?.totalUnits ?? 0) > 0)
}
