import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import {
  FILE_REFUSALS,
  SEND_REFUSALS,
  TEXT_REFUSALS,
  UNIT_REFUSALS,
} from '@/translation/xliff/messages'
import { planImport, refuseText, type CurrentText } from '@/translation/xliff/plan'
import { MAX_FILE_BYTES } from '@/translation/xliff/limits'
import { readReturnedFile } from '@/translation/xliff/readFile'
import { FileRefusal } from '@/translation/xliff/refusal'
import type { ReturnedUnit } from '@/translation/xliff/types'
import { readUnitId, targetPrint, writeUnitId } from '@/translation/xliff/unitId'
import { writeXliff12 } from '@/translation/xliff/write'

import { outgoing } from './outgoing'

const refusalOf = (file: string | Uint8Array): string | undefined => {
  try {
    readReturnedFile(typeof file === 'string' ? new TextEncoder().encode(file) : file)
    return undefined
  } catch (error) {
    if (error instanceof FileRefusal) return error.code
    throw error
  }
}

const body = (inside: string) =>
  `<xliff version="1.2"><file original="translations/12"><body>${inside}</body></file></xliff>`

const BOMB = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY a${n} "${`&a${n ? n - 1 : ''};`.repeat(10)}">`,
).join('')}]>${body('<trans-unit id="1"><source>&a8;</source></trans-unit>')}`

describe('a file is refused, by name', () => {
  it.each([
    ['nothing', '', 'fileEmpty'],
    ['blanks', ' \n', 'fileEmpty'],
    ['JSON', '{"a": 1}', 'fileUnknown'],
    ['another XML', '<rss version="2.0"/>', 'fileUnknown'],
    ['an XLIFF of another version', '<xliff version="3.0"/>', 'fileUnknown'],
    ['no passage', body(''), 'fileWithoutUnits'],
    ['a page that is no table of ours', '<html><table><tr><td>x</td></tr></table>', 'fileUnknown'],
    ['half a document', body('<trans-unit id="1">').slice(0, 70), 'xmlBroken'],
    ['crossed elements', body('<trans-unit></body>'), 'xmlBroken'],
    ['a bare ampersand', body('<trans-unit id="a & b"/>'), 'xmlBroken'],
    ['an entity of nowhere', body('<note>&eacute;</note>'), 'xmlBroken'],
    ['an attribute twice', body('<trans-unit id="1" id="2"/>'), 'xmlBroken'],
    ['an undeclared prefix', body('<sdl:seg/>'), 'xmlBroken'],
    ['an entity bomb', BOMB, 'xmlWithDoctype'],
    ['a file of the machine', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', 'xmlWithDoctype'],
    ['elements without end', body('<g>'.repeat(100)), 'fileTooComplex'],
    ['too many elements', body('<trans-unit/>'.repeat(400_001)), 'fileTooComplex'],
    [
      'an element of attributes without end',
      body(`<g ${Array.from({ length: 201 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
      'fileTooComplex',
    ],
    [
      'bytes that are no text',
      new Uint8Array([0x3c, 0x78, 0xff, 0xc0, 0x80]),
      'encodingUnreadable',
    ],
    ['an invented encoding', '<?xml version="1.0" encoding="x-9"?><x/>', 'encodingUnreadable'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'fileTooLarge'],
    ['one byte too many', new Uint8Array(MAX_FILE_BYTES + 1), 'fileTooLarge'],
  ])('for %s', (_, file, code) => {
    expect(refusalOf(file)).toBe(code)
  })

  it('in seconds, for the largest that is read at all', { timeout: 120_000 }, () => {
    const filled = (piece: string) => piece.repeat(Math.floor(MAX_FILE_BYTES / piece.length))
    const files = [
      filled('<'),
      `<xliff>${filled('<a>')}`.slice(0, MAX_FILE_BYTES),
      filled('<html><td>'),
      filled('<html><table><tr><td><b><p> '),
      `<html>${filled('<!--')}`.slice(0, MAX_FILE_BYTES),
    ]
    for (const file of files) {
      const start = performance.now()
      expect(refusalOf(file)).toMatch(/./)
      expect(performance.now() - start).toBeLessThan(20_000) // one or two, on a machine ten times slower
    }
  })

  it.each([
    ...Object.entries(FILE_REFUSALS),
    ...Object.entries(SEND_REFUSALS),
    ...Object.entries(TEXT_REFUSALS),
    ...Object.entries(UNIT_REFUSALS),
  ])('%s has a sentence in each language', (_, sentence) => {
    for (const locale of LOCALES) expect(sentence[locale]).toMatch(/\S.*\.$/)
    expect(sentence.fr).not.toMatch(/ [?!;]/)
  })
})

const { text, current } = outgoing()
const returned = () => readReturnedFile(new TextEncoder().encode(writeXliff12([text])))[0]!

describe('a text is refused', () => {
  it.each([
    ['of another translation', { id: '13' }, 'otherText'],
    ['from another language', { sourceLanguage: 'en' }, 'otherSource'],
    ['into another language', { language: 'es-MX' }, 'otherLanguage'],
    ['into nobody knows which', { language: undefined }, 'languageUnsaid'],
  ])('%s', (_, change, code) => {
    expect(refuseText({ ...returned(), ...change }, current)?.code).toBe(code)
  })

  it.each([['EN'], ['en-CA'], ['en_US']])('not for its variety, %s', (language) => {
    expect(refuseText({ ...returned(), language }, current)).toBeUndefined()
  })
})

describe('a passage', () => {
  const inState = (state: string) => text.units.find((unit) => unit.state === state)!
  const at = (state: string) => text.units.indexOf(inState(state))

  /** The file with one passage changed, against the text with some of it changed. */
  function fateOf(
    state: string,
    change: Partial<ReturnedUnit>,
    here: Partial<CurrentText> = {},
  ): string {
    const file = returned()
    file.units[at(state)] = { ...file.units[at(state)]!, ...change }
    const planned = planImport(file, { ...current, ...here })[at(state)]!
    return planned.code ?? planned.fate
  }

  const id = (state: string) => readUnitId(returned().units[at(state)]!.id)!
  const storedAs = (state: string, entry: object) => ({
    stored: { ...current.stored, [id(state).key]: { ...current.stored[id(state).key]!, ...entry } },
  })

  it.each([
    ['of nowhere', 'missing', { id: '17', target: 'x' }, 'unknownUnit'],
    [
      'of a well-made key',
      'missing',
      { id: 'u0000000000000000.0000000000000000.0' },
      'unknownUnit',
    ],
    [
      'whose French was edited',
      'missing',
      { source: 'Autre chose.', target: 'x' },
      'sourceAltered',
    ],
    ['that was emptied', 'approved', { target: ' ' }, 'targetEmptied'],
    ['that lost a mark', 'stale', { target: 'Keep <2>your papers</2>.' }, 'brokenMarks'],
    ['with a mark too many', 'stale', { target: '<1>a</1> <2>b</2> <3/>' }, 'brokenMarks'],
    ['with crossed marks', 'stale', { target: '<1>a <2>b</1> c</2>' }, 'brokenMarks'],
    ['with foreign codes', 'stale', { target: 'x', problem: 'brokenMarks' }, 'brokenMarks'],
    [
      'whose French came back',
      'missing',
      { target: 'Avant de partir', state: 'open' },
      'sameAsFrench',
    ],
    [
      'whose French is its translation',
      'missing',
      { target: 'Avant de partir', state: 'done' },
      'new',
    ],
    ['newly translated', 'missing', { target: 'Before you leave' }, 'new'],
    ['translated otherwise', 'approved', { target: 'Changing employers' }, 'changed'],
    ['with spaces around', 'approved', { target: '\n  EN Changer d’employeur ' }, 'same'],
    ['said to be right', 'stale', { state: 'done' }, 'confirmed'],
    ['left as it was', 'stale', {}, 'same'],
  ] as const)('%s', (_, state, change, fate) => {
    expect(fateOf(state, change)).toBe(fate)
  })

  it('twice in the file is refused both times', () => {
    const file = returned()
    file.units.push({ ...file.units[0]!, target: 'Other' })
    const planned = planImport(file, current)
    expect([planned[0]!.code, planned.at(-1)!.code]).toEqual(['doubledUnit', 'doubledUnit'])
  })

  it('that somebody changed here since is refused, by name; the same words are the same', () => {
    const change = { target: 'Mine' }
    const changed = storedAs('toReview', { target: 'Theirs' })
    const approved = storedAs('toReview', { target: 'Theirs', state: 'approved' })
    expect(fateOf('toReview', change, changed)).toBe('changedSince')
    expect(fateOf('toReview', change, approved)).toBe('approvedSince')
    expect(fateOf('toReview', { target: 'Theirs' }, approved)).toBe('same')
  })

  it('whose French has left the text is kept beside, unless nothing was done to it', () => {
    const gone = { units: current.units.filter(({ key }) => key !== id('missing').key) }
    expect(fateOf('missing', { target: 'Before you leave' }, gone)).toBe('beside')
    expect(fateOf('missing', {}, gone)).toBe('same')
    const file = returned()
    file.units[at('missing')]!.target = 'Before you leave'
    const { order } = planImport(file, { ...current, ...gone })[at('missing')]!
    const { key, kind, context, source, marks } = inState('missing').unit
    expect(order?.unit).toEqual({ key, kind, context, source, marks })
  })

  it('with other numbers is taken, and says so', () => {
    const file = returned()
    const cost = text.units.findIndex(({ unit }) => unit.source === '227 $')
    file.units[cost]!.target = '$272'
    expect(planImport(file, current)[cost]).toMatchObject({ fate: 'new', numbersDiffer: true })
  })
})

describe('the identifier of a passage', () => {
  it('is an NMTOKEN that says the key, the French and the translation', () => {
    const id = { key: 'u0123456789abcdef-2', fingerprint: 'f'.repeat(16), target: targetPrint('a') }
    expect(writeUnitId(id)).toMatch(/^[\w.-]+$/)
    expect(readUnitId(` ${writeUnitId(id)}\n`)).toEqual(id)
    expect(readUnitId('u1.2.3')).toBeUndefined()
  })
})
