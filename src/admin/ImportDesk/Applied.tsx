import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { AppliedView, ImportView } from '@/directory/payload/imports/describeImport'

import { DocumentLink } from '../DocumentLink'
import { ScreenLink } from '../ScreenLink'
import { Changes } from './Changes'
import type { Order, Say } from './useImport'

interface Props {
  view: ImportView
  isBusy: boolean
  order: (what: Order, body?: object) => void
  say: Say
}

/** Silence after which a job may have been given up, in milliseconds. */
const STUCK_MS = 90_000

/** How far an import has come; the way to go on when nobody does. */
export function UnderWay({ view, isBusy, order, say }: Props) {
  const { state, done, total, updatedAt } = view
  const isStuck = Date.now() - Date.parse(updatedAt) > STUCK_MS
  const sentence = say(state === 'undoing' ? 'undoing' : 'applying', { done, total })
  return (
    <div aria-live="polite">
      <p>{sentence}</p>
      <progress aria-label={sentence} max={Math.max(1, total)} value={done} />
      {isStuck && (
        <p>
          {say('stuck')}{' '}
          <button
            className="button button--secondary button--small"
            disabled={isBusy}
            onClick={() => order('resume')}
            type="button"
          >
            {say('resume')}
          </button>
        </p>
      )}
    </div>
  )
}

/** What an import did with each organization, and undoing the whole: it asks once more. */
export function Applied({ view, isBusy, order, say }: Props) {
  const titleId = useId()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <section aria-labelledby={titleId} className="desk-section">
      <div className="desk-section__head">
        <h2 id={titleId}>{say('appliedTitle')}</h2>
        <span>{view.stateLabel}</span>
      </div>
      <ul className="desk-list import-desk__rows">
        {view.rows.map((row) => (
          <li key={row.line}>
            <Row row={row} say={say} />
          </li>
        ))}
      </ul>
      {view.state === 'applied' && <Marked say={say} />}
      {view.state === 'applied' &&
        (isAsking ? (
          <div role="group" aria-label={say('undo')}>
            <p>{say('undoSure')}</p>
            <div className="button-row">
              <button
                className="button"
                disabled={isBusy}
                onClick={() => {
                  setIsAsking(false)
                  order('undo')
                }}
                type="button"
              >
                {say('undoYes')}
              </button>
              <button
                className="button button--plain"
                onClick={() => setIsAsking(false)}
                type="button"
              >
                {say('cancel')}
              </button>
            </div>
          </div>
        ) : (
          <button
            className="button button--secondary"
            disabled={isBusy}
            onClick={() => setIsAsking(true)}
            type="button"
          >
            {say('undo')}
          </button>
        ))}
    </section>
  )
}

/** The way to the sheets that say that this import wrote them last. */
function Marked({ say }: { say: Say }) {
  const { id } = useDocumentInfo()
  const { routes } = useConfig().config
  const query = new URLSearchParams({
    'where[or][0][and][0][lastImport][equals]': String(id ?? ''),
  })
  return (
    <p>
      <ScreenLink href={`${routes.admin}/collections/organizations?${query.toString()}`}>
        {say('marked')}
      </ScreenLink>
    </p>
  )
}

const Row = ({ row, say }: { row: AppliedView; say: Say }) => {
  const { line, name, organization, outcome, reason, changes } = row
  return (
    <>
      <p className="import-desk__head">
        <strong>
          {organization ? (
            <DocumentLink collection="organizations" id={organization}>
              {name}
            </DocumentLink>
          ) : (
            name
          )}
        </strong>{' '}
        {outcome} <span className="desk-muted">{say('line', { line })}</span>
      </p>
      {reason && <p className="import-desk__reason">{reason}</p>}
      {changes.length > 0 && (
        <details>
          <summary>{say('details')}</summary>
          <Changes changes={changes} say={say} />
        </details>
      )}
    </>
  )
}
