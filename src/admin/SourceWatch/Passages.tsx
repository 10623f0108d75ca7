import type { Locale } from '@/i18n/locales'
import type { CitedIn } from '@/sources/payload/citedPages'
import { fillIn } from '@/text/fillIn'

import { WORDS } from './words'

/** In which passages of a text something stands, by how they begin. */
export const Passages = ({ blocks, locale }: Pick<CitedIn, 'blocks'> & { locale: Locale }) =>
  blocks.map(({ begins, place }) => (
    <span key={place}>
      {' · '}
      {fillIn(WORDS[begins ? 'block' : 'blockOnly'][locale], { place, begins })}
    </span>
  ))
