import { useId, useState, type ComponentProps } from 'react'

import { Actions } from '@/admin/WorkflowPanel/Actions'
import { NoAnswer } from '@/admin/WorkflowPanel/NoAnswer'
import { State } from '@/admin/WorkflowPanel/State'
import { useWorkflow } from '@/admin/WorkflowPanel/useWorkflow'
import { wordsIn as workflowWords, type Words as WorkflowWords } from '@/admin/WorkflowPanel/words'
import { COLON } from '@/i18n/colon'

import { BulkReview } from './BulkReview'
import { OpenQuestions } from './OpenQuestions'
import type { AtHand } from './Screen'
import type { OpenText } from './state/bench'
import { waitsFor } from './state/rows'

type PublicationProps = AtHand & { text: OpenText }

/**
 * What can be done with the whole translation: read and approve what others wrote, submit, send back,
 * publish what was seen.
 */
export function Publication({
  text,
  states: [state],
  rows,
  checksOf,
  goTo,
  words,
}: PublicationProps) {
  const { id, desk } = text
  const { mayWrite, updatedAt } = state?.passages ?? {}
  const partId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [done, setDone] = useState('')
  const told = workflowWords(words.locale)
  const workflow = useWorkflow({
    id,
    collection: 'translations',
    changedAt: updatedAt,
    seen: desk.seen,
    onDone: (action) => {
      setDone(told.done[action])
      void desk.load()
      workflow.askAgain()
    },
  })
  const waiting = rows.filter(waitsFor).length
  return (
    <>
      <button
        aria-controls={partId}
        aria-expanded={isOpen}
        className="button button--secondary"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        {told.title}
        {mayWrite && waiting > 0 && ` (${waiting})`}
      </button>
      <section
        aria-label={told.title}
        className="translation-desk__publication"
        hidden={!isOpen}
        id={partId}
      >
        {state?.passages && mayWrite && isOpen && (
          <Reviewing checks={checksOf(state.passages)} {...{ goTo, rows, text, words }} />
        )}
        <div className="workflow-panel">
          <Offered colon={COLON[words.locale]} told={told} workflow={workflow} />
          <p role="status">{done}</p>
        </div>
      </section>
    </>
  )
}

/** What waits for the person in the text: passages to approve, questions without an answer. */
const Reviewing = (props: ComponentProps<typeof BulkReview>) => (
  <div>
    <BulkReview {...props} />
    <OpenQuestions goTo={props.goTo} rows={props.rows} words={props.words} />
  </div>
)

interface OfferedProps {
  colon: string
  told: WorkflowWords
  workflow: ReturnType<typeof useWorkflow>
}

/** How the translation stands and what can be done with it, or that the site did not say. */
const Offered = ({
  colon,
  told,
  workflow: { offer, silence, isAsking, act, askAgain },
}: OfferedProps) => (
  <>
    {silence && <NoAnswer isAsking={isAsking} silence={silence} words={told} onAgain={askAgain} />}
    {offer && <State colon={colon} offer={offer} words={told} />}
    {offer?.actions.length === 0 && <p className="desk-muted">{told.none}</p>}
    {offer && (
      <Actions act={act} askAgain={askAgain} isAsking={isAsking} offer={offer} words={told} />
    )}
  </>
)
