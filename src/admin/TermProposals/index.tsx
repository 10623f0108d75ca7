'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useMemo, useState } from 'react'

import { COLON } from '@/i18n/colon'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { formatMoment } from '@/days/words'
import { textAddress } from '@/translation/deskAddress'
import {
  PROPOSAL_KIND_LABELS,
  PROPOSAL_STATE_LABELS,
} from '@/translation/glossary/proposalMessages'
import type { ProposalAction } from '@/translation/glossary/proposals'
import type { ProposalStanding } from '@/translation/payload/people/proposalEndpoints'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'
import { ScreenLink } from '../ScreenLink'
import { Answer } from './Answer'
import { wordsIn, type Words } from './words'

import './index.css'

/** A proposal beside what the glossary says now, and the way to answer it. */
export function TermProposal() {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { standing, trouble, decide } = useStanding(words)
  const titleId = useId()
  if (!standing) return null
  return (
    <section aria-labelledby={titleId} className="desk term-proposal">
      <h2 id={titleId}>{words.say('title')}</h2>
      <Proposed standing={standing} words={words} />
      {standing.state === 'received' ? (
        <Answer decide={decide} standing={standing} trouble={trouble} words={words} />
      ) : (
        <Answered standing={standing} words={words} />
      )}
    </section>
  )
}

/** How the proposal stands, and the way to answer it. */
function useStanding(words: Words) {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const ask = useAsk('term-proposals')
  const [standing, setStanding] = useState<ProposalStanding>()
  const [trouble, setTrouble] = useState('')
  const look = useCallback(
    async (body?: object) => {
      if (id !== undefined) setStanding(await ask<ProposalStanding>(`/${id}/decision`, body))
    },
    [ask, id],
  )
  const silence = words.say('trouble')
  useEffect(() => {
    look().catch((error: unknown) => setTrouble(sentenceOf(error, silence)))
  }, [look, silence])
  const decide = async (action: ProposalAction, said: { answer: string; definition: string }) => {
    try {
      setTrouble('')
      await look({ action, ...said })
      router.refresh()
    } catch (error) {
      setTrouble(sentenceOf(error, silence))
    }
  }
  return { standing, trouble, decide }
}

interface PartProps {
  standing: ProposalStanding
  words: Words
}

/** Of a term that is in the glossary, its own; what waits has its own field below. */
const definitionShown = ({ now, state, mayDecide, isOwn, definition }: ProposalStanding): string =>
  now?.definition ?? (state === 'received' && mayDecide && !isOwn ? '' : definition)

interface Fact {
  label: string
  text: string
  lang?: string
}

function Proposed({ standing, words }: PartProps) {
  const { locale, say } = words
  const { french, language, kind, words: proposed, names, person, createdAt, now } = standing
  const { admin } = useConfig().config.routes
  const kindLabel = `${PROPOSAL_KIND_LABELS[kind][locale]} · ${LOCALE_LABELS[language][locale]}`
  const forbidden = now?.forbidden.map(({ text }) => text).join(', ') ?? ''
  const facts: Fact[] = [
    { label: say('french'), text: french, lang: 'fr' },
    { label: kindLabel, text: proposed, lang: language },
    now?.agreed
      ? { label: say('now'), text: now.agreed, lang: language }
      : { label: say('now'), text: say('nowNothing'), lang: locale },
    { label: say('nowForbidden'), text: forbidden, lang: language },
    { label: say('reason'), text: standing.reason },
    { label: say('source'), text: standing.source },
    { label: say('definition'), text: definitionShown(standing), lang: 'fr' },
  ].filter(({ text }) => text !== '')
  return (
    <>
      <p className="desk-muted">
        {say('by', {
          who: names[person] ?? say('somebody'),
          when: formatMoment(new Date(createdAt), locale),
        })}
      </p>
      <dl className="term-proposal__facts">
        {facts.map(({ label, text, lang }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="term-proposal__ways">
        <ScreenLink href={textAddress(admin, standing.translation, standing.unit)}>
          {say('passage')}
        </ScreenLink>
        {now && (
          <ScreenLink href={`${admin}/collections/glossary/${now.id}`}>{say('term')}</ScreenLink>
        )}
      </p>
    </>
  )
}

const Answered = ({ standing, words }: PartProps) => {
  const { locale, say } = words
  const { state, decidedBy, names, answer } = standing
  const who = (decidedBy && names[decidedBy]) || say('somebody')
  return (
    <div className="desk-empty" role="status">
      <p>
        <strong>
          {say('decided', { state: PROPOSAL_STATE_LABELS[state][locale], who })}
          {answer && COLON[locale]}
        </strong>
      </p>
      {answer && <p className="term-proposal__said">{answer}</p>}
    </div>
  )
}
