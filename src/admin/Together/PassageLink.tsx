import { fillIn } from '@/text/fillIn'

import type { TogetherWords } from './words'

interface Props {
  /** From 1, as the form numbers it. */
  number: number
  name: string | undefined
  words: TogetherWords
}

/** Leads to a passage of the open form. */
export function PassageLink({ number, name, words }: Props) {
  const row = `content-row-${number - 1}`
  return (
    <a
      href={`#${row}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(row)?.scrollIntoView({ block: 'center' })
      }}
    >
      {[fillIn(words.passage, { n: number }), name].filter(Boolean).join(', ')}
    </a>
  )
}
