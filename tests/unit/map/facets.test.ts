import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { FACET, FACETS } from '@/map/facets'
import { decodeFilters, encodeFilters, NO_FILTERS } from '@/map/filters'

import { approval, FACET_SAMPLES } from './rows'

const at = (sentences: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], sentences)

describe.each(FACETS)('the facet %s', (facet) => {
  const { parameter, naming, groups, valueOf } = FACET[facet]

  it('says its groups and its values in each language', () => {
    const paths = [
      ...groups.map(({ name }) => `filters.groups.${name}`),
      ...(naming.by === 'messages' ? naming.values.map((value) => `values.${facet}.${value}`) : []),
    ]
    for (const locale of LOCALES) {
      expect(paths.filter((path) => !at(messages[locale].map, path))).toEqual([])
    }
  })

  it('gives each row of the samples the value that a plain reading gives', () => {
    const { changes, valueOf: plainly } = FACET_SAMPLES[facet]
    const rows = [{}, ...changes].map(approval)
    expect(rows.map(valueOf)).toEqual(rows.map(plainly))
    expect(new Set(rows.map(valueOf)).size).toBeGreaterThan(1)
  })

  it('shows in one group each value that has a name, and none twice', () => {
    const listed = groups.flatMap(({ values }) => values ?? [])
    expect(new Set(listed).size).toBe(listed.length)
    if (listed.length === 0) expect(groups).toHaveLength(1)
    else if (naming.by === 'messages')
      expect(listed).toEqual(expect.arrayContaining([...naming.values]))
  })

  it('stands in an address under its own parameter', () => {
    const filters = { ...NO_FILTERS, facets: { [facet]: ['x', ''] } }
    const params = encodeFilters(filters)
    expect(params.toString()).toBe(`${parameter}=x.none-given`)
    expect(decodeFilters(params)).toEqual(filters)
  })
})

it('an address that calls an MRC otherwise goes on', () => {
  const read = decodeFilters(new URLSearchParams('mrc=Francheville.Trois-Rivières.Lotbinière'))
  expect(read.facets.mrc).toEqual(['Trois-Rivières', 'Lotbinière'])
})

it('no two facets share a parameter, nor take one of the map’s own', () => {
  const taken = [...FACETS.map((facet) => FACET[facet].parameter), ...OWN_PARAMETERS]
  expect(new Set(taken).size).toBe(taken.length)
})

/** What else stands in the address of the map. */
const OWN_PARAMETERS = ['list', 'from', 'to', 'q', 'employer', 'place', 'view', 'at', 'lang']
