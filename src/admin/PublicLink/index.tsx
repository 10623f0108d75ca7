import type { ServerProps } from 'payload'

import type { Id } from '@/db/ids'
import { findPublicPath, type ShownCollection } from '@/data/publicPage'
import { personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, type Label } from '@/i18n/locales'

import './index.css'

const WORDS: Label = {
  fr: 'Voir en ligne',
  en: 'See online',
  es: 'Ver en línea',
}

const NEW_TAB: Label = { fr: 'nouvel onglet', en: 'new tab', es: 'pestaña nueva' }

/** Written in French and read in French; the others are shown in the admin's language. */
const IN_FRENCH: ReadonlySet<ShownCollection> = new Set(['guide-chapters', 'pages', 'updates'])

interface PublicLinkProps extends ServerProps {
  id?: Id
  collection: ShownCollection
}

/** Beside the buttons of a form: the page where everyone reads the document, once everyone may. */
export async function PublicLink({ id, collection, i18n, payload }: PublicLinkProps) {
  if (id === undefined) return null
  const person = personLocale({ i18n })
  const locale = IN_FRENCH.has(collection) ? DEFAULT_LOCALE : person
  const path = await findPublicPath(payload, { collection, id, locale })
  if (path === undefined) return null
  return (
    <a className="public-link" href={path} target="_blank" rel="noopener">
      {WORDS[person]}
      <span className="desk-spoken"> ({NEW_TAB[person]})</span>
    </a>
  )
}
