'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

import { formatMoment } from '@/days/words'
import { sayFileSize } from '@/i18n/fileSize'
import { pathTo } from '@/i18n/paths'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { useStanding } from '../useStanding'
import { Actions, Withheld } from './Actions'
import type { Act, Shown, Standing } from './shown'
import { wordsIn } from './words'

/** How often it looks while files are made, in milliseconds. */
const LOOK_MS = 3000

/** The files of an edition: made, issued, withdrawn. */
export function EditionPanel() {
  const { locale, say: sayOfDesk } = useWords()
  const say = useMemo(() => wordsIn(locale), [locale])
  const titleId = useId()
  const isModified = useFormModified()
  const { id } = useDocumentInfo()
  const ask = useAsk('editions')
  const { standing, trouble, isSaved, look } = useStanding<Standing>('editions', 'desk')
  const [refusal, setRefusal] = useState('')
  const isMaking = standing?.state === 'making'
  // The form around says the state that it was opened with.
  const wasMaking = useRef(false)
  useEffect(() => {
    if (standing && !isMaking && wasMaking.current && !isModified) window.location.reload()
    wasMaking.current = isMaking
  }, [standing, isMaking, isModified])
  useEffect(() => {
    if (!isMaking) return
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => clearInterval(timer)
  }, [isMaking, look])
  const act: Act = async (name, body = {}) => {
    setRefusal('')
    try {
      await ask(`/${id ?? ''}/${name}`, body)
    } catch (error) {
      setRefusal(sentenceOf(error, sayOfDesk('trouble')))
      return false
    }
    // What the form holds of it is old: it is read only from now on.
    if (name === 'make') await look()
    else window.location.reload()
    return true
  }
  return (
    <section className="desk desk-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('title')}</h3>
      {!isSaved && <p>{say('notSaved')}</p>}
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      <p role="alert">{refusal}</p>
      {standing && (
        <>
          <State {...{ standing, locale, say }} />
          {isModified && <p role="status">{say('saveFirst')}</p>}
          <Actions {...{ standing, say, act }} isModified={isModified} />
          <Withheld {...{ standing, locale, say, act }} />
          <FileList {...{ standing, locale, say }} id={id ?? ''} />
        </>
      )}
    </section>
  )
}

function State({ standing: { state, progress, at, number }, locale, say }: Shown) {
  if (state === 'making' && progress) {
    const { done, total } = progress
    return (
      <div aria-live="polite">
        <p>{say('making', { done, total })}</p>
        <progress max={total} value={done} aria-label={say('title')} />
      </div>
    )
  }
  return (
    <>
      {progress?.problem && <p className="desk-error">{say(progress.problem)}</p>}
      <p>{say(state, { at: at ? formatMoment(at, locale) : '' })}</p>
      {(state === 'issued' || state === 'withdrawn') && number !== null && (
        <p>
          <a
            href={pathTo(locale, {
              pathname: '/editions/[number]',
              params: { number: String(number) },
            })}
          >
            {say('page')}
          </a>
        </p>
      )}
    </>
  )
}

function FileList({ standing: { files }, id, locale, say }: Shown & { id: string | number }) {
  if (files.length === 0) return null
  return (
    <details>
      <summary>{say('list')}</summary>
      <ul>
        {files.map(({ name, bytes, sha256 }) => (
          <li key={name}>
            <a download href={`/api/editions/${id}/files/${name}`}>
              {name}
            </a>{' '}
            <span className="desk-muted">· {sayFileSize(bytes, locale)}</span>
            <br />
            <code style={{ overflowWrap: 'anywhere' }}>{sha256}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
