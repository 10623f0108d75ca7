import { useId, useRef, useState, type Ref } from 'react'

import type { ShownComment, ShownThread } from '@/comments/payload/shown'
import { firstLocale } from '@/i18n/firstLocale'
import { beginningOf } from '@/text/beginningOf'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import type { KeptWords } from '../kept'
import { whenIn } from '../TranslationDesk/words'
import { goToField } from '../WorkflowPanel/goToField'

import { Composer } from './Composer'
import type { Typed } from './typed'
import type { Send } from './useComments'
import type { Words } from './words'

export interface ThreadProps {
  thread: ShownThread
  /** Where its block stands in the open form, from 1; nothing when it does not. */
  number: number | undefined
  kept: KeptWords<Typed> | undefined
  language: string
  people: readonly { id: string; name: string }[]
  words: Words
  ask: Send
}

/** What was said of one thing, what was replied, and what ends it. */
export function Thread({ thread, number, kept, people, words, ask, language }: ThreadProps) {
  const [isReplying, setIsReplying] = useState(() => Boolean(kept?.all().has(thread.id)))
  const [trouble, setTrouble] = useState<string>()
  const opener = useRef<HTMLButtonElement>(null)
  const { id, state } = thread
  const author = thread.comments[0]?.author ?? words.nobody
  const turn = async (what: 'read' | 'reopen' | 'resolve') =>
    setTrouble(await ask({ do: what, thread: id }))
  return (
    <li
      aria-label={fillIn(words.thread, { name: author })}
      className={thread.isForYou ? 'comment-thread comment-thread--for-you' : 'comment-thread'}
      id={threadId(id)}
      tabIndex={-1}
    >
      <About number={number} thread={thread} words={words} />
      <ol className="comment-thread__said">
        {thread.comments.map((comment) => (
          <Comment
            comment={comment}
            key={comment.id}
            {...{ ask, kept, language, people, thread, words }}
          />
        ))}
      </ol>
      {state === 'resolved' && <Settled {...{ language, thread, words }} />}
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {isReplying ? (
        <Composer
          begun={{ text: '', mentions: [], block: '', quote: '' }}
          keptAs={id}
          label={words.reply}
          onClose={() => {
            setIsReplying(false)
            requestAnimationFrame(() => opener.current?.focus())
          }}
          onSend={({ text, mentions, sent }) =>
            ask({ do: 'reply', thread: id, text, mentions, ...(sent ? { sent } : {}) })
          }
          sendLabel={words.sendReply}
          {...{ kept, people, words }}
        />
      ) : (
        <Buttons
          onReply={() => setIsReplying(true)}
          ref={opener}
          turn={turn}
          thread={thread}
          words={words}
        />
      )}
    </li>
  )
}

interface ButtonsProps extends Pick<ThreadProps, 'thread' | 'words'> {
  onReply: () => void
  turn: (what: 'read' | 'reopen' | 'resolve') => Promise<void>
  ref: Ref<HTMLButtonElement>
}

function Buttons({ thread, words, onReply, turn, ref }: ButtonsProps) {
  const { isForYou, state } = thread
  const look = 'button button--secondary button--small'
  return (
    <div className="button-row">
      <button className={look} onClick={onReply} ref={ref} type="button">
        {words.sendReply}
      </button>
      <button
        className={look}
        onClick={() => void turn(state === 'open' ? 'resolve' : 'reopen')}
        type="button"
      >
        {state === 'open' ? words.resolve : words.reopen}
      </button>
      {isForYou && (
        <button className={look} onClick={() => void turn('read')} type="button">
          {words.read}
        </button>
      )}
    </div>
  )
}

/** Who ended the thread, and when. */
const Settled = ({
  language,
  thread,
  words,
}: Pick<ThreadProps, 'language' | 'thread' | 'words'>) => (
  <p className="desk-muted">
    {fillIn(words.settled, {
      name: thread.settledBy ?? words.nobody,
      when: thread.settledAt ? whenIn(thread.settledAt, firstLocale(language)) : '',
    })}
  </p>
)

export const threadId = (id: string): string => `comment-${id}`

/** What the thread is about: the way there, the words as they were, and what became of them. */
function About({ number, thread, words }: Pick<ThreadProps, 'number' | 'thread' | 'words'>) {
  const { isForYou, quote, standing } = thread
  return (
    <div className="comment-about">
      <p>
        {isForYou && <strong className="badge">{words.forYou}</strong>}{' '}
        {number === undefined ? (
          words.about[standing === 'whole' ? 'whole' : 'gone']
        ) : (
          <a
            href={`#content-row-${number - 1}`}
            onClick={(event) => {
              event.preventDefault()
              void goToField(`content.${number - 1}`)
            }}
          >
            {fillIn(words.goTo, { n: number })}
          </a>
        )}
      </p>
      {quote && <blockquote>{quote}</blockquote>}
      {standing === 'changed' && number !== undefined && (
        <p className="desk-muted">{words.about.changed}</p>
      )}
    </div>
  )
}

interface CommentProps extends Omit<ThreadProps, 'number'> {
  comment: ShownComment
}

function Comment({ comment, thread, kept, people, words, ask, language }: CommentProps) {
  const { at, author, editedAt, id, isGuest, text, told } = comment
  const keptAs = `edit ${id}`
  const [isEditing, setIsEditing] = useState(
    () => comment.isOwn && Boolean(kept?.all().has(keptAs)),
  )
  const nameId = useId()
  const own = { thread: thread.id, comment: id }
  const [trouble, setTrouble] = useState<string>()
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <li aria-labelledby={nameId} className="comment">
      <p className="comment__head">
        <strong id={nameId}>{author ?? words.nobody}</strong>{' '}
        {isGuest && <span className="desk-muted">· {words.guest} </span>}
        <span className="desk-muted">
          <time dateTime={at}>{whenIn(at, firstLocale(language))}</time>
          {editedAt && ` · ${words.edited}`}
        </span>
      </p>
      {isEditing ? (
        <Composer
          begun={{ text: text ?? '', mentions: told.map((each) => each.id), block: '', quote: '' }}
          label={words.text}
          onClose={() => {
            setIsEditing(false)
            // The button is drawn again once the boxes have gone.
            requestAnimationFrame(() => opener.current?.focus())
          }}
          onSend={({ text: next, mentions }) => ask({ do: 'edit', ...own, text: next, mentions })}
          sendLabel={words.save}
          {...{ kept, keptAs, people, words }}
        />
      ) : (
        <p className={text === null ? 'comment__text desk-muted' : 'comment__text'}>
          {text ?? words.removed}
        </p>
      )}
      {told.length > 0 && !isEditing && (
        <p className="desk-muted">
          {fillIn(words.told, { names: told.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {comment.isOwn && !isEditing && (
        <Own
          onEdit={() => setIsEditing(true)}
          onRemove={async () => setTrouble(await ask({ do: 'remove', ...own }))}
          ref={opener}
          text={text ?? ''}
          words={words}
        />
      )}
    </li>
  )
}

/** Characters of a comment in the names of its buttons. */
const NAMED_LENGTH = 40

interface OwnProps extends Pick<ThreadProps, 'words'> {
  text: string
  onEdit: () => void
  onRemove: () => Promise<void>
  ref: Ref<HTMLButtonElement>
}

/** What only its author does with a comment. */
function Own({ text, words, onEdit, onRemove, ref }: OwnProps) {
  const short = { text: beginningOf(text, NAMED_LENGTH) }
  return (
    <div className="comment__own">
      <button
        aria-label={fillIn(words.editOf, short)}
        className="button button--secondary button--small"
        onClick={onEdit}
        ref={ref}
        type="button"
      >
        {words.edit}
      </button>
      <AskFirst
        isSmall
        label={words.remove}
        name={fillIn(words.removeOf, short)}
        onYes={onRemove}
        question={words.removeQuestion}
        yes={words.remove}
      />
    </div>
  )
}
