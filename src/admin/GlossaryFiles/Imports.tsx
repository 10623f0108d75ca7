import { useCallback, useEffect, useState } from 'react'

import { formatDay } from '@/days/words'
import { dayAt } from '@/days/calendar'
import type { GlossaryImport, UndoCounts } from '@/translation/payload/glossaryImports'

import type { Words } from './words'

interface Props {
  /** Of the imports, without a slash at its end. */
  address: string
  /** Changes when an import was made: they are read again. */
  made: number
  refresh: () => Promise<void>
  words: Words
}

interface Asked {
  run: string
  counts: UndoCounts
  kept: string[]
}

/** The imports of the last weeks, each with the way to take it back, or to go on where it was cut short. */
export function Imports(props: Props) {
  const { say } = props.words
  const { imports, asked, busy, trouble, ...ways } = useImports(props)
  if (imports.length === 0) return <p role="alert">{trouble}</p>
  return (
    <section className="translation-files__preview">
      <h3>{say('imports')}</h3>
      <p role="alert">{trouble}</p>
      <p aria-live="polite">
        {busy && (
          <>
            {say('working', { done: busy.done, total: busy.total })}{' '}
            <progress aria-label={say('applying')} max={busy.total} value={busy.done} />
          </>
        )}
      </p>
      <ul className="desk-list">
        {imports.map((one) => (
          <li key={one.run}>
            <Said isUnderWay={busy?.run === one.run} one={one} words={props.words} />
            {asked?.run === one.run ? (
              <Question {...ways} asked={asked} one={one} say={say} />
            ) : (
              <Ways {...ways} isBusy={Boolean(busy)} one={one} say={say} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useImports({ address, made, refresh, words: { say } }: Props) {
  const [imports, setImports] = useState<readonly GlossaryImport[]>([])
  const [asked, setAsked] = useState<Asked>()
  const [busy, setBusy] = useState<GlossaryImport>()
  const [trouble, setTrouble] = useState('')
  const read = useCallback(
    () => call<{ imports: GlossaryImport[] }>(address).then((found) => setImports(found.imports)),
    [address],
  )
  useEffect(() => {
    read().catch(() => setTrouble(say('trouble')))
  }, [made, read, say])

  /** Asks again until all of it is done: each request does some parts. */
  async function work(one: GlossaryImport, what: 'continue' | 'undo') {
    setAsked(undefined)
    setTrouble('')
    setBusy(one)
    try {
      await workThrough(`${address}/${one.run}/${what}`, setBusy)
      await refresh()
      await read()
    } catch {
      setTrouble(say('trouble'))
    }
    setBusy(undefined)
  }

  const ask = ({ run }: GlossaryImport) =>
    call<Omit<Asked, 'run'>>(`${address}/${run}/undo`)
      .then((found) => setAsked({ run, ...found }))
      .catch(() => setTrouble(say('trouble')))
  return { imports, asked, busy, trouble, work, ask, leave: () => setAsked(undefined) }
}

type WaysOf = Pick<ReturnType<typeof useImports>, 'work' | 'ask' | 'leave'> & {
  one: GlossaryImport
  say: Words['say']
}

interface SaidProps {
  /** How far it is stands above, and changes. */
  isUnderWay: boolean
  one: GlossaryImport
  words: Words
}

/** Which file, when, by whom, and how far. */
function Said({ isUnderWay, one, words: { locale, say } }: SaidProps) {
  const { at, by, done, file, skipped, state, total } = one
  const facts = [
    formatDay(dayAt(new Date(at)), locale),
    by,
    !isUnderWay && say(state === 'written' ? 'allWritten' : state, { done, total }),
    skipped.length > 0 && say('skipped', { names: skipped.slice(0, 10).join(', ') }),
  ]
  return (
    <p>
      <strong>{file || say('noName')}</strong>{' '}
      <span className="desk-muted">· {facts.filter(Boolean).join(' · ')}</span>
    </p>
  )
}

const Question = ({ asked, leave, one, say, work }: WaysOf & { asked: Asked }) => (
  <div role="group" aria-label={say('undo')}>
    <p>{say('undoAsk', { ...asked.counts })}</p>
    {asked.kept.length > 0 && (
      <p>{say('undoKept', { names: asked.kept.slice(0, 10).join(', ') })}</p>
    )}
    <div className="button-row">
      <button autoFocus className="button" onClick={() => void work(one, 'undo')} type="button">
        {say('undoYes')}
      </button>
      <button className="button button--plain" onClick={leave} type="button">
        {say('leave')}
      </button>
    </div>
  </div>
)

const Ways = ({ ask, isBusy, one, say, work }: WaysOf & { isBusy: boolean }) => (
  <div className="button-row">
    {one.state === 'writing' && (
      <button
        className="button button--secondary"
        disabled={isBusy}
        onClick={() => void work(one, 'continue')}
        type="button"
      >
        {say('goOn')}
      </button>
    )}
    {one.state !== 'undone' && (
      <button
        className="button button--plain"
        disabled={isBusy}
        onClick={() => void ask(one)}
        type="button"
      >
        {say(one.state === 'undoing' ? 'undoRest' : 'undo')}
      </button>
    )}
  </div>
)

/**
 * Asks an address that does some of an import at each call, until all of it is done.
 *
 * @param tell how far it is, after each call
 */
export async function workThrough(
  address: string,
  tell: (one: GlossaryImport) => void,
): Promise<void> {
  for (;;) {
    const { import: now } = await call<{ import: GlossaryImport }>(address, 'POST')
    tell(now)
    if (now.state === 'written' || now.state === 'undone') return
  }
}

async function call<Answer>(address: string, method = 'GET'): Promise<Answer> {
  const response = await fetch(address, { credentials: 'include', method })
  if (!response.ok) throw new Error(`${response.status}`)
  return (await response.json()) as Answer
}
