import { describe, expect, it } from 'vitest'

import { asksBeyond, idsAsked, Reads } from '@/db/reads'

describe('the documents that a question names', () => {
  it.each([
    ['no condition', undefined, undefined],
    ['an empty one', {}, undefined],
    ['one of them', { id: { equals: 7 } }, ['7']],
    ['some of them', { id: { in: ['a', 'b'] } }, ['a', 'b']],
    ['none of them', { id: { in: [] } }, []],
    [
      'one that must also be online',
      { and: [{ id: { equals: 7 } }, { _status: { equals: 'x' } }] },
      ['7'],
    ],
    ['one beside another field', { slug: { equals: 'x' }, id: { equals: 7 } }, ['7']],
    ['one deep inside', { and: [{ and: [{}, { id: { in: [1] } }] }] }, ['1']],
    ['one or any other', { or: [{ id: { equals: 7 } }, { slug: { equals: 'x' } }] }, undefined],
    ['all but one', { id: { not_equals: 7 } }, undefined],
    ['a list in one text', { id: { in: '1,2' } }, undefined],
    ['a text of several', { id: { equals: '1,2' } }, undefined],
    ['an address', { slug: { equals: 'x' } }, undefined],
  ])('for %s', (_, where, ids) => {
    expect(idsAsked(where)).toEqual(ids)
  })
})

describe('a question that reads other documents too', () => {
  it.each([
    [{ 'region.slug': { equals: 'x' } }, undefined, true],
    [{ and: [{}, { or: [{ 'region.slug': { equals: 'x' } }] }] }, undefined, true],
    [{ slug: { equals: 'a.b' } }, 'name', false],
    [{}, '-region.name', true],
    [undefined, ['order', 'region.name'], true],
    [undefined, undefined, false],
  ])('is told by its paths: %j, %j', (where, sort, isBeyond) => {
    expect(asksBeyond(where, sort)).toBe(isBeyond)
  })
})

describe('what was read', () => {
  it('is a list once anything was asked of all of it', () => {
    const reads = new Reads()
    reads.add('regions', ['1'])
    reads.add('regions')
    reads.add('regions', ['2'])
    expect([...reads.lists]).toEqual(['regions'])
    expect(reads.documents.size).toBe(0)
  })

  it('is a list when it names more documents than are worth keeping', () => {
    const reads = new Reads()
    for (let id = 0; id < 500; id += 1) reads.add('organizations', [String(id)])
    expect([...reads.lists]).toEqual(['organizations'])
  })

  it('takes over what another one has', () => {
    const [all, some] = [new Reads(), new Reads()]
    expect(all.isEmpty).toBe(true)
    some.add('regions')
    some.add('sources', ['1', '2'])
    all.add('sources', ['3'])
    all.addAll(some)
    expect([...all.lists]).toEqual(['regions'])
    expect([...(all.documents.get('sources') ?? [])].sort()).toEqual(['1', '2', '3'])
    some.isEverything = true
    all.addAll(some)
    expect(all.isEverything).toBe(true)
  })
})
