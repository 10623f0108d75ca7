import { useId } from 'react'

import { Preview } from './Preview'
import { useBringBack } from './useBringBack'
import type { Words } from './words'

interface Props {
  address: string
  refresh: () => Promise<void>
  words: Words
}

/** A file is chosen, compared, shown, then written or left. */
export function BringBack({ address, refresh, words }: Props) {
  const { say } = words
  const helpId = useId()
  const options = { address, refresh, trouble: say('trouble') }
  const { state, compare, apply, leave } = useBringBack(options)
  const isBusy = state.at === 'comparing' || state.at === 'applying'
  return (
    <>
      <div>
        <h3>{say('bringBack')}</h3>
        <p id={helpId}>{say('bringBackHelp')}</p>
        <label className="button button--secondary translation-files__choose">
          {say('chooseFile')}
          <input
            accept=".xlf,.xliff,.html,.htm"
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
              {say(state.at)} <progress aria-label={say(state.at)} />
            </p>
          )}
        </div>
        {state.at === 'waiting' && state.error && (
          <p className="desk-error" role="alert">
            {state.error}
          </p>
        )}
      </div>
      {(state.at === 'shown' || state.at === 'written') && (
        <Preview
          apply={() => apply(state.file)}
          brought={state.brought}
          fileName={state.file.name}
          leave={leave}
          words={words}
        />
      )}
    </>
  )
}
