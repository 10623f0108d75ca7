import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { findRepertory } from '@/data/directory'
import { LOCALES } from '@/i18n/locales'
import { makeManuscript, NotThere } from '@/server/books/manuscripts'

import { emptyDatabase, startPayload } from '../harness'
import { BUILT_ASSETS } from '../platform/wholeSite'
import { makeWorld, SLUGS } from './world'

let payload: Payload

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  await makeWorld(payload)
})

const SITE = 'https://example.org'

const manuscript = async (locale: (typeof LOCALES)[number], slug = 'monteregie') =>
  Buffer.from(
    (await makeManuscript({ locale, kind: 'region', format: 'pdf', slug }, SITE, BUILT_ASSETS))
      .bytes,
  ).toString('utf8')

describe('the directory of a region, to print', () => {
  it.each(LOCALES)('has the sheets that anyone may read, and no other (%s)', async (locale) => {
    const html = await manuscript(locale)
    expect(html).toContain(`<html lang="${locale}">`)
    expect(html).toContain(`id="organization-${SLUGS.listed}"`)
    expect(html).not.toMatch(/cach[ée]|brouillon/i)
  })

  it('leads from its contents and its index to each sheet, and has a place for the number of its page', async () => {
    const html = await manuscript('fr')
    const id = `organization-${SLUGS.listed}`
    // In the contents, by service (two), by town and by language (two).
    expect(html.split(`data-of="${id}"`)).toHaveLength(7)
    expect(html.split(`class="printed-line" href="#${id}"`)).toHaveLength(7)
  })

  it('reads nothing from anywhere', async () => {
    expect(await manuscript('en')).not.toMatch(/<(?:script|link|img|iframe)|url\((?!data:)/)
  })

  it('is the same until a sheet changes', async () => {
    expect(await manuscript('es')).toBe(await manuscript('es'))
  })

  it('says what is missing, and where it is to be had', async () => {
    const view = await findRepertory({ locale: 'fr', slug: 'monteregie', today: '2026-11-28' })
    expect(view?.missing.map(({ gap }) => gap.nearest?.slug)).toContain(SLUGS.elsewhere)
  })

  it('is none of a region that there is not', async () => {
    await expect(manuscript('fr', 'nulle-part')).rejects.toThrow(NotThere)
  })
})
