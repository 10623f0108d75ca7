import type { ReactNode } from 'react'

import type { ReadingBlock, ReadingStep } from '@/data/readText'

import { CardTable } from '../CardTable'
import { PassageCell, PassageOriginal, PassageText, type PassageWords } from '../Passage'
import type { BlockWords } from '.'

/** Columns after "what to do"; those that no step fills are left out. */
const COLUMNS = ['documents', 'delay', 'cost'] as const

/** Said under what to do, which would else be squeezed by too many columns. */
const UNDER = ['who', 'where'] as const

/** A numbered procedure: a table on wide screens, one card for each step on a phone. */
export function Steps({
  block,
  words,
  t,
}: {
  block: Extract<ReadingBlock, { blockType: 'steps' }>
  words: PassageWords
  t: BlockWords
}) {
  const columns = COLUMNS.filter((column) => block.steps.some((step) => step[column]?.text))
  return (
    <>
      <h2>
        <PassageText passage={block.title} words={words} />
      </h2>
      <PassageOriginal passage={block.title} words={words} />
      <CardTable
        numbered
        numberLabel={t('step')}
        columns={[{ label: t('what') }, ...columns.map((column) => ({ label: t(column) }))]}
        rows={block.steps.map((step): ReactNode[] => [
          <What key="what" step={step} words={words} t={t} />,
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

function What({ step, words, t }: { step: ReadingStep; words: PassageWords; t: BlockWords }) {
  return (
    <>
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
              <span className="muted">{t('labelled', { label: t(name) })}</span>{' '}
              <PassageCell passage={step[name]} words={words} />
            </div>
          ),
      )}
    </>
  )
}
