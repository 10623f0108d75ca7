import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { BASE_URL, LOCALES, WIDTHS, describeInBrowser, useBrowser } from './browser'

const chapter = (locale: (typeof LOCALES)[number]) =>
  pathTo(locale, { pathname: '/guide/[slug]', params: { slug: 'accident-ou-maladie-du-travail' } })

const marksOf = (page: Page) => page.locator('.prose a.passage-mark')

const idsOf = (page: Page) => marksOf(page).evaluateAll((marks) => marks.map(({ id }) => id))

/** What stands around the passage that the address leads to. */
const framed = (page: Page) =>
  page.locator('.prose :is(p, li, h2, h3, tr)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { outlineStyle } = getComputedStyle(element)
      return outlineStyle === 'solid' ? [element.querySelector('.passage-mark')?.id ?? ''] : []
    }),
  )

/** Pressed before its script is there, a mark is a link like any other, and words are only selected. */
const scripted = (page: Page) => page.locator('.passage-said').waitFor({ state: 'attached' })

describeInBrowser('the address of a passage', () => {
  const browser = useBrowser()

  it('is the same in each language, once on the page, without a script', async () => {
    const page = await browser.visitor({ javaScript: false })
    const found: string[][] = []
    for (const locale of LOCALES) {
      await page.goto(chapter(locale))
      found.push(await idsOf(page))
    }
    const [french, ...others] = found
    expect(french!.length).toBeGreaterThan(10)
    expect(new Set(french).size).toBe(french!.length)
    for (const ids of others) expect(ids).toEqual(french)
    // A link like any other: pressed, the browser's bar holds it.
    const row = page.locator('.prose tbody tr').first()
    await row.hover()
    const mark = row.locator('.passage-mark')
    expect(await mark.evaluate((each) => getComputedStyle(each).opacity)).toBe('1')
    const id = (await mark.getAttribute('id'))!
    await mark.click()
    expect(new URL(page.url()).hash).toBe(`#${id}`)
    expect(await framed(page)).toEqual([id])
  })

  it('is copied by a press, and by keyboard, and said to be', async () => {
    const page = await browser.visitor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${chapter('fr')}?near=Saint-Hyacinthe`)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const said = page.locator('.passage-said')
    await scripted(page)
    const paragraph = page.locator('.prose > p:has(> .passage-mark)').first()
    await paragraph.hover()
    await paragraph.locator('.passage-mark').click()
    await expect.poll(() => said.textContent()).toBe('Lien copié')
    const id = await paragraph.locator('.passage-mark').getAttribute('id')
    // Of the page that anyone reads, without the place that this reader gave.
    expect(await copied()).toBe(`${BASE_URL}${chapter('fr')}#${id}`)

    const met = page.locator('.prose a.passage-mark[tabindex="0"]')
    expect(await met.count()).toBeLessThan((await idsOf(page)).length)
    await met.first().focus()
    const first = await met.first().getAttribute('id')
    await page.keyboard.press('ArrowDown')
    const next = await page.evaluate(() => document.activeElement?.id)
    expect(next).toMatch(/^p-/)
    expect(next).not.toBe(first)
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Copier le lien/)
    await page.keyboard.press('Enter')
    await expect.poll(copied).toBe(`${BASE_URL}${chapter('fr')}#${next}`)
    const { violations } = await new AxeBuilder({ page }).include('.prose').analyze()
    expect(violations.map(({ id: rule }) => rule)).toEqual([])
  })

  it('leads to its block, and says so, once its words are others; and where they moved', async () => {
    const page = await browser.visitor()
    await page.goto(chapter('en'))
    const ids = await idsOf(page)
    const [, block, own] = /^(p-\w{6})(-.+)$/.exec(ids.at(-1)!)!
    const arrive = async (hash: string) => {
      await page.goto('about:blank')
      await page.goto(`${chapter('en')}#${hash}`)
    }
    await arrive(`${block}-00000000`)
    const note = page.locator('.passage-gone')
    await note.getByText('has since been changed or removed').waitFor()
    expect(await note.evaluate((each) => each.nextElementSibling?.id)).toBe(block)
    expect(await note.evaluate((each) => each === document.activeElement)).toBe(true)
    await arrive('p-000000-00000000')
    await note.getByText('no longer in this text').waitFor()
    await arrive(`p-000000${own}`)
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${ids.at(-1)}`)
    expect(await note.count()).toBe(0)
  })

  it('stays when the language is changed', async () => {
    const page = await browser.visitor()
    await page.goto(chapter('fr'))
    const id = (await idsOf(page))[3]!
    await page.goto(`${chapter('fr')}#${id}`)
    await scripted(page)
    await page.locator('.languages a[hreflang="es"]').click()
    await page.waitForURL(/\/es\//)
    expect(new URL(page.url()).hash).toBe(`#${id}`)
    expect(await framed(page)).toEqual([id])
  })

  it('clutters no phone, and is led to there', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(chapter('es'))
    const ids = await idsOf(page)
    const seen = await marksOf(page).evaluateAll((marks) =>
      marks.filter((mark) => getComputedStyle(mark).visibility !== 'hidden'),
    )
    expect(seen).toEqual([])
    await page.goto(`${chapter('es')}#${ids.at(-1)}`)
    expect(await framed(page)).toEqual([ids.at(-1)])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  const namedCells = (page: Page) =>
    page.locator(
      '.prose table:has(th[data-column]) tbody tr:has(.passage-mark) td:not(.table-step, :empty)',
    )

  it('of a cell is copied from its corner or by the arrows, and leads to the cell', async () => {
    const page = await browser.visitor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    // The mouse may rest on the cell before the script is there.
    const { promise: rested, resolve: rest } = Promise.withResolvers<void>()
    await page.route('**/passageLinks.*.js', async (route) => {
      await rested
      await route.continue()
    })
    await page.goto(chapter('fr'), { waitUntil: 'domcontentloaded' })
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    const cell = namedCells(page).first()
    await cell.hover()
    rest()
    const sign = cell.locator('.passage-mark--cell')
    await expect.poll(() => sign.evaluate((each) => getComputedStyle(each).opacity)).toBe('1')
    await sign.click()
    await expect.poll(() => page.locator('.passage-said').textContent()).toBe('Lien copié')
    const address = await copied()
    const row = await cell.locator('xpath=..').locator('.passage-mark[id]').getAttribute('id')
    expect(address).toMatch(/\?cell=[0-9a-z]+(-\d+)?#/)
    expect(new URL(address).hash).toBe(`#${row}`)

    await page.locator(`#${row}`).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').getAttribute('href')).toBe(address)
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Copier le lien/)
    // A mouse over another cell does not take it away.
    await namedCells(page).nth(1).hover()
    expect(await page.locator(':focus').getAttribute('href')).toBe(address)

    const words = await cell.evaluate((each) => (each as HTMLTableCellElement).cellIndex)
    for (const locale of LOCALES) {
      const { search, hash } = new URL(address)
      // By its French slug, from which readers of the others are sent on.
      await page.goto(chapter(locale) + search + hash)
      const arrived = page.locator('.prose td[data-arrived]')
      await arrived.waitFor()
      expect(await arrived.evaluate((each: HTMLTableCellElement) => each.cellIndex)).toBe(words)
      expect(await framed(page)).toEqual([])
    }
    await page.locator('.languages a[hreflang="fr"]').click()
    await page.waitForURL(/\/fr\//)
    expect(page.url()).toBe(address)
  })

  it('of a cell comes to stand in the address bar, of the page as it is, where nothing can be copied', async () => {
    const page = await browser.visitor()
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    )
    await page.goto(chapter('fr'))
    const cell = namedCells(page).first()
    await cell.hover()
    const sign = cell.locator('.passage-mark--cell')
    const address = await sign.evaluate((each: HTMLAnchorElement) => each.href)
    await page.evaluate(() => (document.body.dataset.sameView = ''))
    await sign.click()
    const notCopied = await page.locator('passage-links').getAttribute('data-not-copied')
    await expect.poll(() => page.locator('.passage-said').textContent()).toBe(notCopied)
    expect(page.url()).toBe(address)
    expect(await page.locator('body[data-same-view]').count()).toBe(1)
  })

  it('of a cell leads to its row without a script, and says when the column is gone', async () => {
    const plain = await browser.visitor({ javaScript: false })
    await plain.goto(chapter('es'))
    const id = (await namedCells(plain)
      .first()
      .locator('xpath=..')
      .locator('.passage-mark')
      .getAttribute('id'))!
    await plain.goto(`${chapter('es')}?cell=0000#${id}`)
    expect(await framed(plain)).toEqual([id])
    const page = await browser.visitor()
    await page.goto(`${chapter('es')}?cell=0000#${id}`)
    await expect.poll(() => page.locator('.passage-said').textContent()).not.toBe('')
    expect(await framed(page)).toEqual([id])
  })

  it.each(LOCALES)('is copied by a finger, of the words that are selected (%s)', async (locale) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(chapter(locale))
    const offer = page.locator('.passage-copy')
    await scripted(page)
    expect(await offer.isVisible()).toBe(false)
    for (const selector of ['.prose > p:has(> .passage-mark)', '.prose tr:has(.passage-mark) td']) {
      const passage = page.locator(selector).last()
      await passage.evaluate((each) => getSelection()!.selectAllChildren(each))
      await offer.waitFor()
      expect((await offer.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await offer.tap()
      await expect.poll(() => offer.isVisible()).toBe(false)
      const address = await page.evaluate(() => navigator.clipboard.readText())
      const id = await passage.evaluate(
        (each) => (each.closest('tr') ?? each).querySelector('.passage-mark[id]')!.id,
      )
      expect(new URL(address).hash).toBe(`#${id}`)
      expect(new URL(address).searchParams.has('cell')).toBe(selector.endsWith('td'))
    }
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await expect.poll(() => offer.isVisible()).toBe(false)
  })
})
