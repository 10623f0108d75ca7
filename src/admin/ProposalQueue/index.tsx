'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { sameId } from '@/db/ids'
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
  const { queue, trouble, isBusy, confirm, assign } = useProposalQueue()
  const [chosen, setRegion] = useState('')
  const titleId = useId()
  // Of a region that is chosen the last may be settled meanwhile: then all is shown again.
  const region = queue?.waiting.some((each) => isOf(each, chosen)) ? chosen : ''
  const waiting = queue?.waiting.filter((each) => isOf(each, region)) ?? []
  const regionless = queue?.waiting.filter((each) => isOf(each, NO_REGION)).length ?? 0
  const names = new Map(queue?.regions.map(({ code, name }) => [code, name]))
  if (!queue && !trouble) return null
  return (
    <section aria-labelledby={titleId} className="desk desk-section proposal-queue">
      <div className="desk-section__head">
        <h2 id={titleId}>{fillIn(WORDS.title[locale], { count: waiting.length })}</h2>
      </div>
      <p>{WORDS[queue?.waiting.length === 0 ? 'none' : 'help'][locale]}</p>
      {queue && queue.regions.length + Math.sign(regionless) > 1 && (
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
            {regionless > 0 && (
              <option value={NO_REGION}>
                {fillIn(WORDS.noRegion[locale], { count: regionless })}
              </option>
            )}
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
              regionNames={names}
              onAssign={assign}
              onConfirm={confirm}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Chosen for what names no region: a missing organization of which only the town was said. */
const NO_REGION = 'none'

const isOf = ({ regions }: WaitingProposal, region: string): boolean =>
  region === '' || (region === NO_REGION ? regions.length === 0 : regions.includes(region))

interface WaitingProps {
  proposal: WaitingProposal
  /** By code. */
  regionNames: ReadonlyMap<string, string>
  locale: Locale
  isBusy: boolean
  onConfirm: (proposal: WaitingProposal) => void
  /** To the person themselves, or to nobody. */
  onAssign: (proposal: WaitingProposal, isMine: boolean) => void
}

function Waiting({ proposal, regionNames, locale, isBusy, onConfirm, onAssign }: WaitingProps) {
  const { user } = useAuth()
  const { id, title, kind, organization, days, regions, campaign, assignee, isWhole } = proposal
  const name = title === organization ? title : `${organization} – ${title}`
  const age = fillIn(WORDS[AGES[days] ?? 'days'][locale], { count: days })
  const where = regions.map((code) => regionNames.get(code)).join(', ')
  const taken = assignee && fillIn(WORDS.takenBy[locale], { name: assignee.name })
  const isMine = assignee !== null && sameId(assignee.id, user?.id)
  const mayDecide = hasRole(user, ...EDITORS)
  return (
    <div className="proposal-queue__row">
      <span>
        <DocumentLink collection="organization-proposals" id={id}>
          {name}
        </DocumentLink>{' '}
        <span className="desk-muted">
          {[WORDS[kind][locale], where, campaign, age, taken].filter(Boolean).join(' · ')}
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
          {(!assignee || isMine) && (
            <button
              aria-label={fillIn(WORDS[isMine ? 'leaveOf' : 'takeOf'][locale], { name })}
              className="button button--secondary button--small"
              disabled={isBusy}
              onClick={() => onAssign(proposal, !isMine)}
              type="button"
            >
              {WORDS[isMine ? 'leave' : 'take'][locale]}
            </button>
          )}
        </span>
      )}
    </div>
  )
}

/** How long ago it came, where a word says it better than a figure. */
const AGES: readonly ('today' | 'yesterday')[] = ['today', 'yesterday']

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
    assign: ({ id }: WaitingProposal, isMine: boolean) =>
      void run(async () => {
        const response = await fetch(`${address}/${id}`, {
          method: 'PATCH',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ assignee: isMine ? user?.id : null }),
        })
        return readAnswer(response, say('trouble'))
      }),
  }
}
