'use client'

import { useCallback, useEffect, useState } from 'react'

import type { PublisherOverview } from '@/lmia/keepUp/answers'

import { QuarterPicture } from './QuarterPicture'
import { DeskError, useAsk, useWords } from './useDesk'

type Overview = Omit<PublisherOverview, 'problems'> & {
  problems: { kind: string; message: string }[]
}

/** The quarters × kinds picture, and what the publisher has that is not here. */
export const PublisherPanel = ({ onStart, round }: { onStart: () => void; round: number }) => {
  const { locale, say } = useWords()
  const ask = useAsk('lmia-files')
  const [overview, setOverview] = useState<Overview>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()

  const show = useCallback((next: Overview) => {
    setOverview(next)
    const offered = next.lists.filter(({ state }) => state !== 'held')
    setChosen(new Set(offered.map(({ resourceId }) => resourceId)))
  }, [])
  const run = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true)
      setError(undefined)
      try {
        await work()
      } catch (cause) {
        setError(cause instanceof DeskError ? cause.message : say('trouble'))
      } finally {
        setBusy(false)
      }
    },
    [say],
  )

  useEffect(() => {
    void run(async () => show(await ask<Overview>('/publisher')))
  }, [ask, round, run, show])

  if (!overview) return error ? <p role="alert">{error}</p> : null
  const offered = overview.lists.filter(({ state }) => state !== 'held')
  const toggle = (id: string): void =>
    setChosen((last) => {
      const next = new Set(last)
      if (!next.delete(id)) next.add(id)
      return next
    })
  return (
    <>
      <QuarterPicture cells={overview.quarters} />
      <div className="lmia-desk__panel">
        <h3>{say('publisher')}</h3>
        <p>
          {overview.checkedAt
            ? say('checkedAt', {
                date: new Date(overview.checkedAt).toLocaleString(`${locale}-CA`),
              })
            : say('neverChecked')}{' '}
          <button
            disabled={isBusy}
            onClick={() => void run(async () => show(await ask<Overview>('/publisher/check', {})))}
            type="button"
          >
            {say(isBusy ? 'checking' : 'check')}
          </button>
        </p>
        {[...overview.problems.map(({ message }) => message), ...(error ? [error] : [])].map(
          (message) => (
            <p className="lmia-desk__status" key={message} role="alert">
              <strong>{message}</strong>
            </p>
          ),
        )}
        {overview.checkedAt && overview.lists.length > 0 && offered.length === 0 && (
          <p>{say('nothingNew')}</p>
        )}
        {offered.length > 0 && (
          <>
            <ul className="lmia-desk__offers">
              {offered.map((list) => (
                <li key={list.resourceId}>
                  <label>
                    <input
                      checked={chosen.has(list.resourceId)}
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
              disabled={isBusy || chosen.size === 0}
              onClick={() =>
                void run(async () => {
                  await ask('/publisher/import', { resourceIds: [...chosen] })
                  onStart()
                })
              }
              type="button"
            >
              {say('importChosen')}
            </button>
          </>
        )}
        {overview.ignored.length > 0 && (
          <p className="lmia-desk__help">
            {say('ignored', { names: overview.ignored.map(({ name }) => name).join(' · ') })}
          </p>
        )}
      </div>
    </>
  )
}
