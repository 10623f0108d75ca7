import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  applyChanges,
  compareChanges,
  confirmedSections,
  readChanges,
} from '@/directory/proposals/changes'
import { fieldAt, PROPOSABLE } from '@/directory/proposals/fields'
import {
  decisionRefusals,
  inRegion,
  readOrder,
  refusingCriterion,
  stateAfter,
  WHOLE,
} from '@/directory/proposals/order'
import { valueAt, type Values, withValue } from '@/directory/proposals/sheet'
import { describeValue, isValid } from '@/directory/proposals/values'
import { SECTIONS } from '@/directory/vocabulary'

const A = '6b06e5f3c2e61e797398eda1'
const B = '6b06e5f3c2e61e797398eda2'
const SHEET: Values = {
  name: 'Organisme d’exemple',
  contact: { phone: '450 555-0100', email: null },
  sites: [
    { id: A, municipality: 'Saint-Rémi', region: '16' },
    { id: B, municipality: 'Sorel', region: '16' },
  ],
  services: [{ id: A, service: 'food', availability: 'offered', conditions: { fr: 'Le lundi' } }],
  languagesSpoken: ['fr', 'es'],
}

const compare = (changes: object[], sheet = SHEET) =>
  compareChanges(readChanges(changes).changes, sheet)

describe('what may be proposed', () => {
  it('is in every section of the sheet', () => {
    for (const { label } of Object.values(PROPOSABLE)) {
      for (const words of Object.values(label)) expect(words).toMatch(/^\p{Lu}[^[\]{}]{2,60}$/u)
    }
    const sections = new Set(Object.values(PROPOSABLE).map(({ section }) => section))
    expect([...sections].sort()).toEqual(SECTIONS.map(({ code }) => code).sort())
  })

  it.each(['_status', 'doNotList', 'slug', 'sites', '__proto__', 'sites.*.id', 'constructor'])(
    'is not %s',
    (path) => {
      expect(fieldAt(path)).toBeUndefined()
      expect(readChanges([{ path, after: 'x' }])).toEqual({ changes: [], unknown: 1 })
    },
  )

  it('survives whatever is kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { changes } = readChanges(stored)
        expect(compareChanges(changes, SHEET).length).toBe(changes.length)
      }),
    )
  })
})

describe('a proposed field beside the sheet', () => {
  it.each([
    ['open', { path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' }],
    ['same', { path: 'contact.phone', before: '450 555-0111', after: '450 555-0100' }],
    ['conflict', { path: 'contact.phone', before: '450 555-0111', after: '450 555-0199' }],
    ['open', { path: 'contact.email', before: null, after: 'a@example.org' }],
    ['open', { path: 'contact.email', after: 'a@example.org' }],
    ['gone', { path: 'sites.6b06e5f3c2e61e797398edff.label', after: 'x' }],
    ['open', { path: 'sites.new.municipality', after: 'Laval' }],
    ['invalid', { path: 'contact.website', after: 'javascript:alert(1)' }],
    ['invalid', { path: 'kind', after: 'company' }],
    ['invalid', { path: 'contact.phone', after: '555-0143' }],
    ['invalid', { path: `sites.${A}.postalCode`, after: 'J0L' }],
    ['invalid', { path: `sites.${A}.hours`, after: { kind: 'weekly', weekly: [{ days: [] }] } }],
    ['invalid', { path: `sites.${A}`, after: { municipality: 'Laval', isAdmin: true } }],
  ])('is %s', (status, change) => {
    expect(compare([change])).toMatchObject([{ status }])
  })

  it('is of its row wherever the row stands', () => {
    const moved = { ...SHEET, sites: [...(SHEET.sites as object[])].reverse() }
    const compared = compare([{ path: `sites.${B}.municipality`, after: 'Varennes' }], moved)
    const after = applyChanges(moved, compared)
    expect(after.sites).toEqual([
      { id: B, municipality: 'Varennes', region: '16' },
      { id: A, municipality: 'Saint-Rémi', region: '16' },
    ])
  })

  it('adds one row for one new name, changes none beside, and takes a row away', () => {
    const compared = compare([
      { path: 'sites.new.municipality', after: 'Laval' },
      { path: 'sites.new.region', after: '13' },
      { path: `sites.${A}`, before: (SHEET.sites as object[])[0], after: null },
      { path: `services.${A}.conditions.es`, after: 'Los lunes' },
    ])
    const after = applyChanges(SHEET, compared)
    expect(after.sites).toEqual([
      { id: B, municipality: 'Sorel', region: '16' },
      { id: 'new', municipality: 'Laval', region: '13' },
    ])
    expect(valueAt(after, `services.${A}.conditions`)).toEqual({ fr: 'Le lundi', es: 'Los lunes' })
    expect(after.languagesSpoken).toEqual(SHEET.languagesSpoken)
  })

  it('reads back as it was written, and leaves the rest', () => {
    const paths = fc.constantFrom('name', 'contact.phone', `sites.${B}.label`, 'description.fr')
    fc.assert(
      fc.property(paths, fc.string({ minLength: 1 }), (path, text) => {
        const after = withValue(SHEET, path, text)
        expect(valueAt(after, path)).toBe(text)
        const back = withValue(after, path, valueAt(SHEET, path) ?? null)
        expect(valueAt(back, path) ?? null).toBe(valueAt(SHEET, path) ?? null)
      }),
    )
  })
})

describe('a decision', () => {
  const change = { path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' }
  const other = { path: 'name', before: 'Organisme d’exemple', after: 'Autre' }
  const compared = compare([change, other])
  const seen = Object.fromEntries(compared.map((each) => [each.path, each.seen]))
  const sheet = { needsSheet: true, hasSheet: true }
  const order = (decisions: object, more = {}) => readOrder({ decisions, seen, ...more })

  it('is refused with every reason at once', () => {
    const half = order({ name: 'refuse' })
    expect(decisionRefusals(compared, half, sheet)).toEqual(['undecided', 'reasonNeeded'])
    const unseen = order({ name: 'accept', 'contact.phone': 'accept' }, { seen: {} })
    expect(decisionRefusals(compared, unseen, { needsSheet: true, hasSheet: false })).toEqual([
      'sheetGone',
      'changedMeanwhile',
    ])
    const whole = decisionRefusals([], order({ [WHOLE]: 'refuse' }), sheet)
    expect(whole).toEqual(['reasonNeeded'])
    const nameless = order({ name: 'refuse', 'contact.phone': 'accept' }, { reason: 'x' })
    const noSheet = { needsSheet: false, hasSheet: false }
    expect(decisionRefusals(compared, nameless, noSheet)).toEqual(['nameNeeded', 'regionNeeded'])
  })

  it('places a new sheet in a region that there is, proposed or chosen', () => {
    const town = { path: 'sites.new.municipality', after: 'Saint-Rémi' }
    const region = { path: 'sites.new.region', after: '16' }
    const refusalsOf = (changes: (typeof town)[], sent: object) => {
      const all = compareChanges([{ path: 'name', after: 'Nouveau' }, ...changes], {})
      const decisions = Object.fromEntries(all.map(({ path }) => [path, 'accept']))
      const seen = Object.fromEntries(all.map((each) => [each.path, each.seen]))
      const facts = { needsSheet: false, hasSheet: false, regions: new Set(['16']) }
      return decisionRefusals(all, readOrder({ decisions, seen, ...sent }), facts)
    }
    expect(refusalsOf([town], {})).toEqual(['regionNeeded'])
    expect(refusalsOf([town], { region: '99' })).toEqual(['regionNeeded'])
    expect(refusalsOf([town], { region: '16' })).toEqual([])
    expect(refusalsOf([town, region], {})).toEqual([])
    // A place that says where it is keeps it; an organization without one serves the region.
    const sites = [{ id: 'a', region: '06' }, { id: 'b' }]
    expect(inRegion({ sites }, '16')).toEqual({ sites: [sites[0], { id: 'b', region: '16' }] })
    expect(inRegion({ sites: [] }, '16')).toEqual({ sites: [], regionsServed: ['16'] })
    expect(inRegion({ sites }, '')).toEqual({ sites })
  })

  it('puts no paid service online, and takes note of one where nobody reads it', () => {
    const paid = compare([{ path: 'cost', before: null, after: 'paid' }])
    const accept = readOrder({ decisions: { cost: 'accept' }, seen: { cost: paid[0]?.seen } })
    expect(decisionRefusals(paid, accept, { ...sheet, isPublic: true })).toEqual(['paidServices'])
    expect(decisionRefusals(paid, accept, { ...sheet, isPublic: false })).toEqual([])
    const refuse = readOrder({ decisions: { cost: 'refuse' }, criterion: 'paid' })
    expect(decisionRefusals(paid, refuse, { ...sheet, isPublic: true })).toEqual([])
  })

  it('gives the published reason of what it refuses, and of nothing else', () => {
    const chosen = { criterion: 'membersOnly' }
    expect(refusingCriterion(order({ name: 'accept', 'contact.phone': 'accept' }, chosen))).toBe(
      null,
    )
    expect(refusingCriterion(order({ [WHOLE]: 'accept' }, chosen))).toBe(null)
    expect(refusingCriterion(order({ name: 'refuse', 'contact.phone': 'accept' }, chosen))).toBe(
      'membersOnly',
    )
  })

  it('says what became of the whole', () => {
    expect(stateAfter(compared, order({ name: 'accept', 'contact.phone': 'accept' }))).toBe(
      'accepted',
    )
    expect(stateAfter(compared, order({ name: 'refuse', 'contact.phone': 'accept' }))).toBe(
      'partlyAccepted',
    )
    expect(stateAfter(compared, order({ name: 'refuse', 'contact.phone': 'refuse' }))).toBe(
      'declined',
    )
    expect(stateAfter([], order({ [WHOLE]: 'accept' }))).toBe('accepted')
  })

  it('confirms a section that was taken whole and is as its sender saw it, and no other', () => {
    const prints = Object.fromEntries(SECTIONS.map(({ code }) => [code, `of ${code}`]))
    const present = prints as Parameters<typeof confirmedSections>[3]
    const accepted = (...paths: string[]) => new Set(paths)
    const both = accepted('name', 'contact.phone')
    expect(confirmedSections(compared, both, present, present)).toEqual(['contact', 'description'])
    expect(confirmedSections(compared, accepted('name'), present, present)).toEqual(['description'])
    expect(confirmedSections(compared, both, { ...present, contact: 'other' }, present)).toEqual([
      'description',
    ])
    expect(confirmedSections(compared, both, {}, present)).toEqual([])
  })
})

describe('a value', () => {
  const names = {
    regions: new Map([['16', { fr: 'Montérégie' }]]),
    services: new Map([['food', { fr: 'Aide alimentaire', en: 'Food' }]]),
    populations: new Map(),
    languages: new Map([
      ['fr', { fr: 'français' }],
      ['es', { fr: 'espagnol' }],
    ]),
  }
  const say = (path: string, value: unknown) => describeValue(fieldAt(path)!, value, names, 'fr')

  it('is said as readers see it', () => {
    expect(say('languagesSpoken', ['fr', 'es'])).toBe('français, espagnol')
    expect(say(`sites.${A}.region`, '16')).toBe('Montérégie')
    expect(say('servesAllQuebec', true)).toBe('Oui')
    expect(say('kind', 'municipal')).toBe('Service municipal')
    expect(say('contact.phone', null)).toBe('')
    const hours = { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] }
    expect(say(`sites.${A}.hours`, hours)).toContain('lundi')
    expect(say(`services.${A}`, { service: 'food', conditions: { fr: 'Le lundi' } })).toContain(
      'Aide alimentaire',
    )
  })

  it('that a field cannot hold is refused, nothing never is', () => {
    for (const field of Object.values(PROPOSABLE)) {
      expect(isValid(field, null)).toBe(true)
      expect(isValid(field, { $where: 1 })).toBe(false)
    }
    expect(isValid(PROPOSABLE['contact.phone']!, 'x'.repeat(301))).toBe(false)
  })
})
