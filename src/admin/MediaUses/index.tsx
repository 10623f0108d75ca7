'use client'

import { useId } from 'react'

import type { Label } from '@/i18n/locales'
import { MEDIA_USES_TITLE, USE_STATES, USING_COLLECTIONS, type MediaUse } from '@/media/uses'

import { DocumentLink } from '../DocumentLink'
import { useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { useStanding } from '../useStanding'

import './index.css'

const WORDS = {
  title: MEDIA_USES_TITLE,
  nowhere: {
    fr: 'Nulle part pour l’instant. Choisissez-le dans un texte, par une figure ou un document à télécharger.',
    en: 'Nowhere for now. Choose it in a text, in a figure or a document to download.',
    es: 'En ninguna parte por ahora. Elíjalo en un texto, en una figura o un documento para descargar.',
  },
  kept: {
    fr: 'Tant qu’il sert, ce fichier ne peut pas être supprimé.',
    en: 'As long as it is used, this file cannot be deleted.',
    es: 'Mientras se use, este archivo no se puede eliminar.',
  },
} satisfies Record<string, Label>

/** Where the open picture or document is used: each place a way to it. */
export function MediaUses() {
  const { locale } = useWords()
  const { standing, trouble, look, isSaved } = useStanding<{ uses: MediaUse[] }>('media', 'uses')
  const titleId = useId()
  if (!isSaved || (!standing && !trouble)) return null
  return (
    <section className="desk desk-section media-uses" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      {standing?.uses.length === 0 && <p>{WORDS.nowhere[locale]}</p>}
      {standing && standing.uses.length > 0 && (
        <>
          <ul>
            {standing.uses.map(({ collection, id, title, state }) => (
              <li key={`${collection} ${id}`}>
                {USING_COLLECTIONS[collection][locale]}{' '}
                <DocumentLink collection={collection} id={id}>
                  {title}
                </DocumentLink>{' '}
                ({USE_STATES[state][locale]})
              </li>
            ))}
          </ul>
          <p>{WORDS.kept[locale]}</p>
        </>
      )}
    </section>
  )
}
