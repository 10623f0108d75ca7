import type { ServerProps } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { ScreenLink } from '../ScreenLink'
import { FIGURES_PATH } from './path'
import { wordsIn } from './words'

/** Above the list of translations: the way to their figures. */
export const FiguresLink = ({ i18n, payload }: ServerProps) => (
  <p className="desk figures-link">
    <ScreenLink href={payload.config.routes.admin + FIGURES_PATH}>
      {wordsIn(personLocale({ i18n })).say('link')}
    </ScreenLink>
  </p>
)
