'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { queueAddress } from '@/translation/deskAddress'
import { EDITORS, hasRole, type Role } from '@/access/roles'
import { Mark } from '@/components/Mark'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'

import { HANDBOOK_PATH } from '../Handbook/path'
import { ScreenLink } from '../ScreenLink'
import { STATISTICS_PATH } from '../Statistics/path'

interface Place {
  addressIn: (admin: string) => string
  label: Label
  /** Whose it is, when it is not everyone's. */
  for?: readonly Role[]
}

/** Our own first screens: what waits, the queue of translations, what is read, and how things are done. */
const PLACES: readonly Place[] = [
  { addressIn: (admin) => admin, label: { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy' } },
  { addressIn: queueAddress, label: { fr: 'Traduction', en: 'Translation', es: 'Traducción' } },
  {
    addressIn: (admin) => admin + STATISTICS_PATH,
    label: { fr: 'Statistiques', en: 'Statistics', es: 'Estadísticas' },
    for: EDITORS,
  },
  {
    addressIn: (admin) => admin + HANDBOOK_PATH,
    label: { fr: 'Aide\u00a0: le manuel', en: 'Help: the handbook', es: 'Ayuda: el manual' },
  },
]

/** The head of the sidebar: whose tool this is, and the ways to the first screens. */
export const NavHome = () => {
  const { i18n } = useTranslation()
  const { admin } = useConfig().config.routes
  const path = usePathname()
  const { user } = useAuth()
  const locale = firstLocale(i18n.language)
  return (
    <>
      <span className="brand nav-brand">
        <Mark />
        Accompagner
      </span>
      {PLACES.filter((place) => !place.for || hasRole(user, ...place.for)).map(
        ({ addressIn, label }) => (
          <ScreenLink
            aria-current={path === addressIn(admin) ? 'page' : undefined}
            className="nav-home"
            href={addressIn(admin)}
            key={label.en}
          >
            {label[locale]}
          </ScreenLink>
        ),
      )}
    </>
  )
}
