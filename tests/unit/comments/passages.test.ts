import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { anchorIn, blocksOf, standingOf, type Anchor } from '@/comments'
import type { Resource } from '@/translation'

const callout = (id: string, title: string, text: string) => ({
  id,
  blockType: 'callout',
  tone: 'right',
  title,
  text,
})

const text = (...content: ReturnType<typeof callout>[]): Resource => ({ title: 'Le bail', content })

const BAIL = callout('a', 'Le loyer', 'Il est fixé par écrit. Il ne change pas en cours de bail.')
const RECU = callout('b', 'Le reçu', 'Demandez toujours un reçu.')

const anchored = (block: string, quote: string, of = text(BAIL, RECU)): Anchor => {
  const found = blocksOf(of).find((each) => each.block === block)
  const anchor = found && anchorIn(found, quote)
  expect(anchor).toBeDefined()
  return anchor!
}

describe('what a comment is about', () => {
  it('is the whole text where no block is named', () => {
    expect(standingOf({}, blocksOf(text(BAIL)))).toBe('whole')
    expect(standingOf({ block: null }, [])).toBe('whole')
  })

  it('follows its block wherever it is moved', () => {
    const anchor = anchored('a', 'fixé par écrit')
    expect(standingOf(anchor, blocksOf(text(RECU, BAIL)))).toBe('here')
  })

  it('is gone with its block, and keeps the words', () => {
    const anchor = anchored('b', '')
    expect(standingOf(anchor, blocksOf(text(BAIL)))).toBe('gone')
    expect(anchor.quote).toBe('Le reçu Demandez toujours un reçu.')
  })

  it('is of an earlier wording once its words have changed, and only then', () => {
    const anchor = anchored('a', 'fixé par écrit')
    const elsewhere = { ...BAIL, text: 'Il est fixé par écrit. Il peut changer.' }
    const there = { ...BAIL, text: 'Il est convenu. Il ne change pas en cours de bail.' }
    expect(standingOf(anchor, blocksOf(text(elsewhere)))).toBe('here')
    expect(standingOf(anchor, blocksOf(text(there)))).toBe('changed')
  })

  it('of a whole block, is of an earlier wording once any word of it has changed', () => {
    const anchor = anchored('a', '  ')
    expect(standingOf(anchor, blocksOf(text(BAIL)))).toBe('here')
    expect(standingOf(anchor, blocksOf(text({ ...BAIL, title: 'Le prix du loyer' })))).toBe(
      'changed',
    )
  })

  it('is refused for words that the block does not have', () => {
    const [bail] = blocksOf(text(BAIL))
    expect(anchorIn(bail!, 'Demandez toujours un reçu.')).toBeUndefined()
  })

  it('takes any spaces of a selection for one', () => {
    expect(anchored('a', 'Le loyer\n\tIl est\u00a0fixé').quote).toBe('Le loyer Il est fixé')
  })

  it.each([
    ['l’employeur paie', "l'employeur paie"],
    ["l'employeur paie", 'l’employeur paie'],
  ])('finds %s where %s is typed, keeps what the block has, and finds it again', (has, typed) => {
    const whole = text(callout('c', 'Le coût', `Ici,  ${has}\u00a0tout.`))
    const anchor = anchored('c', typed, whole)
    expect(anchor.quote).toBe(has)
    expect(standingOf(anchor, blocksOf(whole))).toBe('here')
    // As it was kept before, as it had been typed.
    expect(standingOf({ ...anchor, quote: typed }, blocksOf(whole))).toBe('here')
  })

  it('is found again, whatever words of whatever block are chosen', () => {
    const words = fc.stringMatching(/^[a-zé]{1,8}( [a-zé]{1,8}){2,6}$/)
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (title, body, from, length) => {
        const whole = text(RECU, callout('c', title, body))
        const all = `${title} ${body}`
        const start = from % all.length
        const quote = all.slice(start, start + 1 + (length % all.length))
        const anchor = anchored('c', quote, whole)
        expect(standingOf(anchor, blocksOf(whole))).toBe('here')
      }),
    )
  })
})
