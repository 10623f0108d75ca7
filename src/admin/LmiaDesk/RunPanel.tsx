'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Run, RunResult } from './types'
import { useAsk, useWords } from './useDesk'

/** How often to look, in milliseconds: while an import is under way, and otherwise. */
const BUSY_MS = 1000
const IDLE_MS = 15_000

/** Where the import under way is, whoever started it; then what became of its files. */
export const RunPanel = ({ onEnd, round }: { onEnd: () => void; round: number }) => {
  const { locale, say, number } = useWords()
  const { run, cancel } = useRun(onEnd, round)

  if (!run?.startedAt) return null
  const since = new Date(run.startedAt).toLocaleString(`${locale}-CA`)
  const heading = say(run.underWay ? 'underWay' : 'lastImport')
  return (
    <div className="lmia-desk__run">
      <h3>
        {heading} <small>{say('startedBy', { by: run.by ?? '', since })}</small>
      </h3>
      {run.wasStopped && <p role="status">{say('wasStopped')}</p>}
      {run.underWay && (
        <>
          <p aria-live="polite">
            {say('fileOf', { n: (run.fileIndex ?? 0) + 1, total: run.fileCount ?? 1 })}
            {run.progress &&
              ` · ${run.progress.file} · ${say(run.progress.step)} · ${number(run.progress.rowsDone)} / ${number(run.progress.rowsTotal)}`}
          </p>
          <progress
            aria-label={heading}
            max={run.progress?.rowsTotal || 1}
            value={run.progress?.rowsDone ?? 0}
          />
          <button disabled={run.cancelRequested} onClick={() => void cancel()} type="button">
            {say(run.cancelRequested ? 'cancelling' : 'cancel')}
          </button>
        </>
      )}
      {(run.results?.length ?? 0) > 0 && (
        <details open={run.results!.length <= 3}>
          <summary>
            {run.results!.length} · {countStates(run.results!, say)}
          </summary>
          <ul>
            {run.results!.map((result) => (
              <li key={result.name}>
                <b>{result.name}</b> · {say(result.state)}
                {result.message ? ` · ${result.message}` : ''}
                {result.quebecRows === undefined ? '' : ` · ${number(result.quebecRows)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
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
  return [...counts].map(([state, count]) => `${say(state)} ${count}`).join(' · ')
}
