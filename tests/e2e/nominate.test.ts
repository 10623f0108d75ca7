import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { open } from './admin/screen'
import { ask, BASE_URL, describeInBrowser, readForm, signIn, useBrowser, WIDTHS } from './browser'
import { mailTo } from './mailbox'

const browser = useBrowser()

interface Sheet {
  id: number | string
  name: string
  slug: string
  contact: { phone: string }
  sites: { municipality: string }[]
}

/** A name as somebody who tries the site types it: it is read as words everywhere. */
const SCRIPT = '<img src=x onerror="document.title=1">'

async function sheetNamed(researcher: Page, name: string): Promise<Sheet> {
  const asked = new URLSearchParams({ 'where[name][contains]': name, depth: '0', limit: '1' })
  const { docs } = await ask<{ docs: Sheet[] }>(researcher, `/api/organizations?${asked}`)
  return docs[0]!
}

/** The form with everything in it but the name. */
async function fillForm(page: Page, typed: Record<string, string>): Promise<void> {
  await page.goto(pathTo('fr', '/directory/nominate'))
  await page.locator('[name=kind]').selectOption('nonProfit')
  await page.locator('[name=cost]').selectOption('free')
  await page.locator('[name=services]').fill('Aide avec les formulaires, en espagnol')
  for (const [name, words] of Object.entries(typed)) {
    await page.locator(`[name=${name}]`).fill(words)
  }
}

const send = (page: Page) => page.getByRole('button', { name: 'Envoyer' }).click()

/** No picture, no script, of what somebody typed. */
async function expectWords(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
}

describeInBrowser('whoever names a missing organization', () => {
  it.each([false, true])(
    'sees those that it may be before anything is sent, and corrects (script: %s)',
    async (javaScript) => {
      const researcher = await browser.visitor()
      await signIn(researcher, 'recherche1@example.org')
      const there = await sheetNamed(researcher, 'Estrie 2')
      const page = await browser.visitor({ width: WIDTHS.phone, javaScript })
      const { municipality } = there.sites[0]!
      await fillForm(page, { name: there.name, municipality, phone: '55 1234 5678' })
      await readForm(page)
      await send(page)
      await page.getByRole('alert').getByText('commencez par + et l’indicatif du pays').waitFor()
      expect(await page.locator('[name=phone]').inputValue()).toBe('55 1234 5678')
      await page.locator('[name=phone]').fill('+52 55 1234 5678')
      await send(page)

      const found = page.locator('.nominate-alike')
      await found.getByRole('link', { name: there.name, exact: true }).waitFor()
      expect(await found.innerText()).toContain('même nom')
      expect(await page.locator('[name=phone]').inputValue()).toBe('+52 55 1234 5678')
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(WIDTHS.phone)
      const sent = async () => {
        const asked = new URLSearchParams({ 'where[title][equals]': there.name, limit: '0' })
        const path = `/api/organization-proposals/count?${asked}`
        return (await ask<{ totalDocs: number }>(researcher, path)).totalDocs
      }
      expect(await sent()).toBe(0)

      const other = `Cuisine collective d’exemple ${javaScript ? 'Orme' : 'Tilleul'}`
      await page.locator('[name=name]').fill(other)
      await page.locator('[name=phone]').fill('')
      await readForm(page)
      await send(page)
      await page.waitForURL(/sent=1/)
      expect(await sent()).toBe(0)
    },
  )

  it('sends it anyway; it is taken, decided, told to them, and a script in its name is words everywhere', async () => {
    const researcher = await browser.visitor()
    await signIn(researcher, 'recherche1@example.org')
    const there = await sheetNamed(researcher, 'Estrie 2')
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    const name = `Maison ${SCRIPT}`
    const email = 'temoin.nomination@example.org'
    const { phone } = there.contact
    await fillForm(page, { name, municipality: there.sites[0]!.municipality, phone, email })
    await readForm(page)
    await send(page)
    await page
      .locator('.nominate-alike')
      .getByText(/même téléphone/)
      .first()
      .waitFor()
    await expectWords(page)
    await page.getByRole('checkbox', { name: /Aucun de ceux-ci/ }).check()
    await readForm(page)
    await send(page)
    await page.waitForURL(/sent=1/)

    await open(researcher, '/admin/collections/organization-proposals')
    const row = researcher.locator('.proposal-queue__row').filter({ hasText: SCRIPT })
    await row.getByRole('button', { name: /^Je m’en occupe/ }).click()
    await row.getByText(/s’en occupe/).waitFor()
    await expectWords(researcher)
    await row.getByRole('link').click()
    await researcher.getByText('ce que vous acceptez devient le brouillon').waitFor()
    // Whoever decides sees the same likeness.
    await researcher.getByText('Fiches qui pourraient être celles du même organisme').waitFor()
    await expectWords(researcher)
    await researcher.getByRole('button', { name: 'Tout accepter' }).click()
    await researcher.getByLabel(/Un mot à la personne/).fill('Merci, nous les appelons.')
    await researcher.getByRole('button', { name: 'Décider', exact: true }).click()
    await researcher.getByRole('button', { name: 'Décider', exact: true }).last().click()
    await researcher.getByText('Cette proposition est décidée.').waitFor()
    const mail = await mailTo(email, 'nous les appelons')
    expect(mail).not.toMatch(/^(?:Bcc|Cc):/m)
    expect(mail.replaceAll(SCRIPT, '')).not.toContain('<img src=x')

    const made = await sheetNamed(researcher, SCRIPT)
    await ask(researcher, `/api/organizations/${made.id}`, 'PATCH', { _status: 'published' })
    const reader = await browser.visitor({ width: WIDTHS.phone })
    const sheet = {
      pathname: '/directory/organizations/[slug]',
      params: { slug: made.slug },
    } as const
    const pages = [
      pathTo('fr', sheet),
      pathTo('fr', { pathname: '/directory', query: { q: 'onerror' } }),
      pathTo('es', sheet),
    ]
    for (const path of pages) {
      const read = async () => {
        await reader.goto(path)
        return reader.locator('main').innerText()
      }
      await expect.poll(read).toContain(SCRIPT)
      await expectWords(reader)
    }
    await open(researcher, `/admin/collections/organizations/${made.id}`)
    await expectWords(researcher)

    // It was the same after all: what will be added is read first, and its address leads to the other.
    await open(researcher, '/admin/collections/duplicate-decisions')
    const pair = researcher.locator('.duplicate-queue-pairs > li').filter({ hasText: SCRIPT })
    await pair.getByRole('button', { name: `Garder « ${there.name} »` }).click()
    const question = researcher.locator('.ask-first')
    await question.getByText(`+ Autres noms, sigles : Maison ${SCRIPT}`).waitFor()
    await expectWords(researcher)
    await question.getByRole('button', { name: 'Fusionner' }).click()
    await researcher.getByRole('heading', { name: 'Dernières décisions' }).waitFor()
    const moved = () => fetch(BASE_URL + pathTo('fr', sheet), { redirect: 'manual' })
    await expect.poll(async () => (await moved()).status, { timeout: 30_000 }).toBe(308)
    const to = { ...sheet, params: { slug: there.slug } }
    expect((await moved()).headers.get('location')).toContain(pathTo('fr', to))
    await researcher.getByRole('button', { name: /^Annuler\s?:.*Maison/ }).click()
    await expect.poll(async () => (await moved()).status, { timeout: 30_000 }).toBe(200)
    await ask(researcher, `/api/organizations/${made.id}`, 'PATCH', { _status: 'draft' })
  })
})

describeInBrowser('the matrix of the province', () => {
  it('leads from a count to those it counts, by the finger and by the keyboard', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(pathTo('fr', '/directory/province'))
    const count = page.locator('#services td:not(.matrix-gap) > a').first()
    const number = await count.innerText()
    const box = await count.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
    await count.click()
    await page.waitForURL(/#service-/)
    const row = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
    expect(await row.locator('.synthesis-total').innerText()).toBe(number)

    await page.goto(pathTo('fr', '/directory/province'))
    await page.locator('.matrix-skip').first().focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#services-after')
  })
})
