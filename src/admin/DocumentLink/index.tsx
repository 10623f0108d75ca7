'use client'

import { useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { ScreenLink } from '../ScreenLink'

interface Props {
  collection: string
  id: number | string
  children: ReactNode
}

/** A link to a document's own screen in the admin. */
export function DocumentLink({ collection, id, children }: Props) {
  const { config } = useConfig()
  const address = `${config.routes.admin}/collections/${collection}/${encodeURIComponent(id)}`
  return <ScreenLink href={address}>{children}</ScreenLink>
}
