'use client'

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { hasRole } from '@/access'
import { sameId } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { useAsking } from '../useAsking'

import { WORDS } from './words'

/** Of one's own account, the way to its page; of another's, for an administrator, how to take it away. */
export function SecondStep() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  if (id === undefined) return null
  if (sameId(user, id)) {
    return (
      <p className="desk field-type">
        <a href={pathTo(locale, '/account')}>{WORDS.own[locale]}</a>
      </p>
    )
  }
  return hasRole(user, 'admin') ? <OfAnother id={id} locale={locale} /> : null
}

function OfAnother({ id, locale }: { id: number | string; locale: Locale }) {
  const [isOn, setIsOn] = useState(false)
  const [reason, setReason] = useState('')
  const { isAsking, ask } = useAsking()
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/api/users/${id}/second-step`, { credentials: 'include', signal: leaving.signal })
      .then((response) => response.json() as Promise<{ isOn?: boolean }>)
      .then((answer) => setIsOn(answer.isOn === true))
      .catch(() => setIsOn(false))
    return () => leaving.abort()
  }, [id])
  if (!isOn) return null
  const takeAway = async () => {
    if (await ask(`/api/users/${id}/reset-second-step`, { reason })) setIsOn(false)
  }
  return (
    <div className="field-type text">
      <p>{WORDS.isOn[locale]}</p>
      <label className="field-label" htmlFor="second-step-reason">
        {WORDS.reason[locale]}
      </label>
      <input
        id="second-step-reason"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        buttonStyle="secondary"
        disabled={isAsking || reason.trim() === ''}
        onClick={() => void takeAway()}
      >
        {WORDS.reset[locale]}
      </Button>
    </div>
  )
}
