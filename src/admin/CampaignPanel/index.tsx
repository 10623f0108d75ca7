'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useId, useMemo } from 'react'

import { dayAt, isDay } from '@/days/calendar'
import type { Locale } from '@/i18n/locales'

import { campaignAddress, reportAddress } from '../CampaignDesk/path'
import { useWords } from '../LmiaDesk/useDesk'
import { Actions } from './Actions'
import { Audience } from './Audience'
import { Preview } from './Preview'
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
  const act = useAct(draft)
  const written =
    live.value && isDay(values.from)
      ? whoIsWritten(live.value, { from: values.from, today: dayAt(new Date()), locale })
      : undefined
  return (
    <>
      <Audience live={live} locale={locale} say={say} />
      {!isSaved && <p>{say('notSaved')}</p>}
      {isSaved && isModified && <p>{say('saveFirst')}</p>}
      {isSaved && !isModified && <Actions {...{ act, locale, say, state, written }} />}
      <Preview locale={locale} say={say} values={values} />
    </>
  )
}

function Running({ draft, locale, say }: PartProps) {
  const { id, state } = draft
  const { admin } = useConfig().config.routes
  const act = useAct(draft)
  if (id === undefined) return null
  return (
    <>
      <p className="campaign-panel-ways">
        <Link href={campaignAddress(admin, id)}>{say('desk')}</Link>
        <Link href={reportAddress(admin, id)}>{say('report')}</Link>
      </p>
      <Actions {...{ act, locale, say, state }} />
    </>
  )
}
