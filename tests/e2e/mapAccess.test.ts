import { readFileSync } from 'node:fs'

import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { pathTo } from '@/i18n/paths'

import { ask, BASE_URL, describeInBrowser, signIn, useBrowser, readForm } from './browser'
import { mailTo, secretAddressIn } from './mailbox'

const READER = 'parcours@example.org'
const PASSWORD = 'quatre mots pris au hasard'
/** A view of the map that somebody shared. */
const SHARED = `${pathTo('fr', '/map')}?from=2024Q4&stream=primaryAgriculture`

/** Three people's windows, some thirty pages: more than one test usually walks. */
const JOURNEY_MS = 180_000

interface Found {
  docs: { id: number | string; state: string; kind: string }[]
}

describeInBrowser('access to the map', () => {
  const browser = useBrowser()

  it(
    'is asked for, confirmed, granted, explored, compared, reported, renewed, and ends while the map is open',
    async () => {
      const person = await browser.visitor()
      const admin = await browser.visitor()
      await signIn(admin, 'admin@example.org')
      const requests = async () =>
        (await ask<Found>(admin, `/api/map-access-requests?depth=0&where[email][equals]=${READER}`))
          .docs
      const linkTo = async (holding: string) => secretAddressIn(await mailTo(READER, holding))

      await person.goto(pathTo('fr', '/map/request'))
      await person.getByLabel(/^Votre nom/).fill('Personne imaginaire')
      await person.getByLabel(/^Votre courriel/).fill(READER)
      await person.getByLabel(/^Votre organisme/).fill('Municipalité inventée')
      await person.getByLabel(/^À quoi vous servira/).fill('Planifier l’accueil de la saison.')
      await person.getByRole('button', { name: 'Envoyer la demande' }).click()
      await person.getByRole('alert').getByText('acceptez les conditions').waitFor()
      await person.getByLabel('Montérégie').check()
      await person.getByLabel(/^J’utiliserai la carte/).check()
      await readForm(person)
      await person.getByRole('button', { name: 'Envoyer la demande' }).click()
      await person.getByText('Il reste à confirmer votre courriel').waitFor()
      expect(await requests()).toEqual([])

      const confirm = await linkTo('confirmer')
      await person.goto(confirm)
      expect(new URL(person.url()).search).toBe('') // the secret is in no history
      expect(await requests()).toEqual([])
      await person.getByRole('button', { name: 'Confirmer' }).click()
      await person.getByText('Demande confirmée').waitFor()
      const [request] = await requests()
      expect(request).toMatchObject({ state: 'received', kind: 'access' })

      const until = addDays(dayAt(new Date()), 20)
      const address = `/api/map-access-requests/${request!.id}?depth=0`
      await ask(admin, address, 'PATCH', { state: 'approved', accessUntil: until })
      const password = await linkTo('nouveau-mot-de-passe')
      await person.goto(password)
      await person.locator('[name=password]').fill(PASSWORD)
      await person.getByRole('button', { name: 'Enregistrer' }).click()
      await person.waitForURL((url) => !url.pathname.includes('mot-de-passe'))

      // A shared view opens as it was shared, once signed in.
      const other = await browser.visitor()
      await other.goto(SHARED)
      await other.getByRole('main').getByRole('link', { name: 'Se connecter' }).click()
      await other.locator('[name=email]').fill(READER)
      await other.locator('[name=password]').fill(PASSWORD)
      await other.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
      await other.waitForURL(/stream=primaryAgriculture/)
      await other.locator('.map-app').waitFor()
      await explore(other)
      await compare(other)
      expect(await takeReport(other), 'who took it, and when').toContain(READER)

      await person.goto(pathTo('fr', '/account'))
      await person.getByLabel(/^À quoi servira encore/).fill('Une saison encore à planifier.')
      await person.getByRole('button', { name: 'Demander à prolonger' }).click()
      await person.getByText('Demande de prolongation reçue').waitFor()
      const renewal = (await requests()).find(({ kind }) => kind === 'renewal')
      expect(renewal?.state).toBe('received')
      await ask(admin, `/api/map-access-requests/${renewal!.id}?depth=0`, 'PATCH', {
        state: 'approved',
      })
      await person.reload()
      expect(await person.getByText('Demander à prolonger').count()).toBe(0)

      await admin.goto('/admin/map-readers')
      const row = admin.getByRole('row').filter({ hasText: READER })
      await row.getByText('Une saison encore à planifier.').waitFor()
      await row.getByText('Montérégie').waitFor()

      await ask(admin, `/api/map-access-requests/${renewal!.id}?depth=0`, 'PATCH', {
        state: 'withdrawn',
        reason: 'Fin de l’essai.',
      })
      const consulted = await row.textContent()
      expect(consulted, 'what was looked at is told to who gives access').toMatch(/consultation/i)
      await other.getByRole('button', { name: /^Bas salaire/ }).click()
      await other.getByRole('heading', { name: 'Votre accès à la carte a pris fin' }).waitFor()
      expect(await other.locator('.map-app').count()).toBe(0)
      const answer = await fetch(`${BASE_URL}/api/map/query`)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    },
    JOURNEY_MS,
  )
})

/** Opens a place from the table, sees who is expected there, and comes back to all places. */
async function explore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tableau', exact: true }).click()
  const first = page.getByRole('rowheader').getByRole('button').first()
  const name = (await first.textContent()) ?? ''
  await first.click()
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor()
  await page.waitForURL(/place=/)
  await page.locator('.map-side .map-link').first().waitFor() // an employer
  await page.keyboard.press('Escape')
  await page.locator('.map-side').waitFor({ state: 'detached' })
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Comparer', exact: true }).click()
  await page.getByLabel('Avant').selectOption({ index: 0 })
  await page.waitForURL(/view=compare.*before=/)
  // A quarter without a list is left out of both years, and said.
  expect(await page.locator('.map-compare .map-note').first().textContent()).toMatch(/trimestre/)
}

/** The report of what is shown, as text. */
async function takeReport(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Carte', exact: true }).click()
  const link = page.locator('.map-exports a[download]').first()
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
  const parts = unzipSync(readFileSync(await file.path()))
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n')
}
