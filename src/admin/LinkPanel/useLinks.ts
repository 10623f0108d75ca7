import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { LinkOrigin, LinkState } from '@/directory/link/linkState'
import type { Locale } from '@/i18n/locales'

import { type Ask, useAsk } from '../LmiaDesk/useDesk'

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

/** The links of a sheet, read again after each save; how one is made and ended. */
export function useLinks(): {
  links: Links | undefined
  isSaved: boolean
  make: (order: { deliver: 'email' | 'copy'; locale: Locale }) => Promise<void>
  revoke: (id: ShownLink['id']) => Promise<void>
} {
  const { id, lastUpdateTime } = useDocumentInfo()
  const ask: Ask = useAsk('organizations')
  const [links, setLinks] = useState<Links>()
  const look = useCallback(async () => {
    if (id !== undefined) setLinks(await ask<Links>(`/${id}/links`))
  }, [ask, id])
  useEffect(() => {
    look().catch(() => setLinks(undefined))
  }, [look, lastUpdateTime])
  return {
    links,
    isSaved: id !== undefined,
    make: async (order) => setLinks(await ask<Links>(`/${id ?? ''}/links`, order)),
    revoke: async (link) => setLinks(await ask<Links>(`/${id ?? ''}/links/${link}/revoke`, {})),
  }
}
