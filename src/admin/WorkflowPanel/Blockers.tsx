import { useId } from 'react'

import { goToField } from './goToField'
import type { Offer } from './useWorkflow'

interface BlockersProps {
  blockers: Offer['blockers']
  title: string
}

/** What the text lacks, each with the way to its field. */
export function Blockers({ blockers, title }: BlockersProps) {
  const titleId = useId()
  return (
    <div className="workflow-panel-blockers">
      <h3 id={titleId}>{title}</h3>
      <ul aria-labelledby={titleId}>
        {blockers.map(({ field, sentence }) => (
          <li key={`${field} ${sentence}`}>
            {field === null ? sentence : <FieldLink field={field}>{sentence}</FieldLink>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const FieldLink = ({ field, children }: { field: string; children: string }) => (
  <a
    href={`#field-${field}`}
    onClick={(event) => {
      event.preventDefault()
      void goToField(field)
    }}
  >
    {children}
  </a>
)
