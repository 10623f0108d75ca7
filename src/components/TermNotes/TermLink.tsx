import type { ReactNode } from 'react'

import type { TermMark } from '@/translation/glossary/reading'

/** Where a term is explained, on the page that marks it. */
export const noteAnchor = (key: string) => `note-${key}`

/** Where a term is marked. */
export const markAnchor = (key: string, time: number) => `mot-${key}-${time}`

/** A word that leads to its explanation. Its number is for paper. */
export const TermLink = ({ mark, children }: { mark: TermMark; children: ReactNode }) => (
  <a
    id={markAnchor(mark.key, mark.time)}
    className="term"
    href={`#${noteAnchor(mark.key)}`}
    role="doc-noteref"
    data-note={mark.note}
  >
    {children}
  </a>
)
