import { jobName } from '@/jobs/names'
import { describePlan } from '@/workflow'
import { listAddress, type FailedJob, type Item, type Waiting } from '@/today'

import { OPERATIONS_PATH } from '../Operations/path'
import { WATCH_PATH } from '../SourceWatch/path'
import { ScreenLink } from '../ScreenLink'
import { documentAddress } from './documentAddress'
import type { Words } from './words'

const SCREENS: Record<NonNullable<Waiting['screen']>, string> = {
  watchedSources: WATCH_PATH,
  watchedLinks: `${WATCH_PATH}#watch-links`,
  operations: OPERATIONS_PATH,
}

/** Titles shown in a row; the list has the rest. */
const SHOWN = 4

interface Props {
  admin: string
  failedJobs: readonly FailedJob[]
  row: Waiting
  words: Words
}

/** One kind of thing that waits: how many, the way to all of them, and the first by name. */
export const WaitingRow = ({ admin, failedJobs, row, words }: Props) => {
  const { code, collection, conditions, count, items, language, screen, tone } = row
  const address = screen
    ? admin + SCREENS[screen]
    : conditions && listAddress(admin, collection, conditions)
  const name = (
    <>
      <strong className="today-count">{words.number(count)}</strong>{' '}
      <span className="today-label">
        {words.task(code, collection, count)}
        {language && ` (${words.into(language)})`}
      </span>
    </>
  )
  return (
    <li className={`today-row today-row--${tone}`}>
      {address ? (
        <ScreenLink className="today-row__name" href={address}>
          {name}
        </ScreenLink>
      ) : (
        <p className="today-row__name">{name}</p>
      )}
      {tone === 'returned' ? (
        <Returned admin={admin} items={items} words={words} />
      ) : (
        <Detail admin={admin} row={row} words={words} />
      )}
      {code === 'failedJobs' && <Jobs jobs={failedJobs} words={words} />}
    </li>
  )
}

const Detail = ({ admin, row, words }: Omit<Props, 'failedJobs'>) => {
  const { collection, items } = row
  if (items.length === 0) return null
  const amounts = [
    ...(collection === 'translations' ? [words.inTexts(items.length)] : []),
    ...(row.words === undefined ? [] : [words.wordsLeft(row.words)]),
  ]
  return (
    <p className="today-row__detail">
      {amounts.length > 0 && (
        <span className="desk-muted">{words.before(amounts.join(' · '))}</span>
      )}
      {items.slice(0, SHOWN).map((item, at) => (
        <span key={`${item.id} ${item.passage ?? item.thread ?? ''} ${item.title}`}>
          {at > 0 && ' · '}
          <Name admin={admin} item={item} words={words} />
        </span>
      ))}
      {items.length > SHOWN && (
        <span className="desk-muted"> {words.more(items.length - SHOWN)}</span>
      )}
    </p>
  )
}

interface ReturnedProps extends Pick<Props, 'admin' | 'words'> {
  items: readonly Item[]
}

/** What was sent back or was not done as planned, each with the reason. */
const Returned = ({ admin, items, words }: ReturnedProps) => (
  <>
    {items.slice(0, SHOWN).map((item) => (
      <div className="today-row__detail" key={`${item.id} ${item.passage ?? ''} ${item.title}`}>
        <Name admin={admin} item={item} words={words} />
        {item.reviewerNote && <blockquote className="today-note">{item.reviewerNote}</blockquote>}
        {item.plan && (
          <blockquote className="today-note">
            {describePlan(item.plan, words.locale).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </blockquote>
        )}
      </div>
    ))}
    {items.length > SHOWN && (
      <p className="today-row__detail desk-muted">{words.more(items.length - SHOWN)}</p>
    )}
  </>
)

const Name = ({ admin, item, words }: Pick<Props, 'admin' | 'words'> & { item: Item }) => (
  <ScreenLink href={documentAddress(admin, item)}>{item.title || words.say('untitled')}</ScreenLink>
)

const Jobs = ({ jobs, words }: { jobs: readonly FailedJob[]; words: Words }) => (
  <ul className="today-row__detail">
    {jobs.map(({ at, id, message, task }) => (
      <li key={id}>
        <b>{jobName(task, words.locale)}</b> · <time dateTime={at}>{words.dayAt(at)}</time> ·{' '}
        {message}
      </li>
    ))}
  </ul>
)
