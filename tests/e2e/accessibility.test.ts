import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { BASE_URL, LOCALES, WIDTHS, describeInBrowser, passwordOf, useBrowser } from './browser'
import { PUBLIC_PAGES } from './publicPages'
import { smallTargets } from './targets'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

describeInBrowser('every type of page passes axe (WCAG 2.2 AA)', () => {
  const browser = useBrowser()

  const violationsOf = async (page: Page): Promise<string[]> => {
    // In the page itself: no page of ours holds one of another site, for which a second page would be opened each time.
    const axe = new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode()
    const { violations } = await axe.analyze()
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    )
  }

  /** One reader on a phone for each language, who walks from page to page: styles and letters come once. */
  const readers = new Map<string, Promise<Page>>()
  const readerOf = (locale: string): Promise<Page> => {
    const reader = readers.get(locale) ?? browser.visitor({ width: WIDTHS.phone })
    readers.set(locale, reader)
    return reader
  }

  const cases = Object.entries(PUBLIC_PAGES).flatMap(([name, href]) =>
    LOCALES.map((locale) => [name, locale, pathTo(locale, href)] as const),
  )

  it.each(cases)('%s (%s)', async (_name, locale, path) => {
    const page = await readerOf(locale)
    const response = await page.goto(path)
    expect(response?.status()).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await violationsOf(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, 'nothing sticks out at 360 px').toBeLessThanOrEqual(0)
    expect(await smallTargets(page), 'a finger hits everything').toEqual([])
  })

  it.each(LOCALES)('a chapter and an organization, light and dark (%s)', async (locale) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const start of ['/guide', '/directory'] as const) {
        const page = await browser.visitor({ colorScheme })
        await page.goto(pathTo(locale, start))
        const pattern = {
          '/guide': pathTo(locale, { pathname: '/guide/[slug]', params: { slug: 'X' } }),
          '/directory': pathTo(locale, {
            pathname: '/directory/organizations/[slug]',
            params: { slug: 'X' },
          }),
        }[start].replace('X', '')
        const links = await page
          .locator(`main a[href^="${pattern}"]`)
          .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
        const first = links.find((link) => link.split('/').length === pattern.split('/').length)
        if (first === undefined) {
          await page.goto(pathTo(locale, { pathname: '/directory', query: { q: 'exemple' } }))
          await page.locator(`main a[href^="${pattern}"]`).first().click()
        } else await page.goto(first)
        expect(await violationsOf(page)).toEqual([])
        await page.close()
      }
    }
  })

  it.each(LOCALES)('a page that does not exist (%s)', async (locale) => {
    const page = await browser.visitor()
    await page.goto(`/${locale}/nothing-is-here`)
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })

  it.each(LOCALES)('the map, signed in (%s)', async (locale) => {
    const page = await browser.visitor()
    const response = await page.request.post(`${BASE_URL}/api/users/login`, {
      data: { email: 'carte@example.org', password: passwordOf('carte@example.org') },
    })
    expect(response.ok()).toBe(true)
    await page.goto(pathTo(locale, '/map'))
    await page.locator('.leaflet-container').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.close()
  })
})
