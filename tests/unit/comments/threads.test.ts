import { describe, expect, it } from 'vitest'

import {
  addressedTo,
  COMMENT_REFUSALS,
  countOpen,
  isOwn,
  MAX_COMMENT_LENGTH,
  MAX_TOLD,
  openThreads,
  peopleIn,
  threadsOf,
  wordsRefusals,
  type StoredComment,
} from '@/comments'
import { LOCALES } from '@/i18n/locales'

const said = (id: number, more: Partial<StoredComment> = {}): StoredComment => ({
  id,
  text: 'À vérifier.',
  person: '7',
  createdAt: '2026-11-29T15:00:00.000Z',
  ...more,
})

describe('threads', () => {
  it('have their replies in the order in which they came', () => {
    const threads = threadsOf([
      said(1),
      said(2),
      said(3, { thread: '1' }),
      said(4, { thread: '1' }),
    ])
    expect(threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
      [1, [3, 4]],
      [2, []],
    ])
  })

  it('stay as long as one thing said in them stays', () => {
    const gone = said(1, { deletedAt: '2026-11-29T16:00:00.000Z' })
    expect(threadsOf([gone])).toEqual([])
    expect(threadsOf([gone, said(2, { thread: '1' })])).toHaveLength(1)
  })

  it('are of those who spoke or were addressed, each once', () => {
    const first = said(1, { mentions: ['8', '9'] })
    const replies = [said(2, { person: '8', thread: '1' }), said(3, { person: '', thread: '1' })]
    expect(peopleIn({ first, replies })).toEqual(['7', '8', '9'])
  })
})

describe('a comment', () => {
  it('has words, and not too many', () => {
    expect(wordsRefusals(' \n')).toEqual(['commentEmpty'])
    expect(wordsRefusals('a'.repeat(MAX_COMMENT_LENGTH))).toEqual([])
    expect(wordsRefusals('a'.repeat(MAX_COMMENT_LENGTH + 1))).toEqual(['commentTooLong'])
  })

  it('is changed by its author alone, as long as it stands', () => {
    expect(isOwn(said(1), 7)).toBe(true)
    expect(isOwn(said(1), 8)).toBe(false)
    expect(isOwn(said(1, { person: '' }), '')).toBe(false)
    expect(isOwn(said(1, { deletedAt: '2026-11-29T16:00:00.000Z' }), 7)).toBe(false)
  })

  it('is addressed to people who may read it, each once, never to its author', () => {
    expect(addressedTo(undefined, [1, 2], 1)).toEqual([])
    expect(addressedTo(['2', 2, '1'], [1, 2], 1)).toEqual(['2'])
    expect(addressedTo(['3'], [1, 2], 1)).toBe('toldUnknown')
    expect(addressedTo('2', [1, 2], 1)).toBe('toldUnknown')
    const many = Array.from({ length: MAX_TOLD + 1 }, (_, n) => n + 2)
    expect(addressedTo(many, many, 1)).toBe('toldTooMany')
    expect(addressedTo(many.slice(1), many, 1)).toHaveLength(MAX_TOLD)
  })
})

describe('threads that wait', () => {
  it('are those in which something is left, unless somebody resolved them', () => {
    const gone = { deletedAt: '2026-11-29T16:00:00.000Z', state: 'open' } as const
    const comments = [
      said(1, { state: 'open' }),
      said(2, { state: null }),
      said(3, { state: 'resolved' }),
      said(4, gone),
    ]
    expect(countOpen(threadsOf(comments))).toBe(2)
  })
})

describe('what is said', () => {
  it.each(Object.entries(COMMENT_REFUSALS))('of %s is said in each language', (_, { words }) => {
    for (const locale of LOCALES) expect(words[locale]).toMatch(/\.$/)
  })

  it('of a limit is the limit, as each language writes it', () => {
    const { commentTooLong, quoteTooLong, toldTooMany } = COMMENT_REFUSALS
    expect(commentTooLong.words.fr).toContain('4\u00a0000 caractères')
    expect(commentTooLong.words.en).toContain('4,000 characters')
    expect(commentTooLong.words.es).toContain('4000 caracteres')
    for (const locale of LOCALES) {
      expect(quoteTooLong.words[locale]).toContain('500')
      expect(toldTooMany.words[locale]).toContain(String(MAX_TOLD))
    }
  })

  it('to whoever approves is how many are open, and nothing when none is', () => {
    expect(openThreads(0, 'fr')).toEqual([])
    expect(openThreads(1, 'en')).toEqual(['1 open comment.'])
    expect(openThreads(3, 'es')).toEqual(['3 comentarios abiertos.'])
  })
})
