import { useId } from 'react'

import type { PlannedView } from '@/directory/payload/imports/describeImport'
import { FATE_TERMS } from '@/directory/imports/states'
import type { Fate } from '@/directory/imports/types'
import { labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { DocumentLink } from '../DocumentLink'
import { Changes } from './Changes'
import type { OpenProps } from './Columns'
import type { Say } from './useImport'

interface PlanProps extends OpenProps {
  locale: Locale
}

/** The dry run: how many of what, each with its fields and notices, and the way to apply it. */
export function Plan({ open, isBusy, order, say, locale }: PlanProps) {
  const titleId = useId()
  const told = open.counts.filter(({ count }) => count > 0)
  const [undecided, behind] = [countOf(open, 'alike'), countOf(open, 'behind')]
  const shown = open.planned.filter(
    ({ fate, notices, decision }) => fate !== 'same' || notices.length > 0 || decision,
  )
  return (
    <section aria-labelledby={titleId} className="desk-section">
      <div className="desk-section__head">
        <h2 id={titleId}>{say('planTitle')}</h2>
      </div>
      <p>{say('planHelp')}</p>
      <dl className="desk-facts">
        {told.map(({ fate, label, count }) => (
          <div key={fate}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {open.toWrite === 0 && undecided === 0 && behind === 0 && (
        <p className="desk-empty">{say('nothing')}</p>
      )}
      <ul className="desk-list import-desk__rows">
        {shown.map((row) => (
          <li key={row.line}>
            <Planned
              isBusy={isBusy}
              locale={locale}
              row={row}
              say={say}
              onDecide={(decision) => order('choose', { decisions: { [row.line]: decision } })}
            />
          </li>
        ))}
      </ul>
      {undecided > 0 && <p>{say('undecided', { count: undecided })}</p>}
      {behind > 0 && <p>{say('behind', { count: behind })}</p>}
      <Orders isBusy={isBusy} open={open} order={order} say={say} />
    </section>
  )
}

const countOf = ({ counts }: OpenProps['open'], fate: Fate): number =>
  counts.find((each) => each.fate === fate)?.count ?? 0

const Orders = ({ open, isBusy, order, say }: OpenProps) => (
  <div className="button-row">
    {open.toWrite > 0 && (
      <button
        className="button"
        disabled={isBusy}
        onClick={() => order('apply', { seen: open.seen })}
        type="button"
      >
        {say('apply', { count: open.toWrite })}
      </button>
    )}
    <button
      className="button button--plain"
      disabled={isBusy}
      onClick={() => order('discard')}
      type="button"
    >
      {say('discard')}
    </button>
  </div>
)

interface PlannedProps {
  row: PlannedView
  locale: Locale
  isBusy: boolean
  say: Say
  onDecide: (decision: string) => void
}

function Planned({ row, locale, isBusy, say, onDecide }: PlannedProps) {
  const { line, name, fate, organization, changes, notices, alike, decision } = row
  const isOffered =
    (fate === 'behind' || decision === organization) && alike.every(({ id }) => id !== organization)
  return (
    <>
      <p className="import-desk__head">
        <span className={`badge import-desk__fate import-desk__fate--${fate}`}>
          {labelOf(FATE_TERMS, fate, locale)}
        </span>{' '}
        <strong>
          {organization ? (
            <DocumentLink collection="organizations" id={organization}>
              {name}
            </DocumentLink>
          ) : (
            name
          )}
        </strong>{' '}
        <span className="desk-muted">{say('line', { line })}</span>
      </p>
      {notices.length > 0 && (
        <ul className="import-desk__notices">
          {notices.map((notice, at) => (
            <li key={at}>{notice}</li>
          ))}
        </ul>
      )}
      {(alike.length > 0 || fate === 'behind' || decision) && (
        <label className="desk-field">
          <span className="desk-field__label">{say('decideOf', { name, line })}</span>
          <select
            className="input"
            disabled={isBusy}
            onChange={({ target }) => onDecide(target.value)}
            value={decision}
          >
            <option value="">{say('auto')}</option>
            {alike.map(({ id, name: other, reasons }) => (
              <option key={id} value={id}>
                {say('isSheet', { name: other })} ({reasons.join(', ')})
              </option>
            ))}
            {organization && isOffered && <option value={organization}>{say('takeFile')}</option>}
            <option value="create">{say('create')}</option>
            <option value="leave">{say('leave')}</option>
          </select>
        </label>
      )}
      {fate === 'new' && changes.length > 0 && (
        <details>
          <summary>{say('newFields', { count: changes.length })}</summary>
          <Changes changes={changes} say={say} />
        </details>
      )}
      {(fate === 'changed' || fate === 'behind') && <Changes changes={changes} say={say} />}
    </>
  )
}
