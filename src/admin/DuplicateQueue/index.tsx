'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { formatMoment } from '@/days/words'
import { DUPLICATE_OUTCOMES } from '@/directory/duplicateDecisions'
import { labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { DocumentLink } from '../DocumentLink'
import { useWords } from '../LmiaDesk/useDesk'
import { useAdded } from './useAdded'
import { type Act, type LikelyPair, type LikelySheet, type Queue, useQueue } from './useQueue'
import { WORDS } from './words'

import './index.css'

/** Above the list of decisions: the pairs that wait for one, and the last ones, to take back. */
export function DuplicateQueue() {
  const { locale } = useWords()
  const { queue, trouble, isBusy, act } = useQueue(WORDS.trouble[locale])
  const titleId = useId()
  return (
    <section className="desk desk-section duplicate-queue" aria-labelledby={titleId}>
      <h2 id={titleId}>{fillIn(WORDS.title[locale], { count: queue?.pairs.length ?? 0 })}</h2>
      <p>{WORDS[queue?.pairs.length === 0 ? 'none' : 'help'][locale]}</p>
      <p role="alert">{trouble}</p>
      <ul className="duplicate-queue-pairs">
        {queue?.pairs.map((pair) => (
          <li key={pair.key}>
            <Pair locale={locale} pair={pair} isBusy={isBusy} act={act} />
          </li>
        ))}
      </ul>
      {queue && queue.decided.length > 0 && (
        <Decided locale={locale} decided={queue.decided} isBusy={isBusy} act={act} />
      )}
    </section>
  )
}

interface PairProps {
  locale: Locale
  pair: LikelyPair
  isBusy: boolean
  act: Act
}

/** Two sheets side by side. Merging asks once more: links end with it. */
function Pair({ locale, pair: { sheets, score, reasons }, isBusy, act }: PairProps) {
  const ids = sheets.map(({ id }) => id)
  const canMerge = sheets.every(({ isUnlisted }) => !isUnlisted)
  return (
    <>
      <p>
        <strong>{fillIn(WORDS.score[locale], { score })}</strong> · {reasons.join(' · ')}
      </p>
      <div className="duplicate-queue-sheets">
        {sheets.map((sheet) => (
          <Sheet key={sheet.id} locale={locale} sheet={sheet} />
        ))}
      </div>
      <div className="duplicate-queue-actions">
        {canMerge &&
          sheets.map((kept, at) => (
            <KeepOne
              isBusy={isBusy}
              key={kept.id}
              kept={kept}
              locale={locale}
              onYes={() => act('/decide', { sheets: ids, keep: kept.id })}
              other={sheets[at === 0 ? 1 : 0]}
            />
          ))}
        <Action
          label={WORDS.notDuplicate[locale]}
          isBusy={isBusy}
          onAct={() => void act('/decide', { sheets: ids })}
        />
      </div>
    </>
  )
}

interface KeepProps extends Pick<PairProps, 'locale' | 'isBusy'> {
  kept: LikelySheet
  other: LikelySheet
  onYes: () => Promise<void>
}

/** Merges into this one, once what it will say more has been read. */
function KeepOne({ locale, isBusy, kept, other, onYes }: KeepProps) {
  const { added, look } = useAdded(kept.id, other.id, WORDS.trouble[locale])
  const names = { kept: kept.name, other: other.name }
  return (
    <AskFirst
      isDisabled={isBusy}
      isLooking={added === undefined}
      isSmall
      label={fillIn(WORDS.keep[locale], { name: kept.name })}
      onAsk={look}
      onYes={onYes}
      question={[
        fillIn(WORDS.sure[locale], names),
        ...(typeof added === 'string' ? [added] : []),
        ...(added === undefined ? [WORDS.looking[locale]] : []),
        ...(Array.isArray(added)
          ? [
              fillIn(WORDS[added.length > 0 ? 'adding' : 'addsNothing'][locale], names),
              ...added.map((line) => `+ ${line}`),
            ]
          : []),
      ]}
      yes={WORDS.merge[locale]}
    />
  )
}

const Sheet = ({ locale, sheet }: { locale: Locale; sheet: LikelySheet }) => (
  <div>
    <DocumentLink collection="organizations" id={sheet.id}>
      {sheet.name}
    </DocumentLink>
    <br />
    {[
      sheet.municipality,
      sheet.phone,
      sheet.isUnlisted && WORDS.unlisted[locale],
      !sheet.isPublished && WORDS.draft[locale],
    ]
      .filter(Boolean)
      .join(' · ')}
  </div>
)

interface DecidedProps extends Pick<PairProps, 'locale' | 'isBusy' | 'act'> {
  decided: Queue['decided']
}

const Decided = ({ locale, decided, isBusy, act }: DecidedProps) => (
  <>
    <h3>{WORDS.decided[locale]}</h3>
    <ul className="duplicate-queue-decided">
      {decided.map(({ pair, outcome, at, names }) => (
        <li key={pair}>
          <span>
            {names.join(' / ')} · {labelOf(DUPLICATE_OUTCOMES, outcome, locale)}
            {at && ` · ${formatMoment(at, locale)}`}
          </span>
          <Action
            label={WORDS.undo[locale]}
            name={fillIn(WORDS.undoOf[locale], { names: names.join(' / ') })}
            isBusy={isBusy}
            onAct={() => void act('/undo', { pair })}
          />
        </li>
      ))}
    </ul>
  </>
)

interface ActionProps {
  label: string
  /** For screen readers, when the label alone is said several times. */
  name?: string
  isMain?: boolean
  isBusy: boolean
  onAct: () => void
}

const Action = ({ label, name, isMain, isBusy, onAct }: ActionProps) => (
  <Button
    aria-label={name}
    buttonStyle={isMain ? 'primary' : 'secondary'}
    disabled={isBusy}
    margin={false}
    onClick={onAct}
    size="small"
  >
    {label}
  </Button>
)
