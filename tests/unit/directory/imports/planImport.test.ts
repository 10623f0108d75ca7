import { describe, expect, it } from 'vitest'

import { matchColumns } from '@/directory/imports/columns'
import { NO_KEYS } from '@/directory/imports/keys'
import { joinRows } from '@/directory/imports/joinRows'
import {
  isWritten,
  planImport,
  type PlanOptions,
  type StandingSheet,
} from '@/directory/imports/planImport'
import { readRow } from '@/directory/imports/readRow'
import { readTables } from '@/directory/imports/readTables'
import { indexEntries } from '@/directory/imports/readWords'
import { undoChanges } from '@/directory/imports/undoChanges'
import { exportedCells, type SavedOrganization, tableOf } from '@/directory/listTable'
import type { Values } from '@/directory/proposals/sheet'
import { TABLE_FORMATS } from '@/exports/tableFile'
import { LOCALES } from '@/i18n/locales'

import { offers, organization, site } from '../world'

const entry = (key: string, fr: string, en: string, es: string) => ({
  key,
  name: { fr, en, es },
  description: {},
  parent: null,
})

const LISTS = {
  regions: [
    {
      code: '16',
      slug: 'monteregie',
      name: { fr: 'Montérégie' },
      intro: {},
      tile: { column: 0, row: 0 },
      point: null,
    },
    {
      code: '05',
      slug: 'estrie',
      name: { fr: 'Estrie' },
      intro: {},
      tile: { column: 0, row: 0 },
      point: null,
    },
  ],
  services: [
    entry('permits', 'Permis de travail', 'Work permits', 'Permisos de trabajo'),
    entry('food', 'Aide alimentaire', 'Food aid', 'Ayuda alimentaria'),
  ],
  populations: [entry('all', 'Toute personne', 'Everyone', 'Toda persona')],
  languages: [
    entry('fr', 'Français', 'French', 'Francés'),
    entry('es', 'Espagnol', 'Spanish', 'Español'),
  ],
}

const named = (entries: readonly { key: string; name: object }[]) =>
  new Map(entries.map(({ key, name }) => [key, name]))

const INDEX = indexEntries({
  regions: new Map(LISTS.regions.map(({ code, name }) => [code, name])),
  services: named(LISTS.services),
  populations: named(LISTS.populations),
  languages: named(LISTS.languages),
})

const SITE_ID = '6b06e5f3c2e61e797398edb9'

const example: SavedOrganization = {
  ...organization('7', {
    slug: 'entraide-d-exemple',
    name: 'Entraide d’exemple; Granby',
    otherNames: ['+EX', 'EEG'],
    description: { fr: 'Une aide.\nDeux lignes, "citées"; et plus.', es: 'Una ayuda.' },
    contact: {
      phone: '450 555-0100',
      phoneNote: null,
      email: 'aide@example.org',
      website: 'https://example.org',
      contactRole: null,
    },
    languages: ['fr', 'es'],
    populations: ['all'],
    regionsServed: ['05'],
    services: [offers('permits', { remote: true }), offers('food')],
    sites: [site({ municipality: 'Granby', postalCode: 'J2G 1A1', wheelchair: 'partly' })],
  }),
  isPublished: true,
}

const values: Values = {
  name: example.name,
  kind: 'nonProfit',
  cost: 'free',
  otherNames: [...example.otherNames],
  description: { ...example.description },
  contact: { ...example.contact },
  servesAllQuebec: false,
  languagesSpoken: ['fr', 'es'],
  populations: ['all'],
  regionsServed: ['05'],
  sites: [
    {
      id: SITE_ID,
      address: '1, rue de l’Essai',
      municipality: 'Granby',
      postalCode: 'J2G 1A1',
      region: '16',
      wheelchair: 'partly',
      hours: { kind: 'weekly', weekly: [{ days: ['mo'], opens: '09:00', closes: '17:00' }] },
    },
  ],
  services: [
    { id: '6b06e5f3c2e61e797398edba', service: 'permits', availability: 'offered', remote: true },
    { id: '6b06e5f3c2e61e797398edbb', service: 'food', availability: 'offered' },
  ],
}

const reading = (locale: (typeof LOCALES)[number]) => ({
  lists: LISTS,
  locale,
  today: '2026-11-29',
})

const STANDING: StandingSheet = {
  id: '7',
  slug: example.slug,
  lead: 'fr',
  name: example.name,
  otherNames: example.otherNames,
  phone: '450 555-0100',
  email: 'aide@example.org',
  website: 'https://example.org',
  places: [{ municipality: 'Granby', point: null }],
  values,
  isUnlisted: false,
  exported: LOCALES.map((locale) => exportedCells(example, reading(locale))),
}

const OPTIONS: PlanOptions = { lists: 'replace', keys: NO_KEYS, decisions: {} }

function plan(
  file: Uint8Array | string,
  options: Partial<PlanOptions> = {},
  standing: readonly StandingSheet[] = [STANDING],
) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const [table] = readTables(bytes, 'liste.csv')
  const columns = matchColumns(table!.headings)
  const rows = joinRows(table!.rows.map((row) => readRow(row, columns, INDEX)))
  return planImport(rows, standing, { ...OPTIONS, ...options })
}

const paths = (changes: readonly { path: string }[]) => changes.map(({ path }) => path)
const codes = (notices: readonly { code: string }[]) => notices.map(({ code }) => code)

describe('our own file, brought back unchanged', () => {
  it.each(LOCALES.flatMap((locale) => (['csv', 'xlsx'] as const).map((f) => [locale, f] as const)))(
    'changes nothing (%s, %s)',
    async (locale, format) => {
      const table = tableOf([example], reading(locale))
      const file = await TABLE_FORMATS[format].write([{ name: 'organismes', ...table }])
      const [row] = plan(file)
      expect(row).toMatchObject({ fate: 'same', organization: '7', changes: [] })
      expect(row?.notices).toEqual([])
    },
  )

  it('says nothing of cells that sum up several places', async () => {
    const many: SavedOrganization = {
      ...example,
      sites: [...example.sites, site({ municipality: 'Sutton', wheelchair: 'no' })],
    }
    const standing = {
      ...STANDING,
      values: { ...values, sites: [...(values.sites as object[]), { id: 'a'.repeat(24) }] },
      exported: LOCALES.map((locale) => exportedCells(many, reading(locale))),
    }
    const table = tableOf([many], reading('es'))
    const [row] = plan(await TABLE_FORMATS.csv.write([{ name: 'o', ...table }]), {}, [standing])
    expect(row).toMatchObject({ fate: 'same', notices: [] })
  })

  it('changes the field that was changed, and only that', async () => {
    const table = tableOf([example], reading('en'))
    const phone = table.titles.indexOf('Phone')
    const rows = table.rows.map((row) => row.map((c, at) => (at === phone ? '450 555-0199' : c)))
    const file = await TABLE_FORMATS.csv.write([{ name: 'o', ...table, rows }])
    const [row] = plan(file)
    expect(row).toMatchObject({ fate: 'changed', organization: '7' })
    expect(row?.changes).toEqual([
      { path: 'contact.phone', before: '450 555-0100', after: '450 555-0199' },
    ])
  })

  describe('when the sheet was changed after it went out', () => {
    const since: SavedOrganization = {
      ...example,
      contact: { ...example.contact, phone: '450 555-0188' },
      updatedAt: '2026-02-10',
    }
    const sheet: StandingSheet = {
      ...STANDING,
      values: { ...values, contact: { ...since.contact } },
      exported: LOCALES.map((locale) => exportedCells(since, reading(locale))),
    }
    const file = async (day: string) => {
      const table = tableOf([{ ...example, updatedAt: '2026-01-15' }], reading('fr'))
      const at = table.titles.indexOf('Modifiée le')
      const rows = table.rows.map((row) => row.map((cell, index) => (index === at ? day : cell)))
      return TABLE_FORMATS.csv.write([{ name: 'organismes', ...table, rows }])
    }

    it.each(['2026-01-15', '15/01/2026', '1/15/2026', '2026-01-15 00:00'])(
      'writes nothing of it without a person (%s)',
      async (day) => {
        const [row] = plan(await file(day), {}, [sheet])
        expect(row).toMatchObject({ fate: 'behind', organization: '7' })
        expect(row?.changes).toEqual([
          { path: 'contact.phone', before: '450 555-0188', after: '450 555-0100' },
        ])
        expect(codes(row!.notices)).toEqual(['changedSince'])
        expect(isWritten(row!)).toBe(false)
      },
    )

    it('does what the person decides', async () => {
      const bytes = await file('2026-01-15')
      expect(plan(bytes, { decisions: { 2: '7' } }, [sheet])[0]?.fate).toBe('changed')
      expect(plan(bytes, { decisions: { 2: 'leave' } }, [sheet])[0]?.fate).toBe('left')
    })

    it('is no older than the day of its own last change', async () => {
      expect(plan(await file('2026-02-10'), {}, [sheet])[0]?.fate).toBe('changed')
    })
  })

  it('says that a summary of places is changed elsewhere', async () => {
    const table = tableOf([example], reading('fr'))
    const at = table.titles.indexOf('Lieux')
    const rows = table.rows.map((row) => row.map((c, index) => (index === at ? 'ailleurs' : c)))
    const [row] = plan(await TABLE_FORMATS.csv.write([{ name: 'o', ...table, rows }]))
    expect(row?.fate).toBe('same')
    expect(codes(row!.notices)).toEqual(['summaryOnly'])
  })
})

describe('a sheet is found', () => {
  it('by an exact name with its town or its phone, never by a name alone', () => {
    const name = '"Entraide d’exemple; Granby"'
    expect(plan(`Nom,Ville\n${name},GRANBY\n`)[0]).toMatchObject({
      fate: 'same',
      organization: '7',
    })
    expect(plan(`Nom,Tél\n${name},4505550100\n`)[0]?.organization).toBe('7')
    const [namesake] = plan(`Nom,Ville\n${name},Gatineau\n`)
    expect(namesake).toMatchObject({ fate: 'alike', organization: null })
    expect(namesake?.alike).toEqual([{ id: '7', name: example.name, reasons: ['name'] }])
  })

  const keys = { ...NO_KEYS, here: new Map([['12', ['7']]]) }

  it('by its address or the key of an earlier file with these headings', () => {
    expect(plan('Clé,Nom\nentraide-d-exemple,Autre nom\n')[0]?.organization).toBe('7')
    expect(
      plan('Clé,Nom\n12,Entraide d’exemple (Granby et environs)\n', { keys })[0],
    ).toMatchObject({ fate: 'changed', organization: '7' })
    expect(plan('Clé,Nom,Tél\n12,Autre nom,450 555-0100\n', { keys })[0]).toMatchObject({
      fate: 'changed',
      organization: '7',
    })
  })

  it.each([
    ['another name', 'Clé,Nom\n12,Cuisine collective\n'],
    ['a like name in another town', 'Clé,Nom,Ville\n12,Entraide d’exemple Sutton,Sutton\n'],
  ])('by no key alone: %s waits for a person, who is told', (_, file) => {
    const [row] = plan(file, { keys })
    expect(row).toMatchObject({ fate: 'alike', organization: null, changes: [] })
    expect(row?.alike[0]).toMatchObject({ id: '7', name: example.name })
    expect(row?.alike[0]?.reasons).toContain('key')
    expect(codes(row!.notices)).toEqual(['keyOfOther'])
    expect(plan(file, { keys, decisions: { 2: '7' } })[0]).toMatchObject({ organization: '7' })
    expect(plan(file, { keys, decisions: { 2: 'create' } })[0]).toMatchObject({ fate: 'new' })
  })

  it('by no key of another list', () => {
    const elsewhere = { ...NO_KEYS, elsewhere: new Map([['12', ['7']]]) }
    expect(plan('Clé,Nom\n12,Cuisine collective\n', { keys: elsewhere })[0]?.fate).toBe('new')
    expect(
      plan('Clé,Nom\n12,Entraide d’exemple (Granby et environs)\n', { keys: elsewhere })[0]?.fate,
    ).toBe('alike')
  })

  it('by no number of a line or a street', () => {
    for (const heading of ['No', 'Numéro', '#', 'Num']) {
      expect(matchColumns([heading, 'Nom'])[0]).toBeUndefined()
    }
  })

  it('by what a person decided', () => {
    const file = 'Nom,Tél\nEntraide voisine,450 555-0100\n'
    expect(plan(file)[0]?.fate).toBe('alike')
    expect(plan(file, { decisions: { 2: 'create' } })[0]).toMatchObject({ fate: 'new' })
    expect(plan(file, { decisions: { 2: '7' } })[0]).toMatchObject({ organization: '7' })
    expect(plan(file, { decisions: { 2: 'leave' } })[0]?.fate).toBe('left')
  })
})

describe('what a file does not say', () => {
  it('stays: empty cells, absent columns, exceptions of hours, lists that only add', () => {
    const file = 'Clé,Courriel,Langues,Heures\nentraide-d-exemple,,Espagnol,lundi 9h-16h\n'
    const [row] = plan(file, { lists: 'add' })
    expect(paths(row!.changes)).toEqual([`sites.${SITE_ID}.hours`])
    expect(paths(plan(file, { lists: 'replace' })[0]!.changes)).toEqual([
      'languagesSpoken',
      `sites.${SITE_ID}.hours`,
    ])
  })

  it('is not guessed for a sheet of several places', () => {
    const two: StandingSheet = {
      ...STANDING,
      values: { ...values, sites: [...(values.sites as object[]), { id: 'a'.repeat(24) }] },
    }
    const [row] = plan('Clé,Heures\nentraide-d-exemple,lundi 9h-16h\n', {}, [two])
    expect(row?.changes).toEqual([])
    expect(codes(row!.notices)).toEqual(['whichSite'])
  })
})

describe('a new organization', () => {
  it('has its places, services and first phone; the others go into the note', () => {
    const [row] = plan(
      'Name,Phone 1 Name,Phone 1 Number,Phone 2 Name,Phone 2 Number,City,Postal Code,Hours,Taxonomy Terms,Languages Offered\n' +
        'Example Aid,Main,4505550143,Fax,450 555-0144,Bromont,j2l1a1,Mon-Fri 9am-5pm,Food aid; Chess,English; Spanish\n',
    )
    expect(row?.fate).toBe('new')
    const after = Object.fromEntries(row!.changes.map(({ path, after: next }) => [path, next]))
    expect(after['contact.phone']).toBe('450 555-0143')
    expect(after['contact.phoneNote']).toBe('Main; Fax 450 555-0144')
    expect(after['sites.new-0']).toMatchObject({ municipality: 'Bromont', postalCode: 'J2L 1A1' })
    expect(after['services.new-food']).toMatchObject({ service: 'food' })
    expect(codes(row!.notices).sort()).toEqual(['entryUnknown', 'entryUnknown', 'phonesMore'])
  })

  it.each([
    ['Nom,Type\nCabinet,Entreprise privée\n', 'privateFirm'],
    ['Nom,Coût\nClinique,payant\n', 'paid'],
    ['Nom,Ville\n,Granby\n', 'nameMissing'],
  ])('is refused with the reason: %j', (file, code) => {
    const [row] = plan(file)
    expect(row?.fate).toBe('refused')
    expect(codes(row!.notices)).toContain(code)
  })

  it('is refused when it asked not to be listed', () => {
    const [row] = plan('Nom,Tél\nEntraide d’exemple Granby,450 555-0100\n', {}, [
      { ...STANDING, isUnlisted: true },
    ])
    expect(row?.fate).toBe('refused')
    expect(codes(row!.notices)).toEqual(['askedNotTo'])
  })

  it('is made once, also when the file has it twice', () => {
    const rows = plan('Nom,Ville,Tél\nA neuf,Sutton,450 555-0150\nA neuf,Sutton,450 555-0150\n')
    expect(rows.map(({ fate }) => fate)).toEqual(['new', 'refused'])
    expect(rows[1]?.notices).toEqual([{ line: 3, code: 'twiceInFile', value: '2' }])
  })

  it('of several rows with one key has several places', () => {
    const [row, ...others] = plan(
      'Clé,Nom,Ville,Adresse,Tél\n9,A,Sutton,1 rue A,450 555-0150\n9,A,Bromont,2 rue B,450 555-0151\n',
    )
    expect(others).toEqual([])
    expect(paths(row!.changes).filter((path) => path.startsWith('sites'))).toHaveLength(2)
    expect(row?.notices).toEqual([{ line: 3, code: 'firstHolds', value: '450 555-0151' }])
  })

  it('of another name is another one, whatever its key', () => {
    const rows = plan('Clé,Nom,Ville,Tél\n9,Un,Sutton,450 555-0150\n9,Deux,Bromont,450 555-0151\n')
    expect(rows.map(({ fate, name, key }) => [fate, name, key])).toEqual([
      ['new', 'Un', '9'],
      ['new', 'Deux', ''],
    ])
    expect(rows[1]?.notices).toEqual([{ line: 3, code: 'keyTwice', value: '9 (2)' }])
    expect(
      rows.map(({ changes }) => changes.filter(({ path }) => path.startsWith('sites')).length),
    ).toEqual([1, 1])
  })
})

describe('what is odd in a line', () => {
  it.each([
    ['Tél', '+52 55 1234 5678', 'phoneOutside'],
    ['Tél', '212 555-0100', 'phoneOutside'],
    ['Tél', 'voir le site', 'phoneUnread'],
    ['Code postal', 'J2G', 'postalCodeCut'],
    ['Code postal', 'J2G 1', 'postalCodeCut'],
    ['Code postal', '90210', 'postalCodeUnread'],
    ['Code postal', 'M5V 1A1', 'postalCodeOutside'],
    ['Heures', 'lundi 9h-27h', 'hoursImpossible'],
    ['Heures', 'quand on peut', 'hoursUnread'],
    ['Courriel', 'a@b', 'emailUnread'],
    ['Site Web', 'aucun', 'websiteUnread'],
    ['Description', 'x'.repeat(5_000), 'tooLong'],
    ['Autres noms', '<script>alert(1)</script>', 'looksLikeCode'],
    ['Type', 'coopérative de fleurs', 'kindUnread'],
    ['Langues', 'klingon', 'entryUnknown'],
  ])('%s “%.20s” is said', (heading, cell, code) => {
    const [row] = plan(`Nom,${heading}\nA neuf,"${cell}"\n`)
    expect(row?.fate).toBe('new')
    expect(codes(row!.notices)).toContain(code)
  })
})

describe('undoing', () => {
  const changes = [
    { path: 'contact.phone', before: '1', after: '2' },
    { path: 'sites.aa', before: null, after: { id: 'aa', municipality: 'Granby' } },
    { path: 'services.bb', before: { id: 'bb', service: 'food' }, after: null },
    { path: 'name', before: 'A', after: 'B' },
  ]
  const after: Values = {
    name: 'B',
    contact: { phone: '2' },
    sites: [{ id: 'aa', municipality: 'Granby' }],
    services: [],
  }

  it('says again what was said', () => {
    expect(undoChanges(after, changes)).toEqual({
      values: {
        name: 'A',
        contact: { phone: '1' },
        sites: [],
        services: [{ id: 'bb', service: 'food' }],
      },
      kept: [],
    })
  })

  it('keeps and names what was changed since', () => {
    const since: Values = { ...after, name: 'C', sites: [{ id: 'aa', municipality: 'Sutton' }] }
    const { values: undone, kept } = undoChanges(since, changes)
    expect(kept).toEqual(['sites.aa', 'name'])
    expect(undone).toMatchObject({ name: 'C', contact: { phone: '1' }, sites: since.sites })
  })
})
