import { expect, it } from 'vitest'

import { pageKey, pageOf } from '@/sources/address'
import { printOf } from '@/sources/print'

import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'
import { withDatabase } from './database'

const BEFORE = 'Le permis coûte 155 $ par personne.\nLe délai est de 12 semaines.'
const AFTER = BEFORE.replace('12 semaines', '10 semaines')

describeInBrowser('a cited page that changed', () => {
  const { visitor } = useBrowser()

  it('is found from Today, read word by word, revised for beside its chapter, and settled', async () => {
    const page = await visitor({ width: WIDTHS.phone })
    await signIn(page, 'recherche1@example.org')
    const { docs: chapters } = await ask<Found>(
      page,
      '/api/guide-chapters?where[slug][equals]=normes-du-travail&depth=1',
    )
    const [chapter] = chapters
    const source = chapter!.sources[0]!.source
    await changed(source.url)

    await page.goto('/admin')
    await page.getByRole('link', { name: /1 page citée qui a changé/ }).click()
    await page.waitForURL(/watched-sources/)
    const row = page.getByRole('article', { name: source.title })
    expect(await row.locator('del').innerText()).toContain('12')
    expect(await row.locator('ins').innerText()).toContain('10')
    await row.getByRole('link', { name: chapter!.title }).waitFor()
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    const others = await row.getByRole('listitem').getByRole('link').count()
    await row.getByRole('button', { name: /^À réviser/ }).press('Enter')
    const list = page.getByRole('region', { name: /En révision/ })
    // Of several texts that cite it one is chosen; a single one opens at once.
    if (others > 1) {
      const text = list.getByRole('listitem').filter({ hasText: chapter!.title })
      await text.getByRole('button', { name: /^Ouvrir/ }).press('Enter')
    }
    await page.waitForURL(/guide-chapters\/\d+\?source=/)

    const beside = page.getByRole('region', { name: 'Pages citées qui ont changé' })
    await beside.locator('ins').waitFor()
    expect(await beside.locator('ins').innerText()).toContain('10')
    await beside.locator('summary').press('Enter')
    await beside.locator('ins').waitFor({ state: 'hidden' })
    await beside.locator('summary').press('Enter')
    await beside.getByRole('button', { name: /^C’est révisé/ }).click()
    await beside.getByRole('button', { name: /^C’est révisé/ }).waitFor({ state: 'detached' })

    // Of the others each waits until somebody says so.
    await page.goto('/admin/watched-sources')
    await page.getByText('Aucune page citée n’attend de réponse.').waitFor()
    const revised = list.getByRole('button', { name: /^C’est révisé/ })
    for (let left = others - 1; left > 0; left -= 1) {
      await expect.poll(() => revised.count()).toBe(left)
      await revised.first().click()
    }
    await list.waitFor({ state: 'detached' })
    await page.context().close()
  })
})

interface Found {
  docs: {
    id: number
    title: string
    sources: { source: { title: string; url: string } }[]
  }[]
}

/** As if the site had looked at the page on two days: nobody is asked in a test. */
async function changed(url: string): Promise<void> {
  const address = pageOf(url)!
  const at = '2026-11-02T12:00:00.000Z'
  const [from, to] = [printOf(BEFORE), printOf(AFTER)]
  const known = {
    address,
    pace: 'often',
    nextAt: '2099-01-01T00:00:00.000Z',
    lookedAt: at,
    print: to,
    earlier: [from.hash],
    quiet: 0,
    flaps: 0,
    failed: 0,
    changed: { since: at, from: from.hash, to: to.hash, of: 'words' },
    revision: 1,
  }
  const texts = [
    { hash: from.hash, at, text: BEFORE },
    { hash: to.hash, at, text: AFTER },
  ]
  await withDatabase(async (client) => {
    for (const [key, data] of [
      [`source-watch:${pageKey(address)}`, known],
      [`source-texts:${pageKey(address)}`, { texts, revision: 1 }],
    ] as const) {
      await client.execute({
        sql: 'INSERT INTO payload_kv (key, data) VALUES (?, ?)',
        args: [key, JSON.stringify(data)],
      })
    }
  })
}
