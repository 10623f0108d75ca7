'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

import { Mark } from '@/components/Mark'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

const TODAY: Label = { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy' }

/** The head of the sidebar: whose tool this is, and the way back to the first screen. */
export const NavHome = () => {
  const { i18n } = useTranslation()
  const { admin } = useConfig().config.routes
  const isThere = usePathname() === admin
  return (
    <>
      <span className="brand nav-brand">
        <Mark />
        Accompagner
      </span>
      <Link
        aria-current={isThere ? 'page' : undefined}
        className="nav-home"
        href={admin}
        prefetch={false}
      >
        {TODAY[firstLocale(i18n.language)]}
      </Link>
    </>
  )
}
