import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'
import { letters } from './letters'

/** Widest that the page may be, in pixels: nothing scrolls sideways. */
const isWithin = (page: import('playwright-core').Page, width: number): Promise<boolean> =>
  page.evaluate((most) => document.documentElement.scrollWidth <= most, width)

describeInBrowser('a list of organizations from a spreadsheet', () => {
  const browser = useBrowser()

  it(
    'is chosen on a phone, shown as a dry run, corrected, applied, and undone',
    { timeout: 240_000 },
    async () => {
      const page = await browser.visitor({ width: WIDTHS.phone })
      await signIn(page, 'recherche1@example.org')
      const name = `Organisme d’exemple ${letters()}`
      const file =
        'Nom;Localisation;Téléphone;Heures;Code postal\r\n' +
        `${name};Granby;4505550150;lundi au vendredi 9h-17h;J2G\r\n` +
        'Cabinet d’exemple;Granby;;lundi 9h-27h;J2G 1A1\r\n'
      await page.goto('/admin/collections/organization-imports')
      await page.locator('.import-desk input[type="file"]').setInputFiles({
        name: 'équipe.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(file),
      })
      // The dry run: what would be made, and what is odd, in sentences.
      await page.getByRole('heading', { name: /L’essai/ }).waitFor({ timeout: 60_000 })
      await page.getByText('Code postal coupé').waitFor()
      await page.getByText('Heures impossibles').waitFor()
      await page.getByText('4 sur 5 reconnues').waitFor()
      expect(await isWithin(page, WIDTHS.phone)).toBe(true)
      // A column that it did not know goes where the person says.
      const unknown = page.getByRole('combobox', { name: /Localisation/ })
      await unknown.selectOption({ label: 'Municipalité' })
      await page.getByText('5 sur 5 reconnues').waitFor()
      const found = () =>
        ask<{ totalDocs: number }>(
          page,
          `/api/organizations?draft=true&where[name][equals]=${encodeURIComponent(name)}`,
        )
      expect((await found()).totalDocs).toBe(0)

      await page.getByRole('button', { name: /^Appliquer/ }).click()
      await page
        .getByRole('heading', { name: 'Ce que l’import a fait' })
        .waitFor({ timeout: 60_000 })
      const undo = page.getByRole('button', { name: 'Annuler tout l’import' })
      await undo.waitFor({ timeout: 60_000 })
      expect((await found()).totalDocs).toBe(1)

      // Its mark: the sheets that bear it, and on each which file, who and what.
      const address = page.url()
      await page.getByRole('link', { name: /qui portent sa marque/ }).click()
      await page.getByRole('link', { name }).first().click({ timeout: 60_000 })
      const mark = page.getByRole('region', { name: 'Dernier import' })
      await mark.getByRole('link', { name: 'équipe.csv' }).waitFor({ timeout: 60_000 })
      await mark.getByText(/par .*\./).waitFor()
      await mark.getByText('créée').waitFor()
      expect(await isWithin(page, WIDTHS.phone)).toBe(true)
      await page.goto(address)

      await undo.click({ timeout: 60_000 })
      await page.getByRole('button', { name: 'Oui, annuler' }).click()
      await page.getByText('créée → supprimée').first().waitFor({ timeout: 60_000 })
      expect((await found()).totalDocs).toBe(0)
    },
  )

  it('that is no list is refused in words', { timeout: 120_000 }, async () => {
    const page = await browser.visitor()
    await signIn(page, 'recherche1@example.org')
    await page.goto('/admin/collections/organization-imports')
    await page.locator('.import-desk input[type="file"]').setInputFiles({
      name: 'rapport.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await page.getByRole('alert').getByText('C’est un PDF').waitFor()
  })
})
