'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'

import { EDITORS, hasRole, STAFF } from '@/access/roles'
import type { BroughtTerms } from '@/translation/payload/glossaryFiles'

import { BringBack } from '../TranslationFiles/BringBack'
import { Imports, workThrough } from './Imports'
import { Preview } from './Preview'
import { wordsIn } from './words'

import '../TranslationFiles/index.css'

const FORMATS = ['csv', 'tbx', 'tbx2'] as const

/** Above the list of terms: out as a file for the team, and in for who answers for the glossary. */
export function GlossaryFiles() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [made, setMade] = useState(0)
  const words = useMemo(() => wordsIn(i18n.language), [i18n.language])
  const { serverURL, routes } = useConfig().config
  if (!hasRole(user, ...STAFF)) return null
  const { say } = words
  const address = `${serverURL ?? ''}${routes.api}/glossary/file`
  const imports = `${serverURL ?? ''}${routes.api}/glossary/imports`
  const readAgain = () => {
    router.refresh()
    return Promise.resolve()
  }
  return (
    // Opened before the script is there, it stays open.
    <details className="desk translation-files" suppressHydrationWarning>
      <summary>{say('title')}</summary>
      <div className="desk-columns">
        <div>
          <h3>{say('download')}</h3>
          <p>{say('downloadHelp')}</p>
          <p className="translation-files__links">
            {FORMATS.map((format) => (
              <a
                className="button button--secondary"
                download
                href={`${address}?format=${format}`}
                key={format}
              >
                {say(format)}
              </a>
            ))}
          </p>
        </div>
        {hasRole(user, ...EDITORS) && (
          <BringBack<BroughtTerms>
            accept=".csv,.tbx,.xml,.txt"
            address={address}
            preview={(shown) => <Preview {...shown} words={words} />}
            refresh={readAgain}
            say={say}
            finish={async (brought, tell) => {
              await finishImport(imports, brought, tell)
              setMade((number) => number + 1)
            }}
            seen={({ seen }) => seen}
          />
        )}
        {hasRole(user, ...EDITORS) && (
          <Imports address={imports} made={made} refresh={readAgain} words={words} />
        )}
      </div>
    </details>
  )
}

/** A large file is written in several goes: the rest of it. */
async function finishImport(
  imports: string,
  { import: begun }: BroughtTerms,
  tell: (progress: { done: number; total: number }) => void,
): Promise<void> {
  if (begun?.state !== 'writing') return
  tell(begun)
  await workThrough(`${imports}/${begun.run}/continue`, tell)
}
