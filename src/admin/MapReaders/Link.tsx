import type { ServerProps } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { ScreenLink } from '../ScreenLink'
import { MAP_READERS_PATH } from './path'
import { WORDS } from './words'

/** Above the list of requests: the way to the people who read the map. */
export const MapReadersLink = ({ i18n, payload }: ServerProps) => (
  <p className="desk">
    <ScreenLink href={payload.config.routes.admin + MAP_READERS_PATH}>
      {WORDS.link[personLocale({ i18n })]}
    </ScreenLink>
  </p>
)
