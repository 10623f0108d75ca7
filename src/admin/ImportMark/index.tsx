'use client'

import { useAuth } from '@payloadcms/ui'
import { useId } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { formatMoment } from '@/days/words'
import type { ImportMark as Mark } from '@/directory/payload/imports/mark'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { DocumentLink } from '../DocumentLink'
import { Changes } from '../ImportDesk/Changes'
import { useImportWords } from '../ImportDesk/useImport'
import { NoAnswer } from '../NoAnswer'
import { useStanding } from '../useStanding'

import '../ImportDesk/index.css'

const WORDS = {
  title: { fr: 'Dernier import', en: 'Last import', es: 'Última importación' },
  from: {
    fr: 'Écrite à partir d’un tableur\u00a0:',
    en: 'Written from a spreadsheet:',
    es: 'Escrita a partir de una hoja de cálculo:',
  },
  onBy: { fr: 'Le {day}, par {by}.', en: 'On {day}, by {by}.', es: 'El {day}, por {by}.' },
  on: { fr: 'Le {day}.', en: 'On {day}.', es: 'El {day}.' },
  did: {
    fr: 'Ce qui en est venu\u00a0: {outcome}.',
    en: 'What became of it: {outcome}.',
    es: 'Qué pasó: {outcome}.',
  },
  undone: {
    fr: 'Cet import a été annulé\u00a0: la fiche a gardé ce que quelqu’un y avait changé depuis.',
    en: 'This import was undone: the listing kept what somebody had changed since.',
    es: 'Esta importación se deshizo: la ficha conservó lo que alguien había cambiado después.',
  },
} satisfies Record<string, Label>

/** What `/:id/import` answers. */
interface Answer {
  mark: Mark | null
}

/** Which import of a spreadsheet wrote the sheet last, when, by whom, and which fields. */
export function ImportMark() {
  const { say, locale } = useImportWords()
  const { user } = useAuth()
  const { standing, trouble, look } = useStanding<Answer>('organizations', 'import')
  const titleId = useId()
  const mark = standing?.mark
  if (!mark && !trouble) return null
  const changes = mark?.row?.changes ?? []
  return (
    <section aria-labelledby={titleId} className="desk field-type import-mark">
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      {mark && (
        <>
          <p>
            {WORDS.from[locale]}{' '}
            {hasRole(user, ...EDITORS) ? (
              <DocumentLink collection="organization-imports" id={mark.id}>
                {mark.fileName}
              </DocumentLink>
            ) : (
              mark.fileName
            )}
          </p>
          <p>{whenAndWho(mark, locale)}</p>
          {mark.isUndone ? (
            <p>{WORDS.undone[locale]}</p>
          ) : (
            mark.row && <p>{fillIn(WORDS.did[locale], { outcome: mark.row.outcome })}</p>
          )}
          {changes.length > 0 && (
            <details>
              <summary>{say('details')}</summary>
              <Changes changes={changes} say={say} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

function whenAndWho({ appliedAt, by }: Mark, locale: Locale): string {
  if (!appliedAt) return by ?? ''
  const day = formatMoment(appliedAt, locale)
  return by ? fillIn(WORDS.onBy[locale], { day, by }) : fillIn(WORDS.on[locale], { day })
}
