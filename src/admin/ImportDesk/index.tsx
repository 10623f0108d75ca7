'use client'

import { useId } from 'react'

import { Applied, UnderWay } from './Applied'
import { Columns } from './Columns'
import { Plan } from './Plan'
import { useImport, useImportWords } from './useImport'

import './index.css'

/** An import of organizations: its sheet and columns, the dry run, then what it did and its undoing. */
export function ImportDesk() {
  const { say, locale } = useImportWords()
  const { view, trouble, isBusy, order } = useImport(say)
  const alertId = useId()
  return (
    <div className="desk import-desk" aria-describedby={alertId}>
      <p className={trouble ? 'desk-error' : undefined} id={alertId} role="alert">
        {trouble}
      </p>
      {!view && !trouble && (
        <p>
          {say('loading')} <progress aria-label={say('loading')} />
        </p>
      )}
      {view?.open && (
        <>
          <Columns isBusy={isBusy} open={view.open} order={order} say={say} />
          <Plan isBusy={isBusy} open={view.open} order={order} say={say} locale={locale} />
        </>
      )}
      {view?.state === 'discarded' && <p className="desk-empty">{say('discarded')}</p>}
      {view && (view.state === 'applying' || view.state === 'undoing') && (
        <UnderWay isBusy={isBusy} order={order} say={say} view={view} />
      )}
      {view && view.rows.length > 0 && (
        <Applied isBusy={isBusy} order={order} say={say} view={view} />
      )}
    </div>
  )
}
