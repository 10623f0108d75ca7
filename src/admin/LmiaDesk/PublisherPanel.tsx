'use client'

import { useCallback, useEffect, useState } from 'react'

import { formatMoment } from '@/days/words'
import type { PublisherOverview } from '@/lmia/keepUp/answers'
import { periodInWords } from '@/lmia/report/periodWords'

import { DeskScroll } from '../DeskScroll'
import { DeskSection } from './DeskSection'
import { QuarterPicture } from './QuarterPicture'
import { sentenceOf, useAsk, useWords } from './useDesk'

type Overview = Omit<PublisherOverview, 'problems'> & {
  problems: { kind: string; message: string }[]
}

type List = Overview['lists'][number]

const isOffered = ({ state }: List): boolean => state !== 'held'

/** The quarters × kinds picture, and what the publisher has that is not here. */
export const PublisherPanel = ({ onStart, round }: { onStart: () => void; round: number }) => {
  const { locale, say } = useWords()
  const { overview, isBusy, error, check, bring } = usePublisher(round)
  if (!overview)
    return error ? (
      <p className="desk-error" role="alert">
        {error}
      </p>
    ) : null
  const { checkedAt, lists, problems, ignored, quarters } = overview
  const offered = lists.filter(isOffered)
  return (
    <>
      <QuarterPicture cells={quarters} />
      <DeskSection title={say('publisher')}>
        <p className="desk-row desk-row--center">
          <button
            className="button button--secondary"
            disabled={isBusy}
            onClick={() => void check()}
            type="button"
          >
            {say(isBusy ? 'checking' : 'check')}
          </button>
          <span className="desk-muted">
            {checkedAt
              ? say('checkedAt', { date: formatMoment(checkedAt, locale) })
              : say('neverChecked')}
          </span>
        </p>
        {[...problems.map(({ message }) => message), ...(error ? [error] : [])].map((message) => (
          <p className="desk-error" key={message} role="alert">
            {message}
          </p>
        ))}
        {checkedAt && lists.length > 0 && offered.length === 0 && (
          <p className="desk-empty">{say('nothingNew')}</p>
        )}
        {offered.length > 0 && (
          <Offers
            isBusy={isBusy}
            lists={offered}
            onImport={(resourceIds) => void bring(resourceIds, onStart)}
          />
        )}
        {ignored.length > 0 && (
          <p className="desk-muted">
            {say('ignored', { names: ignored.map(({ name }) => name).join(' · ') })}
          </p>
        )}
      </DeskSection>
    </>
  )
}

/** What is known of the publisher, asked again at each round, and what may be done with it. */
function usePublisher(round: number) {
  const { say } = useWords()
  const ask = useAsk('lmia-files')
  const [overview, setOverview] = useState<Overview>()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const run = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true)
      setError(undefined)
      try {
        await work()
      } catch (cause) {
        setError(sentenceOf(cause, say('trouble')))
      } finally {
        setBusy(false)
      }
    },
    [say],
  )
  useEffect(() => {
    void run(async () => setOverview(await ask<Overview>('/publisher')))
  }, [ask, round, run])
  return {
    overview,
    isBusy,
    error,
    check: () => run(async () => setOverview(await ask<Overview>('/publisher/check', {}))),
    bring: (resourceIds: string[], onStart: () => void) =>
      run(async () => {
        await ask('/publisher/import', { resourceIds })
        onStart()
      }),
  }
}

interface OffersProps {
  isBusy: boolean
  lists: readonly List[]
  onImport: (resourceIds: string[]) => void
}

/** What may be brought: all of it, but what the person left out. */
const Offers = ({ isBusy, lists, onImport }: OffersProps) => {
  const { say } = useWords()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = lists.map(({ resourceId }) => resourceId).filter((id) => !left.has(id))
  const toggle = (id: string): void =>
    setLeft((last) => {
      const next = new Set(last)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <>
      <DeskScroll isTall label={say('publisher')}>
        <table className="desk-table">
          <thead>
            <tr>
              <td />
              {(['period', 'kind', 'language', 'state'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <Offer
                isChosen={!left.has(list.resourceId)}
                key={list.resourceId}
                list={list}
                onToggle={() => toggle(list.resourceId)}
              />
            ))}
          </tbody>
        </table>
      </DeskScroll>
      <button
        className="button"
        disabled={isBusy || chosen.length === 0}
        onClick={() => onImport(chosen)}
        type="button"
      >
        {say('importChosen')}
      </button>
    </>
  )
}

interface OfferProps {
  isChosen: boolean
  list: List
  onToggle: () => void
}

const Offer = ({ isChosen, list, onToggle }: OfferProps) => {
  const { locale, say } = useWords()
  const period = periodInWords(list.period.key, locale)
  const name = `${period} · ${say(list.kind)} · ${say(list.language)}`
  return (
    <tr>
      <td>
        <input
          aria-label={name}
          checked={isChosen}
          className="lmia-desk__check"
          onChange={onToggle}
          type="checkbox"
        />
      </td>
      <th scope="row">{period}</th>
      <td>{say(list.kind)}</td>
      <td>{say(list.language)}</td>
      <td>
        <span className={list.state === 'new' ? 'badge' : 'badge badge--changed'}>
          {say(list.state === 'new' ? 'isNew' : 'isChanged')}
        </span>
      </td>
    </tr>
  )
}
