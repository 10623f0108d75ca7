import { useEffect, useRef, useState, type FormEvent } from 'react'

import {
  PROPOSAL_KINDS,
  PROPOSAL_LENGTHS,
  type ProposalKind,
} from '@/translation/glossary/proposals'

import type { PanelProps } from '../types'
import { TERM_WORDS, type TermWord } from './termWords'

interface TermFormProps extends PanelProps {
  begun: { french: string; words: string }
  trouble: string
  send: (proposal: object) => Promise<void>
  cancel: () => void
}

/** What is proposed of a term; it begins with what was selected. */
export function TermForm(props: TermFormProps) {
  const { begun, cancel, id, language, send, terms, trouble, words } = props

  const say = (word: TermWord): string => TERM_WORDS[word][words.locale]
  const first = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<ProposalKind>('agreed')
  const [french, setFrench] = useState(begun.french)
  const [isSending, setIsSending] = useState(false)
  useEffect(() => first.current?.focus(), [])
  const isKnown = terms.some(({ term }) => term.source === french.trim())

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    setIsSending(true)
    await send({ ...fields, kind, french })
    setIsSending(false)
  }

  return (
    <form
      className="translation-desk__say"
      onKeyDown={({ key }) => {
        if (key === 'Escape') cancel()
      }}
      onSubmit={(event) => void submit(event)}
    >
      <label className="translation-desk__label" htmlFor={`${id}-term-french`}>
        {say('french')}
      </label>
      <input
        className="input"
        id={`${id}-term-french`}
        lang="fr"
        maxLength={PROPOSAL_LENGTHS.term}
        onChange={({ target }) => setFrench(target.value)}
        ref={first}
        value={french}
      />
      <KindChoice choose={setKind} kind={kind} say={say} />
      <Line begun={begun.words} id={id} label={say('words')} lang={language} name="words" />
      {kind === 'agreed' && !isKnown && (
        <Line id={id} label={say('definition')} lang="fr" name="definition" />
      )}
      {kind === 'agreed' && <Line id={id} label={say('source')} name="source" />}
      <Line id={id} label={say(kind === 'forbidden' ? 'reasonNeeded' : 'reason')} name="reason" />
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
      <p className="translation-desk__actions">
        <button className="button button--small" disabled={isSending} type="submit">
          {say('send')}
        </button>
        <button className="button button--plain button--small" onClick={cancel} type="button">
          {say('cancel')}
        </button>
      </p>
    </form>
  )
}

interface KindChoiceProps {
  kind: ProposalKind
  choose: (kind: ProposalKind) => void
  say: (word: TermWord) => string
}

const KindChoice = ({ kind, choose, say }: KindChoiceProps) => (
  <fieldset className="translation-desk__choices">
    <legend className="translation-desk__label">{say('kind')}</legend>
    {PROPOSAL_KINDS.map((one) => (
      <label key={one}>
        <input
          checked={kind === one}
          name="kind"
          onChange={() => choose(one)}
          type="radio"
          value={one}
        />{' '}
        {say(one)}
      </label>
    ))}
  </fieldset>
)

interface LineProps {
  id: string
  name: 'words' | 'definition' | 'source' | 'reason'
  label: string
  begun?: string
  lang?: string
}

const Line = ({ id, name, label, begun = '', lang }: LineProps) => (
  <>
    <label className="translation-desk__label" htmlFor={`${id}-term-${name}`}>
      {label}
    </label>
    <input
      className="input"
      defaultValue={begun}
      id={`${id}-term-${name}`}
      lang={lang}
      maxLength={
        name === 'words' || name === 'source' ? PROPOSAL_LENGTHS.term : PROPOSAL_LENGTHS.text
      }
      name={name}
    />
  </>
)
