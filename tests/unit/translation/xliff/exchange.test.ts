import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { SourceUnit } from '@/translation'
import { planImport, refuseText } from '@/translation/xliff/plan'
import { readReturnedFile } from '@/translation/xliff/readFile'
import type { OutgoingText } from '@/translation/xliff/types'
import { writeXliff12, writeXliff20 } from '@/translation/xliff/write'
import { writeTable } from '@/translation/xliff/writeTable'

import { chapter, paragraph, richText, text as words } from '../factories'
import { outgoing } from './outgoing'

const WRITERS = {
  '1.2': (text: OutgoingText) => writeXliff12([text]),
  '2.0': (text: OutgoingText) => writeXliff20([text], text.language),
  table: (text: OutgoingText) => writeTable([text], 'fr'),
}

const FORMATS = Object.entries(WRITERS)

const read = (written: string) => readReturnedFile(new TextEncoder().encode(written))

describe.each(FORMATS)('%s, out and back untouched', (_, write) => {
  const { text, current } = outgoing()
  const returned = read(write(text))[0]!

  it('says which text it is of, from and into which language', () => {
    expect(returned).toMatchObject({ id: '12', sourceLanguage: 'fr', language: 'en' })
    expect(refuseText(returned, current)).toBeUndefined()
  })

  it('has every passage, in order, with its words', () => {
    expect(returned.units.map(({ source }) => source)).toEqual(
      text.units.map(({ unit }) => unit.source),
    )
    expect(returned.units.map(({ target }) => target)).toEqual(
      text.units.map(({ target }) => target),
    )
  })

  it('changes nothing here', () => {
    const fates = planImport(returned, current).map(({ fate }) => fate)
    expect(new Set(fates)).toEqual(new Set(['same']))
  })
})

/** Words that look like marks, escapes, markup and blanks, among wild ones. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['<1>', '</1>', '<2/>', '</1/>', '<01>', '\\', '\\n', '\n', '\\<1>', '&amp;', ']]>'],
        ...['\r', '\r\n', '\u0000', '\u001F', '\uFFFE', '\uD800', '\u00a0', '<g id="1">', '"', ' '],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe.each(FORMATS.slice(0, 2))('XLIFF %s', (_, write) => {
  it('writes and reads any words with any marks, to the letter', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (source, target) => {
        const unit: SourceUnit = {
          key: 'u0123456789abcdef',
          kind: 'paragraph',
          context: 'text',
          source,
          marks: ['link', 'node'],
          fingerprint: '0123456789abcdef',
        }
        const outgoingUnit = { unit, target, state: 'toReview', notes: [], terms: [] } as const
        const [back] = read(
          write({
            id: '1',
            title: 'T',
            language: 'es',
            sourceLanguage: 'fr',
            units: [outgoingUnit],
          }),
        )
        expect(back!.units).toMatchObject([{ source, target, state: 'done' }])
      }),
      { numRuns: 400 },
    )
  })

  it('carries the kinds of marks, of passages and of columns', () => {
    const { text } = outgoing(chapter(), () => ({}))
    const [back] = read(write(text))
    const expected = text.units.map(({ unit: { kind, context, marks } }) => ({
      kind,
      context,
      marks,
    }))
    expect(back!.units).toMatchObject(expected)
  })

  it('says the state of each passage as the standard names it', () => {
    const { text } = outgoing()
    const written = write(text)
    const [back] = read(written)
    expect(back!.units.map(({ state }) => state)).toEqual(
      text.units.map(({ state }) => (state === 'missing' || state === 'stale' ? 'open' : 'done')),
    )
    expect(new Set(text.units.map(({ state }) => state)).size).toBe(4)
  })
})

describe('a table', () => {
  it('writes and reads any words, but for runs of spaces', () => {
    const tidy = (value: string) =>
      value
        .replace(/\r\n?/g, '\n')
        .split('\n')
        .map((line) => line.replace(/[\t\f\r ]+/g, ' ').replace(/^ | $/g, ''))
        .join('\n')
        .replace(/^\s+$/, '')
    fc.assert(
      fc.property(fc.string(), (target) => {
        const { text } = outgoing(
          { title: 'T', content: [richText(paragraph('Mot', words('.')))] },
          () => ({}),
        )
        const units = text.units.map((unit) => ({ ...unit, target }))
        const [back] = read(writeTable([{ ...text, units }], 'es'))
        expect(back!.units[0]!.target).toBe(tidy(target).trim() ? tidy(target) : '')
      }),
    )
  })
})
