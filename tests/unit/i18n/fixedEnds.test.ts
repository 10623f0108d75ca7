import { expect, it } from 'vitest'

import { findPage } from '@/i18n/findPage'
import { fixedEnds } from '@/i18n/fixedEnds'

it('names what a chapter may not be called, in any language', () => {
  const ends = fixedEnds('/guide/[slug]')
  expect([...ends]).toEqual(expect.arrayContaining(['imprimer', 'print', 'que-cambio']))
  for (const end of ends) {
    const pages = ['/fr/guide/', '/en/guide/', '/es/guia/'].map((path) => findPage(path + end))
    expect(pages.some((page) => page !== '/guide/[slug]')).toBe(true)
  }
})

it('leaves every other name free', () => {
  expect(fixedEnds('/guide/[slug]').has('normes-du-travail')).toBe(false)
  expect([...fixedEnds('/directory/organizations/[slug]')]).toEqual([])
})
