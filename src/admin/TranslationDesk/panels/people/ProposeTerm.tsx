import { useEffect, useRef, useState } from 'react'

import { PROPOSAL_STATE_LABELS } from '@/translation/glossary/proposalMessages'
import type { ShownProposal } from '@/translation/payload/people/proposalEndpoints'

import { useDeskKeys } from '../../useDeskKeys'
import { COMMAND_KEYS } from '../../keyWords'
import type { PanelProps } from '../types'
import { askSite, usePassageAddress } from './ask'
import { TermForm } from './TermForm'
import { TERM_WORDS, type TermWord } from './termWords'
import { usePeople } from './usePeople'
import { useSelected } from './useSelected'

interface Said {
  proposals: readonly ShownProposal[]
  names: Readonly<Record<string, string>>
}

/** A term is proposed from the open passage; and what was proposed from it, with its answer. */
export function ProposeTerm(props: PanelProps) {
  const { id, words } = props
  const say = (word: TermWord): string => TERM_WORDS[word][words.locale]
  const selected = useSelected(id)
  const opener = useRef<HTMLButtonElement>(null)
  const [begun, setBegun] = useState<ReturnType<typeof selected>>()
  const [message, setMessage] = useState('')
  const { said, trouble, send } = useProposals(props)
  const open = () => {
    setMessage('')
    setBegun(selected())
  }
  const close = () => {
    setBegun(undefined)
    opener.current?.focus()
  }
  useDeskKeys(({ command }) => (command === 'proposeTerm' ? open : undefined))
  return (
    <div className="translation-desk__propose">
      <Proposals {...props} proposals={said?.proposals ?? []} />
      <p className="translation-desk__actions">
        <button
          aria-expanded={begun !== undefined}
          className="button button--secondary button--small"
          onClick={open}
          ref={opener}
          type="button"
        >
          {say('propose')}
        </button>
        <kbd className="translation-desk__key">{COMMAND_KEYS.proposeTerm[words.locale]}</kbd>
      </p>
      <p className="desk-muted" role="status">
        {message}
      </p>
      {begun && (
        <TermForm
          {...props}
          begun={begun}
          cancel={close}
          send={async (proposal) => {
            if (!(await send(proposal))) return
            setMessage(say('sent'))
            close()
          }}
          trouble={trouble}
        />
      )}
    </div>
  )
}

/** What was proposed from the passage, and the way to propose more. */
function useProposals(props: PanelProps) {
  const address = `${usePassageAddress(props.translation, props.unit.key)}/terms`
  const silence = usePeople(props).say('trouble')
  const [said, setSaid] = useState<Said>()
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    let isGone = false
    void askSite<Said>(address, silence).then((answer) => {
      if (!isGone && 'json' in answer) setSaid(answer.json)
    })
    return () => {
      isGone = true
    }
  }, [address, silence])
  const send = async (proposal: object): Promise<boolean> => {
    const answer = await askSite<Said>(address, silence, proposal)
    setTrouble('sentence' in answer ? answer.sentence : '')
    if ('json' in answer) setSaid(answer.json)
    return 'json' in answer
  }
  return { said, trouble, send }
}

function Proposals({
  proposals,
  words,
  language,
}: PanelProps & { proposals: readonly ShownProposal[] }) {
  if (proposals.length === 0) return null
  const { locale } = words
  return (
    <>
      <p className="desk-muted">{TERM_WORDS.proposals[locale]}</p>
      <ul className="translation-desk__terms">
        {proposals.map(({ id, french, kind, words: proposed, state, answer }) => (
          <li key={id}>
            <p>
              <strong lang="fr">{french}</strong> → <span lang={language}>{proposed}</span>{' '}
              <span className="desk-muted">
                {kind === 'forbidden' && `(${TERM_WORDS.notToUse[locale]}) `}·{' '}
                {PROPOSAL_STATE_LABELS[state][locale]}
              </span>
            </p>
            {answer && <p className="translation-desk__words">{answer}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
