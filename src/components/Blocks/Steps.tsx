import type { ReactNode } from 'react'

import { CardTable } from '../CardTable'
import { PassageCell, PassageOriginal, PassageText } from '../Passage'
import type { Drawing } from './drawing'

/** Columns after "what to do"; those that no step fills are left out. */
const COLUMNS = ['documents', 'delay', 'cost'] as const

/** Those of a few words: on a phone they share a row. */
const SHORT: ReadonlySet<string> = new Set(['delay', 'cost'])

/** Said under what to do, which would else be squeezed by too many columns. */
const UNDER = ['who', 'where'] as const

/** A numbered procedure: a table on wide screens, one card for each step on a phone. */
export function Steps({ block, words, say, anchor, start }: Drawing<'steps'>) {
  const columns = COLUMNS.filter((column) => block.steps.some((step) => step[column]?.text))
  return (
    <>
      <h2 id={anchor?.()}>
        <PassageText passage={block.title} words={words} />
      </h2>
      <PassageOriginal passage={block.title} words={words} />
      <CardTable
        numbered
        numberLabel={say('step')}
        columns={[
          { label: say('what') },
          ...columns.map((column) => ({
            label: say(column),
            isShort: SHORT.has(column),
            name: start && column,
          })),
        ]}
        rows={block.steps.map((step): ReactNode[] => [
          <What key="what" step={step} words={words} say={say} start={start} />,
          ...columns.map((column) =>
            step[column]?.text ? (
              <PassageCell key={column} passage={step[column]} words={words} />
            ) : null,
          ),
        ])}
      />
    </>
  )
}

type OneStep = Pick<Drawing<'steps'>, 'words' | 'say' | 'start'> & {
  step: Drawing<'steps'>['block']['steps'][number]
}

function What({ step, words, say, start }: OneStep) {
  return (
    <>
      {start?.(step.title)}
      <strong>
        <PassageText passage={step.title} words={words} />
      </strong>
      <PassageOriginal passage={step.title} words={words} />
      {step.description?.text && (
        <div className="step-details">
          <PassageCell passage={step.description} words={words} />
        </div>
      )}
      {UNDER.map(
        (name) =>
          step[name]?.text && (
            <div key={name} className="step-fact">
              <span className="muted">{say(name, 'leads')}</span>{' '}
              <PassageCell passage={step[name]} words={words} />
            </div>
          ),
      )}
    </>
  )
}
