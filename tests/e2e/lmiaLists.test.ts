import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { listCsv } from '../integration/lmia/lists'

import { describeInBrowser, passwordOf, useBrowser } from './browser'

describeInBrowser('a researcher brings in a list', () => {
  const browser = useBrowser()

  it('sees what is in it and what it would do, loads it, then takes it out', async () => {
    const page = await browser.visitor()
    await openLists(page)
    const name = `accordees-2021q3-${Date.now()}.csv`
    const rows = 25
    await send(page, name, listCsv({ rows, period: '2021Q3' }))
    await page.getByText('Rien n’est encore en vigueur pour cette période').waitFor()
    expect(await page.locator('.lmia-desk__facts').innerText()).toMatch(/2021 T3.*25/s)
    expect(await page.getByRole('link', { name }).count(), 'nothing changed yet').toBe(0)

    await page.getByRole('button', { name: 'Charger', exact: true }).click()
    await page.getByRole('link', { name }).first().waitFor()
    const quarter = page.locator('.lmia-desk__quarters tr', { hasText: '2021' })
    await quarter.locator('.lmia-desk__cell--in').first().waitFor()

    await page.getByRole('link', { name }).first().click()
    await page.getByRole('button', { name: 'Retirer de la carte' }).click()
    await page
      .getByRole('group', { name: 'Retirer cette liste?' })
      .getByRole('button', { name: 'Retirer de la carte' })
      .click()
    await page.getByText('La liste est retirée de la carte').waitFor()
  })

  it('is told in French why a file is no list', async () => {
    const page = await browser.visitor()
    await openLists(page)
    await send(page, 'page.csv', Buffer.from('<!doctype html><title>Entretien</title>'))
    expect(await page.locator('.lmia-desk [role="alert"]').first().innerText()).toMatch(/page web/)
  })

  it('settles a city that no place is known for, seeing the effect first', async () => {
    const page = await browser.visitor()
    await signIn(page)
    await page.goto('/admin/collections/lmia-corrections')
    const queue = page.getByRole('region', { name: /À régler/ })
    const city = queue.getByRole('row', { name: /^Rang-Perdu-du-Nord/ })
    await city.getByRole('button', { name: /^Régler · Rang-Perdu-du-Nord/ }).click()
    await queue.getByLabel('Se trouve à').fill('Amos')
    await queue.getByLabel('Raison').fill('Essai du parcours')
    await queue.getByRole('button', { name: 'Voir l’effet' }).click()
    await queue.getByText(/Lignes changées\s: \d/).waitFor()
    await queue.getByRole('button', { name: 'Enregistrer la règle' }).click()
    await city.waitFor({ state: 'detached' })
    await page.getByRole('cell', { name: 'Essai du parcours' }).first().waitFor()

    // Withdrawn, it leaves no trace: what waited waits again.
    expect(await withdraw(page, 'Essai du parcours')).toBe(200)
    await page.reload()
    await city.waitFor()
  })
})

/** Withdraws a correction as the admin's form does. Returns the status of the answer. */
const withdraw = (page: Page, reason: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const root = '/api/lmia-corrections'
    const found = await fetch(`${root}?where[reason][equals]=${encodeURIComponent(wanted)}`)
    const { docs } = (await found.json()) as { docs: { id: number | string }[] }
    const answer = await fetch(`${root}/${docs[0]?.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ status: 'withdrawn' }),
    })
    return answer.status
  }, reason)

async function openLists(page: Page): Promise<void> {
  await signIn(page)
  await page.goto('/admin/collections/lmia-files')
  await page.getByRole('heading', { name: 'Importer une liste' }).waitFor()
}

async function signIn(page: Page): Promise<void> {
  const email = 'recherche1@example.org'
  await page.goto('/admin/login')
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(passwordOf(email))
  await page.locator('main form button').click()
  await page.waitForURL(/\/admin\/?$/)
}

const send = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('Choisir un fichier').setInputFiles({ name, mimeType: 'text/csv', buffer })
