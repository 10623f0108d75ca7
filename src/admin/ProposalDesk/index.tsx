'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { CRITERIA, CRITERION_CODES, isCriterion } from '@/directory/criteria'
import { type FieldDecision, WHOLE } from '@/directory/proposals/order'
import { inSentence } from '@/directory/listWords'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { DocumentLink } from '../DocumentLink'
import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { Changes } from './Changes'
import { Region } from './Region'
import { type Beside, type Decisions, type Review, useProposal, type WordBack } from './useProposal'
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
  const { kind, state, changes, isDraft, unknown, message, sheet } = review
  const isOpen = state === 'received'
  const help = kind === 'nomination' ? 'newSheet' : 'help'
  return (
    <>
      {!isOpen && <p role="status">{WORDS.decided[locale]}</p>}
      {changes.length > 0 && <p>{WORDS[isOpen ? help : 'decidedHelp'][locale]}</p>}
      {sheet && (
        <p>
          <DocumentLink collection="organizations" id={sheet.id}>
            {fillIn(WORDS.open[locale], { name: sheet.name })}
          </DocumentLink>
        </p>
      )}
      {message && (
        <figure className="proposal-desk-message">
          <figcaption>{WORDS.message[locale]}</figcaption>
          <blockquote lang={review.language}>{message}</blockquote>
        </figure>
      )}
      {changes.length === 0 && (
        <p>{WORDS[kind === 'confirmation' ? 'everything' : 'noField'][locale]}</p>
      )}
      {isDraft && isOpen && <p>{WORDS.draft[locale]}</p>}
      <Alike locale={locale} review={review} />
      {unknown > 0 && <p>{fillIn(WORDS.unknown[locale], { count: unknown })}</p>}
    </>
  )
}

interface DeskProps {
  locale: Locale
  review: Review
  look: () => Promise<void>
  decide: (decisions: Decisions, beside: Beside) => Promise<void>
}

function Desk({ locale, review, look, decide }: DeskProps) {
  const { decisions, setDecisions, word, setWord, region, chooseRegion, refusal, isBusy, run } =
    useDecision({ review, look, decide })
  const isOpen = review.state === 'received'
  const paths = review.changes.length === 0 ? [WHOLE] : review.changes.map(({ path }) => path)
  const all = (decision: FieldDecision): Decisions =>
    Object.fromEntries(paths.map((path) => [path, decision]))
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
      {isOpen && asksRegion(review, decisions) && (
        <Region locale={locale} review={review} value={region} onChoose={chooseRegion} />
      )}
      {isOpen && (
        <Answer
          canRefuse={review.changes.length === 0 || refuses(decisions)}
          locale={locale}
          review={review}
          word={word}
          onSay={setWord}
        />
      )}
      {isOpen && (
        <Actions
          isBusy={isBusy}
          locale={locale}
          review={review}
          onAct={(decision) => run(decision ? all(decision) : decisions)}
          onMark={(decision) => setDecisions(all(decision))}
        />
      )}
      <p className={refusal ? 'desk-error' : undefined} role="alert">
        {refusal}
      </p>
    </>
  )
}

/** What is marked, chosen and written on the desk, and its sending. */
function useDecision({ review, look, decide }: Omit<DeskProps, 'locale'>) {
  const { say } = useWords()
  const router = useRouter()
  const [decisions, setDecisions] = useState<Decisions>({})
  const [word, setWord] = useState<WordBack>({ reason: '', criterion: '' })
  const [chosen, chooseRegion] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const region = chosen ?? review.regions?.ofTown ?? ''

  async function run(made: Decisions) {
    setIsBusy(true)
    try {
      setRefusal(undefined)
      const said = refuses(made) ? word : { ...word, criterion: '' as const }
      await decide(made, { ...said, region: asksRegion(review, made) ? region : '' })
      router.refresh()
    } catch (error) {
      setRefusal(sentenceOf(error, say('trouble')))
      await look().catch(() => undefined) // what was typed stays; the sheet may have changed
    } finally {
      setIsBusy(false)
    }
  }
  return { decisions, setDecisions, word, setWord, region, chooseRegion, refusal, isBusy, run }
}

/** Of an organization that will be listed, when no place of it is accepted with its region. */
const asksRegion = ({ regions, changes }: Review, decisions: Decisions): boolean =>
  regions !== null &&
  changes.some(({ path }) => decisions[path] === 'accept') &&
  !changes.some(
    ({ path, after }) => path.endsWith('.region') && after && decisions[path] === 'accept',
  )

const refuses = (decisions: Decisions): boolean => Object.values(decisions).includes('refuse')

interface ActionsProps {
  isBusy: boolean
  locale: Locale
  review: Review
  /** Decides: as marked, or the whole at once. */
  onAct: (decision?: FieldDecision) => Promise<void>
  /** Marks every field, without deciding. */
  onMark: (decision: FieldDecision) => void
}

/** Marking asks nothing; deciding asks first, since it is read outside and is not done again. */
const Actions = ({ isBusy, locale, review, onAct, onMark }: ActionsProps) => {
  const decide = (word: DecidingWord, decision?: FieldDecision, isMain = false) => (
    <AskFirst
      isDisabled={isBusy}
      isMain={isMain}
      isSmall
      label={WORDS[word][locale]}
      question={questionOf(review, decision, locale)}
      yes={WORDS[word][locale]}
      onYes={() => onAct(decision)}
    />
  )
  const mark = (word: 'acceptAll' | 'refuseAll', decision: FieldDecision) => (
    <Action isBusy={isBusy} label={WORDS[word][locale]} onAct={() => onMark(decision)} />
  )
  return (
    <div className="proposal-desk-actions">
      {review.changes.length > 0 ? (
        <>
          {decide('decide', undefined, true)}
          {mark('acceptAll', 'accept')}
          {mark('refuseAll', 'refuse')}
        </>
      ) : (
        <>
          {decide(review.kind === 'confirmation' ? 'confirmWhole' : 'accept', 'accept', true)}
          {decide('refuse', 'refuse')}
        </>
      )}
    </div>
  )
}

type DecidingWord = 'decide' | 'confirmWhole' | 'accept' | 'refuse'

/** What will be read because of the decision, and by whom. */
function questionOf(review: Review, decision: FieldDecision | undefined, locale: Locale): string {
  const isDraft = review.isDraft || review.kind === 'nomination'
  const isApplied = decision !== 'refuse' && review.changes.length > 0
  return [
    isApplied && WORDS[isDraft ? 'toDraft' : 'toSheet'][locale],
    review.hasAddress && WORDS.answerLeaves[locale],
    WORDS.decidedOnce[locale],
  ]
    .filter(Boolean)
    .join(' ')
}

interface ActionProps {
  label: string
  isBusy: boolean
  onAct: () => void
}

const Action = ({ label, isBusy, onAct }: ActionProps) => (
  <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onAct} size="small">
    {label}
  </Button>
)

interface AnswerProps {
  /** Whether a published reason has anything to give a reason for. */
  canRefuse: boolean
  locale: Locale
  review: Review
  word: WordBack
  onSay: (word: WordBack) => void
}

/** The word back: whether anybody will read it stands beside it. */
const Answer = ({ canRefuse, locale, review, word, onSay }: AnswerProps) => (
  <>
    {review.kind === 'nomination' && canRefuse && (
      <label className="proposal-desk-answer">
        {WORDS.criterion[locale]}
        <select
          onChange={({ target }) =>
            onSay({ ...word, criterion: isCriterion(target.value) ? target.value : '' })
          }
          value={word.criterion}
        >
          <option value="">{WORDS.noCriterion[locale]}</option>
          {CRITERION_CODES.map((code) => (
            <option key={code} value={code}>
              {CRITERIA[code][locale]}
            </option>
          ))}
        </select>
      </label>
    )}
    <label className="proposal-desk-answer">
      {WORDS[review.hasAddress ? 'reason' : 'reasonInside'][locale]}
      {review.hasAddress && (
        <strong>
          {fillIn(WORDS.itsLanguage[locale], {
            language: inSentence(LOCALE_LABELS[review.language][locale], locale),
          })}
        </strong>
      )}
      <textarea
        lang={review.language}
        onChange={({ target }) => onSay({ ...word, reason: target.value })}
        rows={3}
        value={word.reason}
      />
    </label>
  </>
)

/** Sheets that may be of the organization that is named. */
function Alike({ locale, review: { alike } }: { locale: Locale; review: Review }) {
  if (alike.length === 0) return null
  return (
    <div role="note">
      <p>
        <strong>{WORDS.alike[locale]}</strong>
      </p>
      <ul>
        {alike.map(({ id, name, reasons, isUnlisted }) => (
          <li key={id}>
            <DocumentLink collection="organizations" id={id}>
              {name}
            </DocumentLink>{' '}
            · {reasons.join(', ')}
            {isUnlisted && <strong> · {WORDS.unlisted[locale]}</strong>}
          </li>
        ))}
      </ul>
    </div>
  )
}
