'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import type { QuarterRange } from '@/map/period'
import type { WirePlaceSheet } from '@/map/sheetWire'

import { employerSheetPath, mapPathOf, placeSheetPath } from '../sheetPaths'
import type { Words } from '../useWords'

import { Around, Occupations, Parts, SheetHead, SheetList, Streams } from './parts'

interface Props {
  answer: WirePlaceSheet
  name: string
  /** The periods that have a list of its kind. */
  listed: readonly QuarterRange[]
  words: Words
  /** Its years. */
  children: ReactNode
}

/** What the lists say of a place. */
export function PlaceContent({ answer, name, listed, words, children }: Props) {
  const texts = useTranslations('map.place')
  const locale = useLocale() as Locale
  const { sheet, kind, range } = answer
  const { place, within, totals } = sheet
  const isUnplaced = place.key === ''
  const what = isUnplaced
    ? texts('unplacedWhy')
    : [texts(`kinds.${place.kind}`), place.mrc, words.regionName(place.region)]
        .filter(Boolean)
        .join(' · ')
  return (
    <>
      <SheetHead
        what={what}
        name={name}
        kind={kind}
        range={range}
        listed={listed}
        totals={totals}
        figures={[
          {
            value: words.integer(totals.employers),
            label: texts('employers', { count: totals.employers }),
          },
        ]}
        mapHref={mapPathOf(locale, { kind, range, place: place.key })}
        words={words}
      />
      {within && (
        <p>
          <a href={placeSheetPath(locale, within.key, kind, range)}>
            {texts('within', { name: within.name })}
          </a>
        </p>
      )}
      <p className="small muted">
        {isUnplaced ? texts('unplacedMeaning') : texts(`meaning.${place.kind}`)}
      </p>
      {children}
      <Lists answer={answer} name={name} words={words} />
    </>
  )
}

/** What was approved there, for whom, and who can help around. */
function Lists({ answer, name, words }: Pick<Props, 'answer' | 'name' | 'words'>) {
  const t = useTranslations('map.sheet')
  const texts = useTranslations('map.place')
  const locale = useLocale() as Locale
  const { sheet, kind, range, nearby } = answer
  return (
    <div className="map-sheet-columns">
      <Streams streams={sheet.streams} words={words} />
      <Occupations occupations={sheet.occupations} words={words} />
      <Parts parts={sheet.parts} kind={kind} range={range} words={words} />
      <SheetList
        title={texts('employersTitle')}
        note={t('alphabetical')}
        items={sheet.employers}
        words={words}
        row={({ id, name: employer, positions }) => ({
          key: id,
          name: <a href={employerSheetPath(locale, id, kind, range)}>{employer}</a>,
          positions,
        })}
      />
      {sheet.names.length > 0 && (
        <SheetList
          title={t('names')}
          note={t('namesOfPlace')}
          items={sheet.names}
          words={words}
          row={(one) => ({ key: one, name: one })}
        />
      )}
      <Around nearby={nearby} name={name} />
    </div>
  )
}
