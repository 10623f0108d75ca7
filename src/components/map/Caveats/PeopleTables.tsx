'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'

import { formatDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { PEOPLE_MEASURES, type PeopleFigure } from '@/map/people/readPeople'

import type { Words } from '../useWords'

interface Props {
  figures: readonly PeopleFigure[]
  locale: Locale
  words: Words
}

/** Gender and country of origin by region, for a year, each with who published it. */
export function PeopleTables({ figures, locale, words }: Props) {
  const t = useTranslations('map.people')
  const id = useId()
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => b - a)
  const [chosen, setYear] = useState(years[0])
  const shown = figures.filter(({ year }) => year === chosen)
  const sources = new Map(shown.map((one) => [`${one.source} ${one.address}`, one]))
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {t('year')}
      </label>
      <select
        className="input"
        id={id}
        value={chosen}
        onChange={({ target }) => setYear(Number(target.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      {PEOPLE_MEASURES.map((measure) => (
        <Measure
          key={measure}
          title={t(measure)}
          figures={shown.filter((one) => one.measure === measure)}
          words={words}
        />
      ))}
      <ul className="small muted">
        {[...sources].map(([key, { source, address, licence, consulted }]) => (
          <li key={key}>
            <a href={address} rel="noreferrer">
              {source}
            </a>{' '}
            ({licence}, {formatDay(consulted, locale)})
          </li>
        ))}
      </ul>
      <p className="small muted">{t('meaning')}</p>
    </>
  )
}

/** A table of one measure; a number that the publisher hides is said, never guessed. */
function Measure({
  title,
  figures,
  words,
}: {
  title: string
  figures: readonly PeopleFigure[]
  words: Words
}) {
  const t = useTranslations('map.people')
  if (figures.length === 0) return null
  const rows = [...figures].sort(
    (a, b) =>
      (a.region < b.region ? -1 : a.region > b.region ? 1 : 0) ||
      (b.people ?? -1) - (a.people ?? -1),
  )
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col">{title}</th>
          <th scope="col" className="number">
            {t('people')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, value, people }) => (
          <tr key={`${region} ${value}`}>
            <th scope="row">{region === '00' ? t('wholeQuebec') : words.regionName(region)}</th>
            <td>{value}</td>
            <td className="number">{people === null ? t('hidden') : words.integer(people)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
