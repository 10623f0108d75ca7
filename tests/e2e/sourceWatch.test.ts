import path from 'node:path'

import { createClient } from '@libsql/client'
import { expect, inject, it } from 'vitest'

import { pageKey, pageOf } from '@/sources/address'
import { printOf } from '@/sources/print'

import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

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
    await row.getByRole('button', { name: /^À réviser/ }).press('Enter')
    await page.getByRole('region', { name: /En révision/ }).waitFor()

    await page.goto(`/admin/collections/guide-chapters/${chapter!.id}`)
    const beside = page.getByRole('region', { name: 'Pages citées qui ont changé' })
    expect(await beside.locator('ins').innerText()).toContain('10')
    await beside.getByRole('button', { name: /^C’est révisé/ }).click()
    await beside.getByRole('button').waitFor({ state: 'detached' })
    await page.goto('/admin/watched-sources')
    await page.getByText('Aucune page citée n’attend de réponse.').waitFor()
    expect(await page.getByRole('region', { name: /En révision/ }).count()).toBe(0)
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
  const client = createClient({ url: `file:${path.join(inject('dataDir'), 'accompagner.db')}` })
  for (const [key, data] of [
    [`source-watch:${pageKey(address)}`, known],
    [`source-texts:${pageKey(address)}`, { texts, revision: 1 }],
  ] as const) {
    await client.execute({
      sql: 'INSERT INTO payload_kv (key, data) VALUES (?, ?)',
      args: [key, JSON.stringify(data)],
    })
  }
  client.close()
}
