'use client'

import { useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import { COLON } from '@/i18n/colon'
import { firstLocale } from '@/i18n/firstLocale'

import { PANEL_ID } from '../TextComments/shared'
import { Actions } from './Actions'
import { Blockers } from './Blockers'
import { rememberDone } from './done'
import { NoAnswer } from './NoAnswer'
import { Plans } from './Plans'
import { useIsNarrow } from './useIsNarrow'
import { useWorkflow, type OfferedAction } from './useWorkflow'
import { State } from './State'
import { wordsIn } from './words'

import './index.css'

/** In the place of Payload’s own: publishing goes through the panel, which says the state. */
export const Nothing = () => null

/** The panel in the sidebar, where there is one beside the text. */
export const SidePanel = () => (useIsNarrow() === false ? <WorkflowPanel /> : null)

/** The panel before the text, where the sidebar stands after it. */
export const TopPanel = () => (useIsNarrow() === true ? <WorkflowPanel /> : null)

/** The actions of the workflow beside a text: what can be done now, and why not yet. */
function WorkflowPanel() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { offer, silence, isAsking, isSaved, act, plan, askAgain } = useWorkflow({
    id,
    collection: collectionSlug,
    changedAt: lastUpdateTime,
    onDone: useNextPage(collectionSlug),
  })
  const isModified = useFormModified()
  const titleId = useId()
  return (
    <section
      className="desk workflow-panel"
      aria-labelledby={titleId}
      aria-busy={isSaved && !offer && !silence}
    >
      <h2 id={titleId}>{words.title}</h2>
      {!isSaved && <p>{words.notSaved}</p>}
      {isSaved && !offer && !silence && (
        <p className="desk-muted workflow-panel-asking">{words.asking}</p>
      )}
      {silence && (
        <NoAnswer isAsking={isAsking} silence={silence} words={words} onAgain={askAgain} />
      )}
      {offer && <State offer={offer} words={words} colon={COLON[firstLocale(i18n.language)]} />}
      {offer?.comments?.map((sentence) => (
        <OpenComments key={sentence} sentence={sentence} />
      ))}
      <OutsideAnswers sentences={offer?.readings} />
      {offer && offer.blockers.length > 0 && (
        <Blockers blockers={offer.blockers} title={words.lacks} />
      )}
      {offer && (
        <Plans
          offer={offer}
          isBusy={isAsking}
          isModified={isModified}
          locale={firstLocale(i18n.language)}
          words={words}
          plan={plan}
          askAgain={askAgain}
        >
          {isModified && <p className="workflow-panel-note">{words.saveFirst}</p>}
          {!isModified && offer.actions.length === 0 && <p className="desk-muted">{words.none}</p>}
          {!isModified && offer.actions.length > 0 && (
            <Actions
              offer={offer}
              isAsking={isAsking}
              words={words}
              act={act}
              askAgain={askAgain}
            />
          )}
        </Plans>
      )}
    </section>
  )
}

/** Who read the text outside, and what they said. */
const OutsideAnswers = ({ sentences = [] }: { sentences?: readonly string[] | undefined }) =>
  sentences.map((sentence) => (
    <p className="workflow-panel-note" key={sentence}>
      {sentence}
    </p>
  ))

/** How many comments wait, and the way to them: they keep nothing from being published. */
const OpenComments = ({ sentence }: { sentence: string }) => (
  <p className="workflow-panel-note">
    <a
      href={`#${PANEL_ID}`}
      onClick={(event) => {
        event.preventDefault()
        const panel = document.getElementById(PANEL_ID)
        panel?.scrollIntoView()
        panel?.focus({ preventScroll: true })
      }}
    >
      {sentence}
    </a>
  </p>
)

/** What is submitted is somebody else's to open: leaving frees it. Else the page shows what changed. */
function useNextPage(collection: string | undefined) {
  const { admin } = useConfig().config.routes
  const { i18n } = useTranslation()
  return (action: OfferedAction['action'], said: readonly string[]) => {
    if (action === 'submit') window.location.assign(`${admin}/collections/${collection}`)
    else window.location.reload()
    // Last: the page leaves even where the browser has no room to keep it.
    rememberDone([wordsIn(i18n.language).done[action], ...said].join(' '))
  }
}
