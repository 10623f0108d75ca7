import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { LOCALES, WIDTHS, describeInBrowser, expectCursorIn, useBrowser } from './browser'

const SHEET = 'organisme-d-exemple-estrie-1'
const OTHER = 'organisme-d-exemple-monteregie-3'
const ACCIDENT = 'accident-ou-maladie-du-travail'

const sheet = (locale: (typeof LOCALES)[number]) =>
  pathTo(locale, { pathname: '/directory/organizations/[slug]', params: { slug: SHEET } })
const chapter = pathTo('fr', { pathname: '/guide/[slug]', params: { slug: ACCIDENT } })

const handout = (
  locale: (typeof LOCALES)[number],
  query: Partial<Record<'items' | 'lang' | 'format' | 'for', string>>,
) => pathTo(locale, { pathname: '/handout', query })

/** What the pages of a PDF are, from its page tree, and their sizes in points. */
function pagesOf(pdf: Buffer): { count: number; boxes: string[] } {
  const text = pdf.toString('latin1')
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)]
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box!.trim())
  return {
    count: Math.max(...counts.map(([, count]) => Number(count))),
    boxes: [...new Set(boxes)],
  }
}

/** As the style sheet of the paper says, whatever the printer is set to. */
const print = async (page: Page) => pagesOf(await page.pdf({ preferCSSPageSize: true }))

const LETTER = '0 0 612 792'
const LYING = '0 0 792 612'

describeInBrowser('somebody who gives on what they read', () => {
  const browser = useBrowser()

  it.each(LOCALES)('has every way of it without a script (%s)', async (locale) => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(sheet(locale))
    await page.locator('.sheet-share .give-on').click()
    const ways = page.locator('give-ways')
    for (const start of ['https://wa.me/?text=', 'sms:?&body=', 'mailto:?subject=']) {
      expect(await ways.locator(`a[href^="${start}"]`).count()).toBe(1)
    }
    expect(await ways.getByRole('img').count()).toBe(1)
    expect(await ways.getByRole('button').count(), 'nothing that does nothing').toBe(0)
    await ways.locator('.give-handout a').click()
    await page.locator('.handout-phone').waitFor()
    expect(await page.locator('.handout-phone').innerText()).toMatch(/555-01\d\d/)
    expect(await page.locator('basket-link').first().isVisible()).toBe(false)
  })

  it('opens the ways over the page, by keyboard too, and comes back to the link', async () => {
    const page = await browser.visitor()
    await page.goto(sheet('fr'))
    const link = page.locator('.sheet-share .give-on')
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(new URL(page.url()).pathname, 'still on the page').toBe(sheet('fr'))
    await dialog.getByRole('link', { name: 'Español' }).click()
    await expect
      .poll(() => dialog.locator('give-ways').getAttribute('data-url'))
      .toContain('/es/directorio/')
    expect(await page.locator(':focus').innerText(), 'stays on what was pressed').toBe('Español')
    await page.getByRole('dialog', { name: await dialog.locator('h2').innerText() }).waitFor()
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expectCursorIn(link)
  })

  it('says that the ways are on their way, and that they came', async () => {
    const page = await browser.visitor()
    await page.goto(sheet('fr'))
    let letCome = () => {}
    const held = new Promise<void>((resolve) => (letCome = resolve))
    await page.route('**/assets/give*.js', async (route) => {
      await held
      await route.continue()
    })
    const link = page.locator('.sheet-share .give-on')
    await link.click()
    await expect.poll(() => link.getAttribute('aria-busy')).toBe('true')
    letCome()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => link.getAttribute('aria-busy')).toBeNull()
  })

  it('follows the link where the ways cannot come', async () => {
    const page = await browser.visitor()
    await page.goto(sheet('fr'))
    await page.route('**/assets/give*.js', (route) => route.abort())
    await page.locator('.sheet-share .give-on').click()
    await page.waitForURL(`**${pathTo('fr', '/give')}**`)
    expect(await page.locator('give-ways').isVisible()).toBe(true)
  })

  it('gathers passages and sheets, hands them over in another language, takes out and undoes', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(chapter)
    const passage = page.locator('.give-passage .give-on', {
      hasText: /réclamation|accident|faire/i,
    })
    await passage.first().click()
    await page.getByRole('button', { name: 'Ajouter à ma feuille' }).click()
    await page.getByText('Ajouté.').waitFor()
    await page.getByRole('button', { name: 'Fermer' }).click()
    await page.goto(sheet('fr'))
    await page.locator('.sheet-share .give-on').click()
    await page.getByRole('button', { name: 'Ajouter à ma feuille' }).click()
    await page.getByRole('button', { name: 'Fermer' }).click()
    const basket = page.getByRole('link', { name: 'Ma feuille à remettre, 2 sur 10' })
    await basket.click()

    await page
      .getByRole('navigation', { name: 'Langue de la personne' })
      .getByText('Español')
      .click()
    const paper = page.locator('.handout')
    expect(await paper.getAttribute('lang')).toBe('es')
    expect(await paper.innerText()).toContain('Je parle espagnol')
    expect(await page.locator('h1').innerText(), 'the helper’s own language').toBe(
      'Feuille à remettre',
    )
    expect(await paper.locator('a[href*="/es/hoja?items="]').count()).toBe(1)

    await page
      .getByRole('link', { name: /^Retirer/ })
      .last()
      .click()
    await page.getByText('Retiré de la feuille.').waitFor()
    expect(await page.getByRole('link', { name: 'Ma feuille à remettre, 1 sur 10' }).count()).toBe(
      1,
    )
    await page.getByRole('link', { name: 'Annuler' }).click()
    await page.locator('.handout-phone').waitFor()
    await page.getByRole('link', { name: 'Ma feuille à remettre, 2 sur 10' }).waitFor()

    await page.getByRole('link', { name: 'Vider la feuille' }).click()
    await page.getByRole('heading', { name: 'Votre feuille est vide' }).waitFor()
    expect(await page.locator('basket-link').first().isVisible()).toBe(false)
    expect(await page.evaluate(() => localStorage.length), 'nothing is left').toBe(0)
  })

  it('forgets what is no longer online, and empties a handout that still names it', async () => {
    const page = await browser.visitor()
    await page.goto(sheet('fr'))
    const keep = (keys: string) =>
      page.evaluate((text) => localStorage.setItem('handout', text), keys)
    const kept = () => page.evaluate(() => localStorage.getItem('handout'))
    await keep(`o.${SHEET}_o.rien-de-tel`)
    await page.goto(pathTo('fr', '/handout'))
    await page.getByRole('link', { name: 'Le retirer de ma feuille' }).click()
    await page.waitForURL((url) => !url.search.includes('rien-de-tel'))
    await expect.poll(kept).toBe(`o.${SHEET}`)
    await keep(`o.${SHEET}_o.rien-de-tel`)
    await page.goto(pathTo('fr', '/handout'))
    await page.getByRole('link', { name: 'Vider la feuille' }).click()
    await page.getByText('La feuille a été vidée.').waitFor()
    expect(await kept()).toBeNull()
    await page.getByRole('link', { name: 'Annuler' }).click()
    await page.getByText('Un élément n’est plus en ligne').waitFor()
    expect(await kept(), 'all of it, as it was').toBe(`o.${SHEET}_o.rien-de-tel`)
    await keep('o.rien-de-tel')
    await page.goto(pathTo('fr', '/handout'))
    await page.getByRole('link', { name: 'Le retirer de ma feuille' }).click()
    await page.waitForURL((url) => url.search === '')
    await expect.poll(kept).toBeNull()
  })

  it('undoes in the order that was chosen, and puts nothing in a basket that it did not take out', async () => {
    const page = await browser.visitor()
    await page.goto(sheet('fr'))
    const keep = (keys: string) =>
      page.evaluate((text) => localStorage.setItem('handout', text), keys)
    const kept = () => page.evaluate(() => localStorage.getItem('handout'))
    const items = `o.${SHEET}_o.${OTHER}_g.logement`
    const takeFirstOutAndUndo = async () => {
      await page.goto(handout('fr', { items }))
      await page
        .getByRole('link', { name: /^Retirer/ })
        .first()
        .click()
      await page.getByRole('link', { name: 'Annuler' }).click()
      await page.waitForURL((url) => url.searchParams.get('items') === items)
    }
    await keep(items)
    await takeFirstOutAndUndo()
    await expect.poll(kept).toBe(items)
    await keep('g.logement')
    await takeFirstOutAndUndo()
    await expect.poll(kept, { message: 'it held the last one alone' }).toBe(`o.${SHEET}_g.logement`)
  })

  it('finds what the browser keeps behind the plain address of the handout', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('fr', '/handout'))
    await page.getByRole('heading', { name: 'Votre feuille est vide' }).waitFor()
    await page.evaluate((key) => localStorage.setItem('handout', key), `o.${SHEET}`)
    await page.goto(pathTo('fr', '/handout'))
    await page.locator('.handout-phone').waitFor()
  })
})

describeInBrowser('a handout', () => {
  const browser = useBrowser()

  it.each(LOCALES)('is one page of paper, or half of one twice (%s)', async (locale) => {
    const page = await browser.visitor()
    for (const items of ['g.logement', `o.${SHEET}`, `o.${SHEET}_o.${OTHER}`]) {
      await page.goto(handout('fr', { items, lang: locale }))
      expect(await page.locator('.give-gone').count(), 'it is told to fit').toBe(0)
      expect([items, await print(page)]).toEqual([items, { count: 1, boxes: [LETTER] }])
    }
    for (const items of [`o.${SHEET}`, `o.${SHEET}_o.${OTHER}`]) {
      await page.goto(handout('fr', { items, lang: locale, format: 'half' }))
      expect([items, await print(page)]).toEqual([items, { count: 1, boxes: [LYING] }])
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.handout').count()).toBe(2)
      expect(await page.locator('.handout').last().isVisible()).toBe(true)
      await page.emulateMedia({ media: null }) // else the next one would be printed as a screen
    }
  })

  it.each(LOCALES)(
    'is a strip of four faces, three to a page, for each region (%s)',
    async (locale) => {
      const page = await browser.visitor()
      await page.goto(
        pathTo(locale, {
          pathname: '/directory/regions/[slug]/card',
          params: { slug: 'monteregie' },
        }),
      )
      expect(await page.locator('.pocket').first().innerText()).toContain('911')
      expect(await print(page)).toEqual({ count: 1, boxes: [LETTER] })
      await page.emulateMedia({ media: 'print' })
      const overflowing = await page
        .locator('.pocket-face')
        .evaluateAll((faces) =>
          faces
            .filter((face) => face.scrollHeight > face.clientHeight + 1)
            .map((face) => face.textContent?.slice(0, 30)),
        )
      expect(overflowing, 'nothing is cut off').toEqual([])
    },
  )

  it('says what is not there, and nothing of what an address makes up', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    const many = Array.from({ length: 20 }, () => `o.${SHEET}`).join('_')
    await page.goto(handout('fr', { items: `${many}_o.rien-de-tel_<b>x</b>` }))
    await page.getByText('2 éléments ne sont plus en ligne').waitFor()
    expect(await page.locator('.handout-name').count()).toBe(1)
    await page.goto(handout('fr', { items: 'o.rien-de-tel' }))
    await page.getByRole('heading', { name: 'Votre feuille est vide' }).waitFor()
    await page.goto(handout('fr', { items: 'o.rien-de-tel', for: 'reader' }))
    await page.getByRole('heading', { name: 'Ce n’est plus en ligne' }).waitFor()
    const response = await page.goto(pathTo('fr', '/give'))
    expect(response?.status()).toBe(200)
    await page.getByRole('heading', { name: 'Rien à transmettre ici' }).waitFor()
  })

  it('holds ten things, says that the eleventh is not there, and that they may be too long', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('fr', { pathname: '/directory', query: { q: 'exemple' } }))
    const organizations = sheet('fr').slice(0, -SHEET.length)
    const links = await page
      .locator(`main a[href^="${organizations}"]`)
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
    const slugs = [...new Set(links.map((path) => path.split('/').at(-1)!))].slice(0, 11)
    expect(slugs).toHaveLength(11)
    const items = slugs.map((slug) => `o.${slug}`).join('_')
    await page.goto(handout('fr', { items }))
    await page.getByText('le dernier n’y est pas').waitFor()
    expect(await page.locator('.handout-name').count()).toBe(10)
    await page.goto(handout('fr', { items, format: 'half' }))
    const warning = page.getByText('plus long qu’une demi-page')
    expect(await warning.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await warning.isVisible(), 'on paper it would tell the person nothing').toBe(false)
  })

  it.each(LOCALES)('that somebody was sent has nothing to set (%s)', async (locale) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    const items = `o.${SHEET}_o.${OTHER}`
    await page.goto(pathTo('fr', { pathname: '/give', query: { items, lang: locale } }))
    const { pathname, search } = new URL(
      (await page.locator('give-ways').getAttribute('data-url'))!,
    )
    await page.goto(pathname + search)
    expect(await page.locator('.handout-name').count()).toBe(2)
    expect(await page.locator('.handout-desk, [data-drops]').count()).toBe(0)
  })

  it('is kept by no cache, and found by no search engine', async () => {
    const page = await browser.visitor()
    for (const pathname of ['/handout', '/give'] as const) {
      const items = `o.${SHEET}_o.${OTHER}`
      const response = await page.goto(pathTo('es', { pathname, query: { items } }))
      expect(response?.headers()['cache-control'], pathname).toContain('no-store')
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex')
    }
  })
})
