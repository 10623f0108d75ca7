import type { ReactNode } from 'react'

import type { TermMark } from '@/translation/glossary/reading'

/** Where a term is explained, on the page that marks it. */
export const noteAnchor = (key: string) => `note-${key}`

/** Where a term is marked. */
export const markAnchor = (key: string, time: number) => `mot-${key}-${time}`

/** Whether a part of an address after "#" is of a term: marked, or explained. */
export const isOfTerm = (fragment: string): boolean => /^(?:note|mot)-/.test(fragment)

/** A word that leads to its explanation: a note of the page, whose number is for paper, or a place of its own. */
export const TermLink = ({ mark, children }: { mark: TermMark; children: ReactNode }) =>
  mark.place === undefined ? (
    <a
      id={markAnchor(mark.key, mark.time)}
      className="term"
      href={`#${noteAnchor(mark.key)}`}
      role="doc-noteref"
      data-note={mark.note}
    >
      {children}
    </a>
  ) : (
    <a className="term" href={mark.place}>
      {children}
    </a>
  )
