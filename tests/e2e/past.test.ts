import { beforeAll, expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { ask, BASE_URL, describeInBrowser, LOCALES, signIn, useBrowser, WIDTHS } from './browser'
import { withDatabase } from './database'

const SLUG = 'normes-du-travail'
const chapter = { pathname: '/guide/[slug]', params: { slug: SLUG } } as const

const BANNER = {
  fr: 'Tel qu’au 1ᵉʳ avril 2026 – ce n’est pas le texte actuel.',
  en: 'As it stood on April 1, 2026 – not the current text.',
  es: 'Tal como estaba el 1 de abril de 2026: no es el texto actual.',
}

describeInBrowser('the guide on a day', () => {
  const { visitor } = useBrowser()

  // As if its first publication had been in March.
  beforeAll(async () => {
    await withDatabase((client) =>
      client.execute({
        sql: `UPDATE _guide_chapters_v SET updated_at = '2026-03-02T04:30:00.000Z' WHERE id =
          (SELECT v.id FROM _guide_chapters_v v JOIN guide_chapters c ON c.id = v.parent_id
           WHERE c.slug = ? AND v.version__status = 'published' ORDER BY v.updated_at LIMIT 1)`,
        args: [SLUG],
      }),
    )
  })

  const cases = LOCALES.flatMap((locale) =>
    Object.values(WIDTHS).map((width) => [locale, width] as const),
  )

  it.each(cases)(
    'is read in %s at %i pixels, marked and cited, without script',
    async (locale, width) => {
      const page = await visitor({ locale, width, javaScript: false })
      const href = { ...chapter, query: { on: '2026-04-01' } }
      const answer = await page.goto(BASE_URL + pathTo(locale, href))
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()['cache-control']).toContain('no-store')
      expect((await page.locator('.past-banner').innerText()).replace(/\s/g, ' ')).toContain(
        BANNER[locale],
      )
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
      // It is no copy of today's page.
      expect(await page.locator('link[rel=canonical]').count()).toBe(0)
      expect(await page.locator('.citation').innerText()).toContain('?on=2026-04-01')
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect(over).toBeLessThanOrEqual(0)
      await page.locator('.past-banner a').first().click()
      expect(new URL(page.url()).search).toBe('')
      await page.context().close()
    },
  )

  it('is chosen from the chapter and from the list of changes', async () => {
    const page = await visitor({ width: WIDTHS.phone, locale: 'en' })
    await page.goto(BASE_URL + pathTo('en', chapter))
    await page.locator('#on').fill('2026-04-01')
    await page.locator('#on').press('Enter')
    await page.waitForURL(/on=2026-04-01/)
    await page.locator('.past-banner').waitFor()
    await page.goto(BASE_URL + pathTo('en', '/guide/changes'))
    await page.locator('#on').fill('2026-04-01')
    await page.locator('#on').press('Enter')
    await page.waitForURL(/guide\?on=2026-04-01/)
    // The other chapters were not published yet.
    expect(await page.locator('.chapter-list-title').count()).toBe(1)
    await page.context().close()
  })

  it.each([
    ['2026-02-01', 'This chapter was not published yet on February 1, 2026.'],
    ['2026-02-30', '“2026-02-30” is not a date.'],
    ['2199-01-01', 'January 1, 2199 has not passed yet.'],
  ])('says why %s shows nothing', async (on, said) => {
    const page = await visitor({ locale: 'en', width: WIDTHS.phone })
    await page.goto(BASE_URL + pathTo('en', { ...chapter, query: { on } }))
    const text = (await page.locator('main').innerText()).replace(/\s/g, ' ')
    expect(text).toContain(said)
    expect(await page.locator('.past-banner').count()).toBe(0)
    await page.context().close()
  })

  it('is compared with today, change by change, by keyboard', async () => {
    const page = await visitor({ locale: 'en' })
    const href = {
      pathname: '/guide/[slug]/compare',
      params: chapter.params,
      query: { from: '2026-04-01' },
    } as const
    await page.goto(BASE_URL + pathTo('en', href))
    await page.locator('.comparison-sum').waitFor()
    const first = page.locator('a[href="#change-1"]').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#change-1$/)
    expect(await page.locator('.comparison :is(ins, del)').count()).toBeGreaterThan(2)
    await page.context().close()
  })
})

describeInBrowser('the versions of a text in the admin', () => {
  const { visitor } = useBrowser()

  it('are reached from the text, compared with what is online, and one is brought back', async () => {
    const page = await visitor()
    await signIn(page, 'recherche1@example.org')
    const { docs } = await ask<{ docs: { id: number; title: string }[] }>(
      page,
      `/api/guide-chapters?where[slug][equals]=${SLUG}&depth=0`,
    )
    const { id, title } = docs[0]!
    await ask(page, `/api/guide-chapters/${id}?draft=true&depth=0`, 'PATCH', {
      title: `${title} – essai`,
    })
    await page.goto(`${BASE_URL}/admin/collections/guide-chapters/${id}`)
    await page.getByRole('link', { name: 'Comparer les versions' }).click()
    await page.locator('.comparison-sum').waitFor()
    expect(await page.locator('.comparison-sum').innerText()).toContain('1 passage modifié')
    expect(await page.locator('.comparison ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('essai'),
    )
    await page.getByRole('button', { name: /^Reprendre la version du/ }).click()
    await page.getByRole('button', { name: 'Reprendre cette version' }).click()
    await page.waitForURL(new RegExp(`/collections/guide-chapters/${id}`))
    await page.goto(`${BASE_URL}/admin/versions/guide-chapters/${id}`)
    expect(await page.locator('.comparison-sum').innerText()).toContain('Aucun mot n’a changé.')
    // Hiding the past is for administrators.
    expect(await page.getByRole('button', { name: 'Ne plus montrer le passé' }).count()).toBe(0)
    await page.context().close()
  })
})
