import { useState } from 'react'

import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { fillIn } from '@/text/fillIn'
import { BEGUN_BY_MACHINE } from '@/translation/machine/messages'

import type { MachineAnswer, Trouble } from '../state/api'
import { Panel } from './Panel'
import type { PanelProps } from './types'

/** What a machine began, and, when asked, what one proposes. Drawn anew for each passage. */
export function Machine(props: PanelProps) {
  const { askMachine, entry, id, unit, words } = props
  const begun = entry?.begunBy
  if (!askMachine && !begun) return null
  return (
    <Panel id={`${id}-machine`} title={words.say('machine')}>
      {begun && (
        <p>
          <strong>{fillIn(BEGUN_BY_MACHINE[words.locale], { machine: begun.machine })}</strong>{' '}
          <span className="desk-muted">{formatDay(dayAt(begun.at), words.locale)}</span>
        </p>
      )}
      {askMachine && <Question {...props} askMachine={askMachine} key={unit.key} />}
    </Panel>
  )
}

type Asked = PanelProps & { askMachine: NonNullable<PanelProps['askMachine']> }

function Question({ askMachine, id, language, put, words }: Asked) {
  const [answer, setAnswer] = useState<MachineAnswer | Trouble | 'asked'>()
  const ask = () => {
    setAnswer('asked')
    void askMachine().then(setAnswer)
  }
  return (
    <>
      <p className="desk-muted">{words.say('machineHelp')}</p>
      <p className="translation-desk__actions">
        <button
          className="button button--secondary button--small"
          disabled={answer === 'asked'}
          onClick={ask}
          type="button"
        >
          {words.say('machineAsk')}
        </button>
      </p>
      <div role="status">
        {answer === 'asked' && <p>{words.say('machineAsked')}</p>}
        {typeof answer === 'string' && answer !== 'asked' && <p>{words.say('machineTrouble')}</p>}
        {typeof answer === 'object' && 'sentence' in answer && <p>{answer.sentence}</p>}
        {typeof answer === 'object' && 'target' in answer && (
          <>
            <p className="translation-desk__words" id={`${id}-machine-words`} lang={language}>
              {answer.target}
            </p>
            {put && (
              <button
                aria-describedby={`${id}-machine-words`}
                className="button button--secondary button--small"
                onClick={() => put('all', answer.target, answer.machine)}
                type="button"
              >
                {words.say('insert')}
              </button>
            )}
          </>
        )}
      </div>
    </>
  )
}
