import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import {
  NOTICE_MESSAGES,
  noticeSentence,
  REFUSAL_MESSAGES,
  refusalSentence,
} from '@/lmia/report/messages'
import { NOTICE_SEVERITY } from '@/lmia/report/notices'
import { MAX_FILE_BYTES } from '@/lmia/read/limits'
import { readList } from '@/lmia/read/readList'
import { openZip } from '@/lmia/read/xlsx/zip'
import { ImportRefusal, REFUSAL_CODES, withoutQuotes } from '@/lmia/report/refusal'

import { type Cells, csvBytes, HEADERS, layout3, layout4, layout5, toBytes, toXlsx } from './lists'

function refusal(bytes: Uint8Array, fileName = 'list.csv'): ImportRefusal {
  try {
    readList({ bytes, fileName })
  } catch (error) {
    if (error instanceof ImportRefusal) return error
    throw error
  }
  throw new Error('The file was not refused')
}

const without = (rows: readonly Cells[], column: number): Cells[] =>
  rows.map((row) => (row.length > 2 ? row.filter((_, i) => i !== column) : row))

const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** The same archive, whose directory says that its largest part unpacks to 4 GB. */
function claimingGigabytes(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  copy.writeUInt32LE(0xfffffff0, entry + 24)
  return copy
}

describe('a file is refused', () => {
  const xlsx = toXlsx(layout5())
  const cases: [string, () => Uint8Array, string, RegExp?][] = [
    ['empty', () => new Uint8Array(), 'fileEmpty'],
    ['nothing but blanks', () => toBytes(' \r\n\r\n  '), 'fileEmpty'],
    ['larger than the limit', () => new Uint8Array(MAX_FILE_BYTES + 1).fill(65), 'fileTooLarge'],
    [
      'a web page',
      () => toBytes('<!DOCTYPE html><html><head><title>Service unavailable</title>'),
      'fileIsHtml',
      /Service unavailable/,
    ],
    ['a PDF', () => toBytes('%PDF-1.7 …'), 'fileIsPdf'],
    [
      'an old Excel workbook',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2]),
      'fileIsOldExcel',
    ],
    [
      'an encrypted workbook',
      () =>
        Buffer.concat([
          Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'workbookEncrypted',
    ],
    ['a gzip', () => Uint8Array.from([0x1f, 0x8b, 8, 0]), 'fileIsArchive'],
    [
      'an archive that is no workbook',
      () => zip({ 'list.csv': 'a,b' }),
      'fileIsArchive',
      /list\.csv/,
    ],
    [
      'an OpenDocument sheet',
      () => zip({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
      'fileTypeUnknown',
    ],
    ['JSON', () => toBytes('{"success": true}'), 'fileTypeUnknown'],
    [
      'random bytes',
      () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251),
      'bytesUnreadable',
    ],
    ['a workbook cut short', () => xlsx.subarray(0, xlsx.length - 200), 'workbookDamaged'],
    ['a workbook with a damaged part', () => damaged(xlsx), 'workbookDamaged'],
    [
      'a workbook that says it unpacks to gigabytes',
      () => claimingGigabytes(xlsx),
      'workbookTooLarge',
    ],
    [
      'text without a header',
      () => toBytes('Lorem ipsum\r\ndolor sit amet\r\n'),
      'headerMissing',
      /dolor/,
    ],
    ['a header without rows', () => csvBytes(layout4().slice(0, 2)), 'noRows'],
    [
      'a list without its period',
      () => csvBytes([['Employers who were issued a positive LMIA'], ...layout4().slice(1)]),
      'periodUnreadable',
      /positive LMIA/,
    ],
    [
      'a list without its kind',
      () => csvBytes([HEADERS[3].map((h) => h.replace('Approved ', '')), ...layout4().slice(2)]),
      'kindUnreadable',
    ],
  ]

  it.each(cases)('when it is %s', (_, make, code, said = /./) => {
    const refused = refusal(make(), 'upload')
    expect(refused.code).toBe(code)
    expect(refusalSentence(refused.code, refused.params, 'fr')).toMatch(said)
  })

  it('when a workbook unpacks to more than it says, as soon as the limit is passed', () => {
    const bomb = Buffer.from(zip({ 'a.xml': 'a'.repeat(4_000_000) }))
    bomb.writeUInt32LE(10, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
    let received = 0
    const read = () =>
      openZip(bomb, 1_000_000).readText('a.xml', (text) => {
        received += text.length
      })
    expect(read).toThrow(expect.objectContaining({ code: 'workbookTooLarge' }))
    expect(received).toBeLessThan(1_000_001)
  })

  it.each([
    ['the positions', layout4(), 5, 'positions'],
    ['the address', layout4(), 3, 'address'],
    ['the employer', layout4(), 2, 'employer'],
    ['the stream', layout4(), 1, 'stream'],
    ['the province', layout4(), 0, 'province'],
    ['the occupation', layout3(), 4, 'occupation'],
    ['the LMIAs', layout5(), 6, 'lmias'],
  ])('when it lacks %s, naming the headers found', (_, rows, column, name) => {
    const refused = refusal(csvBytes(without(rows, column)), '2019Q3.csv')
    expect(refused.code).toBe('columnMissing')
    expect(refused.params.columns).toContain(name)
    expect(refused.params.found).toMatch(column === 5 ? /Address/ : /Positions/)
  })

  it('when it is another table of the same publisher, naming it', () => {
    const refused = refusal(
      csvBytes([
        [
          'Table 7: Number of temporary foreign worker (TFW) positions on positive Labour Market Impact Assessments (LMIAs) by province/territory',
        ],
        ['Province/Territory', '2016', '2017', '2018'],
        ['Quebec', 9000, 9500, 9700],
      ]),
      '2018.csv',
    )
    expect(refused.code).toBe('otherTable')
    expect(refused.params).toMatchObject({
      title: expect.stringContaining('Table 7'),
      found: expect.stringContaining('2016'),
    })
  })
})

describe('messages', () => {
  it.each(['fr', 'en', 'es'] as const)('say every refusal and notice in %s', (locale) => {
    for (const code of REFUSAL_CODES) expect(REFUSAL_MESSAGES[code][locale]).toMatch(/\.$/)
    for (const code of Object.keys(NOTICE_SEVERITY) as (keyof typeof NOTICE_SEVERITY)[]) {
      expect(NOTICE_MESSAGES[code][locale]).toMatch(/[.)]$/)
    }
  })

  it('name columns in the language of the reader', () => {
    const sentence = refusalSentence(
      'columnMissing',
      { columns: 'positions, address', found: 'A | B' },
      'es',
    )
    expect(sentence).toBe(
      'Falta una columna esperada: puestos, dirección. Encabezados encontrados: A | B.',
    )
  })

  it('fill in what a notice found', () => {
    expect(noticeSentence({ code: 'totalDiffers', params: { found: 3, expected: 4 } }, 'en')).toBe(
      'The written total is 4; the rows add up to 3.',
    )
  })
})

/** The same archive with a byte of its largest part changed. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const name = Buffer.from(copy).indexOf('xl/worksheets/sheet1.xml')
  for (let i = name + 30; i < name + 60; i += 1) copy[i] = 0xff
  return copy
}

describe('a refusal of what an address answered', () => {
  it('quotes nothing of it, and keeps its other figures', () => {
    const quoting = new ImportRefusal('otherTable', { found: 'root:x:0', title: 'secret', n: 3 })
    const { code, params } = withoutQuotes(quoting)
    expect(code).toBe('otherTable')
    expect(params).toEqual({ found: '…', title: '…', n: 3 })
  })

  it('hides each parameter that a reader of lists fills from the file', () => {
    const hostile = ['root:x:0:0', '<html><title>root:x:0:0</title>', 'root:x:0:0,b,c\n1,2,3\n']
    for (const text of hostile) {
      expect(JSON.stringify(withoutQuotes(refusal(toBytes(text))).params), text).not.toContain(
        'root',
      )
    }
  })
})
