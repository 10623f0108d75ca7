import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser } from './browser'

const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'
const REASON = 'Le parcours d’essai demande un autre résumé.'

describeInBrowser('the first screen of the admin', () => {
  const browser = useBrowser()

  it('offers a text to whoever may review it, and shows its return to its author first', async () => {
    const author = await browser.visitor()
    await signIn(author, AUTHOR)
    const page = await findPage(author, 'accessibility')
    await ask(author, `/api/pages/${page.id}?draft=true`, 'PATCH', { summary: `Vu ${Date.now()}.` })
    await ask(author, `/api/pages/${page.id}/workflow`, 'POST', { action: 'submit' })
    await author.goto('/admin')
    await author.getByRole('heading', { level: 1, name: 'Aujourd’hui' }).waitFor()
    const waiting = author.getByRole('region', { name: 'Ce qui vous attend' })
    expect(await waiting.getByRole('link', { name: page.title }).count(), 'four eyes').toBe(0)

    const reviewer = await browser.visitor()
    await signIn(reviewer, REVIEWER)
    await reviewer.goto('/admin')
    await reviewer.getByRole('link', { name: /^\d+ pages? à relire$/ }).click()
    await reviewer.waitForURL(/collections\/pages/)
    await reviewer.getByRole('link', { name: page.title }).waitFor()
    await ask(reviewer, `/api/pages/${page.id}/workflow`, 'POST', {
      action: 'requestChanges',
      reason: REASON,
    })

    await author.reload()
    const first = waiting.getByRole('listitem').first()
    expect(await first.innerText()).toMatch(/1\s+page à reprendre/)
    // Beside the title that it is about: several may be sent back.
    expect(await first.locator('div', { hasText: page.title }).innerText()).toContain(REASON)
    // What a page that is loaded anew would not have any more.
    await author.evaluate(() => void performance.mark('before the press'))
    await first.getByRole('link', { name: page.title }).click()
    await author.waitForURL(`**/admin/collections/pages/${page.id}`)
    await author.locator('#field-title').waitFor()
    expect(
      await author.evaluate(() => performance.getEntriesByName('before the press').length),
    ).toBe(1)

    // Taken up again, it waits for nobody's return any more.
    await ask(author, `/api/pages/${page.id}/workflow`, 'POST', { action: 'submit' })
    await author.goto('/admin')
    await waiting.waitFor()
    expect(await waiting.innerText()).not.toContain(REASON)
  })

  it('shows a translator the passages of their own language alone', async () => {
    const page = await browser.visitor()
    await signIn(page, 'traduction.es@example.org')
    await page.goto('/admin')
    const progress = page.getByRole('region', { name: 'Traductions' })
    await progress.getByRole('link', { name: 'Espagnol' }).waitFor()
    expect(await progress.locator('.today-progress').count()).toBe(1)
  })
})

interface Text {
  id: number | string
  title: string
}

async function findPage(page: Page, slug: string): Promise<Text> {
  const { docs } = await ask<{ docs: Text[] }>(
    page,
    `/api/pages?where[slug][equals]=${slug}&depth=0`,
  )
  return docs[0]!
}
