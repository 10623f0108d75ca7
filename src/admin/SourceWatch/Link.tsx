import type { ServerProps } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { personLocale } from '@/i18n/firstLocale'

import { VIEW_TITLES } from '../viewTitles'
import { ScreenLink } from '../ScreenLink'
import { WATCH_PATH } from './path'

/** Above the list of sources: the way to those that changed. */
export const WatchLink = ({ i18n, payload, user }: ServerProps) =>
  hasRole(user, ...EDITORS) ? (
    <p className="desk">
      <ScreenLink href={payload.config.routes.admin + WATCH_PATH}>
        {VIEW_TITLES['watched-sources']?.[personLocale({ i18n })]}
      </ScreenLink>
    </p>
  ) : null
