import { describe, expect, it } from 'vitest'

import { type Changes, ChangeLog } from '@/contentVersion/changes'
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
