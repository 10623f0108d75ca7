'use client'

import { useLocale, useTranslations } from 'next-intl'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { Nearby } from '@/map/wire'

import type { Words } from '../useWords'

interface Props {
  nearby: Nearby
  /** Absent when no list says how many. */
  positions: number | undefined
  words: Words
}

/** Organizations of the directory around: who could help the people expected here. */
export function Around({ nearby, positions, words }: Props) {
  const t = useTranslations('map.place')
  const map = useTranslations('map')
  const locale = useLocale() as Locale
  const perOrganization = () => {
    if (nearby.count === 0) return t('nobody')
    if (positions === undefined) return map('unknownFigure')
    return words.integer(Math.round(positions / nearby.count))
  }
  return (
    <>
      <h3>{t('around', { km: nearby.radiusKm })}</h3>
      <ul className="map-rows">
        <li>
          <span>{t('organizations')}</span>
          <strong className="number">{words.integer(nearby.count)}</strong>
        </li>
        <li>
          <span>{t('spanish')}</span>
          <strong className="number">{words.integer(nearby.spanishCount)}</strong>
        </li>
        <li>
          <span>{t('perOrganization')}</span>
          <strong className={nearby.count === 0 ? 'number map-missing' : 'number'}>
            {perOrganization()}
          </strong>
        </li>
        {nearby.organizations.map(({ name, slug, distanceKm }) => (
          <li key={slug}>
            <a
              href={pathTo(locale, {
                pathname: '/directory/organizations/[slug]',
                params: { slug },
              })}
            >
              {name}
            </a>
            <span className="number muted">{t('km', { km: distanceKm })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
