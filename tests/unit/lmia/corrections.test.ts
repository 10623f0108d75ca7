import { describe, expect, it } from 'vitest'

import { type CorrectableRow, Rules } from '@/lmia/corrections/apply'
import { correctionChange } from '@/lmia/corrections/change'
import { previewRules } from '@/lmia/corrections/preview'
import type { Correction } from '@/lmia/corrections/types'
import { queueAsked, settleKey } from '@/lmia/corrections/queue'
import { listUnresolved, type NamedRow, type Unresolved } from '@/lmia/corrections/unresolved'
import type { Place } from '@/lmia/types'
import { foldWords } from '@/text/fold'

const place = (key: string, more: Partial<Place> = {}): Place => ({
  key,
  kind: 'municipality',
  name: key,
  regionCode: '16',
  mrc: null,
  latitude: 45,
  longitude: -73,
  ...more,
})

const row = (more: Partial<NamedRow> = {}): NamedRow => ({
  fileSha256: 'a',
  line: 3,
  employerKey: 'ferme a',
  city: 'Sherington',
  cityKey: 'sherington',
  fsa: 'J0L',
  occupationCode: '8431',
  occupationTitle: 'General farm workers',
  skillLevel: 'C',
  teer: null,
  sector: '8',
  place: place('m:1'),
  precision: 'municipality',
  method: 'name',
  positions: 4,
  ...more,
})

const rules = (...corrections: Correction[]) =>
  new Rules(corrections, {
    foldTitle: foldWords,
    classify: (code) => ({ skillLevel: null, teer: 5, sector: code[0] ?? null }),
  })

const alias = (from: string, key: string, name = key): Correction => ({
  id: `${from}-${key}`,
  kind: 'employerAlias',
  employerKey: from,
  to: { key, name },
})

/** No employer is settled, and each is called by its key. */
const NOBODY = { isSettled: () => false, nameOf: (key: string) => key }

describe('rules over rows', () => {
  it('leave a row that no rule is about as it is, the very same object', () => {
    const untouched = row()
    expect(rules(alias('ferme z', 'ferme y')).apply(untouched)).toBe(untouched)
  })

  it('count the rows of one name for another, through aliases of aliases', () => {
    const chain = rules(alias('ferme a', 'ferme b'), alias('ferme b', 'ferme c'))
    expect(chain.apply(row())?.employerKey).toBe('ferme c')
    expect(chain.employerNames().size).toBe(0)
  })

  it('show an employer under another name when its name is an alias of itself', () => {
    expect(rules(alias('ferme a', 'ferme a', 'Ferme A')).employerNames()).toEqual(
      new Map([['ferme a', 'Ferme A']]),
    )
  })

  it('end a circle of aliases instead of turning in it', () => {
    const circle = rules(alias('ferme a', 'ferme b'), alias('ferme b', 'ferme a'))
    expect(circle.apply(row())?.employerKey).toBe('ferme a')
    expect(circle.apply(row({ employerKey: 'ferme b' }))?.employerKey).toBe('ferme b')
  })

  it('place a misspelled city, by its postal sector first', () => {
    const sherrington = place('m:68065', { name: 'Saint-Patrice-de-Sherrington' })
    const elsewhere = place('m:2')
    const both = rules(
      { id: '1', kind: 'cityAlias', cityKey: 'sherington', fsa: null, to: elsewhere },
      { id: '2', kind: 'cityAlias', cityKey: 'sherington', fsa: 'J0L', to: sherrington },
    )
    expect(both.apply(row({ place: null, precision: 'none', method: 'none' }))).toMatchObject({
      place: sherrington,
      precision: 'municipality',
      method: 'correction',
    })
    expect(both.apply(row({ fsa: 'J0S' }))?.place).toBe(elsewhere)
  })

  it('move the point of a place for every row of it, as one place', () => {
    const moved = rules({
      id: '1',
      kind: 'movedPoint',
      placeKey: 'm:1',
      latitude: 46,
      longitude: -72,
    })
    const first = moved.apply(row())
    expect(first?.place).toMatchObject({ key: 'm:1', latitude: 46, longitude: -72 })
    expect(moved.apply(row({ line: 9 }))?.place).toBe(first?.place)
  })

  it('mend an occupation and everything that follows from its code', () => {
    const fix = rules({
      id: '1',
      kind: 'occupationFix',
      occupationCode: '8431',
      occupationTitle: foldWords('GENERAL FARM WORKERS'),
      employerKey: null,
      to: { code: '85100' },
    })
    expect(fix.apply(row())).toMatchObject({ occupationCode: '85100', teer: 5, skillLevel: null })
    expect(fix.apply(row({ occupationTitle: 'Other' }))?.occupationCode).toBe('8431')
  })

  it('leave out one line of one file, and nothing when no condition is given', () => {
    const blank = { employerKey: null, cityKey: null, fileSha256: null, line: null }
    const one = rules({ ...blank, id: '1', kind: 'exclusion', fileSha256: 'a', line: 3 })
    expect(one.apply(row())).toBeNull()
    expect(one.apply(row({ line: 4 }))).not.toBeNull()
    expect(rules({ ...blank, id: '2', kind: 'exclusion' }).apply(row())).not.toBeNull()
  })

  it('are withdrawn without a trace: the row as published comes back', () => {
    const published = row()
    expect(rules(alias('ferme a', 'ferme b')).apply(published)?.employerKey).toBe('ferme b')
    expect(rules().apply(published)).toEqual(row())
  })
})

describe('a preview', () => {
  it('counts what a rule changes and shows examples, writing nothing', async () => {
    const rows = [row(), row({ line: 4 }), row({ line: 5, employerKey: 'ferme b', positions: 7 })]
    const effect = await previewRules(rows, rules(), rules(alias('ferme a', 'ferme b')))
    expect(effect).toMatchObject({ rows: 2, positions: 8, excludedRows: 0 })
    expect(effect.sample[0]?.before?.employerKey).toBe('ferme a')
    expect(effect.sample[0]?.after?.employerKey).toBe('ferme b')
  })

  it('counts rows placed and rows left out apart', async () => {
    const lost: Partial<CorrectableRow> = { place: null, precision: 'none', method: 'none' }
    const rows = [row(lost), row({ line: 4 })]
    const then = rules(
      { id: '1', kind: 'cityAlias', cityKey: 'sherington', fsa: null, to: place('m:1') },
      {
        id: '2',
        kind: 'exclusion',
        employerKey: null,
        cityKey: null,
        fileSha256: 'a',
        line: 4,
      },
    )
    expect(await previewRules(rows, rules(), then)).toMatchObject({
      rows: 2,
      newlyPlacedRows: 1,
      excludedRows: 1,
    })
  })

  it('counts the rows of an employer whose shown name changes', async () => {
    const rename = rules(alias('ferme a', 'ferme a', 'Ferme A'))
    expect((await previewRules([row()], rules(), rename)).rows).toBe(1)
  })
})

describe('the unresolved queue', () => {
  it('groups what one correction would settle, the most positions first', async () => {
    const lost: Partial<CorrectableRow> = { place: null, precision: 'none', method: 'none' }
    const queue = await listUnresolved(
      [
        row({ ...lost, city: 'SHERINGTON' }),
        row({ ...lost, city: 'Sherington', line: 4 }),
        row({ ...lost, city: 'Sherington', line: 5 }),
        row({ occupationCode: null, occupationTitle: 'Ouvriers', positions: 50, line: 6 }),
        row({ line: 7 }),
      ],
      NOBODY,
    )
    expect(queue).toEqual([
      { kind: 'occupation', key: 'Ouvriers', label: 'Ouvriers', fsa: null, rows: 1, positions: 50 },
      { kind: 'place', key: 'sherington', label: 'Sherington', fsa: 'J0L', rows: 3, positions: 12 },
    ])
  })

  const twice = [
    row({ employerKey: 'rodeo fx', positions: 30 }),
    row({ employerKey: 'rodeofx', positions: 2, line: 4 }),
    row({ employerKey: 'rodeofx', positions: 3, line: 5, place: place('m:2') }),
    row({ employerKey: 'rodeo gx', positions: 9, line: 6 }),
  ]

  it('proposes employers of the same letters that share a place', async () => {
    expect(await listUnresolved(twice, { ...NOBODY, nameOf: (key) => key.toUpperCase() })).toEqual([
      {
        kind: 'employer',
        key: 'rodeofx',
        label: 'RODEOFX',
        fsa: null,
        rows: 2,
        positions: 5,
        likely: { name: 'RODEO FX', positions: 30, place: 'm:1' },
      },
    ])
  })

  it('proposes two that share a place, though the largest of their letters stands elsewhere', async () => {
    const elsewhere = row({ employerKey: 'ro deo fx', positions: 90, place: place('m:9'), line: 7 })
    const queue = await listUnresolved([elsewhere, ...twice], NOBODY)
    expect(queue).toMatchObject([{ key: 'rodeofx', likely: { name: 'rodeo fx' } }])
  })

  it.each([
    ['share no place', twice.map((one, at) => ({ ...one, place: place(`m:${at}`) })), undefined],
    ['a person kept apart', twice, alias('rodeofx', 'rodeofx')],
    ['a person kept apart when the other was smaller', twice, alias('rodeo fx', 'rodeo fx')],
  ])('proposes no employers that %s', async (_why, rows, rule) => {
    const known = rules(...(rule ? [rule] : []))
    const isSettled = (key: string) => known.settlesEmployer(key)
    expect(await listUnresolved(rows, { isSettled, nameOf: (key) => key })).toEqual([])
  })
})

describe('the queue that is sent', () => {
  const waits = (kind: Unresolved['kind'], at: number): Unresolved => ({
    kind,
    key: `${kind} ${at}`,
    label: `${at}`,
    fsa: kind === 'place' ? 'J0L' : null,
    rows: 1,
    positions: 1000 - at,
  })
  const all = Array.from({ length: 300 }, (_, at) => waits(at % 2 ? 'employer' : 'place', at))
  const sent = (asked: Record<string, string>) => queueAsked(all, new URLSearchParams(asked))

  it('begins with what somebody came for, wherever it waits, and holds it once', () => {
    const last = all.at(-1)!
    expect(sent({}).includes(last)).toBe(false)
    expect(sent({ settle: settleKey(last) }).slice(0, 2)).toEqual([last, all[0]])
    expect(sent({ settle: settleKey(all[4]!) }).filter((one) => one === all[4])).toHaveLength(1)
    expect(sent({ settle: 'employer none' })).toEqual(sent({}))
  })

  it('holds all of one kind when it is asked for', () => {
    expect(sent({ kind: 'employer' })).toHaveLength(150)
  })
})

describe('a correction that is saved', () => {
  it.each([
    [undefined, 'active', 'create'],
    [undefined, 'withdrawn', 'create'],
    ['active', 'active', 'update'],
    ['withdrawn', 'withdrawn', 'update'],
    ['active', 'withdrawn', 'withdraw'],
    ['withdrawn', 'active', 'restore'],
  ] as const)('%s before, %s after, is in the log as: %s', (before, after, change) => {
    expect(correctionChange(before, after)).toBe(change)
  })
})
