import type { ServerProps } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { ScreenLink } from '../ScreenLink'
import { OPERATIONS_PATH } from './path'
import { WORDS } from './words'

/** Above the log: the way to how the site stands. */
export const OperationsLink = ({ i18n, payload }: ServerProps) => (
  <p className="desk">
    <ScreenLink href={payload.config.routes.admin + OPERATIONS_PATH}>
      {WORDS.link[personLocale({ i18n })]}
    </ScreenLink>
  </p>
)
