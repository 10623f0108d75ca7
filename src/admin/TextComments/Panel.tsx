'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { ShownThread } from '@/comments/payload/shown'
import { THREAD_PARAM } from '@/comments/threadAddress'
import { firstLocale } from '@/i18n/firstLocale'
import { fillIn } from '@/text/fillIn'

import { NoAnswer } from '../NoAnswer'
import { Outcome } from '../Outcome'

import { Composer } from './Composer'
import { begin, PANEL_ID, useShared, type Begun } from './shared'
import { Thread, threadId } from './Thread'
import type { Typed } from './typed'
import { useComments, useKeptComments, type Send } from './useComments'

import './index.css'

/** In the sidebar of a text: all that is said about it. */
export function SidePanel() {
  const { id } = useDocumentInfo()
  // Another text is another panel: nothing of the one before stays.
  return <Panel key={String(id)} />
}

/** What is kept of a thread that is begun. */
const NEW = 'new'

function Panel() {
  const { standing, trouble, isSilent, isSaved, look, ask, said, words, locale } = useComments()
  const kept = useKeptComments()
  const titleId = useId()
  const numberOf = useNumbers()
  const { threads = [], open = 0, people = [] } = standing ?? {}
  const missing = useLinkedThread(standing?.threads, ask)
  const shown = (thread: ShownThread) => (
    <Thread
      key={thread.id}
      language={locale}
      number={thread.block === null ? undefined : numberOf(thread.block)}
      {...{ ask, kept, people, thread, words }}
    />
  )
  const settled = threads.filter(({ state }) => state === 'resolved')
  return (
    <section
      aria-busy={isSaved && !standing && !trouble}
      aria-labelledby={titleId}
      className="desk comments-panel"
      id={PANEL_ID}
      tabIndex={-1}
    >
      <h2 id={titleId}>
        {words.title}
        {open > 0 && ` (${open})`}
      </h2>
      {!isSaved && <p>{words.notSaved}</p>}
      {trouble && (
        <NoAnswer
          locale={firstLocale(locale)}
          sentence={isSilent ? words.trouble : trouble}
          onAgain={look}
        />
      )}
      {missing && <p role="status">{words.missing}</p>}
      <Outcome said={said} />
      {standing && (
        <>
          <Start kept={kept} {...{ ask, numberOf, people, words }} />
          {threads.length === 0 && <p className="desk-muted">{words.empty}</p>}
          {open > 0 && (
            <ol className="comments-panel__threads">
              {threads.filter(({ state }) => state === 'open').map(shown)}
            </ol>
          )}
          {settled.length > 0 && (
            <details className="comments-panel__settled">
              <summary>{fillIn(words.isResolved, { n: settled.length })}</summary>
              <ol className="comments-panel__threads">{settled.map(shown)}</ol>
            </details>
          )}
        </>
      )}
    </section>
  )
}

interface StartProps extends Pick<ReturnType<typeof useComments>, 'ask' | 'words'> {
  kept: ReturnType<typeof useKeptComments>
  numberOf: (block: string) => number | undefined
  people: readonly { id: string; name: string }[]
}

/** The way to begin a thread, on the whole text or where a passage's own button was pressed. */
function Start({ ask, kept, numberOf, people, words }: StartProps) {
  const { begun } = useShared()
  const [asked, setAsked] = useState<Begun | undefined>(() => kept?.all().get(NEW)?.value)
  const opener = useRef<HTMLButtonElement>(null)
  // Nothing at first: a passage's button may have been pressed before this was drawn.
  const [last, setLast] = useState<Begun>()
  const [round, setRound] = useState(0)
  if (begun !== last) {
    setLast(begun)
    if (begun) {
      setAsked(begun)
      setRound(round + 1) // the cursor comes back, also for the same passage
    }
  }
  if (!asked) {
    return (
      <p>
        <button
          className="button button--secondary"
          onClick={() => setAsked({ block: '', quote: '' })}
          ref={opener}
          type="button"
        >
          {words.onText}
        </button>
      </p>
    )
  }
  const { block } = asked
  const number = numberOf(block)
  const typed: Typed = { text: '', mentions: [], ...asked }
  return (
    <Composer
      about={<p>{aboutOf(block, number, words)}</p>}
      asksQuote={block !== ''}
      begun={typed}
      key={round}
      keptAs={NEW}
      label={words.text}
      onClose={() => {
        setAsked(undefined)
        begin(undefined)
        // Back to where the person was reading.
        requestAnimationFrame(() => (buttonIn(number) ?? opener.current)?.focus())
      }}
      onSend={({ quote, text, mentions, sent }) =>
        ask({
          do: 'start',
          text,
          mentions,
          ...(sent ? { sent } : {}),
          ...(block ? { block, quote } : {}),
        })
      }
      sendLabel={words.send}
      {...{ kept, people, words }}
    />
  )
}

/** The button of a passage, in the open form. */
const buttonIn = (number: number | undefined): HTMLElement | null =>
  number === undefined
    ? null
    : document.querySelector(`#content-row-${number - 1} .comment-block button`)

const aboutOf = (
  block: string,
  number: number | undefined,
  { about }: StartProps['words'],
): string => {
  if (block === '') return about.whole
  return number === undefined ? about.unsaved : fillIn(about.here, { n: number })
}

/** Where each block stands in the form as it now is, from 1. */
function useNumbers(): (block: string) => number | undefined {
  const ids = useFormFields(([fields]) =>
    (fields.content?.rows ?? []).map(({ id }) => id).join(' '),
  )
  return (block) => {
    const at = ids.split(' ').indexOf(block)
    return at < 0 || block === '' ? undefined : at + 1
  }
}

/**
 * The thread that a link leads to (`threadAddress`) is shown and read, once.
 *
 * @returns whether it is no longer there
 */
function useLinkedThread(threads: readonly ShownThread[] | undefined, ask: Send): boolean {
  const [isMissing, setIsMissing] = useState(false)
  const isDone = useRef(false)
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get(THREAD_PARAM)
    if (!threads || asked === null || isDone.current) return
    isDone.current = true
    const thread = threads.find(({ id }) => id === asked)
    setIsMissing(!thread)
    if (!thread) return
    const place = document.getElementById(threadId(asked))
    place?.closest('details')?.setAttribute('open', '')
    place?.scrollIntoView({ block: 'start' })
    place?.focus({ preventScroll: true })
    if (thread.isForYou) void ask({ do: 'read', thread: asked }, true)
  }, [threads, ask])
  return isMissing
}
