import { expect, it } from 'vitest'

import { BASE_URL, describeInBrowser, signIn, useBrowser } from './browser'

const RESEARCHER = 'recherche1@example.org'
/** The tests' own browser says that it has no window, and counts for nothing. */
const PERSON = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Firefox/141.0' }
/** Nobody else of these tests reads it in this language. */
const PAGE = '/es/accesibilidad'

describeInBrowser('the statistics', () => {
  const browser = useBrowser()

  it('show the team what was read, of nobody, and give it as a file', async () => {
    for (let n = 0; n < 3; n += 1) {
      const answer = await fetch(BASE_URL + PAGE, { headers: PERSON })
      expect(answer.status).toBe(200)
    }
    const page = await browser.visitor()
    await page.goto(PAGE) // without a window: a robot
    await signIn(page, RESEARCHER)
    await page.goto('/admin')
    await page.getByRole('link', { name: 'Statistiques' }).click()
    await page.getByRole('heading', { level: 1, name: 'Statistiques' }).waitFor()
    const row = page
      .getByRole('region', { name: 'Autres pages' })
      .getByRole('row', { name: /^Accessibilité/ })
    // What was counted is written every two seconds.
    await expect
      .poll(async () => {
        await page.goto('/admin/statistics')
        await page.getByRole('heading', { level: 2, name: 'Pages lues' }).waitFor()
        return (await row.count()) > 0 ? row.getByRole('cell').allInnerTexts() : []
      })
      .toEqual(['3', '0', '0', '3'])
    await page.getByRole('link', { name: '7 derniers jours' }).click()
    await page.waitForURL(/from=.*step=day/)
    const chosen = page.locator('[aria-current]', { hasText: '7 derniers jours' })
    await chosen.waitFor()
    const file = await page.request.get('/api/daily-counts/file?table=items')
    expect(await file.text()).toMatch(/Pages lues,Accessibilité,\/fr\/accessibilite,0,0,3,3/)
    const visitor = await fetch(`${BASE_URL}/api/daily-counts/file`)
    expect(visitor.status).toBe(403)
  })
})
