import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { besideSheet, type Facts, fingerprintsOf } from '@/directory/sections'
import type { RecordedEvent } from '@/directory/types'
import { computeVerification } from '@/directory/verification'
import { ACTORS, CHANNELS, type Section, SECTIONS } from '@/directory/vocabulary'

import { offers, organization, site } from './world'

const SHEET: Facts = organization('a', {
  otherNames: ['OdE'],
  description: { fr: 'Nous aidons.', en: 'We help.' },
  contact: {
    phone: '450 555-0100',
    phoneNote: 'poste 2',
    email: 'a@example.org',
    website: 'https://a.example.org',
    contactRole: 'accueil',
  },
  sites: [
    site({
      hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] },
    }),
    site({ municipality: 'Sorel', region: '16', label: 'Point de service' }),
  ],
  languages: ['fr', 'es'],
  services: [offers('permits', { conditions: { fr: 'Avec un permis' } }), offers('food')],
  populations: ['agricultural'],
  regionsServed: ['13'],
})

type Edit = (sheet: Facts, word: string) => Facts
const contact =
  (field: keyof Facts['contact']): Edit =>
  (sheet, word) => ({
    ...sheet,
    contact: { ...sheet.contact, [field]: word },
  })
const firstSite =
  (part: object): Edit =>
  (sheet) => ({
    ...sheet,
    sites: sheet.sites.map((each, at) => (at === 0 ? { ...each, ...part } : each)),
  })

/** Ways to edit each section; the word is new each time. */
const EDITS: Record<Section, Edit[]> = {
  contact: (['phone', 'phoneNote', 'email', 'website', 'contactRole'] as const).map(contact),
  sites: [
    (sheet, word) => firstSite({ address: word })(sheet, word),
    (sheet, word) => firstSite({ municipality: word })(sheet, word),
    (sheet, word) => firstSite({ label: word })(sheet, word),
    (sheet, word) => firstSite({ wheelchairNote: word })(sheet, word),
    firstSite({ wheelchair: 'no' }),
    firstSite({ region: '06' }),
    (sheet) => ({ ...sheet, sites: sheet.sites.slice(1) }),
    (sheet, word) => ({ ...sheet, regionsServed: [...sheet.regionsServed, word] }),
    (sheet) => ({ ...sheet, servesAllQuebec: true }),
  ],
  hours: [
    firstSite({ hours: { kind: 'unknown' } }),
    firstSite({
      hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '16:00' }] },
    }),
    (sheet, word) =>
      firstSite({ hours: { kind: 'byAppointment', note: { fr: word } } })(sheet, word),
  ],
  services: [
    (sheet, word) => ({ ...sheet, services: [...sheet.services, offers(word)] }),
    (sheet) => ({ ...sheet, services: sheet.services.slice(1) }),
    (sheet) => ({ ...sheet, services: sheet.services.map((each) => ({ ...each, remote: true })) }),
    (sheet, word) => ({
      ...sheet,
      services: sheet.services.map((each) => ({ ...each, conditions: { fr: word } })),
    }),
  ],
  languages: [(sheet, word) => ({ ...sheet, languages: [...sheet.languages, word] })],
  populations: [(sheet, word) => ({ ...sheet, populations: [...sheet.populations, word] })],
  description: [
    (sheet, word) => ({ ...sheet, name: word }),
    (sheet, word) => ({ ...sheet, otherNames: [...sheet.otherNames, word] }),
    (sheet) => ({ ...sheet, kind: 'publicBody' }),
    (sheet, word) => ({ ...sheet, description: { ...sheet.description, es: word } }),
  ],
}

const word = fc.stringMatching(/^[a-zé]{3,12}$/).map((text) => `zz ${text}`)
const section = fc.constantFrom(...SECTIONS.map(({ code }) => code))
const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const eventsOf = (prints: ReturnType<typeof fingerprintsOf>) =>
  fc
    .array(
      fc.record({
        section,
        actor: fc.constantFrom(...ACTORS.map(({ code }) => code)),
        channel: fc.constantFrom(...CHANNELS.map(({ code }) => code)),
        date: day,
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((events) =>
      events.map((event): RecordedEvent => ({ ...event, fingerprint: prints[event.section] })),
    )

/** A place that goes takes its hours along. */
const belongs = (section: Section, edited: Section): boolean =>
  section === edited || (edited === 'sites' && section === 'hours')

describe('a section', () => {
  it('never stands as confirmed or checked once it was edited, whatever happened before', () => {
    const before = fingerprintsOf(SHEET)
    fc.assert(
      fc.property(
        eventsOf(before),
        section,
        fc.nat(),
        word,
        day,
        (events, code, at, text, today) => {
          const edits = EDITS[code]
          const edited = edits[at % edits.length]!(SHEET, text)
          const beside = besideSheet(events, fingerprintsOf(edited))
          const { state, sections } = computeVerification(beside, today)
          const found = sections.find((each) => each.section === code)!
          expect(found.age === 'edited' || found.trust === 'none').toBe(true)
          expect(['confirmed', 'due', 'old'].includes(state) && found.trust === 'confirmed').toBe(
            false,
          )
          for (const other of sections.filter((each) => !belongs(each.section, code))) {
            expect(other.age).not.toBe('edited')
          }
        },
      ),
    )
  })

  it.each(SECTIONS.map(({ code }) => code))(
    'of %s is edited by each of its facts, and by those of no other',
    (code) => {
      const before = fingerprintsOf(SHEET)
      for (const edit of EDITS[code]) {
        const after = fingerprintsOf(edit(SHEET, 'mot nouveau'))
        const changed = SECTIONS.filter((each) => after[each.code] !== before[each.code])
        expect(changed.map((each) => each.code)).toContain(code)
        expect(changed.filter((each) => !belongs(each.code, code))).toEqual([])
      }
    },
  )

  it('is not edited by another order, by empty fields, or by where the site puts it on the map', () => {
    const same: Facts = {
      ...SHEET,
      languages: [...SHEET.languages].reverse(),
      services: [...SHEET.services].reverse(),
      description: { ...SHEET.description, es: '' },
      sites: SHEET.sites.map((each) => ({ ...each, point: null, precision: 'municipality' })),
    }
    expect(fingerprintsOf(same)).toEqual(fingerprintsOf(SHEET))
  })

  it('is as it was confirmed again when an edit is taken back', () => {
    const before = fingerprintsOf(SHEET)
    expect(fingerprintsOf(structuredClone(SHEET))).toEqual(before)
  })

  it('of which nobody knows what it said then is not confirmed', () => {
    const event: RecordedEvent = {
      section: 'contact',
      actor: 'organization',
      channel: 'form',
      date: '2026-11-01',
      fingerprint: null,
    }
    const [found] = computeVerification(
      besideSheet([event], fingerprintsOf(SHEET)),
      '2026-11-28',
    ).sections
    expect(found).toMatchObject({ trust: 'confirmed', age: 'edited' })
  })
})
