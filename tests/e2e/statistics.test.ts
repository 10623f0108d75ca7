import { expect, it } from 'vitest'

import { BASE_URL, describeInBrowser, signIn, useBrowser } from './browser'
import { readAsPerson } from './readAsPerson'

const RESEARCHER = 'recherche1@example.org'
const PAGE = '/es/accesibilidad'

describeInBrowser('the statistics', () => {
  const browser = useBrowser()

  it('show the team what was read, of nobody, and give it as a file', async () => {
    for (let n = 0; n < 3; n += 1) expect(await readAsPerson(BASE_URL + PAGE)).toBe(200)
    const page = await browser.visitor()
    await signIn(page, RESEARCHER)
    const row = page
      .getByRole('region', { name: 'Autres pages' })
      .getByRole('row', { name: /^Accessibilité/ })
    // What was counted is written every two seconds.
    await expect
      .poll(
        async () => {
          await page.goto('/admin/statistics')
          await page.getByRole('heading', { level: 1, name: 'Statistiques' }).waitFor()
          return (await row.count()) > 0
            ? Number(await row.getByRole('cell').last().innerText())
            : 0
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThanOrEqual(3)
    await page.getByRole('link', { name: '7 derniers jours' }).click()
    await page.waitForURL(/from=.*step=day/)
    const chosen = page.locator('[aria-current]', { hasText: '7 derniers jours' })
    await chosen.waitFor()
    const file = await page.request.get('/api/daily-counts/file?table=items', {
      headers: { Origin: new URL(BASE_URL).origin }, // a session counts for pages of the site alone
    })
    expect(await file.text()).toMatch(/Pages lues,Accessibilité,\/fr\/accessibilite,\d/)
    const visitor = await fetch(`${BASE_URL}/api/daily-counts/file`)
    expect(visitor.status).toBe(403)
  })
})
