import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, SanitizedConfig } from 'payload'

import { HandbookPages } from '@/components/Handbook'
import { handbookAsked, handbooksFor, handoverFor, type HandbookRole, TASKS } from '@/handbook'
import { findPictures } from '@/handbook/payload/pictures'
import type { Model } from '@/handbook/quoted'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'
import { PrintButton } from '../PrintButton'

import { HANDBOOK_PATH } from './path'
import { TITLES, WORDS } from './words'

import '@/components/styles/handbook.css'
import './index.css'

/** How things are done, task by task, for the role of who reads; `?role=` opens another one's. */
export async function Handbook(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { config } = props.payload
  const { admin } = config.routes
  if (!req.user) redirect(signInAddress(admin, admin + HANDBOOK_PATH))
  const role = handbookAsked(req.user, props.searchParams?.role)
  if (!role) notFound()
  const locale = personLocale(req)
  return (
    <OwnScreen view={props}>
      <div className="desk handbook gutter--left gutter--right">
        <h1>{TITLES[role][locale]}</h1>
        <p className="desk-muted">{WORDS.lead[locale]}</p>
        <Roles
          address={admin + HANDBOOK_PATH}
          here={role}
          locale={locale}
          of={handbooksFor(req.user)}
        />
        <PrintButton label={WORDS.print[locale]} />
        <HandbookPages
          admin={admin}
          handover={handoverFor(role)}
          locale={locale}
          model={modelOf(config)}
          // What organizations open needs their own link or account.
          opens={role !== 'organization'}
          pictures={await findPictures(role, locale)}
          tasks={TASKS[role]}
        />
      </div>
    </OwnScreen>
  )
}

interface RolesProps {
  address: string
  here: HandbookRole
  locale: Locale
  of: readonly HandbookRole[]
}

const Roles = ({ address, here, locale, of }: RolesProps) => (
  <nav className="handbook-roles" aria-label={WORDS.roles[locale]}>
    <ul>
      {of.map((role) => (
        <li key={role}>
          <a href={`${address}?role=${role}`} aria-current={role === here ? 'page' : undefined}>
            {TITLES[role][locale]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** What the handbook quotes of the site as it runs. */
function modelOf({ collections, i18n }: SanitizedConfig): Model {
  const of = (locale: Locale) => i18n.supportedLanguages[locale]?.translations ?? {}
  return { collections, sentences: { fr: of('fr'), en: of('en'), es: of('es') } }
}
