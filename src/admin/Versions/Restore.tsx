'use client'

import { useRouter } from 'next/navigation'

import { AskFirst } from '../AskFirst'
import { useAsking } from '../useAsking'

interface Props {
  /** Address of the version in the API. */
  address: string
  /** Where the text is edited. */
  text: string
  label: string
  question: string
  yes: string
}

/** Brings an older version back as the draft, and opens it. */
export function Restore({ address, text, label, question, yes }: Props) {
  const router = useRouter()
  const { isAsking, ask } = useAsking()
  const restore = async () => {
    if (await ask(address)) router.push(text)
  }
  return (
    <AskFirst isDisabled={isAsking} label={label} question={question} yes={yes} onYes={restore} />
  )
}
