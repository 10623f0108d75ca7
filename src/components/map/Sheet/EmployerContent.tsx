'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'
import type { QuarterRange } from '@/map/period'
import { UNPLACED_KEY } from '@/map/viewState'
import type { WireEmployerSheet } from '@/map/sheetWire'

import { mapPathOf, placeSheetPath } from '../sheetPaths'
import type { Words } from '../useWords'

import { Around, Occupations, Parts, SheetHead, SheetList, Streams } from './parts'

interface Props {
  answer: WireEmployerSheet
  name: string
  /** The periods that have a list of its kind. */
  listed: readonly QuarterRange[]
  words: Words
  /** Its years. */
  children: ReactNode
}

/** What the lists say of an employer: never compared with another. */
export function EmployerContent({ answer, name, listed, words, children }: Props) {
  const t = useTranslations('map.sheet')
  const locale = useLocale() as Locale
  const { sheet, kind, range } = answer
  return (
    <>
      <SheetHead
        what={t('employer')}
        name={name}
        kind={kind}
        range={range}
        listed={listed}
        totals={sheet.totals}
        mapHref={mapPathOf(locale, { kind, range, employer: sheet.employer.id })}
        words={words}
      />
      <p className="small muted">{t('employerMeaning')}</p>
      {children}
      <Lists answer={answer} words={words} />
    </>
  )
}

/** What it was approved for, where, and under which names. */
function Lists({ answer, words }: Pick<Props, 'answer' | 'words'>) {
  const t = useTranslations('map.sheet')
  const texts = useTranslations('map.place')
  const locale = useLocale() as Locale
  const { sheet, kind, range, nearby, around } = answer
  return (
    <div className="map-sheet-columns">
      <Streams streams={sheet.streams} words={words} />
      <Occupations occupations={sheet.occupations} words={words} />
      <SheetList
        title={t('places')}
        items={sheet.places}
        words={words}
        row={({ key, name: place, mrc, positions }) => ({
          key,
          name: (
            <>
              <a href={placeSheetPath(locale, key || UNPLACED_KEY, kind, range)}>
                {place || texts('unplaced')}
              </a>{' '}
              {mrc && <small className="muted">{mrc}</small>}
            </>
          ),
          positions,
        })}
      />
      <Parts parts={sheet.parts} kind={kind} range={range} words={words} />
      <SheetList
        title={t('names')}
        note={t('namesOfEmployer')}
        items={sheet.names}
        words={words}
        row={(one) => ({ key: one, name: one })}
      />
      <Around nearby={nearby} name={around} />
    </div>
  )
}
