'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { type FieldDecision, WHOLE } from '@/directory/proposals/order'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { Changes } from './Changes'
import { type Decisions, type Review, useProposal } from './useProposal'
import { WORDS } from './words'

import './index.css'

/** A proposal side by side with its sheet, decided field by field. */
export function ProposalDesk() {
  const { locale } = useWords()
  const { review, look, decide } = useProposal()
  const titleId = useId()
  if (!review) return null
  return (
    <section className="proposal-desk" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <Lead locale={locale} review={review} />
      <Desk locale={locale} review={review} look={look} decide={decide} />
    </section>
  )
}

function Lead({ locale, review }: { locale: Locale; review: Review }) {
  const { kind, state, changes, isDraft, unknown } = review
  return (
    <>
      {state !== 'received' && <p role="status">{WORDS.decided[locale]}</p>}
      {changes.length > 0 && <p>{WORDS[kind === 'nomination' ? 'newSheet' : 'help'][locale]}</p>}
      {changes.length === 0 && (
        <p>{WORDS[kind === 'confirmation' ? 'everything' : 'noField'][locale]}</p>
      )}
      {isDraft && state === 'received' && <p>{WORDS.draft[locale]}</p>}
      {unknown > 0 && <p>{fillIn(WORDS.unknown[locale], { count: unknown })}</p>}
    </>
  )
}

interface DeskProps {
  locale: Locale
  review: Review
  look: () => Promise<void>
  decide: (decisions: Decisions, reason: string) => Promise<void>
}

function Desk({ locale, review, look, decide }: DeskProps) {
  const { say } = useWords()
  const router = useRouter()
  const [decisions, setDecisions] = useState<Decisions>({})
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const isOpen = review.state === 'received'
  const paths = review.changes.length === 0 ? [WHOLE] : review.changes.map(({ path }) => path)
  const all = (decision: FieldDecision): Decisions =>
    Object.fromEntries(paths.map((path) => [path, decision]))

  async function run(made: Decisions) {
    setIsBusy(true)
    try {
      setRefusal(undefined)
      await decide(made, reason)
      router.refresh()
    } catch (error) {
      setRefusal(sentenceOf(error, say('trouble')))
      await look().catch(() => undefined) // what was typed stays; the sheet may have changed
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <>
      {review.changes.length > 0 && (
        <Changes
          changes={review.changes}
          decisions={isOpen ? decisions : undefined}
          locale={locale}
          onDecide={(path, decision) => setDecisions({ ...decisions, [path]: decision })}
        />
      )}
      {isOpen && (
        <Answer locale={locale} hasAddress={review.hasAddress} reason={reason} onType={setReason} />
      )}
      {isOpen && (
        <Actions
          isBusy={isBusy}
          locale={locale}
          review={review}
          onAct={(decision) => void run(decision ? all(decision) : decisions)}
          onMark={(decision) => setDecisions(all(decision))}
        />
      )}
      <p role="alert">{refusal}</p>
    </>
  )
}

interface ActionsProps {
  isBusy: boolean
  locale: Locale
  review: Review
  /** Decides: as marked, or the whole at once. */
  onAct: (decision?: FieldDecision) => void
  /** Marks every field, without deciding. */
  onMark: (decision: FieldDecision) => void
}

const Actions = ({ isBusy, locale, review, onAct, onMark }: ActionsProps) => {
  const action = (word: keyof typeof WORDS, onClick: () => void, isMain = false) => (
    <Action isBusy={isBusy} isMain={isMain} label={WORDS[word][locale]} onAct={onClick} />
  )
  return (
    <div className="proposal-desk-actions">
      {review.changes.length > 0 ? (
        <>
          {action('decide', () => onAct(), true)}
          {action('acceptAll', () => onMark('accept'))}
          {action('refuseAll', () => onMark('refuse'))}
        </>
      ) : (
        <>
          {action(
            review.kind === 'confirmation' ? 'confirmWhole' : 'accept',
            () => onAct('accept'),
            true,
          )}
          {action('refuse', () => onAct('refuse'))}
        </>
      )}
    </div>
  )
}

interface ActionProps {
  label: string
  isMain?: boolean
  isBusy: boolean
  onAct: () => void
}

const Action = ({ label, isMain, isBusy, onAct }: ActionProps) => (
  <Button
    buttonStyle={isMain ? 'primary' : 'secondary'}
    disabled={isBusy}
    margin={false}
    onClick={onAct}
    size="small"
  >
    {label}
  </Button>
)

interface AnswerProps {
  locale: Locale
  hasAddress: boolean
  reason: string
  onType: (text: string) => void
}

/** The word back: whether anybody will read it stands beside it. */
const Answer = ({ locale, hasAddress, reason, onType }: AnswerProps) => (
  <label className="proposal-desk-answer">
    {WORDS[hasAddress ? 'reason' : 'reasonInside'][locale]}
    <textarea onChange={(event) => onType(event.target.value)} rows={3} value={reason} />
  </label>
)
