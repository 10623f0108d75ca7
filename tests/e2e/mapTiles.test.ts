import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { describeInBrowser, useBrowser } from './browser'
import { type RunningSite, startSite } from './site'
import { worldFolder } from './world'

const READER = 'carte@example.org'
const SERVER = 'https://tiles.example.org'
const AUTHORS = '© Exemple d’images'

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const withPicture = (route: Route) => route.fulfill({ contentType: 'image/png', body: PICTURE })
const withPage = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<script>window.isTaken = true</script>' })

describeInBrowser('a site that lays the images of another server under its map', () => {
  const browser = useBrowser()
  let dataDir: string
  let site: RunningSite
  let password: string
  beforeAll(async () => {
    dataDir = worldFolder()
    site = await startSite({
      DATA_DIR: dataDir,
      SEED: 'on',
      LMIA_KEEP_UP: 'off',
      RATE_LIMITS: 'off',
      MAP_TILE_URL: `${SERVER}/{z}/{x}/{y}.png`,
      MAP_TILE_ATTRIBUTION: AUTHORS,
    })
    const accounts = readFileSync(path.join(dataDir, 'accounts.txt'), 'utf8')
    password = new RegExp(`^${READER}\\s+(\\S+)`, 'm').exec(accounts)![1]!
  }, 400_000)
  afterAll(async () => {
    await site?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  /** The map, and what the policy of its page refused. */
  async function openMap(answer: (route: Route) => Promise<void>): Promise<[Page, string[]]> {
    const page = await browser.visitor()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await page.route(`${SERVER}/**`, answer)
    const signedIn = await page.request.post(`${site.baseUrl}/api/users/login`, {
      data: { email: READER, password },
    })
    expect(signedIn.ok()).toBe(true)
    // A tile that never comes keeps the page from being whole for the browser, not for who reads the map.
    await page.goto(`${site.baseUrl}/fr/carte?at=9_45.450_-73.700`, { waitUntil: 'commit' })
    await page.locator('.map-circle').first().waitFor()
    return [page, refused]
  }

  /** How many tiles are painted whole, and how many let what lies under them be seen. */
  const ground = (page: Page) =>
    page.evaluate(() => {
      const tiles = [...document.querySelectorAll<HTMLCanvasElement>('.map-basemap canvas')]
      const isWhole = (tile: HTMLCanvasElement) => {
        const { data } = tile.getContext('2d')!.getImageData(0, 0, tile.width, tile.height)
        for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
        return true
      }
      const whole = tiles.filter(isWhole).length
      return { ours: whole > 0, theirs: whole < tiles.length, areAll: tiles.length > 8 }
    })

  it('shows them where they come, under its policy, and its own ground in the other tiles', async () => {
    const asked: string[] = []
    const [page, refused] = await openMap((route) => {
      const address = route.request().url()
      asked.push(address)
      return /\/\d*[02468]\/\d+\.png$/.test(address) ? withPicture(route) : withPage(route)
    })
    await expect.poll(() => ground(page)).toEqual({ ours: true, theirs: true, areAll: true })
    expect(refused).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
    expect(await page.locator('.leaflet-control-attribution').textContent()).toContain(AUTHORS)
    await page.getByRole('button', { name: 'Limites' }).click()
    await page.locator('dialog[open]').getByText('tiles.example.org').waitFor()
  })

  it.each([
    ['gives pages instead', withPage],
    ['is away', (route: Route) => route.abort()],
    ['has none', (route: Route) => route.fulfill({ status: 404 })],
    ['never answers', () => Promise.resolve()],
  ])('stands on its own ground when the server %s', async (_, answer) => {
    let asked = 0
    const [page] = await openMap((route) => {
      asked += 1
      return answer(route)
    })
    await expect.poll(() => asked).toBeGreaterThan(0)
    await expect.poll(() => ground(page)).toEqual({ ours: true, theirs: false, areAll: true })
    expect(await page.evaluate(() => 'isTaken' in window)).toBe(false)
    await page.locator('.map-circle').first().focus()
    await page.keyboard.press('Enter')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})
