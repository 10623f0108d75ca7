import { expect, it } from 'vitest'

import { bookPath } from '@/i18n/bookPaths'
import { pathTo } from '@/i18n/paths'

import { epubcheck, describeWithJava } from '../epubcheck'
import { BASE_URL, describeInBrowser, LOCALES, useBrowser } from './browser'

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
