import { expect, it } from 'vitest'

import { ask, describeInBrowser, expectCursorIn, passwordOf, signIn, useBrowser } from '../browser'
import { open, settle } from './screen'

const RESEARCHER = 'recherche1@example.org'
const FROM = '2027-06-01'

describeInBrowser('a new account', () => {
  const browser = useBrowser()

  it('is made in the form without a password, which nobody invents for another', async () => {
    const page = await browser.visitor()
    await signIn(page, 'admin@example.org')
    await open(page, '/admin/collections/users/create')
    await page.locator('input[name=email]').fill('invitee@example.org')
    await page.locator('input[name=name]').fill('Personne invitée')
    await page.locator('#field-roles input').fill('recherche')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.waitForURL(/users\/(?!create)[^/]+$/)
    await page.getByRole('button', { name: 'Envoyer l’invitation de nouveau' }).waitFor()
  })
})

describeInBrowser('one’s own account', () => {
  const browser = useBrowser()

  it('changes its password in the admin too, by the rule of every other place', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await open(page, '/admin/account')
    await page.getByRole('button', { name: 'Changer le mot de passe' }).click()
    await settle(page) // the form takes its new fields for empty until it has drawn them
    await page.locator('#field-password').fill('abc')
    await page.locator('#field-confirm-password').fill('abc')
    await page.locator('#field-currentPassword').fill(passwordOf(RESEARCHER))
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page
      .getByText(/au moins 12\scaractères/)
      .first()
      .waitFor()
  })
})

describeInBrowser('days of a list', () => {
  const browser = useBrowser()

  it('are typed as people write them, and the list shows those documents alone', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    const { totalDocs } = await ask<{ totalDocs: number }>(
      page,
      `/api/guide-chapters?where[reviewBy][greater_than_equal]=${FROM}&draft=true&limit=1&depth=0`,
    )
    await open(page, '/admin/collections/guide-chapters?limit=100')
    const rows = page.locator('.collection-list tbody tr')
    expect(await rows.count()).toBeGreaterThan(totalDocs)
    await page.getByText('Choisir des jours').click()
    await page.getByLabel('À partir du', { exact: true }).fill('1er juin 2027')
    await page.getByText('mardi 1ᵉʳ juin 2027').waitFor()
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(totalDocs)

    await page.getByRole('button', { name: 'Tous les jours' }).click()
    await expect.poll(() => rows.count(), { timeout: 20_000 }).toBeGreaterThan(totalDocs)
  })

  it('are read whole where rows are cards, in the language that says them longest', async () => {
    const page = await browser.visitor({ width: 768 })
    await signIn(page, RESEARCHER, 'es')
    await open(page, '/admin/collections/guide-chapters')
    const cut = await page
      .locator('.collection-list td:not(.cell-_select):visible')
      .evaluateAll((cells) =>
        cells
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
  })

  it('are chosen on a calendar by keyboard, and the cursor comes back', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await open(page, '/admin/collections/guide-chapters')
    await page.getByText('Choisir des jours').click()
    const box = page.getByLabel('À partir du', { exact: true })
    await box.fill('2027-02-28')
    const button = page.getByRole('button', { name: 'Choisir au calendrier : À partir du' })
    await button.press('Enter')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    expect(await box.inputValue()).toBe('2027-03-01')
    await expectCursorIn(button)
    await button.press('Enter')
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })
})

describeInBrowser('a moved point', () => {
  const browser = useBrowser()

  it.each([
    ['fr', 'Point déplacé', 'Lieu à déplacer', 'Chercher'],
    ['es', 'Punto desplazado', 'Lugar que se mueve', 'Buscar'],
  ] as const)('is chosen by name and on a map, never by a key (%s)', async (...words) => {
    const [locale, kind, which, search] = words
    const page = await browser.visitor({ width: 360, colorScheme: 'dark' })
    await signIn(page, RESEARCHER, locale)
    await open(page, '/admin/collections/lmia-corrections/create')
    await page.locator('#field-kind .rs__control').click()
    await page.locator('.rs__option', { hasText: kind }).click()
    const picker = page.locator('.place-picker')
    await picker.getByRole('searchbox', { name: which }).fill('Saint-Rémi')
    await picker.getByRole('button', { name: new RegExp(`^${search}.*${which}`) }).click()
    await picker.getByRole('listitem').getByRole('button').first().click()
    expect(await page.locator('#field-placeKey').inputValue()).not.toBe('')

    const map = picker.getByRole('application')
    await map.locator('.place-picker-now').waitFor()
    const box = await map.boundingBox()
    await map.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 3 } })
    await map.locator('.place-picker-then').waitFor()
    expect(Number(await page.locator('#field-latitude').inputValue())).toBeGreaterThan(44)
    expect(Number(await page.locator('#field-longitude').inputValue())).toBeLessThan(-57)
  })
})

describeInBrowser('an account that is being made', () => {
  const browser = useBrowser()

  it('asks for what a role needs the moment it is chosen, and is saved as soon as it is there', async () => {
    const page = await browser.visitor()
    await signIn(page, 'admin@example.org')
    await open(page, '/admin/collections/users/create')
    await page.locator('#field-name').fill('Camille Exemple')
    await page.locator('#field-email').fill(`camille-${Date.now()}@example.org`)
    await page.locator('#field-roles .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Traduction' }).click()
    await page.locator('#action-save').click()
    await page.getByRole('alert').filter({ hasText: 'Choisissez au moins une langue' }).waitFor()
    await page.locator('#field-languages .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Anglais' }).click()
    await page.locator('#action-save').click()
    await page.waitForURL(/\/users\/(?!create)\w+$/)
  })
})
