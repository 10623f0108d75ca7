import type { Offer } from './useWorkflow'
import type { Words } from './words'

interface StateProps {
  offer: Offer
  words: Words
  colon: string
}

/** How a document stands, and what who sent it back wrote. */
export function State({ offer, words, colon }: StateProps) {
  return (
    <>
      <p className="workflow-panel-state">
        <span>
          {words.state}
          {colon}{' '}
        </span>
        <strong className="badge badge--neutral">{offer.stateLabel}</strong>{' '}
        {offer.publishedState && <span>{words.online[offer.publishedState]}</span>}
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
