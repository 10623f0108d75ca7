import { useConfig } from '@payloadcms/ui'

import type { LetterLanguage } from '@/campaigns/payload/letterWords'
import { inSentence } from '@/directory/listWords'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { textAddress } from '@/translation/deskAddress'

import { ScreenLink } from '../ScreenLink'
import type { Say } from './words'
import { LETTER_FIELD_LABELS } from './words'

interface Props {
  languages: readonly LetterLanguage[]
  locale: Locale
  say: Say
}

/** In which languages the team's own words are whole, and where ours leave in their place. */
export function Letters({ languages, locale, say }: Props) {
  const { admin } = useConfig().config.routes
  if (languages.length === 0) return null
  return (
    <section>
      <h3>{say('languages')}</h3>
      <ul className="campaign-panel-list">
        {languages.map(({ language, translation, texts }) => (
          <li key={language}>
            {translation === null ? (
              LOCALE_LABELS[language][locale]
            ) : (
              <ScreenLink href={textAddress(admin, translation)}>
                {LOCALE_LABELS[language][locale]}
              </ScreenLink>
            )}{' '}
            <span className="desk-muted">· {stateOf(texts, locale, say)}</span>
          </li>
        ))}
      </ul>
      {lackingLanguages(languages).length > 0 && <p>{say('oursInstead')}</p>}
    </section>
  )
}

const isLacking = ({ state }: LetterLanguage['texts'][number]): boolean => state !== 'approved'

/** Languages in which something the team wrote is not there, or is old. */
const lackingLanguages = (languages: readonly LetterLanguage[]): LetterLanguage[] =>
  languages.filter(({ texts }) => texts.some(isLacking))

/** The languages in which what leaves is not in the team's words, as a sentence; none when there are none. */
export function oursIn(languages: readonly LetterLanguage[], locale: Locale, say: Say): string[] {
  const names = lackingLanguages(languages).map(({ language }) =>
    inSentence(LOCALE_LABELS[language][locale], locale),
  )
  return names.length > 0 ? [say('oursIn', { languages: names.join(', ') })] : []
}

function stateOf(texts: LetterLanguage['texts'], locale: Locale, say: Say): string {
  const lacking = texts.filter(isLacking)
  if (lacking.length === 0) return say('wholeLanguage')
  return (['missing', 'stale', 'toReview'] as const)
    .flatMap((state) => {
      const fields = lacking.filter((each) => each.state === state)
      if (fields.length === 0) return []
      const names = fields.map(({ field }) => LETTER_FIELD_LABELS[field][locale]).join(', ')
      return [say(state, { names })]
    })
    .join(' · ')
}
