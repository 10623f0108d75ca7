import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { PATHNAMES } from '@/i18n/pathnames'
import { pathTo } from '@/i18n/paths'

import {
  BASE_URL,
  LOCALES,
  WIDTHS,
  describeInBrowser,
  expectCursorIn,
  passwordOf,
  readForm,
  useBrowser,
} from './browser'

/** Employers of Quebec in the example list: none may be seen without access to the map. */
const EMPLOYERS = readFileSync(path.resolve('seed/lmia/exemple-2024Q4.csv'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('Quebec'))
  .map((line) => line.split(',')[2] ?? '')

const read = async (address: string): Promise<string> => (await fetch(BASE_URL + address)).text()

/** Every page is drawn, and for the first time: a busy machine takes its time. */
const WHOLE_SITE_MS = 240_000

describe('without access to the map', () => {
  const pages = Object.keys(PATHNAMES).filter((name) => !name.includes('['))

  it('the example list has employers to look for', () => {
    expect(EMPLOYERS.length).toBeGreaterThan(20)
  })

  it.each(LOCALES)(
    'no page says an employer’s name, nor its data (%s)',
    async (locale) => {
      for (const name of pages) {
        const page = await read(pathTo(locale, name as '/'))
        expect([name, EMPLOYERS.find((employer) => page.includes(employer))]).toEqual([
          name,
          undefined,
        ])
      }
    },
    WHOLE_SITE_MS,
  )

  it.each([
    '/sitemap.xml',
    '/robots.txt',
    `/fr/repertoire?q=${encodeURIComponent(EMPLOYERS[0] ?? '')}`,
    '/fr/carte?employer=1&place=m%3A68055',
    '/api/map/query',
    '/api/map/export.csv',
    '/api/map/export.xlsx',
    '/api/map/sheets/employers/1',
    '/fr/carte/employeurs/1',
    '/en/map/places/m%3A68055',
    '/api/employers?limit=0',
    '/api/lmia-approvals?limit=0&depth=2',
    '/api/graphql?query=%7BEmployers%7Bdocs%7Bname%7D%7D%7D',
  ])('%s says none', async (address) => {
    const answer = await read(address)
    // The name that was typed is repeated to who typed it; any other one was let out.
    const others = EMPLOYERS.filter((employer) => employer !== EMPLOYERS[0])
    expect(others.find((employer) => answer.includes(employer))).toBeUndefined()
  })
})

describeInBrowser('the map', () => {
  const browser = useBrowser()

  it('runs under a strict policy, by the keyboard alone', async () => {
    const page = await browser.visitor()
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    await openMap(page)
    await page.locator('.map-circle').first().waitFor()
    await page.locator('.map-circle[tabindex="0"]').focus()
    await page.keyboard.press('t')
    await page.getByRole('rowheader').getByRole('button').first().focus()
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('Enter')
    const title = page.getByRole('heading', { level: 2, name, exact: true })
    await title.waitFor()
    await expectCursorIn(title)
    await page.keyboard.press('Escape')
    await title.waitFor({ state: 'detached' })
    await page.keyboard.press('t')
    await page.locator('.map-circle').first().waitFor()
    expect(refused).toEqual([])
  })

  it('keeps its filters and its place in the address, for another reader', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.getByRole('button', { name: /^Agricole/ }).click()
    await page.waitForURL(/stream=primaryAgriculture/)
    await page.getByRole('button', { name: 'Tableau' }).click()
    await page.getByRole('rowheader').getByRole('button').first().click()
    await page.waitForURL(/place=/)
    const positions = await page.locator('.map-side .stat-value').first().textContent()

    const other = await browser.visitor()
    await openMap(other, new URL(page.url()).pathname + new URL(page.url()).search)
    await other.locator('.map-side .stat-value').first().waitFor()
    expect(await other.locator('.map-side .stat-value').first().textContent()).toBe(positions)
    expect(
      await other.getByRole('button', { name: /^Agricole/ }).getAttribute('aria-pressed'),
    ).toBe('true')
  })

  it('says when a screen could not come, keeps the map, and asks again', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.route('**/_next/static/**', (route) => route.abort())
    await page.getByRole('button', { name: 'Tableau' }).click()
    const lost = page.getByRole('alert').filter({ hasText: 'La carte ne répond pas' })
    await lost.waitFor()
    await page.unroute('**/_next/static/**')
    await lost.getByRole('button', { name: 'Réessayer' }).click()
    await page.getByRole('rowheader').first().waitFor()
    await lost.waitFor({ state: 'detached' })
  })

  it('gives its filters though its ground cannot come', async () => {
    const page = await browser.visitor()
    await page.route('**/api/map/basemap.json*', (route) => route.abort())
    await openMap(page)
    await page.getByRole('alert').filter({ hasText: 'Réessayer' }).waitFor()
    await page.getByLabel('Lieu, profession ou employeur').first().waitFor()
    await page.unroute('**/api/map/basemap.json*')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await page.locator('.map-circle').first().waitFor()
  })

  it('learns while it is open that its figures are old, and offers the new ones', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.locator('.map-circle').first().waitFor()
    const comeBack = () =>
      page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const real = page.waitForResponse('**/api/map/version')
    await comeBack()
    expect((await real).status()).toBe(200)
    await page.route('**/api/map/version', (route) => route.fulfill({ json: { version: 'next' } }))
    await comeBack()
    const said = page.getByRole('status').filter({ hasText: 'Les données ont changé' })
    await said.waitFor()
    const counted = page.waitForResponse((answer) => answer.url().includes('/api/map/query'))
    await page.getByRole('button', { name: 'Afficher les nouveaux chiffres' }).click()
    await counted
    await page.unroute('**/api/map/version')
    await comeBack()
    await said.waitFor({ state: 'detached' })
  })

  it('steps back through what was chosen, and keeps an employer’s name for another reader', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.getByRole('button', { name: /^Agricole/ }).click()
    await page.waitForURL(/stream=primaryAgriculture/)
    await page.getByRole('button', { name: 'Tableau' }).click()
    await page.getByRole('rowheader').getByRole('button').first().click()
    const employer = page
      .locator('.map-side .map-link')
      .filter({ hasText: /exemple/i })
      .first()
    const name = (await employer.textContent()) ?? ''
    await employer.click()
    await page.waitForURL(/employer=/)
    const chosen = (other: typeof page) =>
      other.locator('.map-chosen').getByText(name, { exact: true })
    await chosen(page).waitFor()

    const other = await browser.visitor()
    await openMap(other, new URL(page.url()).pathname + new URL(page.url()).search)
    await chosen(other).waitFor()

    await page.goBack()
    await chosen(page).waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/place=/)
    await page.goBack()
    await page.locator('.map-side').waitFor({ state: 'detached' })
    expect(page.url()).toContain('view=table')
  })

  it('compares years that stand in the address, and says what it leaves out', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await openMap(page)
    await page.getByRole('button', { name: 'Comparer' }).click()
    await page.getByRole('button', { name: 'Comparer', pressed: true }).waitFor()
    expect(await page.locator(':focus').textContent()).toBe('Comparer')
    await page.getByLabel('Avant').selectOption({ index: 0 })
    await page.waitForURL(/view=compare.*before=/)
    const note = page.locator('.map-compare .map-note').first()
    await note.waitFor()
    const other = await browser.visitor({ width: WIDTHS.phone })
    await openMap(other, new URL(page.url()).pathname + new URL(page.url()).search)
    await expect
      .poll(() => other.locator('.map-compare h2').textContent())
      .toBe(await page.locator('.map-compare h2').textContent())
    expect(await note.textContent()).toMatch(/trimestre/)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing is wider than the phone').toBeLessThanOrEqual(WIDTHS.phone)
  })

  it('says where many positions meet few services, for another reader too', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.getByRole('button', { name: 'Postes et services' }).click()
    await page.getByLabel('Territoire').selectOption('region')
    await page.getByLabel('Langue de l’aide').selectOption('es')
    await page.waitForURL(/view=needs.*help=es/)
    const rows = page.locator('.map-needs tbody')
    const name = (await rows.getByRole('rowheader').first().textContent()) ?? ''
    // The answer in Spanish may put it on another row meanwhile.
    await rows.getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { level: 3, name, exact: true }).waitFor()
    const other = await browser.visitor({ width: WIDTHS.phone })
    await openMap(other, new URL(page.url()).pathname + new URL(page.url()).search)
    await other.getByRole('heading', { level: 3, name, exact: true }).waitFor()
    await page.getByRole('button', { name: 'Fermer le territoire' }).click()
    await page.waitForURL((url) => !url.searchParams.has('territory'))
    expect(await page.locator(':focus').textContent()).toBe(name)
    const width = await other.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing is wider than the phone').toBeLessThanOrEqual(WIDTHS.phone)
  })

  it('leads to the page of a place and of an employer, which say nothing of one that is not there', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await openMap(page, '/fr/carte?view=table')
    await page.getByRole('rowheader').getByRole('button').first().click()
    const name = (await page.locator('.map-side h2').textContent()) ?? ''
    await page.getByRole('link', { name: 'Ouvrir la fiche de ce lieu' }).click()
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    expect(await page.getByText(/^Établi pour .*carte@example\.org/).count()).toBe(1)
    const employer = page.locator('.map-sheet a[href*="/employeurs/"]').first()
    const who = (await employer.textContent()) ?? ''
    await employer.click()
    await page.getByRole('heading', { level: 1, name: who, exact: true }).waitFor()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing is wider than the phone').toBeLessThanOrEqual(WIDTHS.phone)
    expect((await page.goto('/fr/carte/employeurs/0'))?.status()).toBe(404)
    const stranger = await browser.visitor()
    expect((await stranger.goto('/fr/carte/employeurs/0'))?.status()).toBe(200)
    await stranger.getByRole('heading', { name: 'Demander un accès' }).waitFor()
  })

  it('is reached in two steps of the keyboard from the top of the page', async () => {
    const page = await browser.visitor()
    await openMap(page)
    await page.locator('.map-circle').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Aller au contenu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('.map-view:focus').count()).toBe(1)
    // And it is seen there: Leaflet's layers lie over the edge of what holds them.
    const [width, height] = [4, 200]
    const { data, info } = await sharp(
      await page.screenshot({ clip: { x: WIDTHS.desk - width, y: 300, width, height } }),
    )
      .raw()
      .toBuffer({ resolveWithObject: true })
    const isWheat = (at: number) => data[at]! > 220 && data[at + 1]! > 180 && data[at + 2]! < 120
    const pixels = Array.from({ length: width * height }, (_, at) => at * info.channels)
    expect(pixels.filter(isWheat).length).toBeGreaterThan(2 * height)
  })

  it.each(Object.entries(WIDTHS))(
    'is reached by the Tab key alone in ten stops, and the filters soon after (%s)',
    async (name, width) => {
      const page = await browser.visitor({ width })
      await openMap(page)
      await page.locator('.map-circle').first().waitFor()
      expect(await stopsUntil(page, '.map-view:focus', 10)).toBeLessThanOrEqual(10)
      // In all fewer than the seventeen that they were reached in when they stood before the map.
      if (name === 'desk')
        expect(await stopsUntil(page, '.map-panel :focus', 6)).toBeLessThanOrEqual(6)
    },
  )

  it.each(Object.values(WIDTHS))(
    'has its screens in a row that is one stop, and leads past a table to the filters (%d px)',
    async (width) => {
      const page = await browser.visitor({ width })
      await openMap(page)
      await page.locator('.map-circle').first().waitFor()
      await stopsUntil(page, '[role=toolbar] :focus', 10)
      await page.keyboard.press('End')
      expect(await page.locator(':focus').textContent()).toBe('Mon compte')
      await page.keyboard.press('Home')
      while ((await page.locator(':focus').textContent()) !== 'Tableau') {
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
      await page.getByRole('rowheader').first().waitFor()
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Aller aux filtres')
      await page.keyboard.press('Enter')
      await expectCursorIn(page.locator('#map-panel'))
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      expect(await page.locator('.map-panel:focus-within').count()).toBe(1)
    },
  )

  it('is printed on white, though the reader’s theme is dark', async () => {
    const page = await browser.visitor({ colorScheme: 'dark' })
    await openMap(page)
    /** Waits for a base map that is painted, all of it on one side of grey: 0 to 255, by the red. */
    const isPainted = (side: 'dark' | 'light') =>
      page.waitForFunction((asked) => {
        const points = [
          ...document.querySelectorAll<HTMLCanvasElement>('.map-basemap canvas'),
        ].flatMap((tile) => [...tile.getContext('2d')!.getImageData(0, 0, 64, 64).data])
        // What is not painted yet has no opacity.
        const reds = points.filter((_, at) => at % 4 === 0 && points[at + 3] === 255)
        const lightest = reds.reduce((most, red) => Math.max(most, red), -1)
        return asked === 'dark' ? lightest >= 0 && lightest < 128 : lightest > 220
      }, side)
    await isPainted('dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await isPainted('light')
  })

  it.each(LOCALES)('keeps its limits in sight on a phone (%s)', async (locale) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await openMap(page, pathTo(locale, '/map'))
    const limits = page.locator('.map-caveats')
    await limits.waitFor()
    const box = (await limits.boundingBox())!
    const bar = (await page.locator('.site-nav').boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y + 1)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'nothing is wider than the phone').toBeLessThanOrEqual(WIDTHS.phone)
  })
})

describeInBrowser('a request for access', () => {
  const browser = useBrowser()

  it.each([true, false])(
    'keeps what was typed and says what to mend (script: %s)',
    async (javaScript) => {
      const page = await browser.visitor({ javaScript })
      await page.goto('/es/mapa/solicitud')
      await page.getByLabel('Su nombre').fill('Alex Exemple')
      await page.getByLabel('Su correo electrónico').fill('alex')
      await page.getByRole('button', { name: 'Enviar la solicitud' }).click()
      await page.getByText('4 puntos por corregir').waitFor()
      expect(await page.getByLabel('Su nombre').inputValue()).toBe('Alex Exemple')
      await page.getByLabel('Su correo electrónico').fill('alex@example.org')
      await page.getByLabel('Su organización').fill('Municipio de ejemplo')
      await page.getByLabel('Para qué le servirá el mapa').fill('Planificar la próxima temporada.')
      await page.getByLabel(/^Usaré el mapa/).check()
      await readForm(page)
      await page.getByRole('button', { name: 'Enviar la solicitud' }).click()
      await page.getByText('Falta confirmar su correo').waitFor()
    },
  )
})

/** Presses Tab until something stands where it is looked for; says how often, one more than the most when it never does. */
async function stopsUntil(page: Page, wanted: string, most: number): Promise<number> {
  for (let stop = 1; stop <= most; stop += 1) {
    await page.keyboard.press('Tab')
    if ((await page.locator(wanted).count()) > 0) return stop
  }
  return most + 1
}

async function openMap(page: Page, address = '/fr/carte'): Promise<void> {
  const response = await page.request.post(`${BASE_URL}/api/users/login`, {
    data: { email: 'carte@example.org', password: passwordOf('carte@example.org') },
  })
  expect(response.ok()).toBe(true)
  await page.goto(address)
  await page.locator('.map-app').waitFor()
}
