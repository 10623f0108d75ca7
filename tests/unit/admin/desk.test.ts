import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { KeptWords, type Shelf } from '@/admin/kept'
import type { Answer, Passages, Site, Trouble } from '@/admin/TranslationDesk/state/api'
import { Desk } from '@/admin/TranslationDesk/state/desk'
import { isDraft } from '@/admin/TranslationDesk/state/draft'
import { extract, saveUnits, snapshot, type SourceUnit, type StoredUnits } from '@/translation'
import type { UnitAct } from '@/translation/saveUnit'

const text = (...words: string[]) => ({ title: words[0] ?? '', summary: words[1] ?? '' })

const ACT = { date: '2026-11-28T10:00:00.000Z', checks: { language: 'en' } } as const
const ME = { ...ACT, person: 1 }
const OTHER = { ...ACT, person: 2 }

/** What a browser keeps, across visits. */
function shelf(): Shelf & { items: Map<string, string> } {
  const items = new Map<string, string>()
  return {
    items,
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  }
}

/** The site, with its own rules, and a network that can be cut. */
class FakeSite implements Site {
  stored: StoredUnits = {}
  units: readonly SourceUnit[] = snapshot(extract(text('Bonjour', 'Au revoir')))
  trouble: Trouble | undefined
  sent = 0
  read = 0

  load = async (): Promise<Passages | Trouble> => {
    this.read += 1
    return (
      this.trouble ?? {
        language: 'en',
        sourceLanguage: 'fr',
        units: this.units,
        places: {},
        entries: this.stored,
        terms: [],
        names: {},
        openQuestions: {},
        mayWrite: true,
        updatedAt: ME.date,
      }
    )
  }

  suggest: Site['suggest'] = async () => this.trouble ?? { matches: [] }
  askMachine: Site['askMachine'] = async () =>
    this.trouble ?? { target: 'Of a machine.', machine: 'LibreTranslate' }

  send: Site['send'] = async (orders) => {
    this.sent += 1
    if (this.trouble) return this.trouble
    return this.save(orders, ME)
  }

  save(orders: Parameters<Site['send']>[0], act: UnitAct): Answer {
    const { stored, outcomes } = saveUnits(this.stored, this.units, orders, act)
    this.stored = stored
    return { outcomes, names: { 2: 'Ben' }, updatedAt: ME.date }
  }

  writeAsOther(unit: SourceUnit, target: string): void {
    const before = this.stored[unit.key]?.target ?? ''
    this.save([{ action: 'write', unit, before, target }], OTHER)
  }
}

let site: FakeSite
let browser: ReturnType<typeof shelf>
let unit: SourceUnit

beforeEach(() => {
  vi.useFakeTimers()
  site = new FakeSite()
  browser = shelf()
  unit = site.units[0]!
})

afterEach(() => {
  vi.useRealTimers()
})

async function visit(): Promise<Desk> {
  const desk = new Desk(site, new KeptWords(browser, [1, 'translations', 7], isDraft))
  await desk.load()
  return desk
}

const pause = () => vi.advanceTimersByTimeAsync(2000)
const workOn = (desk: Desk) => desk.read().works[unit.key]

describe('a passage that is written', () => {
  it('is saved on a pause, once, and is then kept by the site alone', async () => {
    const desk = await visit()
    for (const typed of ['H', 'He', 'Hello']) desk.write(unit, typed)
    expect(workOn(desk)).toMatchObject({ save: 'waiting', draft: { text: 'Hello' } })
    expect(browser.items.size).toBe(1)
    await pause()
    expect(site.sent).toBe(1)
    expect(site.stored[unit.key]).toMatchObject({ target: 'Hello', updatedBy: '1' })
    expect(workOn(desk)).toEqual({ save: 'saved' })
    expect(browser.items.size).toBe(0)
  })

  it('is saved at once when it is left', async () => {
    const desk = await visit()
    desk.write(unit, 'Hello')
    await desk.flush()
    expect(site.stored[unit.key]?.target).toBe('Hello')
  })

  it('and put back as it was, is no change', async () => {
    const desk = await visit()
    desk.write(unit, 'H')
    desk.write(unit, '')
    await pause()
    expect(site.sent).toBe(0)
    expect(browser.items.size).toBe(0)
  })

  it('goes on being saved when it is typed on during a save', async () => {
    const desk = await visit()
    desk.write(unit, 'Hello')
    const saving = desk.flush()
    desk.write(unit, 'Hello you')
    await saving
    expect(workOn(desk)).toMatchObject({ draft: { before: 'Hello', text: 'Hello you' } })
    await pause()
    expect(site.stored[unit.key]?.target).toBe('Hello you')
    expect(browser.items.size).toBe(0)
  })

  it('typed back to what it was during a save, is saved as that', async () => {
    const desk = await visit()
    desk.write(unit, 'Hello')
    await desk.flush()
    desk.write(unit, 'Good day')
    const saving = desk.flush()
    desk.write(unit, 'Hello')
    await saving
    await pause()
    expect(site.stored[unit.key]?.target).toBe('Hello')
  })
})

describe('without network, session or answer', () => {
  it.each(['offline', 'signedOut', 'failed'] as const)(
    '%s: the words are kept in the browser and sent again',
    async (trouble) => {
      const desk = await visit()
      site.trouble = trouble
      desk.write(unit, 'Hello')
      await pause()
      expect(workOn(desk)).toMatchObject({ save: trouble, draft: { text: 'Hello' } })
      expect(browser.items.size).toBe(1)
      site.trouble = undefined
      await vi.advanceTimersByTimeAsync(10_000)
      expect(site.stored[unit.key]?.target).toBe('Hello')
      expect(workOn(desk)).toEqual({ save: 'saved' })
    },
  )

  it('words of an earlier visit are offered, and taken up or thrown away', async () => {
    for (const choose of ['takeUp', 'dismissOffer'] as const) {
      site.trouble = undefined
      site.stored = {}
      const first = await visit()
      site.trouble = 'offline'
      first.write(unit, 'Hello')
      first.stop()
      site.trouble = undefined
      const second = await visit()
      expect(second.read().offers[unit.key]?.value.text).toBe('Hello')
      expect(workOn(second)).toBeUndefined()
      await second[choose](unit.key)
      expect(site.stored[unit.key]?.target).toBe(choose === 'takeUp' ? 'Hello' : undefined)
      expect([second.read().offers, browser.items.size]).toEqual([{}, 0])
    }
  })

  it('words that arrived although the answer was lost are not offered again', async () => {
    const first = await visit()
    first.write(unit, 'Hello')
    site.stored = saveUnits(
      {},
      site.units,
      [{ action: 'write', unit, before: '', target: 'Hello' }],
      ME,
    ).stored
    first.stop()
    expect((await visit()).read().offers).toEqual({})
    expect(browser.items.size).toBe(0)
  })

  it('another account on the same browser is offered nothing', async () => {
    const first = await visit()
    first.write(unit, 'Hello')
    first.stop()
    const other = new Desk(site, new KeptWords(browser, [12, 'translations', 7], isDraft))
    await other.load()
    expect(other.read().offers).toEqual({})
  })
})

describe('a passage that somebody else changed meanwhile', () => {
  async function clash(): Promise<Desk> {
    const desk = await visit()
    desk.write(unit, 'Mine')
    site.writeAsOther(unit, 'Theirs')
    await pause()
    return desk
  }

  it('shows both and writes nothing, also when typed on', async () => {
    const desk = await clash()
    desk.write(unit, 'Mine still')
    await pause()
    expect(workOn(desk)).toMatchObject({ save: 'changed', draft: { text: 'Mine still' } })
    expect(desk.read().passages?.entries[unit.key]?.target).toBe('Theirs')
    expect(site.stored[unit.key]).toMatchObject({ target: 'Theirs', updatedBy: '2' })
    expect(browser.items.size).toBe(1)
  })

  it('is the person’s who chooses their own words', async () => {
    const desk = await clash()
    await desk.keepMine(unit.key)
    expect(site.stored[unit.key]).toMatchObject({ target: 'Mine', updatedBy: '1' })
    expect(workOn(desk)).toEqual({ save: 'saved' })
  })

  it('stays the other’s when the person gives up', async () => {
    const desk = await clash()
    desk.giveUp(unit.key)
    await pause()
    expect(site.stored[unit.key]).toMatchObject({ target: 'Theirs', updatedBy: '2' })
    expect(browser.items.size).toBe(0)
  })
})

describe('a passage whose French was replaced meanwhile', () => {
  it('is kept beside and offered to the new passage, also after a reload', async () => {
    for (const reloads of [false, true]) {
      site = new FakeSite()
      let desk = await visit()
      desk.write(unit, 'Hello')
      site.units = snapshot(extract(text('Bonjour tout le monde', 'Au revoir')))
      if (reloads) {
        desk.stop()
        desk = await visit()
      }
      await pause()
      const [beside] = Object.keys(site.stored)
      expect(beside).toMatch(/^beside-/)
      expect(desk.read().passages?.units).toBe(site.units)
      expect(workOn(desk)).toBeUndefined()
      expect(browser.items.size).toBe(0)
    }
  })

  it('is never shown without the words that were typed for it, here or on an earlier visit', async () => {
    for (const reloads of [false, true]) {
      site = new FakeSite()
      const typed = await visit()
      typed.write(unit, 'Hello')
      site.units = snapshot(extract(text('Bonjour tout le monde', 'Au revoir')))
      if (reloads) typed.stop()
      const kept = new KeptWords(browser, [1, 'translations', 7], isDraft)
      const desk = reloads ? new Desk(site, kept) : typed
      const shown: string[][] = []
      desk.subscribe(() => {
        const { passages } = desk.read()
        if (passages?.units === site.units) shown.push(Object.keys(passages.entries))
      })
      const before = site.read
      await desk.load()
      expect(site.read - before).toBe(2) // the French, and once more with the words
      expect(shown.length).toBeGreaterThan(0)
      for (const keys of shown) expect(keys).toEqual([`beside-${unit.key}-1`])
    }
  })

  it('is shown without them where they cannot be sent, and they wait', async () => {
    const desk = await visit()
    desk.write(unit, 'Hello')
    site.units = snapshot(extract(text('Bonjour tout le monde', 'Au revoir')))
    site.send = async () => 'offline'
    await desk.load()
    expect(desk.read().passages?.units).toBe(site.units)
    expect(workOn(desk)).toMatchObject({ save: 'offline', draft: { text: 'Hello' } })
    expect(browser.items.size).toBe(1)
  })

  it('is kept beside with what was typed while it was on its way, and says where it stood', async () => {
    const desk = await visit()
    const last = site.units.at(-1)!
    desk.write(last, 'Good')
    site.units = snapshot(extract(text('Bonjour', 'Au revoir à vous')))
    const saving = desk.flush()
    desk.write(last, 'Goodbye')
    await saving
    await pause()
    expect(Object.values(site.stored)).toMatchObject([
      { target: 'Goodbye', beside: { follows: site.units[0]!.key } },
    ])
    expect(workOn(desk)).toBeUndefined()
    expect(browser.items.size).toBe(0)
  })
})

describe('what is kept in a browser', () => {
  const keep = (value: string) => new KeptWords(browser, [1, 'x', 2], isText).keep('a', value, 0)
  const isText = (value: unknown): value is string => typeof value === 'string'
  const all = (now: number) => new KeptWords(browser, [1, 'x', 2], isText).all(now)

  it('is thrown away after thirty days, or when it cannot be read', () => {
    const day = 86_400_000
    keep('words')
    expect(all(29 * day).get('a')).toEqual({ at: 0, value: 'words' })
    expect(all(31 * day).size).toBe(0)
    for (const bad of ['{', '{}', 'null', '{"at":0,"value":3}']) {
      browser.items.set('accompagner.kept/1/x/2/a', bad)
      expect(all(1).size).toBe(0)
      expect(browser.items.size).toBe(0)
    }
  })

  it('says when there is no room', () => {
    browser.setItem = () => {
      throw new Error('QuotaExceededError')
    }
    expect(keep('words')).toBe(false)
  })
})
