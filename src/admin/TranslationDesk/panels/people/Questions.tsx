import { useEffect, useState } from 'react'

import { Panel } from '../Panel'
import type { PanelProps } from '../types'
import { askSite, usePassageAddress } from './ask'
import { CommentForm } from './CommentForm'
import { usePeople } from './usePeople'

interface Comment {
  id: string
  kind: 'question' | 'comment' | 'answer'
  text: string
  /** The French then. */
  source: string
  person: string
  question: string | null
  state: 'open' | 'resolved' | null
  createdAt: string
}

interface Said {
  comments: readonly Comment[]
  names: Readonly<Record<string, string>>
}

/** What people ask and say about the passage, and a place to ask. */
export function Questions(props: PanelProps) {
  const { translation, unit, put } = props
  return put ? <Threads {...props} key={`${translation}-${unit.key}`} /> : null
}

function Threads(props: PanelProps) {
  const { translation, unit, id } = props
  const { say } = usePeople(props)
  const address = `${usePassageAddress(translation, unit.key)}/comments`
  const { said, trouble, send } = useComments(props, address)
  const threads = said?.comments.filter(({ question }) => question === null) ?? []
  return (
    <Panel id={`${id}-questions`} title={say('questions')}>
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      {said && threads.length > 0 && (
        <ol className="translation-desk__lines">
          {threads.map((comment) => (
            <Thread {...props} comment={comment} key={comment.id} said={said} send={send} />
          ))}
        </ol>
      )}
      <CommentForm
        hint={say('askHint')}
        id={`${id}-ask`}
        label={say('ask')}
        sends={[
          [say('sendQuestion'), (text) => send('', { text, isQuestion: true })],
          [say('sendComment'), (text) => send('', { text, isQuestion: false })],
        ]}
      />
    </Panel>
  )
}

type Send = (path: string, body: object) => Promise<boolean>

/** What is said, and the way to say something: each answer tells all that is said now. */
function useComments(props: PanelProps, address: string) {
  const [said, setSaid] = useState<Said>()
  const [trouble, setTrouble] = useState('')
  const silence = usePeople(props).say('trouble')

  useEffect(() => {
    let isGone = false
    void askSite<Said>(address, silence).then((answer) => {
      if (isGone) return
      if ('json' in answer) setSaid(answer.json)
      else setTrouble(answer.sentence)
    })
    return () => {
      isGone = true
    }
  }, [address, silence])

  const send: Send = async (path, body) => {
    const answer = await askSite<Said>(`${address}${path}`, silence, body)
    if ('sentence' in answer) {
      setTrouble(answer.sentence)
      return false
    }
    setTrouble('')
    setSaid(answer.json)
    void props.reload()
    return true
  }
  return { said, trouble, send }
}

interface ThreadProps extends PanelProps {
  comment: Comment
  said: Said
  send: Send
}

function Thread({ comment, said, send, ...props }: ThreadProps) {
  const { unit } = props
  const { say } = usePeople(props)
  const { id, kind, source, state } = comment
  const answers = said.comments.filter(({ question }) => question === id)
  const head = `${props.id}-comment-${id}`
  return (
    <li className={state === 'open' ? 'translation-desk__question--open' : undefined}>
      <Words {...props} comment={comment} head={head} names={said.names} />
      {source !== unit.source && (
        <p className="desk-muted">
          {say('aboutOriginal')} <span lang={props.sourceLanguage}>{source}</span>
        </p>
      )}
      {answers.map((answer) => (
        <Words {...props} comment={answer} key={answer.id} names={said.names} />
      ))}
      {kind === 'question' && <Answering {...props} comment={comment} head={head} send={send} />}
    </li>
  )
}

interface WordsProps extends PanelProps {
  comment: Comment
  head?: string
}

function Words({ comment, head, names, ...props }: WordsProps) {
  const { say, nameOf, when } = usePeople(props)
  const { createdAt, kind, person, state, text } = comment
  return (
    <div className={kind === 'answer' ? 'translation-desk__answer' : undefined}>
      <p className="translation-desk__match-head" id={head}>
        <strong>{nameOf(person, names)}</strong>, {when(createdAt)}
        {state && ` · ${say(state)}`}
        {kind === 'comment' && ` · ${say('comment')}`}
      </p>
      <p className="translation-desk__words">{text}</p>
    </div>
  )
}

function Answering({
  comment,
  head,
  send,
  ...props
}: Omit<ThreadProps, 'said'> & { head: string }) {
  const { say } = usePeople(props)
  const { id, state } = comment
  const path = `/${id}`
  if (state === 'resolved') {
    return (
      <p className="translation-desk__actions">
        <button
          aria-labelledby={`${head}-reopen ${head}`}
          className="button button--secondary button--small"
          id={`${head}-reopen`}
          onClick={() => void send(path, { action: 'reopen' })}
          type="button"
        >
          {say('reopen')}
        </button>
      </p>
    )
  }
  return (
    <CommentForm
      hint={say('answerHint')}
      id={`${head}-answer`}
      label={say('answer')}
      sends={[
        [say('sendAnswer'), (text) => send(path, { action: 'answer', text })],
        [say('resolve'), (text) => send(path, { action: 'resolve', text }), 'alsoEmpty'],
      ]}
    />
  )
}
