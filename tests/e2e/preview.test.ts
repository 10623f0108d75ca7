import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { open } from './admin/screen'
import { ask, describeInBrowser, expectCursorIn, signIn, useBrowser, WIDTHS } from './browser'

const WRITER = 'recherche1@example.org'
/** Nothing of it is ever saved. */
const TYPED = 'Un titre que personne n’enregistre'
const HOSTILE =
  '<img src=x onerror="document.title=\'pris\'"><script>document.title="pris"</script>'

describeInBrowser('the preview beside a text', () => {
  const browser = useBrowser()

  it('shows what is typed as readers will have it, follows the cursor, saves nothing', async () => {
    const page = await browser.visitor()
    await signIn(page, WRITER)
    const { id, title } = await aChapter(page)
    await open(page, `/admin/collections/guide-chapters/${id}`)
    await page.keyboard.press('Alt+Shift+P')
    const preview = page.getByRole('complementary', { name: /^Aperçu du texte/ })
    const read = preview.frameLocator('iframe')
    await read.getByRole('heading', { name: title, level: 1 }).waitFor()
    const width = () => read.locator('html').evaluate((html) => html.clientWidth)
    await expect.poll(width).toBe(WIDTHS.phone)

    // Words are words, whoever wrote them.
    await page.locator('#field-title').fill(TYPED)
    await page.locator('#field-summary').fill(HOSTILE)
    await read.getByRole('heading', { name: TYPED, level: 1 }).waitFor()
    await read.getByText(HOSTILE).waitFor()
    expect(await read.locator('script, img[onerror]').count()).toBe(0)
    expect(await read.locator('html').evaluate(() => document.title)).not.toBe('pris')
    expect(await read.locator('[data-current]').getAttribute('class')).toBe('page-lead')

    // A press in the page goes to the passage; the page marks it in its turn.
    await read.locator('[data-block="2"]').first().click()
    await expect.poll(() => rowOfCursor(page)).toBe('content-row-2')
    await expect
      .poll(() => read.locator('[data-current]').first().getAttribute('data-block'))
      .toBe('2')

    await preview.getByRole('button', { name: 'Ordinateur' }).click()
    await expect.poll(width).toBe(1280)
    await preview.getByRole('button', { name: 'Español' }).click()
    await expect.poll(() => read.locator('html').getAttribute('lang')).toBe('es')

    // Without a session, and without a network: in words, and what was there stays in sight.
    await page.route('**/api/preview', (route) => route.fulfill({ status: 401, body: '' }))
    await page.locator('#field-title').fill('Sans session')
    await preview.getByRole('alert').getByText('Votre session est terminée.').waitFor()
    await page.unroute('**/api/preview')
    await preview.getByRole('button', { name: 'Réessayer' }).click()
    await preview.getByRole('alert').waitFor({ state: 'detached' })
    await page.context().setOffline(true)
    await page.locator('#field-title').fill('Sans réseau')
    await preview.getByRole('alert').getByText('Le site ne répond pas').waitFor()
    await page.context().setOffline(false)
    await preview.getByRole('alert').waitFor({ state: 'detached' })

    // How it was looked at is there again; what was typed is in the form alone.
    expect((await aChapter(page)).title).toBe(title)
    await preview.getByRole('button', { name: 'Fermer l’aperçu' }).click()
    await expectCursorIn(page.getByRole('button', { name: 'Aperçu', exact: true }))
    await preview.waitFor({ state: 'detached' })
  })

  it('opens over the form on a phone, and is left by Escape', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await signIn(page, WRITER, 'en')
    const { id, title } = await aChapter(page)
    await open(page, `/admin/collections/guide-chapters/${id}`)
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    const preview = page.getByRole('dialog', { name: /^Preview of the text/ })
    await preview.frameLocator('iframe').getByRole('heading', { name: title, level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.keyboard.press('Escape')
    await preview.waitFor({ state: 'detached' })
    await expectCursorIn(page.getByRole('button', { name: 'Preview', exact: true }))
  })
})

const rowOfCursor = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[id^="content-row-"]')?.id)

interface Chapter {
  id: number | string
  title: string
}

/** The first chapter with several passages. */
async function aChapter(page: Page): Promise<Chapter> {
  const { docs } = await ask<{ docs: (Chapter & { content: unknown[] })[] }>(
    page,
    '/api/guide-chapters?draft=true&depth=0&sort=place&limit=20',
  )
  const found = docs.find(({ content }) => content.length > 3)
  if (!found) throw new Error('The example world has no chapter of several passages')
  return found
}
