import { goToField } from '@/admin/WorkflowPanel/goToField'
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
  const at = number - 1
  return (
    <a
      href={`#content-row-${at}`}
      onClick={(event) => {
        event.preventDefault()
        void goToField(`content.${at}`)
      }}
    >
      {[fillIn(words.passage, { n: number }), name].filter(Boolean).join(', ')}
    </a>
  )
}
