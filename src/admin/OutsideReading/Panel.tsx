'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { formatDay, formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import type { ShownReading, ShownReadings } from '@/outsideReading/payload/team'
import { lastDayOf } from '@/outsideReading/states'
import { READING_ANSWER_LABELS, READING_STATE_LABELS } from '@/outsideReading/types'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { isAnswer, sentenceOf } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { Outcome, type Said } from '../Outcome'
import { useStanding } from '../useStanding'

import { InviteForm } from './InviteForm'
import { PANEL_ID } from './ReadingBesideText'
import { wordsIn, type Words } from './words'

import './index.css'

/** In the sidebar of a text: who was asked to read it before it is published, what they said, and one more. */
export function SidePanel() {
  const { id } = useDocumentInfo()
  // Another text is another panel: nothing of the one before stays.
  return <Panel key={String(id)} />
}

function Panel() {
  const { collectionSlug = '' } = useDocumentInfo()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const locale = firstLocale(i18n.language)
  const { standing, trouble, isSilent, isSaved, look, send } = useStanding<ShownReadings>(
    collectionSlug,
    'outside-readings',
  )
  const [said, setSaid] = useState<Said>()
  const titleId = useId()
  const { readings = [], mayInvite = false, until = '' } = standing ?? {}
  useLooked(readings, () => send('', { do: 'seen' }))

  /** @returns what went wrong; nothing when it is done */
  async function ask(order: object, done: string): Promise<string | undefined> {
    setSaid(undefined)
    try {
      await send('', order)
    } catch (error) {
      return isAnswer(error) ? sentenceOf(error, words.unsure) : words.unsure
    }
    setSaid({ text: done, isRefused: false })
    return undefined
  }
  return (
    <section
      aria-busy={isSaved && !standing && !trouble}
      aria-labelledby={titleId}
      className="desk outside-readings"
      id={PANEL_ID}
      tabIndex={-1}
    >
      <h2 id={titleId}>
        {words.title}
        {readings.length > 0 && ` (${readings.length})`}
      </h2>
      <p className="desk-muted">{isSaved ? words.help : words.notSaved}</p>
      {trouble && (
        <NoAnswer locale={locale} sentence={isSilent ? words.trouble : trouble} onAgain={look} />
      )}
      <Outcome said={said} />
      {standing && mayInvite && (
        <InviteForm
          words={words}
          locale={locale}
          until={until}
          onSend={(invitation) => ask({ do: 'invite', ...invitation }, words.invited)}
        />
      )}
      <Readings
        {...{ locale, readings, words }}
        mayAct={mayInvite}
        onWithdraw={async (reading) => {
          const text = await ask({ do: 'withdraw', reading }, words.withdrawn)
          if (text) setSaid({ text, isRefused: true })
        }}
      />
    </section>
  )
}

interface ReadingsProps extends Pick<ReadingProps, 'locale' | 'mayAct' | 'words'> {
  readings: readonly ShownReading[]
  onWithdraw: (reading: string) => Promise<void>
}

function Readings({ readings, onWithdraw, ...more }: ReadingsProps) {
  if (readings.length === 0) return null
  return (
    <ul className="outside-readings__list">
      {readings.map((reading) => (
        <Reading
          key={reading.id}
          reading={reading}
          onWithdraw={() => onWithdraw(reading.id)}
          {...more}
        />
      ))}
    </ul>
  )
}

/** What came is shown to who invited: it waits in their Today no more. */
function useLooked(readings: readonly ShownReading[], look: () => Promise<unknown>): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || !readings.some(({ isNews }) => isNews)) return
    isDone.current = true
    look().catch(() => {
      isDone.current = false // it waits until it is shown again
    })
  }, [readings, look])
}

interface ReadingProps {
  locale: Locale
  mayAct: boolean
  reading: ShownReading
  words: Words
  onWithdraw: () => Promise<void>
}

function Reading({ locale, mayAct, reading, words, onWithdraw }: ReadingProps) {
  const { answer, answeredAt, body, by, email, isEarlier, name, remark } = reading
  const last = lastDayOf(reading)
  return (
    <li>
      <strong>{name}</strong> ({body})
      {email && (
        <>
          <br />
          <span className="desk-muted">{email}</span>
        </>
      )}
      <br />
      {READING_STATE_LABELS[reading.state][locale]}
      {reading.isOpen && ` · ${fillIn(words.until, { date: formatDay(last, locale) })}`}
      {by && ` · ${fillIn(words.by, { name: by })}`}
      {answer && (
        <p>
          <strong>{READING_ANSWER_LABELS[answer][locale]}</strong>
          {answeredAt && ` · ${formatMoment(answeredAt, locale)}`}
        </p>
      )}
      {remark && <blockquote>{remark}</blockquote>}
      <p className="desk-muted">
        {fillIn(words[isEarlier ? 'earlier' : 'same'], {
          moment: formatMoment(reading.versionAt, locale),
        })}
      </p>
      {mayAct && reading.isOpen && (
        <AskFirst
          isSmall
          label={words.withdraw}
          name={fillIn(words.withdrawOf, { name })}
          question={words.withdrawQuestion}
          yes={words.withdraw}
          onYes={onWithdraw}
        />
      )}
    </li>
  )
}
