import type { ReactNode } from 'react'

import { COUNT_KINDS, type CountKind } from '@/statistics/counts'
import type { StatisticsTable } from '@/statistics/csv'
import { changeOf } from '@/statistics/figures'
import type { Overview } from '@/statistics/overview'
import { PAGE_GROUPS } from '@/statistics/pageNames'
import type { LookedAt } from '@/statistics/period'
import { KIND_LABELS } from '@/statistics/words'

import { VIEW_TITLES } from '../viewTitles'
import { Chooser } from './Chooser'
import { Items } from './Items'
import { STATISTICS_PATH } from './path'
import { PlotAndTable } from './Plot'
import { UnansweredTable } from './Searches'
import { GROUP_LABELS, type Words } from './words'

interface ScreenProps {
  admin: string
  /** Where the tables are to be had as files. */
  file: string
  /** Whether the site counts. */
  isOn: boolean
  overview: Overview
  today: string
  words: Words
}

/** What was counted in a period: numbers, plots with their tables, words without result. */
export function Screen({ admin, file, isOn, overview, today, words }: ScreenProps) {
  const { before, kinds, period, unanswered } = overview
  const { locale } = words
  const isEmpty = COUNT_KINDS.every((kind) => kinds[kind].total === 0)
  const fileOf = (table: StatisticsTable) => `${file}?${queryOf(period, table)}`
  return (
    <div className="desk statistics gutter--left gutter--right">
      <h1>{VIEW_TITLES.statistics?.[locale]}</h1>
      <p className="desk-muted statistics-lead">{words.say('lead')}</p>
      {!isOn && <p className="desk-error">{words.say('off')}</p>}
      <Chooser address={admin + STATISTICS_PATH} period={period} today={today} words={words} />
      <Totals overview={overview} words={words} />
      <p className="desk-muted">{words.say('against', { period: words.period(before) })}</p>
      {isEmpty && <p className="desk-empty">{words.say('empty')}</p>}
      {!isEmpty && (
        <>
          <PagesRead file={fileOf('steps')} overview={overview} words={words} />
          <WhatIsRead file={fileOf('items')} overview={overview} words={words} />
          <Downloads overview={overview} words={words} />
          <SearchesMade overview={overview} words={words} />
        </>
      )}
      <Readers overview={overview} words={words} />
      <Part
        file={fileOf('words')}
        id="empty-search"
        title={KIND_LABELS.emptySearch[locale]}
        words={words}
      >
        <UnansweredTable
          admin={admin}
          title={KIND_LABELS.emptySearch[locale]}
          unanswered={unanswered}
          words={words}
        />
      </Part>
    </div>
  )
}

interface Shown {
  overview: Overview
  words: Words
}

/** One kind, step by step. */
const Steps = ({ kind, overview, words }: Shown & { kind: CountKind }) => (
  <PlotAndTable
    step={overview.period.step}
    steps={overview.kinds[kind].steps}
    title={KIND_LABELS[kind][words.locale]}
    words={words}
  />
)

const PagesRead = ({ file, ...shown }: Shown & { file: string }) => (
  <Part file={file} id="page" title={KIND_LABELS.page[shown.words.locale]} words={shown.words}>
    <Steps kind="page" {...shown} />
  </Part>
)

const WhatIsRead = ({ file, overview: { pages }, words }: Shown & { file: string }) => (
  <Part file={file} id="read" title={words.say('whatIsRead')} words={words}>
    <div className="statistics-groups">
      {PAGE_GROUPS.map((group) => (
        <div key={group}>
          <h3>{GROUP_LABELS[group][words.locale]}</h3>
          {pages[group].length === 0 ? (
            <p className="desk-muted">{words.say('noneOf')}</p>
          ) : (
            <Items items={pages[group]} title={GROUP_LABELS[group][words.locale]} words={words} />
          )}
        </div>
      ))}
    </div>
  </Part>
)

const Downloads = ({ overview, words }: Shown) => (
  <Part id="download" title={KIND_LABELS.download[words.locale]} words={words}>
    {overview.downloads.length === 0 ? (
      <p className="desk-empty">{words.say('noDownloads')}</p>
    ) : (
      <>
        <Steps kind="download" overview={overview} words={words} />
        <h3>{words.say('whatIsTaken')}</h3>
        <Items items={overview.downloads} title={words.say('whatIsTaken')} words={words} />
      </>
    )}
  </Part>
)

const SearchesMade = (shown: Shown) => (
  <Part id="search" title={KIND_LABELS.search[shown.words.locale]} words={shown.words}>
    <Steps kind="search" {...shown} />
  </Part>
)

/** How many follow what by e-mail today; of which chapters readers said that they were useful, or lacked something. */
const Readers = ({ overview: { followed, useful, notUseful }, words }: Shown) => (
  <Part id="readers" title={words.say('readers')} words={words}>
    <h3>{words.say('followed')}</h3>
    {followed.length === 0 ? (
      <p className="desk-muted">{words.say('noFollowed')}</p>
    ) : (
      <Items items={followed} title={words.say('followed')} words={words} />
    )}
    {(['useful', 'notUseful'] as const).map((kind) => {
      const items = kind === 'useful' ? useful : notUseful
      const title = KIND_LABELS[kind][words.locale]
      return (
        items.length > 0 && (
          <div key={kind}>
            <h3>{title}</h3>
            <Items items={items} title={title} words={words} />
          </div>
        )
      )
    })}
  </Part>
)

const queryOf = ({ from, to, step }: LookedAt, table: string): string =>
  new URLSearchParams({ table, from, to, step }).toString()

/** Each kind in one number, with what became of it since the period before. */
const Totals = ({ overview: { kinds }, words }: Pick<ScreenProps, 'overview' | 'words'>) => (
  <dl className="statistics-totals">
    {COUNT_KINDS.map((kind) => {
      const { total, before } = kinds[kind]
      return (
        <div key={kind}>
          <dt>{KIND_LABELS[kind][words.locale]}</dt>
          <dd>
            <strong>{words.number(total)}</strong>
            <span className="desk-muted">{words.change(changeOf(total, before))}</span>
          </dd>
        </div>
      )
    })}
  </dl>
)

interface PartProps {
  children: ReactNode
  file?: string
  id: string
  title: string
  words: Words
}

const Part = ({ children, file, id, title, words }: PartProps) => (
  <section aria-labelledby={`statistics-${id}`} className="desk-section">
    <div className="desk-section__head">
      <h2 id={`statistics-${id}`}>{title}</h2>
      {file && (
        <a download href={file}>
          {words.say('csv')}
          <span className="desk-spoken"> ({title})</span>
        </a>
      )}
    </div>
    {children}
  </section>
)
