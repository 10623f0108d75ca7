'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { type Call, sayOutcome } from '@/campaigns/calls'
import { INVITATION_STATES } from '@/campaigns/invitation'
import type { InvitationRow, Overview } from '@/campaigns/payload/overview'
import { dayAt } from '@/days/calendar'
import { formatMonthDay } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { toTelUri } from '@/text/telUri'

import { DocumentLink } from '../DocumentLink'
import { isRefusal, sentenceOf, useAsk } from '../LmiaDesk/useDesk'
import { CallScript, type ScriptFact } from './CallScript'
import { OutcomeForm, type Outcome } from './OutcomeForm'
import type { Say } from './words'

/** What `GET …/calls/:invitation` answers. */
interface Card {
  calls: Call[]
  organization: string | null
  phone: string | null
  seen: Record<string, string>
  facts: ScriptFact[]
}

interface Props {
  campaign: string
  row: InvitationRow
  /** It follows another one that was saved: whoever reads by ear is led to it. */
  isNext: boolean
  /** How many others wait. */
  left: number
  today: string
  locale: Locale
  say: Say
  onKept: (after: Overview) => void
}

/** What was before the caller is no longer so: it is shown anew, and what was typed stays. */
const OUT_OF_DATE = ['changedMeanwhile', 'calledMeanwhile'] as const

/** The card, fetched once: what is read out stays as it is until it is saved or refused. */
function useCard(path: string, say: Say) {
  const ask = useAsk('campaigns')
  const [card, setCard] = useState<Card>()
  const [trouble, setTrouble] = useState('')
  const fail = useCallback((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))), [say])
  const read = useCallback(() => ask<Card>(path).then(setCard), [ask, path])
  useEffect(() => {
    read().catch(fail)
  }, [read, fail])
  const send = async (order: Outcome): Promise<Overview | undefined> => {
    setTrouble('')
    try {
      return await ask<Overview>(path, { ...order, seen: card?.seen, known: card?.calls.length })
    } catch (error) {
      fail(error)
      if (OUT_OF_DATE.some((code) => isRefusal(error, code))) await read().catch(fail)
      return undefined
    }
  }
  return { card, trouble, send }
}

/** Whom to call: the number, what to say, what came of it. */
export function CallCard({ campaign, row, isNext, left, today, locale, say, onKept }: Props) {
  const { card, trouble, send } = useCard(`/${campaign}/calls/${row.id}`, say)
  const { user } = useAuth()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNext) title.current?.focus()
  }, [isNext])
  const keep = async (order: Outcome) => {
    const after = await send(order)
    if (after) onKept(after)
  }
  const isOver = ['answered', 'confirmed', 'refused'].includes(row.state)
  return (
    <article className="campaign-card">
      <header>
        <div>
          <h3 ref={title} tabIndex={-1}>
            {row.name}
          </h3>
          <p className="desk-muted">
            {row.region}
            {card?.organization && (
              <>
                {' · '}
                <DocumentLink collection="organizations" id={card.organization}>
                  {say('open')}
                </DocumentLink>
              </>
            )}
          </p>
        </div>
        {card?.phone ? (
          <a className="button" href={toTelUri(card.phone) ?? undefined}>
            {card.phone}
          </a>
        ) : (
          card && <p>{say('noPhone')}</p>
        )}
      </header>
      {card && !isOver && (
        <CallScript facts={card.facts} isActor={row.isActor} locale={locale} say={say} />
      )}
      {card && card.calls.length > 0 && (
        <History calls={card.calls} isActor={row.isActor} locale={locale} say={say} />
      )}
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {isOver && <p>{say('isOver', { state: INVITATION_STATES[row.state][locale] })}</p>}
      {!hasRole(user, ...EDITORS) && <p className="desk-muted">{say('editorsOnly')}</p>}
      {card && !isOver && hasRole(user, ...EDITORS) && (
        <OutcomeForm {...{ keep, left, locale, say, today }} isActor={row.isActor} />
      )}
    </article>
  )
}

interface HistoryProps {
  calls: readonly Call[]
  isActor: boolean
  locale: Locale
  say: Say
}

const History = ({ calls, isActor, locale, say }: HistoryProps) => (
  <>
    <h4>{say('history')}</h4>
    <ul>
      {calls.map(({ at, by, outcome, note }) => (
        <li key={at}>
          {[formatMonthDay(dayAt(at), locale), by, sayOutcome(outcome, isActor, locale), note]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  </>
)
