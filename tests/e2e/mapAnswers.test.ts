import { expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { pathTo } from '@/i18n/paths'

import { ask, describeInBrowser, expectCursorIn, readForm, signIn, useBrowser } from './browser'
import { mailTo, secretAddressIn } from './mailbox'

const ASKER = 'reponse@example.org'

describeInBrowser('what becomes of a form', () => {
  const browser = useBrowser()

  it('takes the cursor where the button was, and shows what would be confirmed', async () => {
    const person = await browser.visitor()
    const focused = () => person.evaluate(() => document.activeElement?.textContent ?? '')
    await person.goto(pathTo('fr', '/map/request'))
    await person.getByLabel(/^Votre nom/).fill('Personne imaginée')
    await person.getByLabel(/^Votre courriel/).fill(ASKER)
    await person.getByLabel(/^Votre organisme/).fill('Municipalité inventée')
    await person.getByLabel(/^À quoi vous servira/).fill('Planifier l’accueil de la saison.')
    await person.getByLabel(/^J’utiliserai la carte/).check()
    await readForm(person)
    await person.getByRole('button', { name: 'Envoyer la demande' }).click()
    await person.getByText('Il reste à confirmer votre courriel').waitFor()
    expect(await focused()).toContain('Il reste à confirmer')

    const mail = await mailTo(ASKER, 'confirmer')
    expect(mail).not.toContain('Personne invent')
    const link = secretAddressIn(mail)
    for (const width of [360, 1440]) {
      await person.setViewportSize({ width, height: 900 })
      await person.goto(link)
      await person.getByText('Municipalité inventée').waitFor()
    }
    await person.getByRole('button', { name: 'Confirmer' }).click()
    await person.getByText('Demande confirmée').waitFor()
    expect(await focused()).toContain('Demande confirmée')

    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    const { docs } = await ask<{ docs: { id: number | string }[] }>(
      admin,
      `/api/map-access-requests?depth=0&where[email][equals]=${ASKER}`,
    )
    await ask(admin, `/api/map-access-requests/${docs[0]!.id}?depth=0`, 'PATCH', {
      state: 'approved',
      accessUntil: addDays(dayAt(new Date()), 20),
    })
    const granted = await mailTo(ASKER, 'nouveau-mot-de-passe')
    const password = secretAddressIn(granted)
    await person.goto(password)
    await person.locator('[name=password]').fill('quatre mots pris au hasard')
    await person.getByRole('button', { name: 'Enregistrer' }).click()
    await person.waitForURL((url) => !url.pathname.includes('mot-de-passe'))
    await person.goto(pathTo('fr', '/account'))
    const purpose = person.getByLabel(/^À quoi servira encore/)
    await purpose.fill('voir')
    await person.getByRole('button', { name: 'Demander à prolonger' }).click()
    await person.locator('[aria-invalid=true]').waitFor()
    await expectCursorIn(purpose)
    await purpose.fill('Une saison encore à planifier.')
    await person.getByRole('button', { name: 'Demander à prolonger' }).click()
    await person.getByText('Demande de prolongation reçue').waitFor()
    await expect.poll(focused).toContain('Demande de prolongation reçue')
    await person.reload()
    await person.getByText('Demande de prolongation reçue').waitFor()
    expect(await person.evaluate(() => document.activeElement === document.body)).toBe(true)
  })
})
