import { useId, useState } from 'react'

import { Actions } from '@/admin/WorkflowPanel/Actions'
import { State } from '@/admin/WorkflowPanel/State'
import { useWorkflow } from '@/admin/WorkflowPanel/useWorkflow'
import { wordsIn as workflowWords } from '@/admin/WorkflowPanel/words'
import { COLON } from '@/i18n/colon'

import type { OpenText } from './state/bench'
import type { Words } from './words'

interface Props {
  text: OpenText
  /** Another value when the translation was written. */
  changedAt: string | undefined
  words: Words
}

/** What can be done with the whole translation: submit, send back, publish what was seen. */
export function Publication({ text, changedAt, words }: Props) {
  const { id, desk } = text
  const id2 = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [done, setDone] = useState('')
  const told = workflowWords(words.locale)
  const { offer, act, askAgain } = useWorkflow({
    id,
    collection: 'translations',
    changedAt,
    seen: desk.seen,
    onDone: (action) => {
      setDone(told.done[action])
      void desk.load()
      askAgain()
    },
  })
  return (
    <div className="translation-desk__publication">
      <button
        aria-controls={id2}
        aria-expanded={isOpen}
        className="button button--secondary"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        {told.title}
      </button>
      <p role="status">{done}</p>
      <section className="workflow-panel" hidden={!isOpen} id={id2}>
        {offer && <State colon={COLON[words.locale]} offer={offer} words={told} />}
        {offer?.actions.length === 0 && <p className="desk-muted">{told.none}</p>}
        {offer && <Actions act={act} offer={offer} words={told} />}
      </section>
    </div>
  )
}
