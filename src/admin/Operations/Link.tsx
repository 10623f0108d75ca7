import type { ServerProps } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { OPERATIONS_PATH } from './path'
import { WORDS } from './words'

/** Above the log: the way to how the site stands. */
export const OperationsLink = ({ i18n, payload }: ServerProps) => (
  <p className="desk">
    <a href={payload.config.routes.admin + OPERATIONS_PATH}>{WORDS.link[personLocale({ i18n })]}</a>
  </p>
)
