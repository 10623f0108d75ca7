'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useMemo } from 'react'

import type { LetterLanguage } from '@/campaigns/payload/letterWords'
import { isRunning } from '@/campaigns/transitions'
import { dayAt, isDay } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'

import { campaignAddress, reportAddress } from '../CampaignDesk/path'
import { ScreenLink } from '../ScreenLink'
import { useWords } from '../LmiaDesk/useDesk'
import { Actions } from './Actions'
import { Audience } from './Audience'
import { Letters, oursIn } from './Letters'
import { Preview, textsOf } from './Preview'
import { StillAsking } from './StillAsking'
import { type AudienceView, useAct, useDraft, useLive } from './useCampaign'
import { whoIsWritten } from './whoIsWritten'
import { type Say, wordsIn } from './words'

import './index.css'

type Draft = ReturnType<typeof useDraft>

/** In the form of a campaign: whom it would ask, its letters, and the buttons that start and end it. */
export function CampaignPanel() {
  const { locale } = useWords()
  const draft = useDraft()
  const say = useMemo(() => wordsIn(locale), [locale])
  const titleId = useId()
  const isPreparing = draft.state === 'preparing'
  return (
    <section className="desk desk-section campaign-panel" aria-labelledby={titleId}>
      <div className="desk-section__head">
        <h2 id={titleId}>{say(isPreparing ? 'title' : 'titleRunning')}</h2>
      </div>
      {isPreparing ? (
        <Preparing draft={draft} locale={locale} say={say} />
      ) : (
        <Running draft={draft} locale={locale} say={say} />
      )}
    </section>
  )
}

interface PartProps {
  draft: Draft
  locale: Locale
  say: Say
}

function Preparing({ draft, locale, say }: PartProps) {
  const { id, values, isModified, isSaved, state } = draft
  const live = useLive<AudienceView>(
    '/audience',
    { id, audience: values.audience ?? {} },
    say('trouble'),
  )
  const letters = useLetters(draft, say)
  const act = useAct(draft)
  // A start says whom it writes to, and in which languages not in the team's words.
  const written =
    live.value && letters.value && isDay(values.from)
      ? [
          whoIsWritten(live.value, { from: values.from, today: dayAt(new Date()), locale }),
          ...oursIn(letters.value.languages, locale, say),
        ].join(' ')
      : undefined
  return (
    <>
      <Audience live={live} locale={locale} say={say} />
      <LetterStates {...{ letters, locale, say }} />
      {!isSaved && <p>{say('notSaved')}</p>}
      {isSaved && isModified && <p>{say('saveFirst')}</p>}
      {isSaved && !isModified && <Actions {...{ act, locale, say, state, written }} />}
      <Preview id={id} locale={locale} say={say} values={values} />
    </>
  )
}

/** How the letters being filled in stand in each language. */
const useLetters = ({ id, values }: Draft, say: Say) =>
  useLive<{ languages: LetterLanguage[] }>(
    '/languages',
    { id, texts: textsOf(values) },
    say('trouble'),
  )

interface LetterStatesProps extends Omit<PartProps, 'draft'> {
  letters: ReturnType<typeof useLetters>
}

const LetterStates = ({ letters, locale, say }: LetterStatesProps) =>
  letters.value ? (
    <Letters languages={letters.value.languages} locale={locale} say={say} />
  ) : (
    letters.trouble && <StillAsking live={letters} say={say} />
  )

function Running({ draft, locale, say }: PartProps) {
  const { id, state } = draft
  const { admin } = useConfig().config.routes
  const act = useAct(draft)
  if (id === undefined) return null
  const common = { act, draft, locale, say }
  return (
    <>
      <p className="campaign-panel-ways">
        <ScreenLink href={campaignAddress(admin, id)}>{say('desk')}</ScreenLink>
        <ScreenLink href={reportAddress(admin, id)}>{say('report')}</ScreenLink>
      </p>
      {isRunning(state) ? <StillSending {...common} /> : <Actions {...{ ...common, state }} />}
    </>
  )
}

interface SendingProps extends PartProps {
  act: ReturnType<typeof useAct>
}

/** Letters leave until it is over: how they stand, and, before it goes on, what leaves in our words. */
function StillSending({ act, draft, locale, say }: SendingProps) {
  const letters = useLetters(draft, say)
  const written = letters.value && oursIn(letters.value.languages, locale, say).join('')
  return (
    <>
      <LetterStates {...{ letters, locale, say }} />
      <Actions {...{ act, locale, say, state: draft.state, written }} />
    </>
  )
}
