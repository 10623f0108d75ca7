'use client'

import { useAuth, useConfig, useListQuery, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

import { hasRole, STAFF } from '@/access/roles'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import './index.css'

const TITLE: Label = {
  fr: 'Cette liste, telle que filtrée\u00a0:',
  en: 'This list, as filtered:',
  es: 'Esta lista, tal como está filtrada:',
}

const FORMATS = { xlsx: 'XLSX', csv: 'CSV' } as const

/** Above the list of organizations: what it shows, as a file. */
export function OrganizationFiles() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const { serverURL, routes } = useConfig().config
  const { data } = useListQuery()
  const asked = useSearchParams()
  if (!hasRole(user, ...STAFF) || !data?.docs.length) return null
  const address = (format: string) =>
    `${serverURL ?? ''}${routes.api}/organizations/file?${new URLSearchParams([...asked, ['format', format]]).toString()}`
  return (
    <p className="desk organization-files">
      <span>{TITLE[firstLocale(i18n.language)]}</span>
      {Object.entries(FORMATS).map(([format, name]) => (
        <a
          className="button button--secondary button--small"
          download
          href={address(format)}
          key={format}
        >
          {name}
        </a>
      ))}
    </p>
  )
}
