import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { csvCell, csvFile, csvLine, guardFormula, unguardFormula } from '@/text/csv'

/** What begins a formula, once blanks and quotation marks are passed over. */
const BEGINS_FORMULA = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u

/** Texts thick with what spreadsheets react to. */
const hostile = fc.string({
  unit: fc.constantFrom(...'=+-@＝＋－＠;,"\'\t\r\n \u00a0\u200b\ufeffa1é'),
  maxLength: 12,
})

describe('a cell of a CSV', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0=1+1', "'\u00a0=1+1"],
    ['\ufeff=1+1', "'\ufeff=1+1"],
    ['"=1+1', `"'""=1+1"`],
    ['\t=1+1', `"'\t'=1+1"`],
    ['\r=1+1', `"'\r'=1+1"`],
    ['\tFerme', `"'\tFerme"`],
    [';=1+1', `";'=1+1"`],
    ['Ferme;=1+1', `"Ferme;'=1+1"`],
    ['Ferme\n=1+1', `"Ferme\n'=1+1"`],
    ['Ferme A, B', '"Ferme A, B"'],
    ['Érablière', 'Érablière'],
    ['Saguenay–Lac-Saint-Jean', 'Saguenay–Lac-Saint-Jean'],
    ['a = b', 'a = b'],
    [-3, '-3'],
    [0, '0'],
    [null, ''],
  ])('holding %j is written %s', (value, written) => {
    expect(csvCell(value)).toBe(written)
  })

  it('never begins a formula, whichever mark the spreadsheet parts cells by', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), (texts) => {
        const line = csvLine(texts)
        const [asWritten = []] = parse(line, { skip_empty_lines: false }) as string[][]
        const partedOtherwise = texts.map(guardFormula).flatMap((text) => text.split(/[;\t\r\n]/))
        for (const field of [...asWritten, ...partedOtherwise, ...line.split(/[;\t\r\n]/)]) {
          expect(field).not.toMatch(BEGINS_FORMULA)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is read back as it was, but for the apostrophes of the guard', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 2, maxLength: 4 }), (texts) => {
        const [read = []] = parse(csvLine(texts)) as string[][]
        expect(read).toEqual(texts.map(guardFormula))
        const withoutMarks = (text: string) => text.replaceAll("'", '')
        expect(read.map(withoutMarks)).toEqual(texts.map(withoutMarks))
      }),
      { numRuns: 1000 },
    )
  })

  it('loses the apostrophes of the guard, and nothing else, when it is read back', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = text.replaceAll("'", '')
        expect(unguardFormula(guardFormula(plain))).toBe(plain)
      }),
      { numRuns: 1000, examples: [['\u200B=1+1'], ['\t=1'], ['a;\uFEFF"-2']] },
    )
  })

  it('guarded twice is guarded once', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(guardFormula(guardFormula(text))).toBe(guardFormula(text))
      }),
    )
  })
})

describe('a CSV file', () => {
  it('begins with the mark of UTF-8 and its titles, and each line ends as the standard asks', () => {
    expect([...csvFile(['Lieu', 'Postes'], [['Saint-Rémi', 12]])].join('')).toBe(
      '\uFEFFLieu,Postes\r\nSaint-Rémi,12\r\n',
    )
  })
})
