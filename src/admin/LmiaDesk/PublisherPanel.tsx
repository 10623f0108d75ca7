'use client'

import { useCallback, useEffect, useState } from 'react'

import type { PublisherOverview } from '@/lmia/keepUp/answers'

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
  if (!overview) return error ? <p role="alert">{error}</p> : null
  const { checkedAt, lists, problems, ignored, quarters } = overview
  const offered = lists.filter(isOffered)
  return (
    <>
      <QuarterPicture cells={quarters} />
      <div className="lmia-desk__panel">
        <h3>{say('publisher')}</h3>
        <p>
          {checkedAt
            ? say('checkedAt', { date: new Date(checkedAt).toLocaleString(`${locale}-CA`) })
            : say('neverChecked')}{' '}
          <button disabled={isBusy} onClick={() => void check()} type="button">
            {say(isBusy ? 'checking' : 'check')}
          </button>
        </p>
        {[...problems.map(({ message }) => message), ...(error ? [error] : [])].map((message) => (
          <p className="lmia-desk__status" key={message} role="alert">
            <strong>{message}</strong>
          </p>
        ))}
        {checkedAt && lists.length > 0 && offered.length === 0 && <p>{say('nothingNew')}</p>}
        {offered.length > 0 && (
          <Offers
            isBusy={isBusy}
            lists={offered}
            onImport={(resourceIds) => void bring(resourceIds, onStart)}
          />
        )}
        {ignored.length > 0 && (
          <p className="lmia-desk__help">
            {say('ignored', { names: ignored.map(({ name }) => name).join(' · ') })}
          </p>
        )}
      </div>
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
      <ul className="lmia-desk__offers">
        {lists.map((list) => (
          <li key={list.resourceId}>
            <label>
              <input
                checked={!left.has(list.resourceId)}
                onChange={() => toggle(list.resourceId)}
                type="checkbox"
              />{' '}
              {list.period.key} · {say(list.kind)} · {say(list.language)} ·{' '}
              <b>{say(list.state === 'new' ? 'isNew' : 'isChanged')}</b>
            </label>
          </li>
        ))}
      </ul>
      <button
        className="lmia-desk__main"
        disabled={isBusy || chosen.length === 0}
        onClick={() => onImport(chosen)}
        type="button"
      >
        {say('importChosen')}
      </button>
    </>
  )
}
