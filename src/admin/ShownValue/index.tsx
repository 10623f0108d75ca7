import { FieldDescription, FieldLabel } from '@payloadcms/ui'
import type { StaticDescription, StaticLabel } from 'payload'
import { type ReactNode, useId } from 'react'

import './index.css'

interface Props {
  children: ReactNode
  field: { label?: StaticLabel; admin?: { description?: StaticDescription } }
  path: string
}

/** What the site wrote in a field, as people read it. */
export function ShownValue({ children, field, path }: Props) {
  const labelId = useId()
  return (
    <div aria-labelledby={labelId} className="shown-value field-type" role="group">
      <div id={labelId}>
        <FieldLabel as="span" label={field.label} path={path} />
      </div>
      <p className="shown-value__value">{children}</p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
