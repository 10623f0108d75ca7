'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { SENT_AGAIN, type SentAgain, type Stuck } from '@/campaigns/mail'
import type { Overview } from '@/campaigns/payload/overview'
import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { sayCounted } from '@/i18n/plural'
import { PROBLEM_LABELS } from '@/notify/stateWords'
import type { Params } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { type Ask, sentenceOf } from '../LmiaDesk/useDesk'
import { MAIL_WORDS, type MailWord } from './mailWords'
import type { Say } from './words'

interface Props {
  ask: Ask
  id: string
  locale: Locale
  onChange: (overview: Overview) => void
  overview: Overview
  say: Say
}

/** What of the campaign's e-mails has not left, why, and what may be done; nothing when all is well. */
export function Mail({ ask, id, locale, onChange, overview, say }: Props) {
  const { user } = useAuth()
  const [isBusy, setIsBusy] = useState(false)
  const { mail, state } = overview
  const word = (name: MailWord, params: Params = {}) => sayCounted(MAIL_WORDS[name], locale, params)
  const lines = (['inLine', 'held', 'kept'] as const).filter((name) => mail[name] > 0)
  const stuck = (['late', 'failed', 'unsure'] as const).flatMap((which) =>
    mail[which] ? [{ which, of: mail[which] }] : [],
  )
  if (lines.length === 0 && stuck.length === 0) return null
  const sendAgain = async (which: SentAgain) => {
    setIsBusy(true)
    try {
      onChange(await ask<Overview>(`/${id}/send-again`, { which }))
      toast.success(word('leaving'))
    } catch (error) {
      toast.error(sentenceOf(error, say('trouble')))
    } finally {
      setIsBusy(false)
    }
  }
  const canSend = state === 'open' && hasRole(user, ...EDITORS)
  return (
    <section aria-labelledby="campaign-mail" className="desk-section campaign-mail">
      <div className="desk-section__head">
        <h2 id="campaign-mail">{word('title')}</h2>
      </div>
      {lines.map((name) => (
        <p key={name}>{word(name, { n: mail[name] })}</p>
      ))}
      {stuck.map(({ which, of }) => (
        <div className={`callout callout--${which === 'late' ? 'changed' : 'warning'}`} key={which}>
          <p>
            <strong>{word(which, { n: of.count })}</strong>{' '}
            {of.problems.map((problem) => PROBLEM_LABELS[problem][locale]).join(' · ')}.
          </p>
          <p>{word(`${which}Help`)}</p>
          {which === 'late' && of.mayHaveLeft > 0 && (
            <p>{word('lateTwice', { n: of.mayHaveLeft })}</p>
          )}
          {which === 'late' ? (
            <NextAttempt {...{ locale, of, word }} />
          ) : (
            <Names {...{ of, word }} />
          )}
          {canSend && (
            <AskFirst
              isDisabled={isBusy}
              isSmall
              label={SENT_AGAIN[which][locale]}
              question={word(`${which}Question`, { n: of.count })}
              yes={SENT_AGAIN[which][locale]}
              onYes={() => sendAgain(which)}
            />
          )}
        </div>
      ))}
    </section>
  )
}

interface StuckProps {
  of: Stuck
  word: (name: MailWord, params?: Params) => string
}

const NextAttempt = ({ of, word, locale }: StuckProps & { locale: Locale }) =>
  of.nextAttemptAt && (
    <p className="desk-muted">{word('next', { at: formatMoment(of.nextAttemptAt, locale) })}</p>
  )

/** As many names as are read at a glance; the others open. */
const SHOWN = 5

function Names({ of: { names }, word }: StuckProps) {
  const list = (
    <ul>
      {names.map((name, at) => (
        <li key={`${at} ${name}`}>{name}</li>
      ))}
    </ul>
  )
  if (names.length <= SHOWN) return list
  return (
    <details>
      <summary>{word('whom', { n: names.length })}</summary>
      {list}
    </details>
  )
}
