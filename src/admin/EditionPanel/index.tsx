'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef, useState } from 'react'

import { formatMoment } from '@/days/words'
import type { EditionPart, EditionState } from '@/editions/states'
import { sayFileSize } from '@/i18n/fileSize'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { AskFirst } from '../AskFirst'
import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { useStanding } from '../useStanding'
import { type Say, wordsIn } from './words'

interface Standing {
  state: EditionState
  number: number | null
  isAdmin: boolean
  progress: { done: number; total: number; problem?: 'failed' | 'hidden' } | null
  at: string | null
  files: { name: string; bytes: number; sha256: string }[]
  withheld: Record<EditionPart, string | null>
}

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
  const act = async (name: string, body: object = {}) => {
    setRefusal('')
    try {
      await ask(`/${id ?? ''}/${name}`, body)
      // What the form holds of it is old: it is read only from now on.
      if (name === 'make') await look()
      else window.location.reload()
    } catch (error) {
      setRefusal(sentenceOf(error, sayOfDesk('trouble')))
    }
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

interface Shown {
  standing: Standing
  locale: Locale
  say: Say
}

type Act = (name: string, body?: object) => Promise<void>

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

interface ActionsProps {
  standing: Standing
  say: Say
  act: Act
  isModified: boolean
}

function Actions({ standing: { state, isAdmin }, say, act, isModified }: ActionsProps) {
  switch (state) {
    case 'draft':
      return (
        <p>
          <button
            className="button"
            disabled={isModified}
            onClick={() => void act('make')}
            type="button"
          >
            {say('make')}
          </button>
        </p>
      )
    case 'making':
      return (
        <AskFirst
          label={say('stop')}
          question={say('stopQuestion')}
          yes={say('stop')}
          onYes={() => act('drop')}
        />
      )
    case 'made':
      return (
        <div className="desk-row">
          <AskFirst
            isMain
            isDisabled={isModified}
            label={say('issue')}
            question={say('issueQuestion')}
            yes={say('issue')}
            onYes={() => act('issue')}
          />
          <AskFirst
            label={say('back')}
            question={say('stopQuestion')}
            yes={say('back')}
            onYes={() => act('drop')}
          />
        </div>
      )
    case 'issued':
      return isAdmin ? (
        <WithReason
          label={say('withdraw')}
          question={say('withdrawQuestion')}
          reasonLabel={say('reason')}
          onYes={(reason) => act('withdraw', { reason })}
        />
      ) : null
    case 'withdrawn':
      return null
  }
}

function Withheld({ standing, locale, say, act }: Shown & { act: Act }) {
  const { withheld, isAdmin, state } = standing
  const sentences = { guide: 'withheldGuide', directory: 'withheldDirectory' } as const
  return (['guide', 'directory'] as const).map((part) => {
    const at = withheld[part]
    if (!at) return null
    return (
      <div key={part}>
        <p className="desk-error">{say(sentences[part], { at: formatMoment(at, locale) })}</p>
        {isAdmin && state === 'issued' && (
          <WithReason
            label={say('release')}
            question={say('releaseQuestion')}
            reasonLabel={say('releaseReason')}
            onYes={(reason) => act('release', { part, reason })}
          />
        )}
      </div>
    )
  })
}

interface WithReasonProps {
  label: string
  question: string
  reasonLabel: string
  onYes: (reason: string) => Promise<void>
}

function WithReason({ label, question, reasonLabel, onYes }: WithReasonProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <>
      <p>
        <label htmlFor={id}>{reasonLabel}</label>
        <input
          className="input"
          id={id}
          maxLength={500}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </p>
      <AskFirst label={label} question={question} yes={label} onYes={() => onYes(reason)} />
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
