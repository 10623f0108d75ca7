import { useEffect, useState } from 'react'

import type { UnitEvent } from '@/translation/unitEvents'

import { Difference } from '@/admin/Difference'
import type { PanelProps } from '../types'
import { askSite, usePassageAddress } from './ask'
import { usePeople } from './usePeople'
import { EVENT_WORDS } from './words'

interface Line extends UnitEvent {
  id: number | string
}

interface Told {
  events: readonly Line[]
  names: Readonly<Record<string, string>>
}

/** Who did what to the passage, when and why; an earlier wording comes back with one press. */
export function History(props: PanelProps) {
  const { translation, unit, put, id } = props
  const [isOpen, setIsOpen] = useState(false)
  const { say } = usePeople(props)
  if (!put) return null
  return (
    <details
      className="translation-desk__panel translation-desk__history"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary id={`${id}-history`}>{say('history')}</summary>
      {isOpen && <Lines {...props} key={`${translation}-${unit.key}`} />}
    </details>
  )
}

function Lines(props: PanelProps) {
  const { translation, unit, entry, text, reload, id } = props
  const { say } = usePeople(props)
  const address = `${usePassageAddress(translation, unit.key)}/history`
  const [told, setTold] = useState<Told>()
  const [trouble, setTrouble] = useState('')
  const silence = say('trouble')
  const changedAt = `${entry?.updatedAt} ${entry?.state} ${entry?.sentBack?.at}`

  useEffect(() => {
    let isGone = false
    void askSite<Told>(address, silence).then((answer) => {
      if (isGone) return
      if ('json' in answer) setTold(answer.json)
      else setTrouble(answer.sentence)
    })
    return () => {
      isGone = true
    }
  }, [address, silence, changedAt])

  async function restore(line: Line) {
    const path = `${address}/${line.id}/restore`
    const answer = await askSite<{ outcome?: { result: string } }>(path, silence, {
      before: entry?.target ?? '',
    })
    if ('sentence' in answer) return setTrouble(answer.sentence)
    setTrouble(answer.json.outcome?.result === 'changed' ? say('changedMeanwhile') : '')
    await reload()
    document.getElementById(id)?.focus() // the button is gone: the person goes on where the words are
  }

  const offered = wordingsOf(told?.events ?? [])
  return (
    <>
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {told?.events.length === 0 && <p className="desk-muted">{say('historyEmpty')}</p>}
      <ol className="translation-desk__lines">
        {told?.events.map((line) => (
          <EventLine
            {...props}
            key={line.id}
            line={line}
            names={told.names}
            restore={offered.includes(line) && text !== line.after ? restore : undefined}
          />
        ))}
      </ol>
    </>
  )
}

/** Each wording once: where it was written, or else where it was last read, newest first. */
function wordingsOf(events: readonly Line[]): Line[] {
  const written = events.filter(({ before, after }) => before !== after)
  const known = new Set(written.map(({ after }) => after))
  const unwritten = events.filter(({ after }) => !known.has(after))
  const newest = new Map([...unwritten, ...written].reverse().map((line) => [line.after, line]))
  return [...newest.values()].filter(({ after }) => after !== '')
}

interface LineProps extends PanelProps {
  line: Line
  restore: ((line: Line) => Promise<void>) | undefined
}

function EventLine({ line, names, restore, ...props }: LineProps) {
  const { id, language, words } = props
  const { say, nameOf, wordsOf, when } = usePeople(props)
  const { action, after, before, date, person, reason, writer } = line
  const name = `${id}-event-${line.id}`
  return (
    <li>
      <p className="translation-desk__match-head" id={name}>
        <strong>{nameOf(person, names)}</strong> {EVENT_WORDS[action][words.locale]}
        {writer && writer !== person && ` (${wordsOf(writer, names)})`}, {when(date)}
      </p>
      {reason && (
        <p>
          {say('because')} {reason}
        </p>
      )}
      {(before !== after || restore) && (
        <p className="translation-desk__words" lang={language}>
          <Difference after={after} before={before} locale={words.locale} />
        </p>
      )}
      {restore && (
        <p className="translation-desk__actions">
          <button
            aria-labelledby={`${name}-restore ${name}`}
            className="button button--secondary button--small"
            id={`${name}-restore`}
            onClick={() => void restore(line)}
            type="button"
          >
            {say('restore')}
          </button>
        </p>
      )}
    </li>
  )
}
