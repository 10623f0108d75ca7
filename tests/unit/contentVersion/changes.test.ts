import { describe, expect, it } from 'vitest'

import { type Changes, ChangeLog, GOES_ON_MS } from '@/contentVersion/changes'
import { Reads } from '@/db/reads'

const logOf = (...changes: Changes[]) => {
  const log = new ChangeLog((collection) => collection !== 'unmarked')
  for (const change of changes) log.note(change)
  return log
}

const reading = (collection: string, ids?: string[]) => {
  const reads = new Reads()
  reads.add(collection, ids)
  return reads
}

describe('what changed', () => {
  it('concerns what was read before it, and not what was read after', () => {
    const log = logOf([{ collection: 'regions', id: '1' }])
    expect(log.touches(reading('regions'), 0)).toBe(true)
    expect(log.touches(reading('regions'), 1)).toBe(false)
  })

  it.each<[string, Changes, Reads, boolean]>([
    [
      'another document',
      [{ collection: 'regions', id: '1' }],
      reading('regions', ['2', '3']),
      false,
    ],
    ['the document', [{ collection: 'regions', id: '2' }], reading('regions', ['2', '3']), true],
    ['a document of the list', [{ collection: 'regions', id: '9' }], reading('regions'), true],
    ['another collection', [{ collection: 'regions', id: '1' }], reading('sources'), false],
    ['a document that is not named', [{ collection: 'regions' }], reading('regions', ['2']), true],
    ['anything', 'everything', reading('sources', ['1']), true],
    ['nothing that is marked', [], reading('unmarked', ['1']), true],
    ['something while nobody knows what was read', [], new Reads(), true],
  ])('when it is %s', (_, changes, reads, isTouched) => {
    expect(logOf(changes).touches(reads, 0)).toBe(isTouched)
  })

  it('concerns everything of a page that depends on everything', () => {
    const reads = reading('regions', ['1'])
    reads.isEverything = true
    expect(logOf([{ collection: 'sources', id: '1' }]).touches(reads, 0)).toBe(true)
  })

  it('is remembered of any document, though only so many are', () => {
    const log = new ChangeLog(() => true, 3)
    for (let id = 0; id < 10; id += 1) log.note([{ collection: 'regions', id: String(id) }])
    for (let id = 0; id < 10; id += 1) {
      expect(log.touches(reading('regions', [String(id)]), 0)).toBe(true)
    }
    expect(log.touches(reading('sources', ['1']), 0)).toBe(false)
  })
})

describe('what was true before a change', () => {
  const WORDS = { collection: 'regions', id: '1', mayWait: true }
  const WITHDRAWN = { collection: 'regions', id: '1' }

  it.each<[string, [Changes, number?][], boolean]>([
    ['goes on for a moment after words were changed', [[[WORDS], 0]], true],
    [
      'goes on no longer than that since the first of them',
      [
        [[WORDS], -1],
        [[WORDS], 500],
      ],
      false,
    ],
    ['does not go on when nobody knows since when it is old', [[[WORDS]]], false],
    ['does not go on when something was withdrawn', [[[WITHDRAWN], 0]], false],
    ['does not go on when something was withdrawn with words', [[[WORDS, WITHDRAWN], 0]], false],
    [
      'does not go on when something was withdrawn before',
      [
        [[WITHDRAWN], 0],
        [[WORDS], 0],
      ],
      false,
    ],
    ['does not go on when nobody knows what changed', [['everything', 0]], false],
    [
      'does not go on past more changes than are remembered',
      Array.from({ length: 100 }, () => [[WORDS], 0] as [Changes, number]),
      false,
    ],
  ])('%s', (_, noted, goesOn) => {
    const log = new ChangeLog(() => true)
    for (const [changes, afterMs] of noted) log.note(changes, afterMs)
    expect(log.mayGoOn(0, GOES_ON_MS - 1)).toBe(goesOn)
    expect(log.mayGoOn(0, GOES_ON_MS)).toBe(false)
    expect(log.mayGoOn(noted.length, GOES_ON_MS)).toBe(true)
  })

  it('does not hang on what was withdrawn before it was made', () => {
    const log = new ChangeLog(() => true)
    log.note([WITHDRAWN], 0)
    log.note([WORDS], 0)
    expect(log.mayGoOn(1, 1)).toBe(true)
  })
})
