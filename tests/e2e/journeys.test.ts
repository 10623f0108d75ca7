import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { WIDTHS, describeInBrowser, passwordOf, useBrowser } from './browser'

describeInBrowser('a visitor finds an organization', () => {
  const browser = useBrowser()

  it.each([true, false])('from the home page, on a phone (script: %s)', async (javaScript) => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
    await page.goto('/fr')
    await page.getByLabel('Ville ou code postal').fill('Saint-Rémi')
    await page.getByLabel('Langue parlée').selectOption({ label: 'Espagnol' })
    await page.getByRole('button', { name: 'Voir qui peut aider' }).click()
    await page.waitForURL(/\/fr\/repertoire\?/)
    const first = page
      .locator('main')
      .getByRole('link', { name: /d’exemple/ })
      .first()
    const name = (await first.textContent()) ?? ''
    await first.click()
    await page.getByRole('heading', { level: 1, name: name.trim() }).waitFor()
    const call = page.locator('main a[href^="tel:"]').first()
    expect(await call.getAttribute('href')).toMatch(
      /^tel:\+?1?\d{3}55501\d{2}$|^tel:[\d+-]*555-?01\d{2}$/,
    )
    const box = await call.boundingBox()
    expect(box?.height, 'a number can be touched').toBeGreaterThanOrEqual(44)
  })

  it('whose hours were cut has a number to call and a step to take (Spanish, no script)', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false, locale: 'es-MX' })
    await page.goto('/es')
    await page.getByLabel('Ciudad o código postal').fill('saint remi')
    await page.getByLabel('¿Para qué?').selectOption({ label: 'Derechos laborales' })
    await page.getByRole('button', { name: 'Ver quién puede ayudar' }).click()
    const number = page.locator('.org-card a[href^="tel:+1"]').first()
    expect(await number.isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Normas laborales: salario, horas, despido' }).click()
    await page.getByRole('heading', { name: 'Mi empleador me recortó las horas.' }).waitFor()
    await page.getByRole('heading', { name: 'Presentar una queja en la CNESST' }).waitFor()
    expect(await page.locator('main a[href="tel:+18448380808"]').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('is told what to loosen when nothing answers', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('en', { pathname: '/directory', query: { q: 'zzzzzz' } }))
    expect(await page.locator('main').innerText()).toMatch(/zzzzzz/)
    await expectLinks(page, 'main a[href*="service="]')
  })
})

describeInBrowser('a reader reads a chapter in Spanish', () => {
  const browser = useBrowser()

  it('sees what is translated, what changed since, and the French one tap away', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, locale: 'es-MX' })
    await page.goto('/')
    await page.waitForURL('**/es')
    await page.goto(
      pathTo('es', {
        pathname: '/guide/[slug]',
        params: { slug: 'volets-bas-salaire-et-haut-salaire' },
      }),
    )
    await page.getByRole('heading', { level: 1, name: /salario bajo/ }).waitFor()
    expect(await page.getByText(/Traducido al \d+ %/).count()).toBeGreaterThan(0)
    expect(
      await page.locator('.badge--confirmed').count(),
      'example content does not look verified',
    ).toBe(0)
    const stale = page.locator('main details', { hasText: 'cambió en francés' }).first()
    const french = stale.locator('[lang="fr"]').first()
    expect(await french.isVisible()).toBe(false)
    await stale.locator('summary').click()
    expect(await french.isVisible()).toBe(true)
    expect(
      await page.locator('main [lang="fr"]').count(),
      'missing passages say so',
    ).toBeGreaterThan(1)

    // A word is explained beside it, and Escape gives the word back.
    const word = page.locator('.prose a.term').first()
    await word.press('Enter')
    const card = page.getByRole('dialog')
    await card.getByRole('link', { name: 'Todas las palabras explicadas' }).waitFor()
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    expect(await word.evaluate((mark) => mark === document.activeElement)).toBe(true)
    expect(new URL(page.url()).hash).toBe('')
  })

  it('has a word explained at the end of the chapter without a script, and goes back', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto('/es/guia/volets-bas-salaire-et-haut-salaire')
    const word = page.locator('.prose a.term').first()
    await word.click()
    const note = page.locator('.term-notes li:target')
    await note.locator('a').first().click()
    expect(await word.evaluate((mark) => mark.matches(':target'))).toBe(true)
  })

  it('stays on the same page when the language changes', async () => {
    const page = await browser.visitor()
    await page.goto('/es/guia/normes-du-travail')
    await page.waitForURL('**/es/guia/normas-laborales-*')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/guide/labour-standards-*')
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL('**/fr/guide/normes-du-travail')
  })
})

describeInBrowser('a map reader', () => {
  const browser = useBrowser()

  it('meets the gate, signs in, and opens a place', async () => {
    const page = await browser.visitor()
    await page.goto('/fr/carte')
    expect(await page.locator('.leaflet-container').count()).toBe(0)
    await page
      .locator('main')
      .getByRole('link', { name: /connect/i })
      .first()
      .click()
    await page.getByLabel('Courriel').fill('carte@example.org')
    await page.getByLabel(/^Mot de passe/).fill(passwordOf('carte@example.org'))
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL('**/fr/carte**')
    await page.locator('.leaflet-container').waitFor()
    await page.getByText('postes', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Tableau' }).click()
    const place = page.getByRole('rowheader').getByRole('button').first()
    const name = ((await place.textContent()) ?? '').trim()
    await place.click()
    await page.getByRole('heading', { name }).first().waitFor()
    await page
      .getByText(/exemple/i)
      .filter({ visible: true }) // what only paper shows says who asked
      .first()
      .waitFor()
  })

  it('does not enter the admin', async () => {
    const page = await browser.visitor()
    await signIn(page, 'carte@example.org')
    await page.goto('/admin')
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.today').count()).toBe(0)
    expect(await page.content()).not.toContain('/admin/collections/guide-chapters')
  })
})

describeInBrowser('a researcher publishes', () => {
  const browser = useBrowser()
  const CHAPTER = '/fr/guide/sante-et-assurance-maladie'

  it('only after a second person has read it', async () => {
    const title = `Santé et assurance maladie (RAMQ), ${Date.now()}`
    const author = await browser.visitor()
    await signIn(author, 'recherche1@example.org')
    await openChapter(author, 'sante-et-assurance-maladie')
    await author.locator('#field-title').fill(title)
    await author.locator('#field-changeNote').fill('Le titre dit le nom de la carte.')
    await author.locator('#action-save-draft').click()
    await author.getByText('Enregistrez vos changements').waitFor({ state: 'detached' })
    const panel = author.locator('.workflow-panel')
    await panel.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    // Submitting leaves the page, so that the reviewer does not find it locked.
    await author.waitForURL('**/admin/collections/guide-chapters')
    await author.getByText('C’est soumis').waitFor()
    await openChapter(author, 'sante-et-assurance-maladie')
    await panel.getByText('En relecture').first().waitFor()
    const publish = panel.getByRole('button', { name: 'Approuver et publier' })
    expect((await publish.count()) === 0 || !(await publish.isEnabled())).toBe(true)
    await author.goto('/admin')
    expect(await (await author.request.get(CHAPTER)).text()).not.toContain(title)

    const colleague = await browser.visitor()
    await signIn(colleague, 'recherche2@example.org')
    await openChapter(colleague, 'sante-et-assurance-maladie')
    const review = colleague.locator('.workflow-panel')
    const approve = review.getByRole('button', { name: 'Approuver et publier' })
    await approve.waitFor()
    expect(await approve.isEnabled(), await review.innerText()).toBe(true)
    await approve.press('Enter')
    // What readers will have before them is said before, and Escape goes back.
    const question = review.getByRole('group', { name: 'Ce texte prend la place' })
    await question.getByText(/^Anglais/).waitFor()
    await colleague.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await (await colleague.request.get(CHAPTER)).text()).not.toContain(title)
    await approve.click()
    await question.getByRole('button', { name: 'Approuver et publier' }).click()
    await colleague.getByText('C’est approuvé et en ligne.').waitFor()
    await expect
      .poll(async () => (await colleague.request.get(CHAPTER)).text(), { timeout: 10_000 })
      .toContain(title)
  })
})

async function signIn(page: Page, email: string): Promise<void> {
  const response = await page.request.post('/api/users/login', {
    data: { email, password: passwordOf(email) },
  })
  expect(response.ok()).toBe(true)
  await page
    .context()
    .addCookies([{ name: 'payload-lng', value: 'fr', url: new URL(response.url()).origin }])
}

async function openChapter(page: Page, slug: string): Promise<void> {
  const response = await page.request.get(
    `/api/guide-chapters?where[slug][equals]=${slug}&depth=0&select[slug]=true`,
  )
  const { docs } = (await response.json()) as { docs: { id: number | string }[] }
  await page.goto(`/admin/collections/guide-chapters/${docs[0]?.id}`)
  await page.locator('.workflow-panel').waitFor()
}

async function expectLinks(page: Page, selector: string): Promise<void> {
  expect(await page.locator(selector).count()).toBeGreaterThan(0)
}
