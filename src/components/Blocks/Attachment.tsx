import type { ReactNode } from 'react'

import { sayFileSize } from '@/i18n/fileSize'
import type { Locale } from '@/i18n/locales'
import { filesOf } from '@/media/blocks'
import { chosenFile, otherFiles, type ChosenFile } from '@/media/chosen'
import { formatName } from '@/media/kinds'
import { nameLanguage } from '@/media/languages'

import { PassageCell, PassageOriginal, PassageText } from '../Passage'
import type { Drawing } from './drawing'

/** A document to download: what it is, its type, weight and language are known before the tap. */
export function Attachment({ block, words, say }: Drawing<'attachment'>) {
  const { locale } = words
  const files = filesOf(block)
  const shown = chosenFile(files, locale)
  const others = shown ? otherFiles(files, shown) : []
  const title = <PassageText passage={block.title} words={words} />
  return (
    <div className="attachment">
      <p className="attachment-label">{say('document')}</p>
      <p className="attachment-title">
        {shown ? (
          <>
            <Link of={shown}>{title}</Link>{' '}
            <span className="attachment-facts">{factsOf(shown, locale)}</span>
          </>
        ) : (
          <>
            {title} <span className="attachment-facts">{say('gone')}</span>
          </>
        )}
      </p>
      <PassageOriginal passage={block.title} words={words} />
      {block.description?.text && <PassageCell passage={block.description} words={words} />}
      {others.length > 0 && (
        <p className="small">
          {say('others', 'leads')}{' '}
          {others.map((each, index) => (
            <span key={each.language}>
              {index > 0 && ' · '}
              <Link of={each}>{nameLanguage(languageOf(each), locale)}</Link>{' '}
              <span className="muted">{factsOf(each, locale, false)}</span>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

const Link = ({ of: { file, ...rest }, children }: { of: ChosenFile; children: ReactNode }) => (
  <a
    href={file.url ?? ''}
    hrefLang={languageOf({ file, ...rest })}
    type={file.mimeType ?? undefined}
    download
  >
    {children}
  </a>
)

/** Of its words: what was said of it, else that of the text which offers it. */
const languageOf = ({ file, language }: ChosenFile): string => file.language ?? language

/** "PDF · 1,2 Mo · français". */
const factsOf = (chosen: ChosenFile, locale: Locale, hasLanguage = true): string =>
  [
    formatName(chosen.file.mimeType),
    chosen.file.filesize ? sayFileSize(chosen.file.filesize, locale) : undefined,
    hasLanguage ? nameLanguage(languageOf(chosen), locale) : undefined,
  ]
    .filter(Boolean)
    .join(' · ')
