import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { WIDTHS, describeInBrowser, expectCursorIn, readForm, useBrowser } from './browser'

/** What has the focus, as it is read out. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

describeInBrowser('a reader reports an error', () => {
  const browser = useBrowser()

  it.each([true, false])(
    'and is told in their language what to correct, at once (script: %s)',
    async (javaScript) => {
      const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
      await page.goto(pathTo('es', '/feedback'))
      await page.locator('[name=email]').fill('yo@casa')
      await page.getByRole('button', { name: 'Enviar' }).click()
      const summary = page.getByRole('alert')
      await summary.waitFor()
      expect(await summary.innerText()).toMatch(/2 puntos por corregir/)
      await expect.poll(() => focused(page)).toMatch(/2 puntos por corregir/)
      const field = page.locator('[name=email]')
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      const described = (await field.getAttribute('aria-describedby')) ?? ''
      expect(described.split(' ')).toContain('email-error')
      expect(await field.inputValue()).toBe('yo@casa')
      await summary.getByRole('link').first().click()
      await expectCursorIn(page.locator('#reason'))
    },
  )

  it('on the chapter from which they came, which the form and the thanks name', async () => {
    const page = await browser.visitor()
    const chapter = pathTo('fr', { pathname: '/guide/[slug]', params: { slug: 'logement' } })
    await page.goto(chapter)
    const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
    await page.locator('footer').getByRole('link', { name: 'Signaler une erreur' }).click()
    await page.locator('main').getByText(`« ${title} »`).waitFor()
    await page.locator('[name=reason]').selectOption('textUnclear')
    await page.locator('[name=message]').fill('La phrase sur le bail est difficile.')
    await readForm(page)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    const back = page.locator('main').getByRole('link', { name: title })
    await back.waitFor()
    expect(await back.getAttribute('href')).toBe(chapter)
  })
})

describeInBrowser('a person who signs in', () => {
  const browser = useBrowser()

  it('is led to what is missing', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('en', '/account/sign-in'))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.locator('.form-errors').waitFor()
    await expect.poll(() => focused(page)).toMatch(/2 things to correct/)
    await page.locator('.form-errors').getByRole('link').first().click()
    await expectCursorIn(page.locator('#email'))
  })
})
