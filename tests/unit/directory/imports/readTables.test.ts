import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'

import { readTables } from '@/directory/imports/readTables'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readTables(bytesOf(text), 'liste.csv')[0]

describe('tables of a file', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('are found by their headings, whatever parts cells: %s', (_, separator) => {
    const line = (...cells: string[]) => cells.join(separator)
    const table = read(
      `${line('Nom', 'Téléphone', 'Ville')}\r\n${line('Organisme d’exemple', '450 555-0100', 'Saint-Rémi')}\r\n`,
    )
    expect(table?.headings).toEqual(['Nom', 'Téléphone', 'Ville'])
    expect(table?.rows).toEqual([
      { line: 2, cells: ['Organisme d’exemple', '450 555-0100', 'Saint-Rémi'] },
    ])
  })

  it('are read with a byte order mark, in Windows-1252, under a title', () => {
    const text = 'Répertoire 2026\r\n\r\nNom;Téléphone\r\nCentre d’accueil d’été;450 555-0100\r\n'
    for (const bytes of [bytesOf(`\uFEFF${text}`), new Uint8Array(iconv.encode(text, 'win1252'))]) {
      const [table] = readTables(bytes, 'a.csv')
      expect(table?.headings).toEqual(['Nom', 'Téléphone'])
      expect(table?.rows[0]).toEqual({ line: 4, cells: ['Centre d’accueil d’été', '450 555-0100'] })
    }
  })

  it('keep paragraphs of a long description as one cell', () => {
    const long = Array.from({ length: 40 }, (_, at) => `Paragraphe ${at}`).join('\n')
    expect(read(`Nom,Description\nA,"${long}"\nB,court\n`)?.rows).toHaveLength(2)
  })

  it('take no formula of a CSV for a name, but what our own file guarded', () => {
    const table = read(`Nom,Téléphone\n=HYPERLINK("x"),450 555-0100\n'+Entraide,'+1 450 555-0101\n`)
    expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['', '+Entraide'])
    expect(table?.rows[1]?.cells[1]).toBe('+1 450 555-0101')
    expect(table?.notices).toEqual([{ line: 2, code: 'formulaEmpty' }])
  })

  it('say of a line with a formula alone that it came without its result', () => {
    const table = read('Nom,Téléphone\nEntraide,450 555-0100\n=A1,\n,\n')
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 3])
    expect(table?.notices).toEqual([{ line: 3, code: 'formulaEmpty' }])
  })

  it('cut a cell of ten million signs, and stay small', () => {
    const table = read(`Nom,Description\nA,${'x'.repeat(10_000_000)}\n`)
    expect(table?.rows[0]?.cells[1]?.length).toBe(20_000)
  })

  it('of a workbook are its sheets; merged cells hold for each, formulas are said', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Organismes',
        data: [
          ['Nom', 'Ville', 'Téléphone'],
          [{ value: 'Entraide', rowSpan: 2 }, 'Granby', '450 555-0100'],
          [null, 'Bromont', '450 555-0101'],
          [{ value: '=A2', type: 'Formula' }, 'Sutton', null],
        ],
      },
      { sheet: 'Notes', data: [['rien', 'du tout']] },
    ]).toBuffer()
    const [first, second] = readTables(new Uint8Array(bytes), 'a.xlsx')
    expect(first?.name).toBe('Organismes')
    expect(first?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Entraide', 'Granby'],
      ['Entraide', 'Bromont'],
      ['', 'Sutton'],
    ])
    expect(first?.notices).toEqual([
      { line: 4, code: 'formulaEmpty' },
      { line: 2, code: 'merged', value: 'A2:A3' },
    ])
    expect(second?.name).toBe('Notes')
  })

  it('of a package of the open standard are one', () => {
    const bytes = zipSync({
      'hsds/organizations.csv': strToU8(
        'id,name,description,email,website,legal_status\no1,Entraide d’exemple,Aide,aide@example.org,https://example.org,nonprofit\n',
      ),
      'hsds/services.csv': strToU8('id,organization_id,name,status\ns1,o1,Permis,active\n'),
      'hsds/locations.csv': strToU8('id,location_type,name\nl1,physical,Bureau\n'),
      'hsds/service_at_locations.csv': strToU8('id,service_id,location_id\nx,s1,l1\n'),
      'hsds/addresses.csv': strToU8(
        'id,location_id,address_1,city,postal_code\na,l1,"1, rue de l’Essai",Granby,J2G 1A1\n',
      ),
      'hsds/phones.csv': strToU8('id,service_id,number,extension\np,s1,450 555-0100,12\n'),
      'hsds/schedules.csv': strToU8(
        'id,location_id,byday,opens_at,closes_at\nh,l1,"MO,TU",09:00:00-05:00,17:00:00-05:00\n',
      ),
      'hsds/languages.csv': strToU8('id,service_id,name\ng,s1,Spanish\n'),
    })
    const tables = readTables(bytes, 'hsds.zip')
    expect(tables).toHaveLength(1)
    const [table] = tables
    const row = Object.fromEntries(
      table!.headings.map((heading, at) => [heading, table!.rows[0]!.cells[at]]),
    )
    expect(row).toMatchObject({
      Key: 'o1',
      Name: 'Entraide d’exemple',
      Services: 'Permis',
      Languages: 'Spanish',
      'Phone 1': '450 555-0100 x12',
      'Address 1': '1, rue de l’Essai',
      'Municipality 1': 'Granby',
      'Opening hours 1': 'MO,TU 09:00-17:00',
    })
  })

  it.each([
    ['empty', new Uint8Array(), 'fileEmpty'],
    ['a PDF', bytesOf('%PDF-1.7'), 'fileIsPdf'],
    ['a page', bytesOf('<!doctype html><title>Erreur</title>'), 'fileIsHtml'],
    ['an archive of pictures', zipSync({ 'a.png': strToU8('x') }), 'fileIsArchive'],
    [
      'a package that swells',
      zipSync({ 'organizations.csv': new Uint8Array(60 * 1024 * 1024).fill(97) }),
      'workbookTooLarge',
    ],
    ['too many lines', bytesOf(`Nom,Ville\n${'A,Granby\n'.repeat(2_100)}`), 'tooManyRows'],
    ['17 megabytes', new Uint8Array(17 * 1024 * 1024).fill(97), 'fileTooLarge'],
  ])('are refused in a word when the file is %s', (_, bytes, code) => {
    expect(() => readTables(bytes, 'x')).toThrow(expect.objectContaining({ code }))
  })
})
