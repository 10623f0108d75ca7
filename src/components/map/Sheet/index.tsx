'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'

import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { decodeFilters } from '@/map/filters'
import { type SheetAnswers, sheetFilters, type SheetKind, yearsShown } from '@/map/sheetWire'
import type { MapPeriod } from '@/map/period'

import { Trouble } from '../App/Trouble'
import { BreaksNote } from '../Breaks'
import { requestSheet } from '../requests'
import { useRequest } from '../useRequest'
import { useWords, type Words } from '../useWords'

import { EmployerContent } from './EmployerContent'
import { PlaceContent } from './PlaceContent'
import { YearBars } from './YearBars'
import { YearTable } from './YearTable'

interface Props {
  kind: SheetKind
  /** The key of a place, or the number of an employer. */
  id: string
  /** What was asked in the address. */
  query: string
  /** Who reads it, said on paper. */
  reader: string
  /** Where to write for a correction. */
  contact: string
}

/** The sheet of a place or of an employer: asked for here, so that no page holds restricted data. */
export function Sheet(props: Props) {
  const { kind, id, query } = props
  const t = useTranslations('map.sheet')
  const locale = useLocale()
  const filters = sheetFilters(decodeFilters(new URLSearchParams(query)))
  const { value, refusal, retry } = useRequest(`${kind} ${id} ${query}`, (signal) =>
    requestSheet(kind, id, filters, locale, signal),
  )
  if (refusal) return <Trouble refusal={refusal} onRetry={retry} />
  return (
    <div className="wrap page map-sheet">
      {value ? <Answer {...props} answer={value} /> : <p role="status">{t('loading')}</p>}
    </div>
  )
}

type AnswerProps = Props & { answer: SheetAnswers[SheetKind] }

function Answer(props: AnswerProps) {
  const { answer, reader, contact } = props
  const t = useTranslations('map.sheet')
  const limits = useTranslations('map.caveats')
  const locale = useLocale() as Locale
  const words = useWords(namesOf(answer))
  const listed = answer.periods.filter(({ key }) => answer.listed.includes(key))
  const name = nameOf(answer, t('unplaced'))
  useEffect(() => {
    document.title = `${name} – Accompagner`
  }, [name])
  return (
    <article>
      {'place' in answer.sheet ? (
        <PlaceContent
          {...props}
          answer={{ ...answer, sheet: answer.sheet }}
          listed={listed}
          words={words}
          name={name}
        >
          <Years answer={answer} listed={listed} words={words} />
        </PlaceContent>
      ) : (
        <EmployerContent
          {...props}
          answer={{ around: '', ...answer, sheet: answer.sheet }}
          listed={listed}
          words={words}
          name={name}
        >
          <Years answer={answer} listed={listed} words={words} />
        </EmployerContent>
      )}
      <footer className="map-sheet-foot small muted">
        <p>
          {limits(answer.kind === 'positive' ? 'short' : 'shortNegative')} {limits('shortUnknown')}{' '}
          {limits('limits.place')} {limits('limits.names')}
        </p>
        <p>
          {limits('contact')} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
        <p>{limits('licence')}</p>
        <p className="map-sheet-mark">
          {t('mark', { reader, moment: formatMoment(new Date(), locale) })}
        </p>
      </footer>
    </article>
  )
}

interface YearsProps {
  answer: SheetAnswers[SheetKind]
  listed: readonly MapPeriod[]
  words: Words
}

/** Every year that lists cover, as bars and as figures. */
function Years({ answer, listed, words }: YearsProps) {
  const t = useTranslations('map.sheet')
  const years = yearsShown(answer.sheet.years, listed)
  const [first] = answer.periods
  return (
    <section>
      <h2>{t('years')}</h2>
      <YearBars years={years} words={words} />
      {first && <BreaksNote from={first.from} to={answer.periods.at(-1)!.to} />}
      <YearTable
        years={years}
        kind={answer.kind}
        range={answer.range}
        hasEmployers={'place' in answer.sheet}
        words={words}
      />
    </section>
  )
}

function nameOf({ sheet }: SheetAnswers[SheetKind], unplaced: string): string {
  return 'place' in sheet ? sheet.place.name || unplaced : sheet.employer.name
}

/** What the words of the map need to name what a sheet says. */
const namesOf = ({ regions, occupations }: SheetAnswers[SheetKind]) => ({
  regions,
  occupations,
  occupationGroups: {},
  municipalities: [],
  places: { key: [], kind: [], name: [], region: [], mrc: [], latitude: [], longitude: [] },
})
