import { describe, expect, it } from 'vitest'

import { begunWith, changed, isTyped, type Typed } from '@/admin/TextComments/typed'

const typed = (more: Partial<Typed> = {}): Typed => ({
  text: 'À voir.',
  mentions: [],
  block: '',
  quote: '',
  ...more,
})

describe('what is typed of a comment', () => {
  it('names nobody who may not be told any more, typed now or kept from before', () => {
    const people = [{ id: '2' }]
    const begun = typed({ mentions: ['2', '3'] })
    expect(begunWith(begun, undefined, people).mentions).toEqual(['2'])
    expect(begunWith(typed(), begun, people).mentions).toEqual(['2'])
  })

  it('stays, and is said of what was chosen last', () => {
    const before = typed({ text: 'Gardé.', block: 'a', quote: 'avant', sent: 'first-words' })
    const { sent, ...now } = begunWith(typed({ block: 'b', quote: 'ici' }), before, [])
    expect(now).toEqual(typed({ text: 'Gardé.', block: 'b', quote: 'ici' }))
    expect(sent, 'said of something else, they are other words').not.toBe('first-words')
    expect(begunWith(typed({ block: 'a', quote: 'avant' }), before, [])).toEqual(before)
  })

  it('has a name of its own, another one for other words, that the site accepts', () => {
    const once = changed(typed(), { text: 'Une.' })
    const twice = changed(once, { text: 'Deux.' })
    expect(once.sent).toMatch(/^[\w-]{8,64}$/)
    expect(twice.sent).not.toBe(once.sent)
  })

  it('is known again, also as it was kept before it had a name', () => {
    expect(isTyped(typed())).toBe(true)
    expect(isTyped(typed({ sent: 'first-words' }))).toBe(true)
    expect(isTyped({ ...typed(), sent: 1 })).toBe(false)
    expect(isTyped({ text: '' })).toBe(false)
  })
})
