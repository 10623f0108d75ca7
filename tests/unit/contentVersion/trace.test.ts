import { randomUUID } from 'node:crypto'

import { describe, expect, it, vi } from 'vitest'

import { ChangeLog } from '@/contentVersion/changes'
import { asQuestion, knownQuestions, question } from '@/contentVersion/questions'
import { Trace } from '@/contentVersion/trace'
import { noteEverything, noteRead, readingForNobody } from '@/db/reading'

import { lots } from '../../lots'

const run = randomUUID()
/** Questions are remembered by name in the whole process, which runs other files, and this one again. */
const named = (name: string): string => `${name} ${run}`

interface Row {
  id: string
  group: number
  words: string
}

const COLLECTIONS = ['chapters', 'sheets', 'words'] as const
type Collection = (typeof COLLECTIONS)[number]

/** A database in memory, whose every reading is noted as the adapter does. */
class World {
  /** Questions are known by their names in the whole process. */
  readonly name = randomUUID()
  readonly rows: Record<Collection, Row[]> = { chapters: [], sheets: [], words: [] }
  readonly changes = new ChangeLog(() => true)
  private lastId = 0

  async list(collection: Collection, group?: number): Promise<Row[]> {
    noteRead(collection)
    await Promise.resolve()
    return structuredClone(
      this.rows[collection].filter((row) => group === undefined || row.group === group),
    )
  }

  async find(collection: Collection, ids: string[]): Promise<Row[]> {
    noteRead(collection, ids)
    await Promise.resolve()
    return structuredClone(this.rows[collection].filter(({ id }) => ids.includes(id)))
  }

  change(pick: (below: number) => number): void {
    const collection = COLLECTIONS[pick(COLLECTIONS.length)]!
    const rows = this.rows[collection]
    const at = pick(rows.length || 1)
    const row = rows[at]
    const kind = pick(5)
    if (!row || kind === 0) {
      this.lastId += 1
      const made = { id: String(this.lastId), group: pick(3), words: `mot ${pick(9)}` }
      rows.push(made)
      this.mark(collection, made.id, pick)
    } else {
      if (kind === 1) rows.splice(at, 1)
      else if (kind === 2) row.group = pick(3)
      else row.words = `mot ${pick(9)}`
      this.mark(collection, row.id, pick)
    }
  }

  private mark(collection: Collection, id: string, pick: (below: number) => number): void {
    const saying = pick(20)
    if (saying === 0) this.changes.note('everything')
    else if (saying === 1) this.changes.note([{ collection }])
    else this.changes.note([{ collection, id }])
  }
}

/** A page of some questions, of which some read past any question, and some ask by what another one said. */
function pageOf(world: World, number: number): () => Promise<unknown> {
  const pick = lots(number * 7919 + 1)
  const parts = Array.from({ length: 1 + pick(3) }, (): (() => Promise<unknown>) => {
    const collection = COLLECTIONS[pick(COLLECTIONS.length)]!
    const group = pick(4)
    const asked = { collection, group: group === 3 ? undefined : group }
    const list = () =>
      asQuestion(`list of ${world.name}`, asked, (given) =>
        world.list(given.collection, given.group),
      )
    switch (pick(4)) {
      case 0:
        return () => world.list(asked.collection, asked.group)
      case 1:
        return async () => {
          const rows = await list()
          const ids = rows.slice(0, 2).map(({ id }) => id)
          return asQuestion(`find of ${world.name}`, { collection, ids }, (given) =>
            world.find(given.collection, given.ids),
          )
        }
      case 2:
        return async () => {
          const rows = await list()
          return world.find(
            collection,
            rows.slice(0, 1).map(({ id }) => id),
          )
        }
      default:
        return async () => (await list()).map(({ words }) => words)
    }
  })
  return async () => {
    const said: unknown[] = []
    for (const part of parts) said.push(await part())
    return said
  }
}

describe('a kept page', () => {
  it.each([1, 2, 3, 4, 5, 6])(
    'is the page that would be made now, whatever was published (%i)',
    async (seed) => {
      const pick = lots(seed)
      const world = new World()
      for (let step = 0; step < 12; step += 1) world.change(pick)
      const pages = Array.from({ length: 25 }, (_, number) => pageOf(world, number))
      const kept = await Promise.all(pages.map((make) => Trace.of(world.changes, make)))
      let [keptCount, madeCount] = [0, 0]
      for (let step = 0; step < 150; step += 1) {
        for (let count = pick(3); count >= 0; count -= 1) world.change(pick)
        for (const [number, make] of pages.entries()) {
          // Some pages are asked for seldom, and meet many changes at once.
          if (pick(4) === 0) continue
          const fresh = await readingForNobody(make)
          if (await kept[number]!.trace.isCurrent(world.changes)) {
            expect(kept[number]!.result).toEqual(fresh)
            keptCount += 1
          } else {
            kept[number] = await Trace.of(world.changes, make)
            madeCount += 1
          }
        }
      }
      expect(keptCount).toBeGreaterThan(500)
      expect(madeCount).toBeGreaterThan(100)
    },
  )

  it('is true again after what was read while something changed is asked again', async () => {
    const world = new World()
    const pick = lots(5)
    for (let step = 0; step < 8; step += 1) world.change(pick)
    const ask = () => asQuestion(named('torn'), 1, () => world.list('sheets'))
    const { trace } = await Trace.of(world.changes, async () => {
      const before = await ask()
      world.rows.sheets.push({ id: 'new', group: 0, words: 'nouveau' })
      return [before, await ask()]
    })
    world.changes.note([{ collection: 'sheets', id: 'new' }])
    expect(await trace.isCurrent(world.changes)).toBe(false)
  })

  it('asks a question once for all pages that asked it', async () => {
    const changes = new ChangeLog(() => true)
    const ask = vi.fn(async (asked: { slug: string }) => {
      noteRead('sheets')
      return asked.slug.length
    })
    const find = question(named('once'), ask)
    const traces = await Promise.all(
      [1, 2, 3].map(() => Trace.of(changes, () => find({ slug: 'ici' }))),
    )
    ask.mockClear()
    changes.note([{ collection: 'sheets', id: '1' }])
    const answers = await Promise.all(traces.map(({ trace }) => trace.isCurrent(changes)))
    expect(answers).toEqual([true, true, true])
    expect(ask).toHaveBeenCalledTimes(1)
    changes.note([{ collection: 'words', id: '1' }])
    expect(await traces[0]!.trace.isCurrent(changes)).toBe(true)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('depends on everything when nothing was noted for it', async () => {
    const changes = new ChangeLog(() => true)
    const { trace } = await Trace.of(changes, async () => 'from nowhere')
    expect(await trace.isCurrent(changes)).toBe(true)
    changes.note([{ collection: 'words', id: '1' }])
    expect(await trace.isCurrent(changes)).toBe(false)
  })

  it('depends on everything when something was read for nobody while it was made', async () => {
    const changes = new ChangeLog(() => true)
    const strayReads: (() => void)[] = []
    // As a queue does that was begun before, and whose work belongs to nobody.
    const queue = new Promise<void>((resolve) => strayReads.push(resolve)).then(() =>
      noteRead('words'),
    )
    const { trace } = await Trace.of(changes, async () => {
      noteRead('sheets', ['1'])
      strayReads[0]!()
      await queue
    })
    changes.note([{ collection: 'regions', id: '1' }])
    expect(await trace.isCurrent(changes)).toBe(false)
  })

  it('hangs on no reading of a request beside it', async () => {
    const changes = new ChangeLog(() => true)
    let isRead = (): void => {}
    const beside = readingForNobody(() =>
      new Promise<void>((resolve) => (isRead = resolve)).then(() => noteRead('words')),
    )
    const { trace } = await Trace.of(changes, async () => {
      noteRead('sheets', ['1'])
      isRead()
      await beside
    })
    changes.note([{ collection: 'words', id: '1' }])
    expect(await trace.isCurrent(changes)).toBe(true)
  })

  it('is made anew when what it reads cannot be named, or what was answered cannot be compared', async () => {
    const changes = new ChangeLog(() => true)
    const unnamed = await Trace.of(changes, async () => noteEverything())
    const unlike = await Trace.of(changes, () =>
      asQuestion(named('unlike'), 1, async () => {
        noteRead('sheets')
        return { say: () => 'words' }
      }),
    )
    changes.note([{ collection: 'sheets', id: '1' }])
    expect(await unnamed.trace.isCurrent(changes)).toBe(false)
    expect(await unlike.trace.isCurrent(changes)).toBe(false)
  })

  it('is remembered with no question that is asked once any change makes it old', async () => {
    const changes = new ChangeLog(() => true)
    const name = randomUUID()
    const ask = (part: string) =>
      asQuestion(`${name} ${part}`, 1, async () => {
        noteRead('sheets')
        return part
      })
    const { result, trace } = await Trace.of(changes, async () => {
      const before = await ask('before')
      noteEverything()
      return [before, await ask('after')]
    })
    expect(result).toEqual(['before', 'after'])
    const known = knownQuestions().filter((key) => key.startsWith(name))
    expect(known.map((key) => key.split(' ')[1])).toEqual(['before'])
    changes.note([{ collection: 'words', id: '1' }])
    expect(await trace.isCurrent(changes)).toBe(false)
  })

  it('is made anew when a question failed, then or now', async () => {
    const changes = new ChangeLog(() => true)
    const broken = { isBroken: true }
    const ask = () =>
      asQuestion(named('failing'), 1, async () => {
        noteRead('sheets')
        if (broken.isBroken) throw new Error('no database')
        return 'words'
      })
    const without = await Trace.of(changes, () => ask().catch(() => 'without'))
    broken.isBroken = false
    const { trace } = await Trace.of(changes, ask)
    changes.note([{ collection: 'words', id: '1' }])
    expect(await without.trace.isCurrent(changes)).toBe(false)
    expect(await trace.isCurrent(changes)).toBe(true)
    broken.isBroken = true
    changes.note([{ collection: 'sheets', id: '1' }])
    expect(await trace.isCurrent(changes)).toBe(false)
  })

  it('tells maps, dates and what is left out apart', async () => {
    const answers = [
      new Map([['a', 1]]),
      new Map([['a', 2]]),
      new Set([1]),
      new Date(1),
      new Date(2),
      { a: undefined },
      { a: null },
      {},
    ]
    for (const [number, before] of answers.entries()) {
      for (const [other, after] of answers.entries()) {
        const changes = new ChangeLog(() => true)
        let answer: unknown = before
        const { trace } = await Trace.of(changes, () =>
          asQuestion(named('kinds'), [number, other], async () => {
            noteRead('sheets')
            return answer
          }),
        )
        answer = after
        changes.note([{ collection: 'sheets', id: '1' }])
        expect(await trace.isCurrent(changes)).toBe(number === other)
      }
    }
  })
})
