'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { Id } from '@/db/ids'
import { LOCALES, type Locale } from '@/i18n/locales'
import { mayWriteIn } from '@/translation/payload/access'
import type { Brought } from '@/translation/payload/files/bringBack'

import { BringBack } from './BringBack'
import { Download } from './Download'
import { Preview } from './Preview'
import { wordsIn } from './words'

import './index.css'

interface TranslationFilesProps {
  id: Id
  /** Reads the passages again, what waits being saved first. */
  refresh: () => Promise<void>
}

/** Under the passages of one translation: out as a file, and back. For who may write in it. */
export const TranslationFiles = ({ id, refresh }: TranslationFilesProps) => (
  <Files path={`${id}/xliff`} refresh={refresh} />
)

/** Above the list of translations: all texts of a language in one file. */
export function AllTranslationFiles() {
  const { user } = useAuth()
  const languages = LOCALES.filter((language) => mayWriteIn(user, language))
  if (languages.length === 0) return null
  return <Files languages={languages} path="xliff" refresh={() => Promise.resolve()} />
}

interface FilesProps {
  path: string
  languages?: readonly Locale[]
  refresh: () => Promise<void>
}

function Files({ path, languages, refresh }: FilesProps) {
  const { i18n } = useTranslation()
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { serverURL, routes } = useConfig().config
  const address = `${serverURL ?? ''}${routes.api}/translations/${path}`
  return (
    // Opened before the script is there, it stays open.
    <details className="desk translation-files" suppressHydrationWarning>
      <summary>{words.say(languages ? 'titleAll' : 'title')}</summary>
      <div className="desk-columns">
        <Download address={address} words={words} {...(languages ? { languages } : {})} />
        <BringBack<Brought>
          accept=".xlf,.xliff,.html,.htm"
          address={address}
          preview={(shown) => <Preview {...shown} words={words} />}
          refresh={refresh}
          say={words.say}
        />
      </div>
    </details>
  )
}
