import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

import { LOCALES, describeInBrowser, useBrowser } from './browser'
import { PUBLIC_PAGES } from './publicPages'

/** Widths of what is printed on, between the margins of the style sheet (16 mm), at 96 px an inch. */
const PAPERS = { Letter: 695, A4: 673 } as const

/** A Letter sheet lying down, between its margins of 12 mm. */
const LYING_LETTER = { width: 965, height: 725 }

const region: Href = { pathname: '/directory/regions/[slug]', params: { slug: 'monteregie' } }
const province: Href = '/directory/province'
const chapter: Href = { pathname: '/guide/[slug]', params: { slug: 'normes-du-travail' } }
const results: Href = { pathname: '/directory', query: { place: 'Granby' } }
const sheet: Href = {
  pathname: '/directory/organizations/[slug]',
  params: { slug: 'organisme-d-exemple-estrie-1' },
}

const threePlaces: Href = {
  pathname: '/directory/organizations/[slug]',
  params: { slug: 'organisme-d-exemple-monteregie-3' },
}

const LINE_PX = 30

/** What people print most, and the sheets of paper it takes. */
const MOST_PAGES: Record<string, readonly [most: number, Href]> = {
  'the home page': [2, '/'],
  'the list of regions': [1, '/directory/regions'],
  'a region': [2, region],
  'an organization': [2, sheet],
  'an organization with three places': [2, threePlaces],
}

const NOW = /ouvert maintenant|fermé maintenant|open now|closed now|abierto ahora|cerrado ahora/i

describeInBrowser('on paper', () => {
  const browser = useBrowser()

  const printed = async (locale: (typeof LOCALES)[number], href: Href, width: number) => {
    const page = await browser.visitor({ width })
    await page.goto(pathTo(locale, href))
    await page.locator('print-date').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    return page
  }

  it.each(LOCALES)(
    'results have their numbers and hours, and none is parted from its name (%s)',
    async (locale) => {
      const page = await printed(locale, results, PAPERS.Letter)
      const cards = page.locator('.org-card')
      expect(await cards.count()).toBeGreaterThan(3)
      for (const card of await cards.all()) {
        expect(await card.locator('a[href^="tel:"]').first().isVisible()).toBe(true)
      }
      expect(await page.locator('.org-card-hours .paper-only').first().isVisible()).toBe(true)
      expect(await breaksInside(page, '.org-list > li')).toEqual(['avoid'])
      expect(
        await page.locator('.org-results .paper-only', { hasText: /1 (sur|of|de) \d/ }).count(),
      ).toBe(1)
      expect(await page.locator('body').innerText()).not.toMatch(NOW)
      await page.close()
    },
  )

  it.each(LOCALES)(
    'the table of a region keeps all its columns on both papers (%s)',
    async (locale) => {
      for (const width of Object.values(PAPERS)) {
        const page = await printed(locale, region, width)
        const box = await page.locator('.synthesis').evaluate((table) => {
          const cells = [...table.querySelectorAll('th, td')]
          return {
            right: Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)),
            columns: table.querySelectorAll('thead th').length,
            total: table.querySelector('thead th:last-child')?.getBoundingClientRect().left ?? 0,
            last:
              table.querySelector('thead th:nth-last-child(2)')?.getBoundingClientRect().right ?? 0,
          }
        })
        expect(box.columns).toBeGreaterThan(10)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.total, 'the total stands after the last organization').toBeGreaterThanOrEqual(
          box.last - 1,
        )
        await page.close()
      }
    },
  )

  it.each(LOCALES)('a region says who can be called, and on which number (%s)', async (locale) => {
    const page = await printed(locale, region, PAPERS.Letter)
    const rows = page.locator('.region-numbers li')
    const columns = await page.locator('.synthesis thead .synthesis-organization').count()
    expect(await rows.count()).toBeGreaterThan(columns / 2)
    for (const row of await rows.all()) {
      expect(await row.innerText()).toMatch(/\d{3} 555-01\d\d/)
    }
    expect(await rows.last().isVisible()).toBe(true)
    await page.close()
  })

  it('a place of an organization stays whole, its name with its address', async () => {
    const page = await printed('fr', threePlaces, PAPERS.Letter)
    expect(await breaksInside(page, '.sheet-site')).toEqual(['avoid'])
    await page.close()
  })

  it.each(LOCALES)('each table of all of Quebec fits a sheet lying down (%s)', async (locale) => {
    const page = await printed(locale, province, LYING_LETTER.width)
    const boxes = await page.locator('.matrix').evaluateAll((tables) =>
      tables.map((table) => ({
        ...table.getBoundingClientRect().toJSON(),
        right: Math.max(
          ...[...table.querySelectorAll('th, td')].map(
            (cell) => cell.getBoundingClientRect().right,
          ),
        ),
      })),
    )
    expect(boxes).toHaveLength(2)
    for (const { right, height } of boxes) {
      expect(right).toBeLessThanOrEqual(LYING_LETTER.width)
      expect(height).toBeLessThanOrEqual(LYING_LETTER.height)
    }
    await page.close()
  })

  it.each(LOCALES)(
    'a sheet says its hours, its number, when it was printed and its address (%s)',
    async (locale) => {
      const page = await printed(locale, sheet, PAPERS.A4)
      const text = await page.locator('body').innerText()
      expect(text).not.toMatch(NOW)
      expect(text).toMatch(/\d{3} 555-01\d\d/)
      expect(await page.locator('.hours').first().isVisible()).toBe(true)
      const origin = await page.locator('.print-origin').innerText()
      expect(origin).toContain(pathTo(locale, sheet))
      expect(origin).toMatch(/\d{4}/)
      await page.close()
    },
  )

  it.each(LOCALES)(
    'a chapter has the numbers of its official bodies unfolded (%s)',
    async (locale) => {
      const page = await printed(locale, chapter, PAPERS.Letter)
      const numbers = page.locator('.emergency-bodies a[href^="tel:"]')
      expect(await numbers.count()).toBeGreaterThan(1)
      expect(await numbers.last().isVisible()).toBe(true)
      const text = await page.locator('main').innerText()
      expect(text, 'nobody types on paper').not.toMatch(/votre ville|your town|su ciudad/)
      await page.close()
    },
  )

  it.each(Object.entries(PUBLIC_PAGES))(
    '%s ends with its last words, not with a blank page',
    async (_name, href) => {
      const page = await printed('fr', href, PAPERS.Letter)
      const below = await page.evaluate(() => {
        const bottoms = [...document.querySelectorAll('main *')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.getBoundingClientRect().bottom)
        return document.body.getBoundingClientRect().bottom - Math.max(...bottoms)
      })
      expect(below).toBeLessThan(LINE_PX)
      await page.close()
    },
  )

  it.each(Object.entries(MOST_PAGES))(
    '%s has no more pages than it needs',
    async (_name, [most, href]) => {
      for (const locale of LOCALES) {
        const page = await browser.visitor()
        await page.goto(pathTo(locale, href))
        for (const format of ['Letter', 'A4']) {
          expect(pageCount(await page.pdf({ format })), `${locale} ${format}`).toBeLessThanOrEqual(
            most,
          )
        }
        await page.close()
      }
    },
  )
})

const breaksInside = async (page: Page, selector: string): Promise<string[]> => [
  ...new Set(
    await page
      .locator(selector)
      .evaluateAll((found) => found.map((element) => getComputedStyle(element).breakInside)),
  ),
]

/** How many pages a PDF has, from its page tree. */
function pageCount(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)]
  return Math.max(...counts.map(([, count]) => Number(count)))
}
