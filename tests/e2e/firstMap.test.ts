import { expect, it } from 'vitest'

import { describeInBrowser, passwordOf, useBrowser, WIDTHS } from './browser'

const READER = 'carte@example.org'
const MOST_BYTES = 120_000

describeInBrowser('the first view of the map', () => {
  const browser = useBrowser()

  it('comes from signing in with no other document or script, light, the whole ground only from near', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto('/fr/compte/connexion?next=%2Ffr%2Fcarte', { waitUntil: 'networkidle' })
    const figures = ['/api/map/meta', '/api/map/query']
    expect(
      (
        await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
      ).filter((name) => figures.some((part) => name.includes(part))),
      'no figure is asked for before somebody has signed in',
    ).toEqual([])
    await page.fill('[name=email]', READER)
    await page.fill('[name=password]', passwordOf(READER))
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    const asked: { type: string; address: string }[] = []
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      asked.push({ type: request.resourceType(), address: pathname + search })
    })
    const timesAsked = (part: string) =>
      asked.filter(({ address }) => address.includes(part)).length

    await page.click('form.account-form button')
    await page.waitForSelector('.map-sheet-of-marks > *')
    expect(asked.filter(({ type }) => type === 'document')).toEqual([])
    // Scripts and the ground came while the password was typed.
    expect(asked.filter(({ type }) => type === 'script')).toEqual([])
    expect(bytes).toBeLessThan(MOST_BYTES)
    for (const part of ['/api/map/meta', '/api/map/query']) {
      expect(timesAsked(part), part).toBe(1) // what was asked ahead is not asked again
    }
    expect(timesAsked('detail=whole')).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/fr/carte')
    expect(await page.locator('h1').innerText()).toBe('Carte des postes approuvés')

    // Names come after what is seen, and say what codes stand for.
    await page.click('.map-filters-button')
    await expect
      .poll(() => page.locator('.map-panel').innerText())
      .toMatch(/\d{4,5} · \p{Lu}\p{Ll}+/u)
    await page.keyboard.press('Escape')

    const whole = page.waitForRequest((request) => request.url().includes('detail=whole'))
    await page.focus('.map-view')
    for (let zoom = 0; zoom < 3; zoom += 1) {
      await page.keyboard.press('+')
      await page.waitForTimeout(600) // a zoom is drawn
    }
    expect((await (await whole).response())?.ok()).toBe(true)
    await page.context().close()
  })
})
