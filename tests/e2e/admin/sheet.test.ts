import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, expectCursorIn, signIn, useBrowser } from '../browser'
import { anOpenProposal } from './oneOfEach'
import { open, settle } from './screen'

const RESEARCHER = 'recherche1@example.org'
/** Payload asks the site for the conditions of a form a moment after the last letter, in milliseconds. */
const CONDITIONS_MS = 2000

describeInBrowser('a new listing', () => {
  const browser = useBrowser()

  it('keeps the box of its description while the rest is typed', async () => {
    const page = await newSheet({ width: 1440 })
    const description = page.locator('textarea[name="description.fr"]')
    await description.fill('Accueil et écoute.')
    await page.locator('input[name=name]').fill('Organisme inventé du Nord')
    await page.waitForTimeout(CONDITIONS_MS)
    expect(await description.inputValue()).toBe('Accueil et écoute.')
  })

  it('says before the form, on a narrow screen, that nobody will find it by distance', async () => {
    const page = await newSheet({ width: 768 })
    const warning = page.getByText('Aucun lieu : la fiche ne sera pas trouvée par distance.')
    await warning.waitFor()
    expect(await topOf(warning)).toBeLessThan(await topOf(page.locator('input[name=name]')))
  })

  it('names a municipality that is not known', async () => {
    const page = await newSheet({ width: 1440 })
    await page.getByRole('button', { name: 'Lieux et heures' }).click()
    await page.getByRole('button', { name: 'Ajouter : Lieu' }).click()
    await page.locator('input[name="sites.0.municipality"]').fill('Granbi')
    await page.getByText('« Granbi » n’est pas une municipalité connue').waitFor()
    await page.locator('input[name="sites.0.municipality"]').fill('Granby')
    await page.getByText('environ, d’après Granby').waitFor()
  })

  it('is said to be perhaps one that asked not to be listed, as its name is typed', async () => {
    const page = await newSheet({ width: 1440 })
    const name = page.locator('input[name=name]')
    await name.fill('Organisme inventé du Nord')
    const warning = page.locator('.unlisted-notice')
    await page.waitForTimeout(CONDITIONS_MS)
    expect(await warning.count()).toBe(0)
    await name.fill('Organisme d’exemple – Montréal 6 (ne pas inscrire)')
    await warning.getByRole('link', { name: /Montréal 6/ }).waitFor()
    expect(await warning.innerText()).toContain('à ne pas être inscrits')
    await name.fill('Organisme inventé du Nord')
    await warning.waitFor({ state: 'detached' })
  })

  async function newSheet({ width }: { width: number }): Promise<Page> {
    const page = await browser.visitor({ width })
    await signIn(page, RESEARCHER)
    await open(page, '/admin/collections/organizations/create')
    return page
  }
})

describeInBrowser('what ends something for somebody', () => {
  const browser = useBrowser()

  it('asks first, from the keyboard too, and says what is so afterwards', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await openTrust(page)
    const end = page.getByRole('button', { name: 'Terminer l’accès de Personne Inventée' })
    await end.press('Enter')
    const question = page.getByRole('group', { name: /Personne Inventée n’ouvrira plus la fiche/ })
    await expectCursorIn(question)
    await page.keyboard.press('Enter')
    expect(await question.count(), 'a second Enter decides nothing').toBe(1)
    await page.keyboard.press('Escape')
    await expectCursorIn(end)

    await end.click()
    await question.getByRole('button', { name: 'Terminer l’accès' }).click()
    const said = page.getByText('L’accès de Personne Inventée est terminé')
    await said.waitFor()
    await expectCursorIn(said)
    expect(await end.count()).toBe(0)
  })

  it('is not needed for less: what a person may do is changed where they stand', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await openTrust(page)
    const row = page.getByRole('row', { name: /Personne Inventée/ })
    await row.getByRole('button', { name: /Laisser Personne Inventée seulement confirmer/ }).click()
    await row.getByRole('button', { name: 'Laisser seulement confirmer' }).click()
    await page.getByText('Personne Inventée peut maintenant seulement confirmer').waitFor()
    await row.getByRole('button', { name: /Laisser Personne Inventée modifier/ }).waitFor()
  })

  it('is asked before a personal link is sent or revoked', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await openTrust(page)
    await page.getByRole('button', { name: 'Faire un lien à copier' }).click()
    await page.getByText('Copiez ce lien maintenant').waitFor()
    const revoke = page.getByRole('button', { name: /^Révoquer le lien du/ }).first()
    await revoke.click()
    const question = page.getByRole('group', { name: /Ce lien n’ouvrira plus rien/ })
    await question.getByRole('button', { name: 'Annuler' }).click()
    await expectCursorIn(revoke)
    await revoke.click()
    await question.getByRole('button', { name: 'Révoquer' }).click()
    await page.getByText('Le lien est révoqué : il n’ouvre plus rien.').waitFor()
  })
})

describeInBrowser('a decision that is read outside', () => {
  const browser = useBrowser()

  it('asks first, and says that it is made once', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    const id = await anOpenProposal(page)
    await open(page, `/admin/collections/organization-proposals/${id}`)
    const decide = page.locator('.proposal-desk-actions button').first()
    await decide.press('Enter')
    const question = page.getByRole('group', { name: /Une proposition se décide une seule fois/ })
    await expectCursorIn(question)
    await page.keyboard.press('Escape')
    await expectCursorIn(decide)
  })
})

describeInBrowser('a proposal in the queue', () => {
  const browser = useBrowser()

  it('is taken and left again, and tells afterwards what was decided of each field', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    const id = await anOpenProposal(page)
    await open(page, '/admin/collections/organization-proposals')
    const row = page.locator('.proposal-queue__row').filter({
      has: page.locator(`a[href$="/organization-proposals/${id}"]`),
    })
    await row.getByRole('button', { name: /^Je m’en occupe/ }).click()
    await row.getByRole('button', { name: /^Je ne m’en occupe plus/ }).click()
    await row.getByRole('button', { name: /^Je m’en occupe/ }).waitFor()

    await open(page, `/admin/collections/organization-proposals/${id}`)
    await page.getByRole('button', { name: 'Tout refuser' }).click()
    await page.locator('.proposal-desk-answer textarea').fill('Essai.')
    await page.getByRole('button', { name: 'Décider', exact: true }).click()
    const question = page.getByRole('group', { name: /Une proposition se décide une seule fois/ })
    await question.getByRole('button', { name: 'Décider' }).click()
    await page.locator('.proposal-desk').getByText('Refusé').first().waitFor()
  })
})

describeInBrowser('a verification', () => {
  const browser = useBrowser()

  it('keeps of each source which fact it supports', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await openTrust(page)
    const panel = page.locator('.verification-panel')
    await panel.getByRole('checkbox', { name: 'Confirmée : Coordonnées' }).check()
    await panel.getByLabel('Fait qu’elle appuie').fill('Téléphone')
    await panel.getByLabel('Adresse web').fill('https://source.example.org')
    await panel.getByRole('button', { name: 'Inscrire la vérification' }).click()
    await panel.getByText('Inscrit.').waitFor()
    await panel.getByText(/^Ce qui s’est passé/).click()
    await panel.getByText('Téléphone : https://source.example.org').waitFor()
  })
})

describeInBrowser('a panel that the site does not answer', () => {
  const browser = useBrowser()

  it('says so and asks again by a press, rather than standing empty', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await page.route(/\/accounts$/, (route) => route.abort())
    await openTrust(page)
    const panel = page.getByRole('region', { name: 'Comptes de l’organisme' })
    await panel.getByRole('alert').waitFor()
    await page.unroute(/\/accounts$/)
    await panel.getByRole('button', { name: 'Réessayer' }).click()
    await panel.getByRole('button', { name: 'Inviter' }).waitFor()
    expect(await panel.getByRole('alert').count()).toBe(0)
  })

  it('says when it is the session that has ended', async () => {
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    await openTrust(page)
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Faire un lien à copier' }).click()
    await page.getByText('Votre session est terminée.').first().waitFor()
  })
})

/** The panels of a sheet that one person, invited here, answers for. */
async function openTrust(page: Page): Promise<void> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    '/api/organizations?limit=1&depth=0&sort=-slug&where[_status][equals]=published',
  )
  const id = encodeURIComponent(docs[0]!.id)
  await ask(page, `/api/organizations/${id}/accounts`, 'POST', {
    name: 'Personne Inventée',
    email: `inventee-${id}@example.org`,
    right: 'edit',
    locale: 'fr',
  })
  await open(page, `/admin/collections/organizations/${id}`)
  await page.getByRole('button', { name: 'Vérification et avis' }).click()
  await settle(page)
}

const topOf = (box: Locator): Promise<number> =>
  box.evaluate((element) => element.getBoundingClientRect().top)
