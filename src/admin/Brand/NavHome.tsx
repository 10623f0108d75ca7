'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

import { queueAddress } from '@/translation/deskAddress'
import { Mark } from '@/components/Mark'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

/** Our own first screens: what waits, and the queue of translations. */
const PLACES: readonly { addressIn: (admin: string) => string; label: Label }[] = [
  { addressIn: (admin) => admin, label: { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy' } },
  { addressIn: queueAddress, label: { fr: 'Traduction', en: 'Translation', es: 'Traducción' } },
]

/** The head of the sidebar: whose tool this is, and the ways to the first screens. */
export const NavHome = () => {
  const { i18n } = useTranslation()
  const { admin } = useConfig().config.routes
  const path = usePathname()
  const locale = firstLocale(i18n.language)
  return (
    <>
      <span className="brand nav-brand">
        <Mark />
        Accompagner
      </span>
      {PLACES.map(({ addressIn, label }) => (
        <Link
          aria-current={path === addressIn(admin) ? 'page' : undefined}
          className="nav-home"
          href={addressIn(admin)}
          key={label.en}
          prefetch={false}
        >
          {label[locale]}
        </Link>
      ))}
    </>
  )
}
