'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

import { ScreenLink } from '../ScreenLink'

interface Props extends Pick<
  DefaultCellComponentProps,
  'collectionSlug' | 'link' | 'linkURL' | 'rowData'
> {
  children: ReactNode
}

/** The first column of a list leads to its document, whoever draws what stands in it. */
export function CellLink({ children, collectionSlug, link, linkURL, rowData }: Props) {
  const { config } = useConfig()
  if (!link) return children
  const id = encodeURIComponent(String(rowData.id))
  const address = `${config.routes.admin}/collections/${String(collectionSlug)}/${id}`
  return <ScreenLink href={linkURL ?? address}>{children}</ScreenLink>
}
