'use client'

import { Button, useFormModified, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { goToField } from './goToField'
import { useWorkflow, type Offer, type OfferedAction } from './useWorkflow'
import { wordsIn } from './words'

import './index.css'

/** In the place of Payload’s own: publishing goes through the panel, which says the state. */
export const Nothing = () => null

/** The actions of the workflow beside a text: what can be done now, and why not yet. */
export function WorkflowPanel() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { offer, hasFailed, isSaved, act } = useWorkflow()
  const isModified = useFormModified()
  const titleId = useId()
  return (
    <section className="workflow-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      {!isSaved && <p>{words.notSaved}</p>}
      {hasFailed && <p role="alert">{words.failed}</p>}
      {offer && <State offer={offer} words={words} />}
      {offer && offer.blockers.length > 0 && <Blockers blockers={offer.blockers} words={words} />}
      {offer && isModified && <p>{words.saveFirst}</p>}
      {offer && !isModified && offer.actions.length === 0 && <p>{words.none}</p>}
      {offer && !isModified && (
        <ul className="workflow-panel-actions">
          {offer.actions.map((action) => (
            <li key={action.action}>
              <Action action={action} listed={offer.blockers} words={words} act={act} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Words = ReturnType<typeof wordsIn>

function State({ offer, words }: { offer: Offer; words: Words }) {
  return (
    <>
      <p>
        {words.state} : <strong>{offer.stateLabel}</strong>
        {offer.publishedState && (
          <>
            <br />
            {words.online[offer.publishedState]}
          </>
        )}
      </p>
      {offer.publishedAlone !== null && (
        <p className="workflow-panel-note">
          {words.publishedAlone} {offer.publishedAlone}
        </p>
      )}
      {offer.reviewerNote && (
        <p className="workflow-panel-note">
          {words.requested} {offer.reviewerNote}
        </p>
      )}
    </>
  )
}

/** What the text lacks, each with the way to its field. */
function Blockers({ blockers, words }: { blockers: Offer['blockers']; words: Words }) {
  return (
    <>
      <p>{words.lacks}</p>
      <ul className="workflow-panel-blockers">
        {blockers.map(({ field, sentence }) => (
          <li key={sentence}>
            {field === null ? (
              sentence
            ) : (
              <a
                href={`#field-${field}`}
                onClick={(event) => {
                  event.preventDefault()
                  void goToField(field)
                }}
              >
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface ActionProps {
  action: OfferedAction
  /** What the list above the actions says already. */
  listed: Offer['blockers']
  words: Words
  act: (action: string, reason: string) => Promise<string[] | undefined>
}

function Action({ action, listed, words, act }: ActionProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [reason, setReason] = useState('')
  const [refusals, setRefusals] = useState<string[]>([])
  const reasonId = useId()

  async function run() {
    setIsBusy(true)
    try {
      setRefusals((await act(action.action, reason)) ?? [])
    } catch {
      setRefusals([words.failed]) // the network dropped: what was typed stays in the field
    } finally {
      setIsBusy(false)
    }
  }

  const blockers = action.refusals
  const own = blockers.filter((sentence) => !listed.some((other) => other.sentence === sentence))
  const above = own.length < blockers.length ? [words.seeAbove] : []
  const reasons = blockers.length > 0 ? [...own, ...above] : refusals
  return (
    <>
      <Button
        buttonStyle={action.needsReason ? 'secondary' : 'primary'}
        disabled={blockers.length > 0 || isBusy}
        margin={false}
        onClick={() => (action.needsReason ? setIsOpen(!isOpen) : void run())}
        size="small"
      >
        {action.label}
      </Button>
      {isOpen && (
        <div className="workflow-panel-reason">
          <label htmlFor={reasonId}>{words.reason}</label>
          <textarea
            id={reasonId}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            disabled={isBusy || reason.trim() === ''}
            margin={false}
            onClick={() => void run()}
            size="small"
          >
            {words.confirm}
          </Button>
        </div>
      )}
      {reasons.length > 0 && (
        <Reasons lead={blockers.length > 0 ? words.blocked : undefined} reasons={reasons} />
      )}
    </>
  )
}

interface ReasonsProps {
  lead: string | undefined
  reasons: readonly string[]
}

/** Why an action cannot be done now, or was refused. */
const Reasons = ({ lead, reasons }: ReasonsProps) => (
  <div role="status">
    {lead && <p>{lead}</p>}
    <ul className="workflow-panel-blockers">
      {reasons.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </div>
)
