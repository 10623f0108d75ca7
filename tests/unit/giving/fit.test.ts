import { describe, expect, it } from 'vitest'

import { coverMost } from '@/giving/cover'
import { linesOf, linesOfBlock, sizeOf } from '@/giving/fit'
import { essentials, passageName } from '@/giving/passages'
import { countRead, type ReadingBlock } from '@/translation'

const passage = (text: string) => ({ state: 'source' as const, text })

const EMPTY = { title: 0, lead: 0, passages: [], sheets: [] }
const text = (lines: number) => ({ ...EMPTY, passages: [lines] })

describe('what a handout holds', () => {
  it('has the largest letters that fit, and none when it is too long', () => {
    const sizes = [0, 20, 30, 40, 50].map((lines) => sizeOf(text(lines), 'letter'))
    expect(sizes).toEqual(['roomy', 'normal', 'dense', 'small', undefined])
    expect(sizeOf(text(10), 'half')).toBe('normal')
    expect(sizeOf(text(30), 'half')).toBeUndefined()
  })

  it('grows with each row of sheets, as high as the higher one of the two', () => {
    const lines = (...sheets: number[][]) => linesOf({ ...EMPTY, sheets })
    expect(lines([30], [30], [30])).toBeGreaterThan(lines([30], [30]))
    expect(lines([30], [30])).toBe(lines([30]))
    expect(lines([30], [300])).toBe(lines([300]))
  })

  it('counts what is read, not the French that a stale passage folds away', () => {
    const stale = (original: string) =>
      linesOfBlock({ title: { state: 'stale', text: 'abc', original } })
    expect(stale('x'.repeat(900))).toBe(stale('x'))
    expect(stale('x')).toBeGreaterThan(linesOfBlock({ title: { state: 'approved', text: 'abc' } }))
  })

  it('counts each stale passage, of a list and of rich text, and none that words only speak of', () => {
    const stale = { state: 'stale', text: 'abc', original: 'abc' }
    const rich = {
      root: { children: [{ type: 'passage', state: 'stale', nodes: [{ text: 'abc' }] }] },
    }
    const block = {
      title: stale,
      content: rich,
      steps: [{ title: stale }, { title: passage('"state":"stale"') }],
    }
    expect(countRead(block, 'stale')).toBe(3)
    expect(countRead(block, 'source')).toBe(1)
    expect(countRead({ title: { ...stale, original: [{ state: 'missing' }] } }, 'missing')).toBe(0)
    expect(countRead([null, undefined, 'stale'], 'stale')).toBe(0)
  })

  it('counts a row of a table by its highest cell', () => {
    const cell = (letters: number) => ({ text: passage('x'.repeat(letters)) })
    const table = (...cells: object[]) =>
      linesOfBlock({
        columns: [{ label: passage('A') }, { label: passage('B') }],
        rows: [{ cells }],
      })
    expect(table(cell(5), cell(400))).toBe(table(cell(300), cell(400)))
    expect(table(cell(5), cell(400))).toBeGreaterThan(table(cell(5), cell(40)) + 5)
  })
})

describe('the passages that stand alone', () => {
  const steps = { blockType: 'steps', title: passage('Porter plainte'), steps: [] } as ReadingBlock
  const callout = {
    blockType: 'callout',
    tone: 'right',
    title: { state: 'missing', text: 'Votre droit' },
    text: passage('…'),
  } as ReadingBlock
  const words = {
    blockType: 'richText',
    content: { root: { children: [{ type: 'paragraph', children: [{ text: 'Bonjour' }] }] } },
  } as object as ReadingBlock

  it('are called by their own titles, marked when these are French', () => {
    expect(passageName(steps)).toEqual({ text: 'Porter plainte', isFrench: false })
    expect(passageName(callout)).toEqual({ text: 'Votre droit', isFrench: true })
    expect(passageName(words)).toBeUndefined()
  })

  it('that stand for a whole chapter are its first steps, its first deadline and a right', () => {
    const warning = { ...callout, tone: 'warning' } as ReadingBlock
    const deadline = { blockType: 'deadline', what: passage('Demander') } as ReadingBlock
    const blocks = [words, warning, steps, callout, deadline, { ...steps }, { ...callout }]
    expect(essentials(blocks)).toEqual([steps, callout, deadline])
    expect(essentials([words, warning])).toEqual([warning])
    expect(essentials([words])).toEqual([])
  })
})

describe('the organizations of a pocket card', () => {
  const helper = (name: string, ...services: string[]) => ({ name, services })

  it('offer together as much as may be, and stay in the order of the list', () => {
    const helpers = [helper('A', 'x'), helper('B', 'x', 'y'), helper('C', 'z')]
    expect(coverMost(helpers, 2).map(({ name }) => name)).toEqual(['B', 'C'])
    expect(coverMost(helpers, 9).map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(coverMost([], 4)).toEqual([])
  })

  it('that add nothing come in the order of the list', () => {
    const helpers = [helper('A'), helper('B'), helper('C', 'x')]
    expect(coverMost(helpers, 2).map(({ name }) => name)).toEqual(['A', 'C'])
  })
})
