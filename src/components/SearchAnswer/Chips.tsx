import { Pictogram } from '@/components/Pictogram'
import type { SiteSearch } from '@/data/search'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { translator } from '@/i18n/translator'
import { type Intent, leavingAside, type SiteQuestion } from '@/search/question'

interface Props {
  locale: Locale
  found: SiteSearch
}

/** What the words were understood to ask for; each is taken away by a link. */
export function Chips({ locale, found: { asked, understood } }: Props) {
  const t = translator(locale, 'search')
  const { service, place, language, isEmergency } = understood
  // Written in a box of its own, it is emptied; understood from the words, it is left aside.
  const without = (intent: Intent): string => {
    const query: Partial<SiteQuestion> =
      (intent === 'place' && asked.place) || (intent === 'language' && asked.language)
        ? { ...asked, [intent]: undefined }
        : { ...asked, without: leavingAside(asked, intent) }
    return pathTo(locale, { pathname: '/search', query, hash: 'results' })
  }
  const placeName = place && (place.label || t('here'))
  const chips = [
    ...(isEmergency
      ? [{ intent: 'emergency', label: t('emergency'), picture: null } as const]
      : []),
    ...(service ? [{ intent: 'service', label: service.name, picture: service.key } as const] : []),
    ...(placeName
      ? [{ intent: 'place', label: t('near', { place: placeName }), picture: null } as const]
      : []),
    ...(language
      ? [
          {
            intent: 'language',
            label: t('speaks', { language: listWords([language.name], locale) }),
            picture: null,
          } as const,
        ]
      : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="org-filters site-understood" aria-label={t('understood')}>
      {chips.map(({ intent, label, picture }) => (
        <li key={intent}>
          <a href={without(intent)} aria-label={t('remove', { label })}>
            {picture && <Pictogram service={picture} />} {label} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
