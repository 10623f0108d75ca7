import type { ServerProps } from 'payload'

import type { Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import type { WorkflowCollection } from '@/workflow'

import { ScreenLink } from '../ScreenLink'
import { versionsAddress } from './path'
import { WORDS } from './words'

interface Props extends ServerProps {
  id?: Id
  collection: WorkflowCollection
}

/** Beside the buttons of a text: the way to its versions, as readers would have them. */
export function CompareLink({ id, collection, i18n, payload }: Props) {
  if (id === undefined) return null
  return (
    <ScreenLink
      className="public-link"
      href={versionsAddress(payload.config.routes.admin, { collection, id })}
    >
      {WORDS.link[personLocale({ i18n })]}
    </ScreenLink>
  )
}
