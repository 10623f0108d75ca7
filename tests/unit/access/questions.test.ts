import { describe, expect, it } from 'vitest'

import { namedPaths } from '@/access/questions'

describe('the paths that a question names', () => {
  it.each([
    ['a filter', { where: { title: { equals: 'a' } } }, ['title']],
    ['filters joined', { where: { or: [{ AND: [{ a: {} }] }, { b: {} }] } }, ['a', 'b']],
    ['a filter in a filter', { where: { a: { contains: { b: { like: 'c' } } } } }, ['a', 'a.b']],
    [
      'a filter in one of several values',
      { where: { a: { in: ['1', { or: [{ b: {} }] }] } } },
      ['a', 'a.b'],
    ],
    [
      'a document of several kinds',
      { where: { a: { equals: { relationTo: 'x', value: 1 } } } },
      ['a'],
    ],
    ['an order', { sort: '-a' }, ['a']],
    ['orders', { sort: ['a,-b.c', '-d'] }, ['a', 'b.c', 'd']],
    ['a distinct field', { field: 'a.b' }, ['a.b']],
    ['a path as GraphQL writes it', { sort: 'a__b' }, ['a.b']],
    [
      'a joined field',
      { joins: { a: { sort: '-b', where: { c: { exists: true } } }, d: false } },
      ['a.c', 'a.b'],
    ],
    ['nothing', {}, []],
    ['nothing that is a question', { where: 'a', sort: 3, joins: false }, []],
  ])('are found in %s', (_, question, paths) => {
    expect(namedPaths(question)).toEqual(paths)
  })

  it('are not sought without end', () => {
    let where: object = { a: {} }
    for (let depth = 0; depth < 5000; depth += 1) where = { a: { contains: where } }
    expect(namedPaths({ where }).length).toBeLessThan(50)
  })
})
