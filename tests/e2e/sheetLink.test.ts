import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { reportAddress } from '@/admin/CampaignDesk/path'
import { addDays, dayAt } from '@/days/calendar'
import { ofAccount, sheetHref } from '@/directory/link/sheetPages'
import { encodeLinkVisit, LINK_VISIT_HEADER } from '@/forms/linkVisit'
import { pathTo } from '@/i18n/paths'

import { open } from './admin/screen'
import { ask, BASE_URL, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'
import { mailTo, secretAddressIn } from './mailbox'

const browser = useBrowser()

interface Sheet {
  id: number | string
  name: string
  slug: string
  contact: { email: string }
}

/** How wide a page is drawn, in CSS pixels. */
const widthOf = (page: Page) => page.locator('html').evaluate((root) => root.scrollWidth)

/** A listed sheet of the example world, and a link to it as a researcher copies one. */
async function linkTo(researcher: Page, name: string, locale: 'fr' | 'en' | 'es') {
  const asked = new URLSearchParams({ 'where[name][contains]': name, depth: '0', limit: '1' })
  const { docs } = await ask<{ docs: Sheet[] }>(researcher, `/api/organizations?${asked}`)
  const sheet = docs[0]!
  const order = { deliver: 'copy', locale }
  const { url } = await ask<{ url: string }>(
    researcher,
    `/api/organizations/${sheet.id}/links`,
    'POST',
    order,
  )
  return { sheet, url: BASE_URL + new URL(url).pathname + new URL(url).search }
}

describeInBrowser('an organization with a personal link', () => {
  it('confirms and corrects its listing on a phone without a script, and the public reads it', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Estrie 1', 'es')
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(url)
    expect(page.url()).not.toContain('link=')
    const card = (section: string) => page.locator(`section#${section}`)
    await card('languages')
      .getByRole('button', { name: /Sigue correcto|correct/i })
      .click()
    await expect.poll(() => card('languages').getByRole('button').count()).toBe(0)

    await card('contact').getByRole('link').click()
    await page.locator('[name="contact.website"]').fill('sin dirección')
    await page.getByRole('button', { name: 'Guardar' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Sitio web' }).waitFor()
    expect(await page.locator('[name="contact.website"]').inputValue()).toBe('sin dirección')
    await page.locator('[name="contact.website"]').fill('https://nuevo.example.org')
    await page.locator('[name="contact.phone"]').fill('819 555-0188')
    await page.getByRole('button', { name: 'Guardar' }).click()
    await card('contact').getByText('819 555-0188').waitFor()
    await page.locator('.my-sheet-bar').getByRole('link').click()
    const sent = page.locator('.my-sheet-compare-after')
    expect((await sent.allInnerTexts()).join(' ')).toContain('819 555-0188')
    await page.locator('textarea[name="message"]').fill('Cambiamos de línea.')
    await page.getByRole('button', { name: 'Enviar' }).click()
    await page.waitForURL(`**${pathTo('es', '/my-sheet/sent')}`)

    const readIn = async () => {
      const reader = await browser.visitor({ width: WIDTHS.phone })
      const params = { slug: sheet.slug }
      await reader.goto(pathTo('es', { pathname: '/directory/organizations/[slug]', params }))
      return reader.locator('main').innerText()
    }
    expect(await readIn()).not.toContain('819 555-0188')
    await acceptAll(researcher, sheet)
    await expect.poll(readIn, { timeout: 10_000 }).toContain('819 555-0188')
  })

  it('hides an address and a service on a phone without a script: nobody reads them from then on', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Mauricie 1', 'fr')
    interface Rows {
      sites: { id: string; address: string }[]
      services: { id: string; service: { name: string } }[]
    }
    const rows = await ask<Rows>(researcher, `/api/organizations/${sheet.id}?depth=1&locale=fr`)
    const [site, service] = [rows.sites[0]!, rows.services.at(-1)!]
    const readPublic = async () => {
      const reader = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
      const params = { slug: sheet.slug }
      await reader.goto(pathTo('fr', { pathname: '/directory/organizations/[slug]', params }))
      return reader.locator('main').innerText()
    }
    const shown = await readPublic()
    expect(shown).toContain(site.address)
    expect(shown).toContain(service.service.name)

    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(url)
    const card = (section: string) => page.locator(`section#${section}`)
    for (const [section, box] of [
      ['sites', `sites.${site.id}.isAddressHidden`],
      ['services', `services.${service.id}.isHidden`],
    ] as const) {
      await card(section).getByRole('link').click()
      expect(await page.locator('main').innerText()).toContain('est caché dès l’envoi')
      await page.locator(`[name="${box}"]`).check()
      await page.getByRole('button', { name: 'Garder' }).click()
      await card(section).waitFor()
    }
    await page.locator('.my-sheet-bar').getByRole('link').click()
    expect(await page.getByText('Caché au public dès l’envoi').count()).toBe(2)
    const review = await page.locator('main').innerText()
    expect(review).toContain('sans attendre l’équipe')
    expect(review).not.toContain('relit vos changements')
    expect(await widthOf(page)).toBeLessThanOrEqual(WIDTHS.phone)
    // Written is not sent.
    expect(await readPublic()).toContain(site.address)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.waitForURL(`**${pathTo('fr', '/my-sheet/sent')}`)
    const sent = await page.locator('main').innerText()
    expect(sent).toContain('rien n’attend l’équipe')
    expect(sent).not.toContain('D’ici là')

    await expect.poll(readPublic, { timeout: 10_000 }).not.toContain(site.address)
    const left = await readPublic()
    expect(left).toContain(sheet.name)
    expect(left).not.toContain(service.service.name)
    const mail = await mailTo('recherche1@example.org', service.service.name)
    expect(mail).not.toContain(site.address)
  })

  it('finds on another device what it wrote, and no link opens what was ended', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Laval 1', 'en')
    const phone = await browser.visitor({ width: WIDTHS.phone })
    await phone.goto(url)
    await phone.locator('section#contact').getByRole('link').click()
    await phone.locator('[name="contact.phone"]').fill('450 555-0177')
    // Nobody presses anything: what is written is kept by itself.
    const said = () => phone.locator('.my-sheet-bar [role=status]').innerText()
    await expect.poll(said, { timeout: 10_000 }).toBe('Saved.')
    const desk = await browser.visitor()
    await desk.goto(url)
    await desk.locator('section#contact').getByText('450 555-0177').waitFor()
    await desk.getByText('Not your organization?').click()
    await desk.getByRole('button', { name: /not my organization/ }).click()
    await phone.goto(url)
    await phone.getByRole('link', { name: 'Ask for the link again' }).waitFor()
    expect(await phone.locator('main').innerText()).not.toContain(sheet.name)
  })
})

describeInBrowser('an organization whose hours have seasons', () => {
  it.each([
    ['Mauricie 1', true],
    ['Mauricie 2', false],
  ])('%s adds one and takes it away on a phone (script: %s)', async (name, javaScript) => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { url } = await linkTo(researcher, name, 'fr')
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
    await page.goto(url)
    const card = page.locator('section#hours')
    const openForm = () => card.getByRole('link').first().click()
    const field = (end: string) => page.locator(`[name$="~s.0.${end}"]`).first()
    const keep = () => page.getByRole('button', { name: 'Garder' }).click()
    await openForm()
    await page.locator('[name$="~kind"][value="weekly"]').first().check()
    expect(await field('fromDay').count()).toBe(0)
    await page.getByRole('button', { name: 'Ajouter une saison' }).first().click()
    // What was written is kept, and the page stands at the new fields.
    await page.waitForURL(/season=.*#season$/)
    expect(await page.locator('[name$="~kind"][value="weekly"]').first().isChecked()).toBe(true)
    await field('fromDay').selectOption('30')
    await field('fromMonth').selectOption({ label: 'février' })
    await field('toDay').selectOption('31')
    await field('toMonth').selectOption({ label: 'août' })
    await page.getByLabel('Ouverture, Saison 1, lundi').first().fill('08:00')
    await page.getByLabel('Fermeture, Saison 1, lundi').first().fill('20:00')
    await keep()
    const wrong = page.getByRole('alert').getByText('Choisissez un jour et un mois qui existent.')
    await wrong.waitFor()
    await field('fromDay').selectOption('15')
    await field('fromMonth').selectOption({ label: 'juin' })
    expect(await page.getByLabel('Ouverture, Saison 1, lundi').first().inputValue()).toBe('08:00')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      WIDTHS.phone,
    )
    await keep()
    await card.getByText('du 15 juin au 31 août').waitFor()

    await openForm()
    await page.getByLabel('Retirer la saison 1').first().check()
    await keep()
    await card.waitFor()
    await expect.poll(() => card.innerText()).not.toContain('du 15 juin au 31 août')
  })
})

describeInBrowser('an organization with an account', () => {
  it('gets it by its link, answers on a phone without a script, loses no word, and invites', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Abitibi-Témiscamingue 2', 'fr')
    const phone = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await phone.goto(url)
    await phone.getByRole('link', { name: 'Ouvrir un compte pour votre organisme' }).click()
    await phone.getByLabel('Votre nom').fill('Camille Exemple')
    await phone.getByRole('button', { name: 'Recevoir l’invitation' }).click()
    await phone.getByText('Regardez vos courriels').waitFor()

    const choose = secretAddressIn(await mailTo(sheet.contact.email, 'Camille Exemple'))
    await phone.goto(choose)
    await phone.getByLabel(/Nouveau mot de passe/).fill(PASSWORD)
    await phone.getByRole('button', { name: 'Enregistrer et se connecter' }).click()
    const mine = pathTo('fr', sheetHref(ofAccount(sheet.id)))
    await phone.waitForURL(`**${mine}`)
    await phone.getByRole('button', { name: 'Toujours exact : Langues parlées' }).click()
    await phone.locator('section#languages').getByText('Confirmé le').waitFor()

    // The session ends while the person writes: the words wait for them to sign in.
    await phone.locator('section#contact').getByRole('link').click()
    await phone.locator('[name="contact.phone"]').fill('819 555-0144')
    await phone.context().clearCookies()
    await phone.getByRole('button', { name: 'Garder' }).click()
    await phone.getByLabel('Courriel').fill(sheet.contact.email)
    await phone.getByLabel('Mot de passe').fill('pas celui-là')
    await phone.getByRole('button', { name: 'Se connecter' }).click()
    await phone.getByText('incorrect').waitFor()
    await phone.getByLabel('Mot de passe').fill(PASSWORD)
    await phone.getByRole('button', { name: 'Se connecter' }).click()
    await phone.locator('section#contact').getByText('819 555-0144').waitFor()
    await phone.locator('.my-sheet-bar').getByRole('link').click()
    await phone.getByRole('button', { name: 'Envoyer' }).click()
    await phone.getByRole('link', { name: 'Voir l’historique de la fiche' }).click()
    const history = await phone.locator('.my-sheet-history').innerText()
    expect(history).toContain('Camille Exemple')
    expect(history).toContain('En attente')

    await phone.getByRole('link', { name: 'Personnes' }).click()
    await phone.getByLabel('Nom de la personne').fill('Noé Exemple')
    await phone.getByLabel('Son courriel').fill('noe@example.org')
    await phone.getByRole('button', { name: 'Envoyer l’invitation' }).click()
    await phone.getByText('L’invitation part dans quelques minutes.').waitFor()
    expect(await mailTo('noe@example.org')).toContain('Camille Exemple vous invite')
    expect(await phone.locator('.my-sheet-people').innerText()).toContain('Noé Exemple')

    await phone.goto(mine)
    await phone.getByRole('button', { name: 'Se déconnecter' }).click()
    await phone.goto(mine)
    expect(new URL(phone.url()).pathname).toBe(pathTo('fr', '/account/sign-in'))
  })
})

const PASSWORD = 'quatre mots tirés au hasard'

describeInBrowser('a campaign', () => {
  // A whole campaign, with four people: longer than one person's errand.
  const CAMPAIGN_MS = 180_000
  it(
    'goes from its start to its report: e-mail, phone, field by field, what the public reads',
    { timeout: CAMPAIGN_MS },
    async () => {
      const researcher = await browser.visitor()
      await signIn(researcher, 'recherche1@example.org')
      const asked = new URLSearchParams({ 'where[name][contains]': 'Lanaudière 1', depth: '0' })
      const { docs } = await ask<{ docs: Sheet[] }>(researcher, `/api/organizations?${asked}`)
      const [from, until] = [dayAt(new Date()), addDays(dayAt(new Date()), 30)]
      const { doc } = await ask<{ doc: { id: number | string } }>(
        researcher,
        '/api/campaigns?depth=0',
        'POST',
        {
          name: 'Campagne d’essai',
          ...{ from, until },
          audience: { scope: 'byHand', including: [docs[0]!.id] },
        },
      )
      await open(researcher, `/admin/collections/campaigns/${doc.id}`)
      await researcher.getByText('Voir la liste').click()
      await researcher.getByRole('listitem').getByText(docs[0]!.name).waitFor()
      await researcher.getByRole('button', { name: 'Lancer la campagne' }).click()
      await researcher.getByRole('button', { name: 'Oui, lancer' }).click()
      await researcher.getByRole('link', { name: /Suivre la campagne/ }).click()
      await researcher.getByText('Où en est l’invitation').waitFor({ timeout: 60_000 })

      const mail = await mailTo(docs[0]!.contact.email, `Message-ID: <campaign-${doc.id}-`)
      const phone = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
      await phone.goto(secretAddressIn(mail, 'link'))
      await phone.getByRole('button', { name: 'Tout est toujours exact' }).first().click()

      const bar = (name: string) =>
        researcher.locator('.campaign-bar').filter({ hasText: name }).locator('dd')
      for (const name of ['Ouvert', 'Répondu', 'Confirmé']) {
        await expect.poll(() => bar(name).innerText(), { timeout: 30_000 }).toBe('1')
      }

      const reader = await browser.visitor({ width: WIDTHS.phone })
      const readSheet = async () => {
        const params = { slug: docs[0]!.slug }
        await reader.goto(pathTo('fr', { pathname: '/directory/organizations/[slug]', params }))
        return reader.locator('main').innerText()
      }
      // What is no longer right is corrected by the same link.
      const typed = { phone: '450 555-0166', website: 'https://pas-encore.example.org' }
      await phone.locator('section#contact').getByRole('link').click()
      for (const [field, words] of Object.entries(typed)) {
        await phone.locator(`[name="contact.${field}"]`).fill(words)
      }
      await phone.getByRole('button', { name: 'Garder' }).click()
      await phone.locator('section#contact').getByText(typed.phone).waitFor()
      // One of its places is not for everybody to know.
      await phone.locator('section#sites').getByRole('link').first().click()
      const address = await phone.locator('[name$=".address"]').first().inputValue()
      expect(await readSheet()).toContain(address)
      await phone.locator('[name$=".isAddressHidden"]').first().check()
      await phone.getByRole('button', { name: 'Garder' }).click()
      await phone.locator('.my-sheet-bar').getByRole('link').click()
      await phone.getByRole('button', { name: 'Envoyer' }).click()
      await phone.waitForURL(`**${pathTo('fr', '/my-sheet/sent')}`)
      // Nobody has decided anything yet: it is hidden already, and nothing else has changed.
      await expect.poll(readSheet, { timeout: 30_000 }).not.toContain(address)
      expect(await readSheet()).not.toContain(typed.phone)

      // One field is taken, the other is not, with a word that goes back.
      await open(
        researcher,
        `/admin/collections/organization-proposals/${await lastSent(researcher, docs[0]!)}`,
      )
      await researcher.getByRole('radio', { name: /^Accepter : Téléphone/ }).check()
      await researcher.getByRole('radio', { name: /^Refuser : Site/ }).check()
      await researcher.getByLabel(/Un mot à la personne/).fill('Le site ne répond pas encore.')
      await researcher.getByRole('button', { name: 'Décider', exact: true }).click()
      await researcher.getByText('La réponse part par courriel à la personne.').waitFor()
      await researcher.getByRole('button', { name: 'Décider', exact: true }).click()
      await researcher.getByText('Cette proposition est décidée.').waitFor()
      const answer = await mailTo(docs[0]!.contact.email, 'Le site ne r')
      expect(answer).toMatch(/pas accept[\s\S]*Le site ne r/)

      await expect.poll(readSheet, { timeout: 30_000 }).toContain(typed.phone)
      expect(await readSheet()).not.toContain('pas-encore.example.org')
      expect(await readSheet()).not.toContain(address)

      await open(researcher, reportAddress('/admin', doc.id))
      const report = await researcher.locator('.campaign-report').innerText()
      for (const words of [
        docs[0]!.name,
        typed.phone,
        'Accepté',
        'Refusé',
        'Le site ne répond pas encore.',
        'Ne pas montrer l’adresse au public',
      ]) {
        expect(report).toContain(words)
      }
      expect(report).toMatch(/100\s%/)
    },
  )
})

describeInBrowser('a regional actor that a campaign asks', () => {
  it('says that nobody is missing by the link of its letter, on a phone without a script', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const make = async (collection: string, data: object) =>
      (
        await ask<{ doc: { id: number | string; updatedAt: string } }>(
          researcher,
          `/api/${collection}?depth=0`,
          'POST',
          data,
        )
      ).doc
    const email = 'conseil@example.org'
    const name = 'Conseil d’exemple du territoire'
    await make('regional-actors', { name, kind: 'adviser', locale: 'es', email, regions: [] })
    const { id, updatedAt } = await make('campaigns', {
      name: 'Campagne des acteurs',
      ...{ from: dayAt(new Date()), until: addDays(dayAt(new Date()), 30) },
      audience: { scope: 'nobody', actorKinds: ['adviser'] },
    })
    await ask(researcher, `/api/campaigns/${id}/act`, 'POST', { action: 'start', seen: updatedAt })
    const mail = await mailTo(email, `Message-ID: <campaign-${id}-`)
    const link = /\S+no-falta-nadie\?link=\S+/.exec(mail)?.[0] ?? ''
    const phone = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    // Whoever comes back when the browser no longer holds the link is sent to their letter, not to another's.
    for (const page of ['/my-sheet/nobody-missing', '/my-sheet/quiet'] as const) {
      await phone.goto(pathTo('es', page))
      await phone.getByRole('heading', { name: 'Abra de nuevo el enlace' }).waitFor()
      expect(await phone.locator('main').innerText()).not.toContain('de su organización')
      const way = phone.locator('main').getByRole('link', { name: 'Escribirnos' })
      expect(await way.getAttribute('href')).toBe(pathTo('es', '/feedback'))
    }
    await phone.goto(pathTo('es', '/directory/nominate'))
    await phone.getByText('Lo que proponga cuenta como su respuesta').waitFor()
    await phone.goto(BASE_URL + new URL(link).pathname + new URL(link).search)
    expect(phone.url()).not.toContain('link=')
    expect(await phone.locator('main').innerText()).toContain(name)
    await phone.getByRole('button', { name: 'No falta nadie' }).click()
    await phone.getByText('Gracias, su respuesta queda anotada').waitFor()
    expect(await phone.getByRole('button', { name: 'No falta nadie' }).count()).toBe(0)
    const { actors } = await ask<{ actors: { rate: number } }>(
      researcher,
      `/api/campaigns/${id}/progress`,
    )
    expect(actors.rate).toBe(100)
  })
})

/** The proposal of a sheet that waits. */
async function lastSent(researcher: Page, { id }: Sheet): Promise<number | string> {
  const asked = new URLSearchParams({
    'where[organization][equals]': String(id),
    'where[state][equals]': 'received',
    sort: '-createdAt',
    depth: '0',
    limit: '1',
  })
  interface Found {
    docs: [{ id: number | string }]
  }
  return (await ask<Found>(researcher, `/api/organization-proposals?${asked}`)).docs[0].id
}

describeInBrowser('a personal link', () => {
  it('is exchanged for a cookie that no other site and no script can use', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Outaouais 1', 'fr')
    const answer = await fetch(url, { redirect: 'manual' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(pathTo('fr', '/my-sheet'))
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const mine = { Cookie: cookie.split(';')[0] ?? '' }
    const page = await fetch(BASE_URL + pathTo('fr', '/my-sheet'), { headers: mine })
    expect(await page.text()).toContain(sheet.name)
    // Told to no other site, and forms keep their origin.
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    expect(page.headers.get('cache-control')).toContain('no-store')
    const refused = await fetch(`${BASE_URL}/api/my-sheet/confirm`, {
      method: 'POST',
      headers: { ...mine, 'Sec-Fetch-Site': 'cross-site' },
      body: new URLSearchParams({ of: '1' }),
    })
    expect(refused.status).toBe(403)
    const older = await fetch(`${BASE_URL}/api/my-sheet/confirm`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...mine, Origin: BASE_URL },
      body: new URLSearchParams({ of: '0', locale: 'fr' }),
    })
    // It is read as a form of the site, and refused in words: the page was that of another link.
    expect(older.status).toBe(409)
    expect(await older.text()).toContain('le lien d’un autre organisme')
    const missing = await fetch(`${BASE_URL + pathTo('fr', '/my-sheet')}/rien`, { headers: mine })
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('<h1')
  })

  it('is not taken from a header that a reader sends', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const { sheet, url } = await linkTo(researcher, 'Outaouais 1', 'fr')
    const token = new URL(url).searchParams.get('link') ?? ''
    const sheets = [pathTo('fr', '/my-sheet'), pathTo('fr', sheetHref(ofAccount(sheet.id)))]
    const forge = async (path: string, account: number) => {
      const visit = encodeLinkVisit({ token, account })
      const page = await fetch(BASE_URL + path, { headers: { [LINK_VISIT_HEADER]: visit } })
      expect(await page.text()).not.toContain(sheet.name)
    }
    const accounts = [1, 2, 3, 4, 5, 6, 7, 8]
    await Promise.all(sheets.flatMap((path) => accounts.map((account) => forge(path, account))))
  })
})

/** A researcher accepts every field of what the organization sent last. */
async function acceptAll(researcher: Page, sheet: Sheet): Promise<void> {
  const path = `/api/organization-proposals/${await lastSent(researcher, sheet)}`
  interface Review {
    changes: { path: string; seen: string }[]
  }
  const { changes } = await ask<Review>(researcher, `${path}/review`)
  await ask(researcher, `${path}/decide`, 'POST', {
    decisions: Object.fromEntries(changes.map((change) => [change.path, 'accept'])),
    seen: Object.fromEntries(changes.map((change) => [change.path, change.seen])),
  })
}
