import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { LOCALES, type Locale } from '@/i18n/locales'
import { apply, extract, unitState } from '@/translation'
import { unitsFromBoxes } from '@/translation/kinds'
import {
  boxesIn,
  leadOf,
  ownersIn,
  settleBoxes,
  sheetResource,
  type SheetDocument,
} from '@/translation/kinds/sheet'

const TODAY = '2026-11-29'

const SHEET: SheetDocument = {
  name: 'Centre d’exemple',
  _status: 'published',
  description: { fr: 'Nous aidons.', en: 'We help.' },
  services: [
    { id: 'a', service: 7, conditions: { fr: 'Sur rendez-vous.', es: 'Con cita.' } },
    { id: 'b', conditions: { fr: 'Discrétion assurée.' }, isHidden: true },
    { id: 'c', conditions: { en: 'In English only.' } },
  ],
  sites: [
    {
      id: 's',
      municipality: 'Granby',
      wheelchairNote: 'Rampe à l’arrière.',
      hours: {
        kind: 'weekly',
        note: ' Fermé le midi. ',
        exceptions: [
          { from: '2026-06-24', closed: true, label: 'Fête nationale' },
          { from: '2026-11-28', to: TODAY, closed: true, label: 'Inventaire' },
          { from: '2026-12-24', closed: true, label: ' Congé des Fêtes ' },
        ],
      },
    },
    {
      id: 't',
      hours: {
        kind: 'always',
        exceptions: [{ from: '2026-12-25', closed: true, label: 'Congé des Fêtes' }],
      },
    },
  ],
  notices: [
    { id: 'n', text: { fr: 'Fermé lundi.' }, until: TODAY },
    { id: 'm', text: { fr: 'Fermé hier.' }, until: '2026-11-28' },
  ],
}

const sourcesOf = (sheet: SheetDocument, today = TODAY) =>
  extract(sheetResource(sheet, today)).map(({ source }) => source)

describe('the boxes of a sheet that is saved', () => {
  const rows = (conditions: object) => ({ services: [{ id: 'a', conditions }] })
  const none = new Map<string, Partial<Record<Locale, string>>>()

  it('lose what translated words that are taken away, and keep what is written in the same save', () => {
    const before = rows({ fr: 'Sur rendez-vous.', en: 'Call.', es: 'Con cita.' })
    const now = rows({ fr: '', en: 'Walk in.', es: 'Con cita.' })
    expect(settleBoxes(before, now, none)).toEqual(rows({ fr: '', en: 'Walk in.', es: null }))
  })

  it('keep words that nothing led', () => {
    const sheet = { description: { fr: 'Nous aidons.' }, ...rows({ en: 'In English only.' }) }
    expect(settleBoxes(sheet, sheet, none)).toEqual(sheet)
  })

  it('take what is approved in a language that comes to lead, and nothing older', () => {
    const boxes = { fr: 'Sur rendez-vous.', en: 'Old.', es: 'Viejo.' }
    const led = (texts: Partial<Record<Locale, string>>) =>
      settleBoxes(
        rows(boxes),
        { ...rows(boxes), sourceLanguage: 'en' },
        new Map([['services.a.conditions', texts]]),
      )
    expect(led({ en: 'By appointment.' })).toEqual(rows({ ...boxes, en: 'By appointment.' }))
    expect(led({})).toEqual(rows({ ...boxes, en: null, es: null }))
  })
})

describe('the passages of a sheet', () => {
  it('are its words in the language that leads, without what is hidden or has ended', () => {
    expect(sourcesOf(SHEET)).toEqual([
      'Fermé lundi.',
      'Nous aidons.',
      'Sur rendez-vous.',
      'Fermé le midi.',
      'Rampe à l’arrière.',
      'Inventaire',
      'Congé des Fêtes',
    ])
  })

  it('have why days differ once, until those days are past', () => {
    expect(sourcesOf(SHEET, '2026-12-25').slice(-1)).toEqual(['Congé des Fêtes'])
    expect(sourcesOf(SHEET, '2026-12-26')).not.toContain('Congé des Fêtes')
  })

  it('know the service or the place that they are of', () => {
    const owners = ownersIn(SHEET)
    const owned = extract(sheetResource(SHEET, TODAY)).map(({ path }) => owners.get(path))
    const [service, place] = [{ service: '7' }, { place: 'Granby' }]
    expect(owned).toEqual([undefined, undefined, service, place, place, undefined, undefined])
  })

  it.each([
    ['a draft', { _status: 'draft' }],
    ['of who asked not to be listed', { doNotList: true }],
  ])('are none for %s', (_, changes) => {
    expect(sourcesOf({ ...SHEET, ...changes })).toEqual([])
  })

  it('keep their key wherever their row stands', () => {
    const turned = { ...SHEET, services: [...(SHEET.services ?? [])].reverse() }
    const keysOf = (sheet: SheetDocument) =>
      extract(sheetResource(sheet, TODAY)).map(({ key, path }) => `${path} ${key}`)
    expect(keysOf(turned).sort()).toEqual(keysOf(SHEET).sort())
  })

  it('put back in their place, are the same sheet', () => {
    const text = fc.option(fc.string({ maxLength: 30 }), { nil: undefined })
    const boxes = fc.record({ fr: text, en: text, es: text })
    const sheets = fc.record({
      description: boxes,
      services: fc.array(fc.record({ conditions: boxes, isHidden: fc.boolean() })),
      notices: fc.array(fc.record({ text: boxes, until: fc.constantFrom(TODAY, '2026-01-01') })),
    })
    fc.assert(
      fc.property(sheets, (sheet) => {
        const resource = sheetResource(sheet as SheetDocument, TODAY)
        const own = Object.fromEntries(extract(resource).map(({ key, source }) => [key, source]))
        expect(apply(resource, own)).toEqual(resource)
      }),
    )
  })
})

describe('the language that leads a sheet', () => {
  const words = (locale: Locale): SheetDocument => ({ description: { [locale]: 'Palabras' } })

  it.each<[SheetDocument, Locale]>([
    [{}, 'fr'],
    [words('es'), 'es'],
    [words('en'), 'en'],
    [{ ...words('es'), services: [{ conditions: { fr: 'Mots' } }] }, 'fr'],
    [{ ...words('fr'), sourceLanguage: 'es' }, 'es'],
  ])('of %j is %s', (sheet, lead) => {
    expect(leadOf(sheet)).toBe(lead)
  })
})

describe('words that stand in the boxes of another language', () => {
  it('are approved translations of the source as it stands, by nobody', () => {
    const units = extract(sheetResource(SHEET, TODAY))
    const entries = unitsFromBoxes(units, boxesIn(SHEET, 'en'))
    expect(Object.values(entries)).toMatchObject([
      { source: 'Nous aidons.', target: 'We help.', state: 'approved' },
    ])
    expect(Object.values(entries)[0]).not.toHaveProperty('approvedBy')
    const states = units.map((unit) => unitState(entries[unit.key], unit))
    expect(states).toEqual(['missing', 'approved', ...Array<string>(5).fill('missing')])
  })

  it.each(LOCALES)('are read in %s from the boxes of that language alone', (locale) => {
    const one = { description: { fr: 'fr', en: 'en', es: 'es' } }
    expect([...boxesIn(one, locale).values()]).toEqual([locale])
  })
})
