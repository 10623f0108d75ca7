'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { NeedsAsked } from '@/map/needs/asked'
import type { NeededHelp } from '@/map/wire'

import { Icon } from '../../Icon'
import type { Words } from '../useWords'

import type { NamedNeed } from './index'

interface Props {
  need: NamedNeed
  asked: NeedsAsked
  words: Words
  onClose: () => void
}

/** Who can help in a territory, and the nearest of the others. */
export function TerritorySheet({ need, asked, words, onClose }: Props) {
  const t = useTranslations('map.needs')
  const { key, name, here, remote, organizations, nearest } = need
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [key])
  const others = here + remote - organizations.length
  return (
    <section className="map-need" aria-labelledby="map-need-title">
      <button type="button" className="map-close" onClick={onClose}>
        <Icon name="cross" />
        <span className="visually-hidden">{t('close')}</span>
      </button>
      <p className="map-place-kind small muted">
        {t(`levels.${asked.level}`)}
        {asked.level === 'mrc' && need.region && ` · ${words.regionName(need.region)}`}
      </p>
      <h3 id="map-need-title" ref={title} tabIndex={-1}>
        {name}
      </h3>
      <p>
        {t('summary', {
          number: words.integer(need.positions),
          count: need.positions,
          here,
          remote,
        })}
      </p>
      {organizations.length > 0 && (
        <ul className="map-rows">
          {organizations.map((one) => (
            <Help key={one.slug} help={one} words={words} />
          ))}
        </ul>
      )}
      {others > 0 && <p className="small muted">{t('others', { count: others })}</p>}
      <h4>{t('nearestTitle')}</h4>
      {nearest ? (
        <ul className="map-rows">
          <Help help={nearest} words={words} />
        </ul>
      ) : (
        <p>{t('noOther')}</p>
      )}
    </section>
  )
}

function Help({ help, words }: { help: NeededHelp; words: Words }) {
  const t = useTranslations('map.needs')
  const locale = useLocale() as Locale
  const { slug, name, distanceKm, remote } = help
  return (
    <li>
      <a href={pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })}>
        {name}
      </a>
      <span>
        {distanceKm === null ? remote && t('byPhone') : t('km', { km: words.integer(distanceKm) })}
      </span>
    </li>
  )
}
