import type { LinkOrigin, LinkState } from '@/directory/link/linkState'
import type { Locale } from '@/i18n/locales'

import { useStanding } from '../useStanding'

export interface ShownLink {
  id: number | string
  state: LinkState
  origin: LinkOrigin
  recipient: string | null
  locale: Locale
  madeAt: string
  usedAt: string | null
  expiresAt: string
}

/** What `/api/organizations/:id/links` answers. */
export interface Links {
  links: ShownLink[]
  /** The address on file. */
  address: string | null
  /** Of a link that was just made to be copied. */
  url?: string
}

/** The links of a sheet; how one is made and ended. */
export function useLinks() {
  const { standing, send, ...asked } = useStanding<Links>('organizations', 'links')
  return {
    ...asked,
    links: standing,
    make: (order: { deliver: 'email' | 'copy'; locale: Locale }) => send('', order),
    revoke: (link: ShownLink['id']) => send(`/${link}/revoke`, {}),
  }
}
