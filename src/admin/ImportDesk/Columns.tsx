import { useId } from 'react'

import type { ImportView } from '@/directory/payload/imports/describeImport'

import { DeskScroll } from '../DeskScroll'
import type { Order, Say } from './useImport'

type Open = NonNullable<ImportView['open']>

export interface OpenProps {
  open: Open
  isBusy: boolean
  order: (what: Order, body?: object) => void
  say: Say
}

/** Which sheet of the file, where each of its columns goes, and how its lists are taken. */
export function Columns({ open, isBusy, order, say }: OpenProps) {
  const titleId = useId()
  const matched = open.columns.filter(({ match }) => match).length
  return (
    <section aria-labelledby={titleId} className="desk-section">
      <div className="desk-section__head">
        <h2 id={titleId}>{say('columnsTitle', { matched, count: open.columns.length })}</h2>
      </div>
      {open.sheets.length > 1 && (
        <label className="desk-field">
          <span className="desk-field__label">{say('sheetTitle')}</span>
          <select
            className="input"
            disabled={isBusy}
            onChange={({ target }) => order('choose', { sheet: Number(target.value) })}
            value={open.sheet}
          >
            {open.sheets.map(({ name, rows }, at) => (
              <option key={at} value={at}>
                {say('sheetOption', { name, count: rows })}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{say('columnsHelp')}</p>
      <Matching isBusy={isBusy} open={open} order={order} say={say} />
      <Lists isBusy={isBusy} open={open} order={order} say={say} />
    </section>
  )
}

function Matching({ open, isBusy, order, say }: OpenProps) {
  const choose = (at: number, match: string) =>
    order('choose', {
      columns: open.columns.map((column, index) => (index === at ? match : column.match)),
    })
  return (
    <DeskScroll isTall label={say('heading')}>
      <table className="desk-table import-desk__table">
        <thead>
          <tr>
            <th scope="col">{say('heading')}</th>
            <th scope="col">{say('sample')}</th>
            <th scope="col">{say('goesTo')}</th>
          </tr>
        </thead>
        <tbody>
          {open.columns.map(({ heading, match, sample }, at) => (
            <tr key={at}>
              <th scope="row">{heading || say('untitled')}</th>
              <td data-label={say('sample')}>{sample}</td>
              <td data-label={say('goesTo')}>
                <select
                  aria-label={say('goesToOf', { heading: heading || say('untitled') })}
                  className="input"
                  disabled={isBusy}
                  onChange={({ target }) => choose(at, target.value)}
                  value={match}
                >
                  <option value="">{say('nowhere')}</option>
                  <Targets open={open} />
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </DeskScroll>
  )
}

/** Targets of places and phones as often as the file has them, and once more. */
function Targets({ open }: { open: Open }) {
  const most = Math.max(1, ...open.columns.map(({ match }) => Number(match.split(':')[1] ?? 1)))
  return open.targets.flatMap(({ code, label, isRepeated }) =>
    isRepeated
      ? Array.from({ length: most + 1 }, (_, at) => (
          <option key={`${code}:${at + 1}`} value={`${code}:${at + 1}`}>
            {at === 0 ? label : `${label} ${at + 1}`}
          </option>
        ))
      : [
          <option key={code} value={code}>
            {label}
          </option>,
        ],
  )
}

function Lists({ open, isBusy, order, say }: OpenProps) {
  const name = useId()
  return (
    <fieldset className="import-desk__lists">
      <legend>{say('listsTitle')}</legend>
      {(['add', 'replace'] as const).map((rule) => (
        <label key={rule}>
          <input
            checked={open.lists === rule}
            disabled={isBusy}
            name={name}
            onChange={() => order('choose', { lists: rule })}
            type="radio"
          />{' '}
          {say(rule === 'add' ? 'listsAdd' : 'listsReplace')}
        </label>
      ))}
    </fieldset>
  )
}
