import type { ChangeView } from '@/directory/payload/imports/describeImport'

import type { Say } from './useImport'

/** Field by field, what stands and what comes, as readers see it. */
export const Changes = ({ changes, say }: { changes: readonly ChangeView[]; say: Say }) => (
  <table className="desk-table import-desk__table">
    <thead>
      <tr>
        <th scope="col">{say('field')}</th>
        <th scope="col">{say('before')}</th>
        <th scope="col">{say('after')}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ label, before, after }, at) => (
        <tr key={at}>
          <th scope="row">{label}</th>
          <td data-label={say('before')}>{before || <em>{say('empty')}</em>}</td>
          <td data-label={say('after')}>
            {after ? <ins>{after}</ins> : <em>{say(before ? 'gone' : 'empty')}</em>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
