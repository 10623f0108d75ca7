import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'

import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

import { LOCALES, describeInBrowser, useBrowser } from './browser'
import { PUBLIC_PAGES } from './publicPages'

/** The narrowest screen that WCAG 2.2 asks for (1.4.10), and text twice as large (1.4.4). */
const NARROWEST = 320
const TEXT_PERCENTS = [100, 200]

const DIRECTORY: Href = {
  pathname: '/directory',
  query: { place: 'Granby', service: 'interpretation', language: 'es' },
}
const CHAPTER: Href = { pathname: '/guide/[slug]', params: { slug: 'normes-du-travail' } }

/** What the style sheet makes of the text that a reader chose, in percent. */
const BASE_PERCENT = 112.5

describeInBrowser('every type of page fits the narrowest screen, its text twice as large', () => {
  const browser = useBrowser()
  // One reader walks all pages: what a page shares with the last one is read once.
  let page: Page
  beforeAll(async () => {
    page = await browser.visitor({ width: NARROWEST })
  })

  it.each(Object.entries(PUBLIC_PAGES))('%s, in each language', async (_name, href) => {
    for (const locale of LOCALES) {
      const response = await page.goto(pathTo(locale, href))
      expect(response?.status()).toBe(200)
      for (const percent of TEXT_PERCENTS) {
        expect([locale, percent, await stickingOut(page, percent)]).toEqual([locale, percent, []])
      }
    }
  })

  it.each(LOCALES)(
    'cuts no word of a heading or of an official number in two (%s)',
    async (locale) => {
      for (const href of [DIRECTORY, CHAPTER]) {
        await page.goto(pathTo(locale, href))
        expect(await cutWords(page)).toEqual([])
        expect(await stickingOut(page, 200)).toEqual([])
      }
    },
  )

  it('names the regions in their tiles, or has their list open', async () => {
    for (const width of [360, 500, 1024, 1440]) {
      const page = await browser.visitor({ width })
      await page.goto(pathTo('fr', '/directory'))
      const seen = await page.evaluate(() => {
        const isSeen = (element: Element | null | undefined) =>
          element?.checkVisibility({ contentVisibilityAuto: true }) ?? false
        return {
          name: isSeen(document.querySelector('.tilemap-name')),
          list: isSeen(document.querySelector('.tilemap + details a')),
        }
      })
      expect([width, seen.name || seen.list]).toEqual([width, true])
      await page.close()
    }
  })
})

/** Words that go on in the next line, with text twice as large. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`
    const cut: string[] = []
    for (const element of document.querySelectorAll('h1, h2, .emergency-numbers')) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) cut.push(word)
        }
      }
    }
    return cut
  }, BASE_PERCENT * 2)

/** What is wider than the screen, by its words. */
const stickingOut = (page: Page, percent: number): Promise<string[]> =>
  page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = `${size}%`
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      const isOut = (element: Element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect().right > clientWidth + 1
      }
      const out = [...document.body.querySelectorAll('*')]
        .filter((element) => isOut(element) && ![...element.children].some(isOut))
        .map((element) => `${element.className}: ${(element.textContent ?? '').trim()}`)
      return out.length > 0 ? out : [`${scrollWidth} px`]
    },
    (BASE_PERCENT * percent) / 100,
  )
