import { describe, expect, it } from 'vitest'

import { keepTogether } from '@/components/Passage/keepTogether'
import { parseFeedback, parseNomination } from '@/forms/readForms'
import { parseHours } from '@/directory/parseHours'
import { buildPlaces, placeKey } from '@/directory/places/places'
import { buildEmbeddedGazetteer } from '@/lmia/place/embeddedGazetteer'
import { buildSearchIndex } from '@/directory/search/searchIndex'
import { parseAddress } from '@/lmia/normalize/address'
import { foldEmployer } from '@/lmia/normalize/employer'
import {
  findIncorporateStatus,
  findNocVersion,
  findStream,
  parseOccupation,
} from '@/lmia/normalize/fields'
import { parseCount } from '@/lmia/normalize/numbers'
import { cleanText } from '@/lmia/normalize/text'
import { foldCity, listCityKeys } from '@/lmia/place/names'
import { matchHeader } from '@/lmia/read/headers'
import { findKind, findPeriod } from '@/lmia/read/period'
import { findProvince, isFootnote, isLoneNotesMark, isNotesMark, isTotal } from '@/lmia/listWords'
import { decodeFilters } from '@/map/filters'
import { parseQuarter } from '@/map/period'
import { canonicalPath } from '@/server/canonicalPath'
import { csvCell } from '@/text/csv'
import { fold, foldWords, toSlug } from '@/text/fold'
import { toTelUri } from '@/text/telUri'
import { CHECK_RULES, RULES } from '@/translation/checks'
import { tokenize } from '@/translation/marks'

const index = buildSearchIndex(
  [
    {
      id: 'one',
      name: 'Carrefour d’exemple',
      services: 'Permis, santé, francisation',
      places: 'Saint-Rémi',
      languages: 'Espagnol',
      populations: '',
      description: '',
    },
  ],
  'fr',
)
const places = buildPlaces(buildEmbeddedGazetteer(), [], [])

/** Every function that reads words somebody outside wrote: forms, searches, lists, addresses. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    ['reason', 'message', 'email', 'organization', 'page', 'locale'].map((field) => [
      `a report's ${field}`,
      (text: string) => parseFeedback({ reason: 'closed', [field]: text }),
    ]),
  ),
  ...Object.fromEntries(
    ['name', 'municipality', 'region', 'phone', 'website', 'services', 'email'].map((field) => [
      `a nomination's ${field}`,
      (text: string) => parseNomination({ [field]: text }),
    ]),
  ),
  hours: (text) =>
    parseHours({
      kind: text,
      note: text,
      weekly: [{ days: ['mon'], opens: text, closes: text }],
      exceptions: [{ from: text, to: text }],
      seasons: [{ from: text, to: text }],
    }),
  'the search of the directory': (text) => index.search(text),
  'the place of a reader': (text) => places.resolve(text),
  'a town': placeKey,
  'a phone number': toTelUri,
  'the filters of the map': (text) =>
    decodeFilters(new URLSearchParams({ from: text, stream: text, noc: text, region: text })),
  'a quarter': parseQuarter,
  'an address asked of the server': (text) => canonicalPath(`/${text}`),
  fold,
  foldWords,
  toSlug,
  'a cell of an export': csvCell,
  'a sentence kept together': (text) => keepTogether(text, 'fr'),
  'marks in a passage': tokenize,
  ...Object.fromEntries(
    CHECK_RULES.map((rule) => [
      `a passage checked for ${rule}`,
      (text: string) => RULES[rule].find({ source: text, target: `${text}1`, language: 'es' }),
    ]),
  ),
  'the address of an employer': (text) => parseAddress(text, false),
  'the address of an employer, with its street': (text) => parseAddress(text, true),
  'an employer': foldEmployer,
  'a stream': findStream,
  'an occupation': (text) => parseOccupation(text, '2021'),
  'a version of occupations': findNocVersion,
  'a legal form': findIncorporateStatus,
  'a count': parseCount,
  'a cell of a list': cleanText,
  'a city': foldCity,
  'forms of a city': listCityKeys,
  'a header': (text) => matchHeader([text, `${text} employer`, 'Employer']),
  'a period': findPeriod,
  'a kind of list': findKind,
  'a province': findProvince,
  'a mark of notes': isNotesMark,
  'a lone mark of notes': isLoneNotesMark,
  'a footnote': isFootnote,
  'a total': isTotal,
}

/** What patterns stumble on when it is repeated. */
const REPEATED = [
  ...['a', '1', ' ', '.', ',', '(', '-', '–', '"', '/', '@', '´', '\u0301', '\n', '\t', '<', '#'],
  ...['a.', 'a ', '1 ', '1,', '1 234', '@a.', '.@', ', ', '( ', '- ', "l'", '<1>', '</1>', '/a'],
  ...['QC ', 'qc, ', 'québec ', 'H2X 1K5 ', 'A0A ', 'high ', 'low wage ', 'noc ', 'total '],
  ...['ville de ', '2021', '2021q1 ', 'q1 2', 'n d ', 'poste ', 'st ', 'inc ', 'notes: ', 'co op '],
]
const BEGINNINGS = ['', 'https://a', 'a@', '1234 ', 'A0A', '514 555-0143']
const ENDINGS = ['', '\u0000!']

const SHORT = 4_000
const GROWTH = 4
/** Under this nothing is measured: it would be the machine's noise. */
const NOTICED_MS = 30
/** Nothing takes less than what the clock can tell. */
const CLOCK_MS = 0.5
/** Work in proportion grows fourfold, the square of it sixteenfold. */
const TOLERATED = 9

const filledTo = (length: number, unit: string, beginning: string, ending: string): string =>
  beginning + unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + ending

/** In the processor's time of this thread: waiting for a busy machine is no work of the reader. */
function fastestMs(work: () => unknown, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const start = process.threadCpuUsage()
    work()
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  })
  return Math.max(Math.min(...runs), CLOCK_MS)
}

/** The texts that cost more than in proportion to their length, with how much more. */
function costlyTexts(
  read: (text: string) => unknown,
  units = REPEATED,
  beginnings = BEGINNINGS,
): string[] {
  return units.flatMap((unit) =>
    beginnings.flatMap((beginning) =>
      ENDINGS.flatMap((ending) => {
        const short = filledTo(SHORT, unit, beginning, ending)
        const long = filledTo(SHORT * GROWTH, unit, beginning, ending)
        if (fastestMs(() => read(long), 1) < NOTICED_MS) return []
        const longMs = fastestMs(() => read(long), 5)
        if (longMs < NOTICED_MS) return []
        const growth = longMs / fastestMs(() => read(short), 5)
        const what = `${JSON.stringify(beginning + unit + unit)}… ×${growth.toFixed(1)}`
        return growth > TOLERATED ? [`${what}, ${Math.round(longMs)} ms`] : []
      }),
    ),
  )
}

describe('a text four times as long costs about four times as much', () => {
  it.each(Object.keys(READERS))('%s', { timeout: 60_000 }, (name) => {
    expect(costlyTexts(READERS[name]!)).toEqual([])
  })

  it('is told from work that grows with the square', { timeout: 60_000 }, () => {
    const fromEveryCharacter = (text: string): number => {
      let read = 0
      for (let from = 0; from < text.length; from += 1) {
        for (let at = from; at < text.length; at += 4) read += text.charCodeAt(at)
      }
      return read
    }
    expect(costlyTexts(fromEveryCharacter, ['.'], [''])).not.toEqual([])
  })
})

describe('what a person types', () => {
  it.each(['website', 'email', 'phone', 'name', 'municipality'])(
    'is refused when its %s is longer than a line, whatever it says',
    (field) => {
      const { errors } = parseNomination({ [field]: `https://a${'.'.repeat(64_500)}` })
      expect(errors).toHaveProperty(field)
    },
  )

  it('leads nowhere when it cannot be the name of a region', () => {
    const nomination = { name: 'A', municipality: 'B', services: 'C', kind: 'D', cost: 'E' }
    const region = 'x'.repeat(64_000)
    expect(parseNomination({ ...nomination, region })).toMatchObject({ value: { region: '' } })
  })
})
