import { describe, expect, it } from 'vitest'

import { emptyTerm, type TermEntry } from '@/translation/glossary/exchange/types'
import { undoTerm } from '@/translation/glossary/exchange/undo'

const term = (more: Partial<TermEntry> = {}): TermEntry => ({
  ...emptyTerm(),
  french: 'permis fermé',
  definition: 'Lié à un employeur.',
  ...more,
})

const en = (text: string) => ({ en: { term: text, definition: '' } })

describe('taking back what an import wrote of a term', () => {
  it('removes one that it added and nobody changed', () => {
    expect(undoTerm({ id: 1, after: term() }, term())).toEqual({ fate: 'removed' })
  })

  it('keeps one that it added and somebody changed', () => {
    expect(undoTerm({ id: 1, after: term() }, term({ source: 'Loi' })).fate).toBe('kept')
  })

  it('puts back field by field what was there, and keeps what was changed since', () => {
    const before = term(en('closed permit'))
    const after = term({ ...en('tied permit'), source: 'Guide' })
    const now = term({ ...en('tied permit'), source: 'Loi', variants: ['permis fermés'] })
    expect(undoTerm({ id: 1, before, after }, now)).toEqual({
      fate: 'restored',
      next: { ...now, ...en('closed permit') },
    })
  })

  it('keeps one of which everything written was changed since', () => {
    const before = term({ source: 'A' })
    const written = { id: 1, before, after: term({ source: 'B' }) }
    expect(undoTerm(written, term({ source: 'C' })).fate).toBe('kept')
  })

  it('has nothing to do where the term is gone', () => {
    expect(undoTerm({ id: 1, after: term() }, undefined)).toEqual({ fate: 'gone' })
  })
})
