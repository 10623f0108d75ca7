import { describe, expect, it } from 'vitest'

import { viewRepertory } from '@/data/directory/repertory'
import { nameOf } from '@/directory/names'
import { isOfRegion } from '@/directory/types'
import { LOCALES } from '@/i18n/locales'

import { exampleDirectory } from './exampleDirectory'

const directory = exampleDirectory()

describe('the repertory of a region', () => {
  it('has everyone who helps there once, by name, and who serves all of Quebec apart', () => {
    for (const region of directory.regions) {
      const view = viewRepertory(directory, region, 'fr', '2026-11-28')
      const here = directory.organizations.filter((each) => isOfRegion(each, region.code))
      expect(new Set(view.organizations.map(({ slug }) => slug))).toEqual(
        new Set(here.map(({ slug }) => slug)),
      )
      expect(view.organizations).toHaveLength(here.length)
      const names = view.organizations.map(({ name }) => name)
      expect(names).toEqual([...names].sort(new Intl.Collator('fr', { numeric: true }).compare))
      for (const { slug } of view.provincial) {
        expect(view.organizations.map((each) => each.slug)).not.toContain(slug)
      }
    }
  })

  it.each(LOCALES)('leads from each service to all who offer it (%s)', (locale) => {
    const [region] = directory.regions.filter(({ code }) => code === '16')
    const view = viewRepertory(directory, region!, locale, '2026-11-28')
    const listed = [...view.organizations, ...view.provincial]
    expect(listed.length).toBeGreaterThan(2)
    const expected = directory.services.flatMap((service) => {
      const who = listed.filter(({ services }) => services.some(({ key }) => key === service.key))
      return who.length > 0 ? [[nameOf(service, locale), new Set(who.map(({ slug }) => slug))]] : []
    })
    const found = view.index.services.map(({ word, organizations }) => [
      word,
      new Set(organizations.map(({ slug }) => slug)),
    ])
    expect(new Map(found as [string, Set<string>][])).toEqual(
      new Map(expected as [string, Set<string>][]),
    )
    const words = view.index.towns.map(({ word }) => word)
    expect(words).toEqual([...words].sort(new Intl.Collator(locale).compare))
  })
})
