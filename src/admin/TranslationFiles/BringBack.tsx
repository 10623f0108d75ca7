import { useId, type ReactNode } from 'react'

import { useBringBack, type Progress } from './useBringBack'

/** What a file would do, or did. */
export interface Shown<Result> {
  apply: () => void
  brought: Result
  fileName: string
  leave: () => void
}

interface Props<Result> {
  address: string
  /** Kinds of files, as a field takes them. */
  accept: string
  refresh: () => Promise<void>
  say: (
    word: 'bringBack' | 'bringBackHelp' | 'chooseFile' | 'comparing' | 'applying' | 'trouble',
  ) => string
  /** What is said with the order to write, of what was shown. */
  seen?: (brought: Result) => string
  /** Of a file that is written in several goes: the rest of it. */
  finish?: (brought: Result, tell: (progress: Progress) => void) => Promise<void>
  preview: (shown: Shown<Result>) => ReactNode
}

/** A file is chosen, compared, shown, then written or left. */
export function BringBack<Result>({
  address,
  accept,
  finish,
  refresh,
  say,
  seen,
  preview,
}: Props<Result>) {
  const helpId = useId()
  const options = { address, finish, refresh, seen, trouble: say('trouble') }
  const { state, compare, apply, leave } = useBringBack<Result>(options)
  const isBusy = state.at === 'comparing' || state.at === 'applying'
  return (
    <>
      <div>
        <h3>{say('bringBack')}</h3>
        <p id={helpId}>{say('bringBackHelp')}</p>
        <label className="button button--secondary translation-files__choose">
          {say('chooseFile')}
          <input
            accept={accept}
            aria-describedby={helpId}
            className="desk-spoken"
            disabled={isBusy}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              target.value = ''
              if (file) compare(file)
            }}
            type="file"
          />
        </label>
        <div aria-live="polite">
          {isBusy && (
            <p>
              {say(state.at)}{' '}
              <progress
                aria-label={say(state.at)}
                {...(state.progress && { max: state.progress.total, value: state.progress.done })}
              />
            </p>
          )}
        </div>
        {state.at === 'waiting' && state.error && (
          <p className="desk-error" role="alert">
            {state.error}
          </p>
        )}
      </div>
      {(state.at === 'shown' || state.at === 'written') &&
        preview({
          apply: () => apply(state.file, state.brought),
          brought: state.brought,
          fileName: state.file.name,
          leave,
        })}
    </>
  )
}
