import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  applyPatch,
  isPatch,
  isSame,
  mergeTexts,
  patchOf,
  type Choice,
  type Fields,
  type Sides,
} from '@/together'

interface Block {
  id: string
  text: string
}

interface Chapter extends Fields {
  title: string
  content: Block[]
}

/** What a person does to a text: any number of these, one after the other. */
type Edit =
  | { does: 'add'; at: number; text: string }
  | { does: 'move'; from: number; to: number }
  | { does: 'remove'; at: number }
  | { does: 'title'; text: string }
  | { does: 'write'; at: number; text: string }

const at = fc.nat(20)
const text = fc.constantFrom('a', 'b', 'c', 'd')
const edits = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('add' as const), at, text }),
    fc.record({ does: fc.constant('move' as const), from: at, to: at }),
    fc.record({ does: fc.constant('remove' as const), at }),
    fc.record({ does: fc.constant('title' as const), text }),
    fc.record({ does: fc.constant('write' as const), at, text }),
  ),
  { maxLength: 6 },
)
const base = fc
  .record({ title: text, texts: fc.array(text, { maxLength: 8 }) })
  .map(({ title, texts }): Chapter => ({
    title,
    content: texts.map((words, index) => ({ id: `b${index}`, text: words })),
  }))

function edited(before: Chapter, all: readonly Edit[], person: string): Chapter {
  let title = before.title
  const content = [...before.content]
  all.forEach((edit, number) => {
    const index = 'at' in edit && content.length > 0 ? edit.at % content.length : 0
    if (edit.does === 'title') title = `${edit.text} of ${person}`
    if (edit.does === 'add') {
      content.splice(index, 0, { id: `${person}${number}`, text: edit.text })
    }
    if (content.length === 0) return
    if (edit.does === 'remove') content.splice(index, 1)
    if (edit.does === 'write') {
      content[index] = { ...content[index]!, text: `${edit.text} of ${person}` }
    }
    if (edit.does === 'move') {
      const [moved] = content.splice(edit.from % content.length, 1)
      content.splice(edit.to % (content.length + 1), 0, moved!)
    }
  })
  return { title, content }
}

const keys = ({ content }: Chapter, among: readonly string[]) =>
  content.map(({ id }) => id).filter((id) => among.includes(id))

const blockOf = ({ content }: Chapter, id: string) => content.find((block) => block.id === id)

const twoPeople = (
  check: (sides: { base: Chapter; mine: Chapter; theirs: Chapter }) => void,
): void =>
  fc.assert(
    fc.property(base, edits, edits, (before, first, second) =>
      check({
        base: before,
        mine: edited(before, first, 'Ana'),
        theirs: edited(before, second, 'Bea'),
      }),
    ),
    { numRuns: 3000 },
  )

describe('two people who change one text', () => {
  it('every change of either is in the result, or in a conflict that is named', () => {
    twoPeople((sides) => {
      const { merged, conflicts } = mergeTexts(sides)
      const result = merged as Chapter
      const named = new Set(conflicts.map(({ key }) => key))
      for (const side of [sides.mine, sides.theirs]) {
        if (side.title !== sides.base.title && !named.has('title')) {
          expect(result.title).toBe(side.title)
        }
        const ids = [...side.content, ...sides.base.content].map(({ id }) => id)
        for (const id of ids) {
          const [before, after] = [blockOf(sides.base, id), blockOf(side, id)]
          if (isSame(before, after) || named.has(`content/${id}`)) continue
          expect(blockOf(result, id)).toEqual(after)
        }
        const shared = sides.base.content
          .map(({ id }) => id)
          .filter((id) => [sides.mine, sides.theirs, result].every((one) => blockOf(one, id)))
        const order = keys(side, shared)
        if (order.join() === keys(sides.base, shared).join() || named.has('content#order')) continue
        const other = side === sides.mine ? sides.theirs : sides.mine
        // Moving what the other one took away moves nothing that is left.
        const all = sides.base.content.map(({ id }) => id).filter((id) => blockOf(other, id))
        if (keys(side, all).join() === keys(sides.base, all).join()) continue
        expect(keys(result, shared)).toEqual(order)
      }
    })
  })

  it('nothing is in the result that neither has, and no block twice', () => {
    twoPeople((sides) => {
      const { content } = mergeTexts(sides).merged as Chapter
      expect(new Set(content.map(({ id }) => id)).size).toBe(content.length)
      for (const block of content) {
        const known = [blockOf(sides.mine, block.id), blockOf(sides.theirs, block.id)]
        expect(known).toContainEqual(block)
      }
    })
  })

  it('names the same conflicts whoever saves first', () => {
    twoPeople(({ base: before, mine, theirs }) => {
      const names = (sides: Sides) =>
        mergeTexts(sides)
          .conflicts.map(({ key }) => key)
          .sort()
      expect(names({ base: before, mine, theirs })).toEqual(
        names({ base: before, mine: theirs, theirs: mine }),
      )
    })
  })

  it('once everything is chosen nothing is left, and what was chosen stands', () => {
    fc.assert(
      fc.property(
        base,
        edits,
        edits,
        fc.constantFrom<Choice>('mine', 'theirs', 'both'),
        (before, first, second, choice) => {
          const sides = {
            base: before,
            mine: edited(before, first, 'Ana'),
            theirs: edited(before, second, 'Bea'),
          }
          const asked = mergeTexts(sides).conflicts
          const ids = Array.from({ length: 100 }, (_, at) => `new${at}`)
          const { merged, conflicts } = mergeTexts(sides, {
            choices: Object.fromEntries(asked.map(({ key }) => [key, choice])),
            newId: () => ids.pop()!,
          })
          expect(conflicts).toEqual([])
          const result = merged as Chapter
          for (const { kind, mine, theirs } of asked) {
            if (kind !== 'row') continue
            const texts = result.content.map((block) => block.text)
            const wanted = choice === 'both' ? [mine, theirs] : [choice === 'mine' ? mine : theirs]
            for (const block of wanted as (Block | undefined)[]) {
              if (block) expect(texts).toContain(block.text)
            }
          }
        },
      ),
    )
  })

  it('what only one changed is saved unasked, and what a form writes differently is no change', () => {
    const node = { type: 'text', text: 'Un mot', version: 1 }
    const sides = {
      base: { title: 'A', note: undefined, list: [{ id: 1, content: { root: node } }] },
      mine: {
        title: 'A',
        note: '',
        list: [{ id: '1', content: { root: { ...node, format: 0, mode: 'normal' } }, isOn: false }],
      },
      theirs: { title: 'B', list: [{ id: 1, content: { root: { ...node, text: 'Deux' } } }] },
    }
    // A number and its text name one row.
    const { conflicts } = mergeTexts({
      ...sides,
      mine: { ...sides.mine, list: [{ ...sides.mine.list[0], id: 1 }] },
    })
    expect(conflicts).toEqual([])
  })
})

describe('a list without rows', () => {
  const row = { id: 'a', source: 1 }

  it('is none in a form that counts its rows: nobody changed it', () => {
    expect(patchOf({ sources: [] }, { sources: 0 })).toEqual({})
    const inBlock = [{ id: 'b', text: 'a', links: [] }]
    expect(patchOf({ content: inBlock }, { content: [{ ...inBlock[0], links: 0 }] })).toEqual({})
    const theirs = { sources: [row] }
    const sides = { base: { sources: [] }, mine: { sources: 0 }, theirs }
    expect(mergeTexts(sides)).toEqual({ merged: theirs, conflicts: [] })
  })

  it('is what a form has whose rows were all removed: those of others stay', () => {
    const theirs = { sources: [row, { id: 'b', source: 2 }] }
    const { merged, conflicts } = mergeTexts({
      base: { sources: [row] },
      mine: { sources: 0 },
      theirs,
    })
    expect(merged).toEqual({ sources: [{ id: 'b', source: 2 }] })
    expect(conflicts).toEqual([])
  })

  it('is no number that is chosen: an order of nothing is one', () => {
    expect(isSame(0, null)).toBe(false)
    expect(patchOf({ order: 1 }, { order: 0 })).toEqual({ order: { value: 0 } })
    expect(patchOf({}, { order: 0 })).toEqual({ order: { value: 0 } })
  })
})

describe('what a person changed in a form', () => {
  it('laid over what they began with is what they have before them', () => {
    twoPeople(({ base: before, mine }) => {
      const patch = patchOf(before, mine)
      const sent: unknown = JSON.parse(JSON.stringify(patch))
      expect(isPatch(sent)).toBe(true)
      expect(isSame(applyPatch(before, patch), mine)).toBe(true)
    })
  })

  it('is the block that was written in, of all those of a chapter', () => {
    const content = Array.from({ length: 400 }, (_, id) => ({ id, text: 'Un passage' }))
    const mine = content.map((block) => (block.id === 200 ? { ...block, text: 'Autre' } : block))
    expect(patchOf({ content }, { content: mine })).toEqual({
      content: { rows: [{ id: 200, text: 'Autre' }] },
    })
  })

  it('is refused in another shape', () => {
    for (const value of [null, [], 'a', { a: 1 }, { a: { rows: [{ text: 'no id' }] } }]) {
      expect(isPatch(value)).toBe(false)
    }
  })
})
