'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import type { ProposalQueue as Queue, WaitingProposal } from '@/directory/payload/proposalQueue'
import { WHOLE } from '@/directory/proposals/order'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { DocumentLink } from '../DocumentLink'
import { readAnswer, sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { WORDS } from './words'

import './index.css'

/** Above the list of proposals: what waits, by age and region, who takes care of it, and the one click. */
export function ProposalQueue() {
  const { locale } = useWords()
  const { queue, trouble, isBusy, confirm, take } = useProposalQueue()
  const [region, setRegion] = useState('')
  const titleId = useId()
  const waiting = queue?.waiting.filter(({ regions }) => !region || regions.includes(region)) ?? []
  if (!queue && !trouble) return null
  return (
    <section aria-labelledby={titleId} className="desk desk-section proposal-queue">
      <div className="desk-section__head">
        <h2 id={titleId}>{fillIn(WORDS.title[locale], { count: waiting.length })}</h2>
      </div>
      <p>{WORDS[queue?.waiting.length === 0 ? 'none' : 'help'][locale]}</p>
      {queue && queue.regions.length > 1 && (
        <label className="desk-field">
          <span className="desk-field__label">{WORDS.region[locale]}</span>
          <select
            className="input"
            onChange={({ target }) => setRegion(target.value)}
            value={region}
          >
            <option value="">{WORDS.everywhere[locale]}</option>
            {queue.regions.map(({ code, name, count }) => (
              <option key={code} value={code}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
      <p className={trouble ? 'desk-error' : undefined} role="alert">
        {trouble}
      </p>
      <ul className="desk-list">
        {waiting.map((proposal) => (
          <li key={proposal.id}>
            <Waiting
              isBusy={isBusy}
              locale={locale}
              proposal={proposal}
              onConfirm={confirm}
              onTake={take}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WaitingProps {
  proposal: WaitingProposal
  locale: Locale
  isBusy: boolean
  onConfirm: (proposal: WaitingProposal) => void
  onTake: (proposal: WaitingProposal) => void
}

function Waiting({ proposal, locale, isBusy, onConfirm, onTake }: WaitingProps) {
  const { user } = useAuth()
  const { id, title, kind, organization, days, assignee, isWhole } = proposal
  const name = title === organization ? title : `${organization} – ${title}`
  const age = days === 0 ? WORDS.today[locale] : fillIn(WORDS.days[locale], { count: days })
  const taken = assignee && fillIn(WORDS.takenBy[locale], { name: assignee.name })
  const mayDecide = hasRole(user, ...EDITORS)
  return (
    <div className="proposal-queue__row">
      <span>
        <DocumentLink collection="organization-proposals" id={id}>
          {name}
        </DocumentLink>{' '}
        <span className="desk-muted">
          {[WORDS[kind][locale], age, taken].filter(Boolean).join(' · ')}
        </span>
      </span>
      {mayDecide && (
        <span className="proposal-queue__actions">
          {isWhole && (
            <button
              aria-label={fillIn(WORDS.confirmOf[locale], { name: organization })}
              className="button button--small"
              disabled={isBusy}
              onClick={() => onConfirm(proposal)}
              type="button"
            >
              {WORDS.confirm[locale]}
            </button>
          )}
          {!assignee && (
            <button
              aria-label={fillIn(WORDS.takeOf[locale], { name })}
              className="button button--secondary button--small"
              disabled={isBusy}
              onClick={() => onTake(proposal)}
              type="button"
            >
              {WORDS.take[locale]}
            </button>
          )}
        </span>
      )}
    </div>
  )
}

/** The queue as the site has it, and what may be done from it. */
function useProposalQueue() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { say } = useWords()
  const router = useRouter()
  const ask = useAsk('organization-proposals')
  const [queue, setQueue] = useState<Queue>()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const look = useCallback(async () => setQueue(await ask<Queue>('/queue')), [ask])
  useEffect(() => {
    look().catch((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))))
  }, [look, say])

  async function run(work: () => Promise<unknown>): Promise<void> {
    setIsBusy(true)
    setTrouble('')
    try {
      await work()
      router.refresh()
    } catch (error) {
      setTrouble(sentenceOf(error, say('trouble')))
    } finally {
      await look().catch(() => undefined) // what is shown stays, with what went wrong above it
      setIsBusy(false)
    }
  }
  const address = `${config.serverURL ?? ''}${config.routes.api}/organization-proposals`
  return {
    queue,
    trouble,
    isBusy,
    confirm: ({ id }: WaitingProposal) =>
      void run(() => ask(`/${id}/decide`, { decisions: { [WHOLE]: 'accept' }, seen: {} })),
    take: ({ id }: WaitingProposal) =>
      void run(async () => {
        const response = await fetch(`${address}/${id}`, {
          method: 'PATCH',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ assignee: user?.id }),
        })
        return readAnswer(response, say('trouble'))
      }),
  }
}
