'use client'

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect } from 'react'

import { CHOSEN_BY_LINK } from '@/accounts/password'
import { sameId } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'

import { WORDS } from './words'

import './index.css'

/** On a new account, what will happen; on one that nobody has opened yet, to invite again. */
export function Invitation() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const provedAt = useFormFields(([fields]) => fields.emailProvedAt?.value)
  const locale = firstLocale(i18n.language)
  if (id === undefined) return <ToBeInvited locale={locale} />
  return provedAt || sameId(user, id) ? null : <InviteAgain id={id} locale={locale} />
}

const PASSWORD_FIELDS = ['password', 'confirm-password'] as const

/**
 * Payload's form of a new account always asks for a password (3.90.1): its two fields are filled in
 * and hidden. The form's state from the server comes later and empties them again, so every change
 * of the form is a time to look: nobody saves without having typed an address.
 */
function ToBeInvited({ locale }: { locale: Locale }) {
  const [fields, dispatchFields] = useAllFormFields()
  const empty = PASSWORD_FIELDS.filter((path) => fields[path]?.value !== CHOSEN_BY_LINK).join()
  useEffect(() => {
    for (const path of empty.split(',').filter(Boolean)) {
      dispatchFields({ type: 'UPDATE', path, value: CHOSEN_BY_LINK, valid: true })
    }
  }, [dispatchFields, empty, fields])
  return <p className="invitation--new field-type">{WORDS.willBeInvited[locale]}</p>
}

function InviteAgain({ id, locale }: { id: number | string; locale: Locale }) {
  const { savedDocumentData } = useDocumentInfo()
  const { isAsking, ask } = useAsking()
  const email = String(savedDocumentData?.email ?? '')
  return (
    <div className="desk field-type">
      <AskFirst
        isDisabled={isAsking}
        label={WORDS.again[locale]}
        question={fillIn(WORDS.question[locale], { email })}
        yes={WORDS.again[locale]}
        onYes={() => ask(`/api/users/${id}/invite`)}
      />
    </div>
  )
}
