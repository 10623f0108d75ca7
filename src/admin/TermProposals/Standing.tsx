'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useState } from 'react'

import type { Id } from '@/db/ids'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES, TARGET_LOCALES, type Locale, type TargetLocale } from '@/i18n/locales'
import type { Glossary } from '@/payload-types'
import { PROPOSAL_STATE_LABELS } from '@/translation/glossary/proposalMessages'
import type { ProposalKind } from '@/translation/glossary/proposals'

import { DeskScroll } from '../DeskScroll'
import { ScreenLink } from '../ScreenLink'
import { wordsIn, type Words } from './words'

import './index.css'

interface Line {
  language: Locale
  text: string
  state: string
  /** The proposal, where it is one. */
  proposal?: string
}

/** Above a term: what is accepted, proposed, and not to be used, by language. */
export function TermStanding() {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { savedDocumentData } = useDocumentInfo()
  const { admin } = useConfig().config.routes
  const term = savedDocumentData as Partial<Glossary> | undefined
  const proposals = useWaiting(term?.term)
  const titleId = useId()
  if (!term?.term) return null
  const lines = linesOf(term, proposals, words)
  return (
    <section aria-labelledby={titleId} className="desk term-proposal">
      <h2 id={titleId}>{words.say('standing')}</h2>
      <DeskScroll label={words.say('standing')}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{words.say('language')}</th>
              <th scope="col">{words.say('words')}</th>
              <th scope="col">{words.say('state')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ language, text, state, proposal }, index) => (
              <tr key={index}>
                <td>{LOCALE_LABELS[language][words.locale]}</td>
                <td lang={language}>
                  {proposal ? (
                    <ScreenLink href={`${admin}/collections/term-proposals/${proposal}`}>
                      {text}
                    </ScreenLink>
                  ) : (
                    text || '—'
                  )}
                </td>
                <td>{state}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </DeskScroll>
    </section>
  )
}

/** What waits for an answer about a term. */
function useWaiting(french: string | undefined): readonly Waiting[] {
  const { routes, serverURL } = useConfig().config
  const [proposals, setProposals] = useState<readonly Waiting[]>([])
  useEffect(() => {
    if (!french) return
    let isGone = false
    const query = new URLSearchParams({
      'where[french][equals]': french,
      'where[state][equals]': 'received',
      depth: '0',
      limit: '20',
    })
    void fetch(`${serverURL ?? ''}${routes.api}/term-proposals?${query}`, {
      credentials: 'include',
    })
      .then(async (response) => (response.ok ? ((await response.json()) as Found).docs : []))
      .catch(() => []) // the table says what is in the glossary all the same
      .then((docs) => {
        if (!isGone) setProposals(docs)
      })
    return () => {
      isGone = true
    }
  }, [french, routes.api, serverURL])
  return proposals
}

interface Found {
  docs: readonly Waiting[]
}

/** What is read of a proposal. */
interface Waiting {
  id: Id
  kind: ProposalKind
  language: TargetLocale
  words: string
}

function linesOf(
  term: Partial<Glossary>,
  proposals: readonly Waiting[],
  { locale, say }: Words,
): Line[] {
  const agreed = TARGET_LOCALES.map((language): Line => {
    const text = term[language]?.term ?? ''
    return { language, text, state: say(text ? 'accepted' : 'missing') }
  })
  const waiting = proposals.map(({ id, kind, language, words }): Line => {
    const state = PROPOSAL_STATE_LABELS.received[locale]
    const said = kind === 'forbidden' ? `${state} · ${say('forbidden').toLowerCase()}` : state
    return { language, text: words, state: said, proposal: String(id) }
  })
  const forbidden = (term.forbidden ?? []).map(({ language, text }): Line => {
    return { language, text, state: say('forbidden') }
  })
  const all: Line[] = [
    { language: 'fr', text: term.term ?? '', state: say('accepted') },
    ...agreed,
    ...waiting,
    ...forbidden,
  ]
  return LOCALES.flatMap((language) => all.filter((line) => line.language === language))
}
