import { expect, it } from 'vitest'

import { problemsOf } from '@/exports/pdf/problems'
import { bookPath } from '@/i18n/bookPaths'
import { handoutPdfPath } from '@/i18n/handoutPaths'
import type { Label, Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { epubcheck, describeWithJava } from '../epubcheck'
import { describeWithVerapdf, verapdf } from '../verapdf'
import { BASE_URL, describeInBrowser, LOCALES, useBrowser } from './browser'

const PDF_LINK = 'a[type="application/pdf"]'

/** A file, once it is made: until then a page says that it is being made. */
async function printed(path: string): Promise<string> {
  await expect
    .poll(async () => (await fetch(BASE_URL + path)).status, { timeout: 55_000, interval: 1000 })
    .toBe(200)
  return Buffer.from(await (await fetch(BASE_URL + path)).arrayBuffer()).toString('latin1')
}

/** As it is called in each language. */
const CHAPTER: Label = {
  fr: 'permis-ferme-changer-employeur',
  en: 'closed-permit-changing-employers',
  es: 'permiso-cerrado-cambiar-de-empleador',
}

const EPUB_LINK = 'a[type="application/epub+zip"]'

describeInBrowser('the guide as a file', () => {
  const { visitor } = useBrowser()

  it.each(LOCALES)(
    'is found below its chapters, with its length and its day (%s)',
    async (locale) => {
      const page = await visitor({ locale })
      await page.goto(BASE_URL + pathTo(locale, '/guide'))
      const link = page.locator(EPUB_LINK)
      expect(await link.locator('..').textContent()).toMatch(/20\d\d/)
      expect(await link.getAttribute('href')).toBe(
        bookPath({ locale, kind: 'guide', format: 'epub' }),
      )
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      await download.path()
      await page.reload()
      expect(await link.locator('..').textContent()).toMatch(/\d\sk[bo] · .*20\d\d/i)
      expect(download.suggestedFilename()).toMatch(/^accompagner-gu\w+-20\d\d-\d\d-\d\d\.epub$/)
      await page.context().close()
    },
  )

  it.each(LOCALES)('is printed with its tags, language, title and outline (%s)', async (locale) => {
    const pdf = await printed(bookPath({ locale, kind: 'guide', format: 'pdf' }))
    expect(pdf).toContain('/Marked true')
    expect(pdf).toContain(`/Lang (${locale})`)
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toMatch(/\/Type \/Outlines[^>]*\/Count [1-9]/)
    expect(pdf).not.toMatch(/\/(?:JavaScript|EmbeddedFile|Launch)\b/)
  })

  it.each(LOCALES)(
    'has beside it the directory of a region, led to by its page (%s)',
    async (locale) => {
      const page = await visitor({ locale })
      const params = { slug: 'monteregie' }
      await page.goto(BASE_URL + pathTo(locale, { pathname: '/directory/regions/[slug]', params }))
      const path = (await page.locator(PDF_LINK).first().getAttribute('href'))!
      expect(path).toBe(bookPath({ locale, kind: 'region', format: 'pdf', ...params }))
      const pdf = await printed(path)
      expect(pdf).toContain('/Marked true')
      expect(pdf).toContain(`/Lang (${locale})`)
      await page.context().close()
    },
  )

  /** One of each kind, of the example world. */
  const printedOf = (locale: Locale): Record<string, string> => ({
    guide: bookPath({ locale, kind: 'guide', format: 'pdf' }),
    chapter: bookPath({ locale, kind: 'chapter', format: 'pdf', slug: CHAPTER[locale] }),
    region: bookPath({ locale, kind: 'region', format: 'pdf', slug: 'monteregie' }),
    handout: `${handoutPdfPath(locale)}?items=g.${CHAPTER.fr}`,
    'half handout': `${handoutPdfPath(locale)}?items=g.${CHAPTER.fr}&format=half`,
  })

  const bytesOf = async (path: string) => Buffer.from(await printed(path), 'latin1')

  it.each(LOCALES)(
    'is PDF/UA-1, as are a chapter, the directory of a region and a handout (%s)',
    async (locale) => {
      for (const [kind, path] of Object.entries(printedOf(locale))) {
        expect([kind, await problemsOf(await bytesOf(path))]).toEqual([kind, []])
      }
    },
    240_000,
  )

  describeWithVerapdf('judged by veraPDF', () => {
    it.each(LOCALES)(
      'breaks no rule of PDF/UA-1, of whichever kind (%s)',
      async (locale) => {
        for (const [kind, path] of Object.entries(printedOf(locale))) {
          expect([kind, await verapdf(await bytesOf(path))]).toEqual([kind, []])
        }
      },
      240_000,
    )
  })

  it('is printed once, however many ask for a chapter', async () => {
    const page = await visitor({ locale: 'fr' })
    await page.goto(
      BASE_URL + pathTo('fr', { pathname: '/guide/[slug]', params: { slug: 'logement' } }),
    )
    const path = (await page.locator(PDF_LINK).first().getAttribute('href'))!
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(BASE_URL + path)))
    for (const { status } of answers) expect([200, 202]).toContain(status)
    const waiting = answers.find(({ status }) => status === 202)
    if (waiting) {
      expect(waiting.headers.get('refresh')).toBe('4')
      expect(await waiting.text()).toContain('Ce fichier se prépare')
    }
    await printed(path)
    // A tag names one printing: were it printed again for those who asked meanwhile, another would stand there.
    const wave = async () => {
      const sent = await Promise.all(Array.from({ length: 20 }, () => fetch(BASE_URL + path)))
      return sent.map(({ headers }) => headers.get('etag'))
    }
    const first = await wave()
    await new Promise((resolve) => setTimeout(resolve, 5_000))
    expect(new Set([...first, ...(await wave())])).toEqual(new Set([first[0]]))
    expect(first[0]).toMatch(/^"[\w-]+\.[0-9a-z]+"$/)
    await page.context().close()
  })

  it('is said to be as long as it is, from when it is made', async () => {
    await printed(bookPath({ locale: 'fr', kind: 'guide', format: 'pdf' }))
    const page = await visitor({ locale: 'fr' })
    await page.goto(BASE_URL + pathTo('fr', '/guide'))
    expect(await page.locator(PDF_LINK).locator('..').textContent()).toMatch(/\d\s[kM]o · .*20\d\d/)
    await page.context().close()
  })

  describeWithJava('judged by EPUBCheck', () => {
    it.each(LOCALES)(
      'has no error and no warning in the example world (%s)',
      async (locale) => {
        const answer = await fetch(BASE_URL + bookPath({ locale, kind: 'guide', format: 'epub' }))
        expect(await epubcheck(new Uint8Array(await answer.arrayBuffer()))).toEqual([])
      },
      120_000,
    )
  })
})
