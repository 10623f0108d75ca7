'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { formatMoment } from '@/days/words'

import { AskFirst } from '../AskFirst'
import { DeskScroll } from '../DeskScroll'
import { DeskSection } from './DeskSection'
import type { Run, RunResult } from './types'
import { useAsk, useWords } from './useDesk'

/** How often to look, in milliseconds: while an import is under way, and otherwise. */
const BUSY_MS = 1000
const IDLE_MS = 15_000

/** Where the import under way is, whoever started it; then what became of its files. */
export const RunPanel = ({ onEnd, round }: { onEnd: () => void; round: number }) => {
  const { locale, say } = useWords()
  const { run, cancel } = useRun(onEnd, round)

  if (!run?.startedAt) return null
  const since = formatMoment(run.startedAt, locale)
  const heading = say(run.underWay ? 'underWay' : 'lastImport')
  return (
    <DeskSection aside={say('startedBy', { by: run.by ?? '', since })} title={heading}>
      {run.wasStopped && (
        <p className="callout callout--changed" role="status">
          {say('wasStopped')}
        </p>
      )}
      {run.underWay && <UnderWay heading={heading} onCancel={cancel} run={run} />}
      {run.results && run.results.length > 0 && <Results results={run.results} />}
    </DeskSection>
  )
}

interface UnderWayProps {
  heading: string
  onCancel: () => Promise<void>
  run: Run
}

/** How far the import is, and the way to stop it. */
const UnderWay = ({ heading, onCancel, run }: UnderWayProps) => {
  const { say, number } = useWords()
  const { progress } = run
  return (
    <>
      <p aria-live="polite">
        {say('fileOf', { n: (run.fileIndex ?? 0) + 1, total: run.fileCount ?? 1 })}
        {progress &&
          ` · ${progress.file} · ${say(progress.step)} · ${number(progress.rowsDone)} / ${number(progress.rowsTotal)}`}
      </p>
      <progress
        aria-label={heading}
        max={progress?.rowsTotal || 1}
        value={progress?.rowsDone ?? 0}
      />
      {run.cancelRequested ? (
        <p>{say('cancelling')}</p>
      ) : (
        <AskFirst
          label={say('cancel')}
          question={say('cancelQuestion')}
          yes={say('cancel')}
          onYes={onCancel}
        />
      )}
    </>
  )
}

/** Open as long as it stays short. */
const FEW_RESULTS = 3

const RESULT_BADGES: Record<RunResult['state'], string> = {
  loaded: 'badge',
  unchanged: 'badge badge--neutral',
  notPreferred: 'badge badge--info',
  refused: 'badge badge--missing',
  failed: 'badge badge--missing',
}

/** What became of each file. */
const Results = ({ results }: { results: readonly RunResult[] }) => {
  const { say, number } = useWords()
  return (
    <details open={results.length <= FEW_RESULTS}>
      <summary>
        {say('filesRead', { n: number(results.length) })} · {countStates(results, say)}
      </summary>
      <DeskScroll isTall label={say('file')}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{say('file')}</th>
              <th scope="col">{say('state')}</th>
              <th className="desk-number" scope="col">
                {say('quebecRows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={result.name}>
                <th scope="row">
                  {result.name}
                  {result.message && <p className="desk-muted">{result.message}</p>}
                </th>
                <td>
                  <span className={RESULT_BADGES[result.state]}>{say(result.state)}</span>
                </td>
                <td className="desk-number">
                  {result.quebecRows === undefined ? '' : number(result.quebecRows)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </DeskScroll>
    </details>
  )
}

/** The import under way or the last one, looked at again and again; `onEnd` when one ends. */
function useRun(onEnd: () => void, round: number) {
  const ask = useAsk('lmia-files')
  const [run, setRun] = useState<Run>()
  const lastEnd = useRef<string | null>(undefined)

  const look = useCallback(async () => {
    const next = await ask<Run>('/run').catch(() => undefined)
    if (!next) return // out of reach for a moment: what is shown stays, the next look tells
    setRun(next)
    // A short import may begin and end between two looks: its end is what changes.
    const end = next.finishedAt ?? null
    if (lastEnd.current !== undefined && end !== null && lastEnd.current !== end) onEnd()
    lastEnd.current = end
  }, [ask, onEnd])

  useEffect(() => {
    // A start takes a moment to show: look soon after it, then at the usual pace.
    void look()
    const soon = setTimeout(() => void look(), BUSY_MS / 2)
    const timer = setInterval(() => void look(), run?.underWay ? BUSY_MS : IDLE_MS)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [look, round, run?.underWay])

  return { run, cancel: () => ask('/cancel', {}).then(look) }
}

function countStates(
  results: readonly RunResult[],
  say: (word: RunResult['state']) => string,
): string {
  const counts = new Map<RunResult['state'], number>()
  for (const { state } of results) counts.set(state, (counts.get(state) ?? 0) + 1)
  return [...counts].map(([state, count]) => `${say(state)} × ${count}`).join(' · ')
}
