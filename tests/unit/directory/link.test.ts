import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { hoursFromFields, linesOf, toHoursFields } from '@/directory/link/hoursForm'
import { mergeDraft, readLinkDraft, withSection } from '@/directory/link/linkDraft'
import { isOpen, LINK_DAYS, linkEnd, linkState } from '@/directory/link/linkState'
import { readBase, readSection, sectionOf, toFields } from '@/directory/link/sectionForm'
import { hashToken, isToken, makeToken } from '@/directory/link/token'
import type { Hours } from '@/directory/hours'
import { WEEK } from '@/directory/hours'
import { applyChanges, compareChanges } from '@/directory/proposals/changes'
import { type Values, valueAt, withValue } from '@/directory/proposals/sheet'
import { isValid } from '@/directory/proposals/values'
import { SECTIONS } from '@/directory/vocabulary'

const A = '6b06e5f3c2e61e797398eda1'
const B = '6b06e5f3c2e61e797398eda2'
const S = '6b06e5f3c2e61e797398edb1'
const WEEKLY: Hours = {
  kind: 'weekly',
  weekly: [
    { days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '16:30' },
    { days: ['fr'], opens: '09:00', closes: '12:00' },
  ],
  exceptions: [{ from: '2026-06-24', to: '2026-06-24', closed: true }],
  seasons: [{ from: '06-01', to: '08-31', weekly: [] }],
}
const SHEET: Values = {
  name: 'Organisme d’exemple',
  kind: 'nonProfit',
  otherNames: ['OE'],
  description: { fr: 'Aide.\nGratuite.' },
  contact: { phone: '450 555-0100', email: 'info@example.org', website: null },
  sites: [
    {
      id: A,
      label: 'Siège',
      municipality: 'Saint-Rémi',
      postalCode: 'J0L 2L0',
      region: '16',
      wheelchair: 'yes',
      hours: WEEKLY,
    },
    {
      id: B,
      municipality: 'Sorel',
      region: '16',
      wheelchair: 'unknown',
      hours: { kind: 'unknown' },
    },
  ],
  services: [
    {
      id: S,
      service: 'food',
      availability: 'offered',
      remote: true,
      conditions: { fr: 'Le lundi' },
    },
  ],
  languagesSpoken: ['fr', 'es'],
  populations: ['workers'],
  regionsServed: ['16'],
  servesAllQuebec: false,
}

describe('a token', () => {
  it('is 256 bits that no other one is, and is known by its hash alone', () => {
    const tokens = Array.from({ length: 1000 }, makeToken)
    expect(new Set(tokens).size).toBe(tokens.length)
    expect(tokens.every(isToken)).toBe(true)
    expect(Buffer.from(tokens[0]!, 'base64url').length).toBe(32)
    expect(hashToken(tokens[0]!)).not.toContain(tokens[0]!)
    expect(hashToken(tokens[0]!)).toBe(hashToken(tokens[0]!))
  })

  it.each([undefined, null, '', 'short', `${'a'.repeat(43)}=`, ['a'.repeat(43)], 'é'.repeat(43)])(
    'is not %j',
    (text) => {
      expect(isToken(text)).toBe(false)
    },
  )
})

describe('a link', () => {
  const now = new Date('2026-11-28T12:00:00Z')
  const expiresAt = linkEnd(now).toISOString()

  it.each([
    ['unused', { expiresAt }],
    ['used', { expiresAt, usedAt: '2026-11-28T11:00:00Z' }],
    ['expired', { expiresAt: now.toISOString() }],
    ['revoked', { expiresAt, revokedAt: '2026-11-28T11:00:00Z', usedAt: '2026-11-27T11:00:00Z' }],
  ] as const)('is %s', (state, facts) => {
    expect(linkState(facts, now)).toBe(state)
    expect(isOpen(state)).toBe(state === 'unused' || state === 'used')
  })

  it(`opens its sheet for ${LINK_DAYS} days`, () => {
    const last = new Date(linkEnd(now).getTime() - 1)
    expect(linkState({ expiresAt }, last)).toBe('unused')
    expect(linkState({ expiresAt }, linkEnd(now))).toBe('expired')
  })
})

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const weekly = fc.array(
  fc
    .record({
      days: fc.subarray([...WEEK], { minLength: 1 }),
      opens: clock,
      closes: clock.map((time) => (time === '00:00' ? '24:00' : time)),
    })
    .filter(({ opens, closes }) => opens !== closes),
  { maxLength: 4 },
)
const hours: fc.Arbitrary<Hours> = fc.record({
  kind: fc.constantFrom('weekly', 'byAppointment'),
  weekly,
  seasons: fc.array(fc.record({ from: fc.constant('11-05'), to: fc.constant('03-31'), weekly }), {
    maxLength: 2,
  }),
  exceptions: fc.array(
    fc.record({
      from: fc.constant('2026-12-24'),
      to: fc.constant('2026-12-26'),
      closed: fc.constant(true),
    }),
    { maxLength: 3 },
  ),
})

/** A season as it is chosen. */
const SUMMER = {
  'h~s.0.fromDay': ['1'],
  'h~s.0.fromMonth': ['06'],
  'h~s.0.toDay': ['31'],
  'h~s.0.toMonth': ['08'],
}

describe('hours in a form', () => {
  it('come back as they were, however their days are grouped', () => {
    fc.assert(
      fc.property(hours, (base) => {
        const read = hoursFromFields(toHoursFields('h', base), 'h', base)
        expect(read).toEqual({ hours: base, problems: [] })
      }),
    )
  })

  it('are refused where a day closes when it opens, as a slip of the finger would have it', () => {
    const sent = { ...toHoursFields('h', WEEKLY), 'h~th.0.closes': ['09:00'] }
    const { problems } = hoursFromFields(sent, 'h', WEEKLY)
    expect(problems).toEqual([{ name: 'h~th.0.closes', code: 'sameTime' }])
  })

  it('change by one day, and keep the seasons of a form that was drawn before it asked for them', () => {
    const fields = Object.entries({
      ...toHoursFields('h', WEEKLY),
      'h~th.0.closes': ['19:00'],
    }).filter(([name]) => !name.startsWith('h~s.'))
    const sent = Object.fromEntries(fields)
    const { hours: read, problems } = hoursFromFields(sent, 'h', WEEKLY)
    expect(problems).toEqual([])
    expect(read.weekly).toEqual([
      { days: ['mo', 'tu', 'we'], opens: '09:00', closes: '16:30' },
      { days: ['th'], opens: '09:00', closes: '19:00' },
      { days: ['fr'], opens: '09:00', closes: '12:00' },
    ])
    expect(read.seasons).toEqual(WEEKLY.seasons)
  })

  it('have a season changed, added and taken away, each with a week of its own', () => {
    const drawn = toHoursFields('h', WEEKLY)
    expect(drawn).toMatchObject({ 'h~s.0.fromDay': ['1'], 'h~s.0.fromMonth': ['06'] })
    const sent = {
      ...drawn,
      'h~s.0.toDay': ['15'],
      'h~s.0~mo.0.opens': ['10:00'],
      'h~s.0~mo.0.closes': ['00:00'],
      'h~s.1.fromDay': ['20'],
      'h~s.1.fromMonth': ['12'],
      'h~s.1.toDay': ['6'],
      'h~s.1.toMonth': ['01'],
    }
    const { hours: read, problems } = hoursFromFields(sent, 'h', WEEKLY)
    expect(problems).toEqual([])
    expect(read.seasons).toEqual([
      { from: '06-01', to: '08-15', weekly: [{ days: ['mo'], opens: '10:00', closes: '24:00' }] },
      { from: '12-20', to: '01-06', weekly: [] },
    ])
    // One more is a whole week of fields: it is drawn for who asks for it.
    expect(linesOf(sent, 'h').seasons).toHaveLength(2)
    expect(linesOf(sent, 'h', 1).seasons).toHaveLength(3)
    const less = hoursFromFields({ ...toHoursFields('h', read), 'h~s.0.remove': ['on'] }, 'h', read)
    expect(less.hours.seasons).toEqual([read.seasons![1]])
  })

  it('say nothing of a season that was left empty, and mean a week by times in one', () => {
    const blank = { 'h~s.0.fromDay': [''], 'h~s.0.toMonth': [''], 'h~s.0~mo.0.opens': [''] }
    const read = hoursFromFields({ 'h~kind': ['unknown'], ...blank }, 'h', { kind: 'unknown' })
    expect(read).toEqual({ hours: { kind: 'unknown' }, problems: [] })
    const summer = {
      ...blank,
      'h~kind': ['unknown'],
      'h~s.0.fromDay': ['1'],
      'h~s.0.fromMonth': ['07'],
      'h~s.0.toDay': ['31'],
      'h~s.0.toMonth': ['08'],
      'h~s.0~tu.0.opens': ['09:00'],
      'h~s.0~tu.0.closes': ['12:00'],
    }
    expect(hoursFromFields(summer, 'h', { kind: 'unknown' }).hours).toMatchObject({
      kind: 'weekly',
      seasons: [{ from: '07-01', to: '08-31' }],
    })
  })

  it.each([
    ['h~s.0.toDay', 'monthDay', { 'h~s.0.fromDay': ['1'], 'h~s.0.fromMonth': ['06'] }],
    ['h~s.0.fromDay', 'monthDay', { ...SUMMER, 'h~s.0.fromMonth': [''] }],
    [
      'h~s.0.fromDay',
      'monthDay',
      { ...SUMMER, 'h~s.0.fromDay': ['30'], 'h~s.0.fromMonth': ['02'] },
    ],
    [
      'h~s.0.fromDay',
      'monthDay',
      { 'h~s.0~mo.0.opens': ['09:00'], 'h~s.0~mo.0.closes': ['12:00'] },
    ],
    ['h~s.0~mo.0.closes', 'clock', { ...SUMMER, 'h~s.0~mo.0.opens': ['09:00'] }],
    [
      'h~s.0~su.1.closes',
      'sameTime',
      { ...SUMMER, 'h~s.0~su.1.opens': ['09:00'], 'h~s.0~su.1.closes': ['09:00'] },
    ],
  ])('are refused in a season at %s: %s', (name, code, sent: Record<string, string[]>) => {
    const read = hoursFromFields({ 'h~kind': ['weekly'], ...sent }, 'h', { kind: 'weekly' })
    expect(read.problems).toContainEqual({ name, code })
  })

  it.each([
    ['h~mo.0.closes', 'clock', { 'h~mo.0.opens': ['09:00'] }],
    ['h~mo.0.opens', 'clock', { 'h~mo.0.opens': ['25:00'], 'h~mo.0.closes': ['26:00'] }],
    ['h~x.0.from', 'date', { 'h~x.0.from': ['2026-02-30'], 'h~x.0.closed': ['on'] }],
    [
      'h~x.0.to',
      'order',
      { 'h~x.0.from': ['2026-07-02'], 'h~x.0.to': ['2026-07-01'], 'h~x.0.closed': ['on'] },
    ],
    ['h~x.0.opens', 'emptyException', { 'h~x.0.from': ['2026-07-01'] }],
    ['h~kind', 'kind', { 'h~kind': ['sometimes'] }],
  ])('are refused at %s: %s', (name, code, sent: Record<string, string[]>) => {
    const read = hoursFromFields({ 'h~kind': ['weekly'], ...sent }, 'h', { kind: 'weekly' })
    expect(read.problems).toContainEqual({ name, code })
  })

  it('are a week for whoever types times and leaves the kind unknown', () => {
    const sent = { 'h~kind': ['unknown'], 'h~mo.0.opens': ['09:00'], 'h~mo.0.closes': ['12:00'] }
    expect(hoursFromFields(sent, 'h', { kind: 'unknown' }).hours).toMatchObject({ kind: 'weekly' })
    expect(hoursFromFields(sent, 'h', WEEKLY).hours).toMatchObject({ kind: 'unknown', weekly: [] })
  })
})

describe('the form of a section', () => {
  it.each(SECTIONS.map(({ code }) => code))('%s says nothing when nothing was changed', (code) => {
    const base = readBase(code, JSON.stringify(sectionOf(code, SHEET)))
    expect(readSection(code, toFields(code, SHEET), base!)).toEqual({ changes: [], problems: [] })
  })

  it('says what was changed, and what was seen', () => {
    const sent = { ...toFields('contact', SHEET), 'contact.phone': ['450 555-0199 '] }
    expect(readSection('contact', sent, sectionOf('contact', SHEET)).changes).toEqual([
      { path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' },
    ])
  })

  it('takes line ends as any browser sends them, and lists in any order', () => {
    const description = {
      ...toFields('description', SHEET),
      'description.fr': ['Aide.\r\nGratuite.'],
    }
    expect(
      readSection('description', description, sectionOf('description', SHEET)).changes,
    ).toEqual([])
    const spoken = { languagesSpoken: ['es', 'fr'] }
    expect(readSection('languages', spoken, sectionOf('languages', SHEET)).changes).toEqual([])
  })

  it.each([
    ['contact', 'contact.email', 'mauvais', 'email'],
    ['contact', 'contact.website', 'our site', 'website'],
    ['contact', 'contact.phone', '4'.repeat(301), 'tooLong'],
    ['description', 'name', '', 'required'],
    ['contact', 'contact.phone', '55 1234 5678', 'phone'],
    ['contact', 'contact.phone', '555-0143', 'phone'],
    ['sites', `sites.${A}.postalCode`, 'J0L', 'postalCode'],
    ['sites', `sites.${A}.postalCode`, '90210', 'postalCode'],
    ['sites', `sites.${A}.wheelchair`, 'always', 'unreadable'],
  ] as const)('%s refuses %s = %.12s: %s', (code, name, value, problem) => {
    const sent = { ...toFields(code, SHEET), [name]: [value] }
    const read = readSection(code, sent, sectionOf(code, SHEET))
    expect(read).toEqual({ changes: [], problems: [{ name, code: problem }] })
  })

  it('writes a number and a postal code as other sheets do, and leaves those that stand', () => {
    const sent = {
      ...toFields('contact', SHEET),
      'contact.phone': ['4505550199'],
      [`sites.${A}.postalCode`]: ['j2g1a1'],
    }
    expect(readSection('contact', sent, sectionOf('contact', SHEET)).changes).toMatchObject([
      { path: 'contact.phone', after: '450 555-0199' },
    ])
    const places = { ...toFields('sites', SHEET), [`sites.${A}.postalCode`]: ['j2g1a1'] }
    expect(readSection('sites', places, sectionOf('sites', SHEET)).changes).toMatchObject([
      { path: `sites.${A}.postalCode`, after: 'J2G 1A1' },
    ])
    const older = withValue(SHEET, 'contact.phone', '5551234')
    expect(readSection('contact', toFields('contact', older), sectionOf('contact', older))).toEqual(
      {
        changes: [],
        problems: [],
      },
    )
  })

  it('takes the address of a website as people write it', () => {
    const sent = { ...toFields('contact', SHEET), 'contact.website': ['www.example.org/aide'] }
    const { changes, problems } = readSection('contact', sent, sectionOf('contact', SHEET))
    expect(problems).toEqual([])
    expect(changes).toMatchObject([
      { path: 'contact.website', after: 'https://www.example.org/aide' },
    ])
  })

  it('refuses ten megabytes at once', () => {
    const sent = { ...toFields('description', SHEET), 'description.fr': ['a'.repeat(10_000_000)] }
    const { changes, problems } = readSection('description', sent, sectionOf('description', SHEET))
    expect(changes).toEqual([])
    expect(problems).toEqual([{ name: 'description.fr', code: 'tooLong' }])
  })

  it('keeps the rest of what is wrong in part', () => {
    const sent = {
      ...toFields('contact', SHEET),
      'contact.email': ['x'],
      'contact.phone': ['450 555-0199'],
    }
    const read = readSection('contact', sent, sectionOf('contact', SHEET))
    expect(read.changes.map(({ path }) => path)).toEqual(['contact.phone'])
    expect(read.problems).toEqual([{ name: 'contact.email', code: 'email' }])
  })

  it('adds a row once something is written in it, and takes one away when it is ticked', () => {
    const sent = {
      ...toFields('services', SHEET),
      [`services.${S}~remove`]: ['on'],
      'services.new1.service': ['permits'],
      'services.new1.availability': ['conditional'],
      'services.new1.conditions.fr': ['Sur rendez-vous'],
      'services.new2.availability': ['offered'],
    }
    expect(readSection('services', sent, sectionOf('services', SHEET))).toEqual({
      changes: [
        { path: `services.${S}`, after: null },
        {
          path: 'services.new1',
          after: {
            service: 'permits',
            availability: 'conditional',
            conditions: { fr: 'Sur rendez-vous' },
          },
        },
      ],
      problems: [],
    })
  })

  it('adds a place that may be written, whatever regions the same form says', () => {
    const sent = { regionsServed: ['16', '06'], 'sites.new1.label': ['Point de service'] }
    const { changes } = readSection('sites', sent, sectionOf('sites', SHEET))
    expect(compareChanges(changes, SHEET).map(({ path, status }) => [path, status])).toEqual([
      ['regionsServed', 'open'],
      ['sites.new1', 'open'],
    ])
  })

  it('empties no row that the form did not hold', () => {
    expect(readSection('sites', {}, sectionOf('sites', SHEET)).changes).toEqual([
      { path: 'regionsServed', before: ['16'], after: [] },
    ])
  })

  it.each([undefined, '', '{', '[]', 'null', '{"sites":3}'])('cannot be drawn from %j', (text) => {
    expect(readBase('sites', text)).toBeUndefined()
  })

  it('survives whatever is sent, and proposes nothing that may not be written', () => {
    const name = fc.constantFrom(
      ...SECTIONS.flatMap(({ code }) => Object.keys(toFields(code, SHEET))),
      '__proto__',
      'sites.new1.label',
      `sites.${A}~remove`,
    )
    const fields = fc.dictionary(
      fc.oneof(name, fc.string()),
      fc.array(fc.string(), { maxLength: 2 }),
    )
    fc.assert(
      fc.property(fields, fc.constantFrom(...SECTIONS), (sent, { code }) => {
        const { changes } = readSection(code, sent, sectionOf(code, SHEET))
        for (const { field, after } of compareChanges(changes, SHEET))
          expect(isValid(field, after)).toBe(true)
      }),
    )
  })
})

describe('a draft beside a sheet that changed meanwhile', () => {
  const PATHS = [
    'name',
    'contact.phone',
    'contact.phoneNote',
    `sites.${A}.label`,
    `sites.${B}.municipality`,
  ]
  // What any of them may say.
  const text = fc.constantFrom('', '450 555-0101', '450 555-0102', '450 555-0103')
  const edits = fc.dictionary(fc.constantFrom(...PATHS), text)

  it('loses nothing of either, and shows what both touched', () => {
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const draft = {
          changes: Object.entries(mine).map(([path, after]) => ({
            path,
            before: valueAt(SHEET, path) ?? null,
            after,
          })),
        }
        const present = Object.entries(theirs).reduce<Values>(
          (sheet, [path, value]) => withValue(sheet, path, value),
          SHEET,
        )
        const merged = mergeDraft(draft, present)
        for (const path of PATHS) {
          const expected = mine[path] ?? theirs[path] ?? valueAt(SHEET, path)
          expect(valueAt(merged.drafted, path) || null).toBe(expected || null)
        }
        for (const { path, status } of merged.changes) {
          const isTouchedByBoth =
            path in theirs && (theirs[path] || null) !== (valueAt(SHEET, path) ?? null)
          expect(status).toBe(isTouchedByBoth ? 'conflict' : 'open')
        }
        expect(merged.proposed.map(({ path }) => path).sort()).toEqual(
          merged.changes.map(({ path }) => path).sort(),
        )
      }),
    )
  })

  it('answers one section without touching the others', () => {
    const draft = withSection(
      {
        changes: [
          { path: 'name', after: 'Autre' },
          { path: 'contact.phone', after: '1' },
        ],
      },
      'contact',
      [{ path: 'contact.email', after: 'a@example.org' }],
    )
    expect(draft.changes.map(({ path }) => path)).toEqual(['name', 'contact.email'])
    expect(withSection(draft, 'description', []).changes.length).toBe(1)
  })

  it('sends nothing else of a place that goes', () => {
    const merged = mergeDraft(
      {
        changes: [
          { path: `sites.${A}`, after: null },
          { path: `sites.${A}.label`, after: 'x' },
        ],
      },
      SHEET,
    )
    expect(merged.proposed).toEqual([{ path: `sites.${A}`, after: null }])
    expect(merged.sections).toEqual(['sites'])
  })

  it('is read from whatever is kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { changes } = readLinkDraft(stored)
        expect(applyChanges(SHEET, compareChanges(changes, SHEET))).toBeTypeOf('object')
      }),
    )
  })
})
