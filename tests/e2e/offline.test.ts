import { createServer, request as ask, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'
import { PACK_LIMIT_BYTES, type PackList, weightOf } from '@/offline/pack'

import { BASE_URL, describeInBrowser, LOCALES, useBrowser, WIDTHS } from './browser'

/** A line to the site that can be cut, or left without an answer, as a telephone's is. */
class Line {
  state: 'up' | 'cut' | 'silent' = 'up'
  /** Answers that are still given before it is cut. */
  left = Infinity
  /** What the worker's own file is answered with, in its place. */
  worker: 'its own' | 'gone' | 'gone for the gateway' = 'its own'
  url = ''
  private server: Server | undefined

  async open(): Promise<void> {
    this.server = createServer((req, res) => {
      this.left -= 1
      if (this.left < 0) this.state = 'cut'
      if (this.state === 'cut') return void req.socket.destroy()
      if (this.state === 'silent') return
      if (this.worker === 'gone for the gateway' && req.url === '/sw.js')
        return void res.writeHead(404).end()
      if (this.worker === 'gone' && req.url === '/sw.js') req.url = '/no-worker.js'
      const { hostname, port } = new URL(BASE_URL)
      const onward = ask(
        { hostname, port, path: req.url, method: req.method, headers: req.headers },
        (answer) => {
          res.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(res)
        },
      )
      onward.on('error', () => req.socket.destroy())
      req.pipe(onward)
    })
    await new Promise<void>((resolve) => this.server!.listen(0, '127.0.0.1', resolve))
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }
}

const offline = (locale: (typeof LOCALES)[number]) => pathTo(locale, '/offline')

/** Waits for the worker, and for what it keeps of the page that let it in. */
async function letIn(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => keptOf(page)).toContain(new URL(page.url()).pathname)
}

/** Addresses of all that this browser keeps. */
const keptOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept: string[] = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        kept.push(new URL(url).pathname)
      }
    }
    return kept
  })

const markOf = (page: Page) => page.locator('.offline-mark')
const state = (page: Page) => page.locator('.take-along-state')

describeInBrowser('somebody without a network', () => {
  const browser = useBrowser()
  const line = new Line()
  beforeAll(() => line.open())
  afterAll(() => line.close())

  async function visit(path: string, locale: (typeof LOCALES)[number] = 'es'): Promise<Page> {
    Object.assign(line, { state: 'up', left: Infinity, worker: 'its own' })
    const page = await browser.visitor({
      width: WIDTHS.phone,
      locale: `${locale}-CA`,
      worker: true,
    })
    await page.goto(line.url + path)
    await letIn(page)
    return page
  }

  it.each(LOCALES)(
    'reads again what was read, and has the numbers for the rest (%s)',
    async (locale) => {
      const guide = pathTo(locale, '/guide')
      const page = await visit(guide, locale)
      await expect.poll(() => keptOf(page)).toContain(offline(locale))
      line.state = 'cut'
      await page.goto(line.url + guide)
      expect(await markOf(page).innerText()).toMatch(/2\d{3}/)
      expect(await markOf(page).getAttribute('role')).toBe('status')
      const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
      expect(font, 'with its style').toContain('Atkinson')
      await page.goto(line.url + pathTo(locale, '/glossary'))
      await markOf(page).waitFor()
      expect(await page.locator('.emergency-call').first().innerText()).toContain('911')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        'nothing wider than the screen',
      ).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
    },
  )

  it('shows the numbers in the language read where nothing of another one is kept', async () => {
    const page = await visit(pathTo('fr', '/guide'), 'fr')
    await expect.poll(() => keptOf(page)).toContain(offline('fr'))
    line.state = 'cut'
    await page.goto(line.url + pathTo('es', '/guide'))
    await markOf(page).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toContain('fr')
    expect(await page.locator('.emergency-call').first().innerText()).toContain('911')
  })

  it('takes the guide and a region along, goes on where it was cut, and finds in it', async () => {
    const page = await visit(offline('es'))
    const pack = (await (
      await page.request.get(`${BASE_URL}/api/offline/pack?locale=es&region=monteregie`)
    ).json()) as PackList
    expect(weightOf(pack.entries)).toBeLessThan(PACK_LIMIT_BYTES)
    expect(pack.leftOut).toBe(0)
    await page.getByLabel('Región').selectOption('monteregie')
    await page.getByText(/Por descargar:/).waitFor()
    // Cut in the middle.
    line.left = 20
    await page.getByRole('button', { name: 'Llevármela' }).click()
    await expect.poll(() => state(page).innerText()).toMatch(/Se cortó/)
    // Half of it is not said to be all, after a new start either.
    await page.goto(line.url + offline('es'))
    await expect.poll(() => state(page).innerText()).toMatch(/Guardado en parte/)
    line.left = Infinity
    line.state = 'up'
    await page.reload()
    await page.getByRole('button', { name: 'Continuar' }).click()
    await expect.poll(() => state(page).innerText()).toMatch(/Montérégie.*Tal como era el \d+ de/)
    const kept = await keptOf(page)
    for (const { path } of pack.entries) expect(kept).toContain(path.split('?')[0])

    line.state = 'cut'
    await page.goto(
      line.url +
        pathTo('es', { pathname: '/search', query: { q: 'no me pagan' }, hash: 'results' }),
    )
    const first = page.locator('#results .site-text a, #results .site-number a').first()
    await first.waitFor()
    expect(await page.locator('#site-q').inputValue()).toBe('no me pagan')
    await first.click()
    await markOf(page).waitFor()
    const sheet = pack.entries.find(({ path }) => path.includes('/organizaciones/'))!
    await page.goto(line.url + sheet.path)
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('open-now[data-state]').count()).toBeGreaterThan(0)
    const chapter = pack.entries.find(({ path }) => /^\/es\/guia\/.*empleador/.test(path))
    await page.goto(line.url + chapter!.path)
    expect(await page.locator('h1').innerText()).toMatch(/empleador/i)

    line.state = 'up'
    await page.goto(line.url + offline('es'))
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Quitar de este aparato' }).click()
    await expect.poll(() => state(page).innerText()).toMatch(/Se quitó/)
    expect(await keptOf(page)).not.toContain(sheet.path)
  })

  it('says that there is no room, keeps what is there, and begins anew when all was thrown away', async () => {
    const page = await visit(offline('es'))
    const session = await page.context().newCDPSession(page)
    const quota = (bytes?: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: line.url, quotaSize: bytes })
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
    await quota(usage + 60_000)
    await page.getByRole('button', { name: 'Llevármela' }).click()
    await expect.poll(() => state(page).innerText()).toMatch(/Ya no hay espacio/)
    await quota()
    await page.getByRole('button', { name: 'Continuar' }).click()
    await expect.poll(() => state(page).innerText()).toMatch(/Guardado en este aparato/)
    // The browser threw it away: nothing is said to be there.
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await page.reload()
    await page.getByRole('button', { name: 'Llevármela' }).waitFor()
    expect(await state(page).textContent()).toBe('')
  })

  it('does not wait for a network that only says it is there', async () => {
    const guide = pathTo('es', '/guide')
    const page = await visit(guide)
    line.state = 'silent'
    const began = Date.now()
    await page.goto(line.url + guide)
    expect(await markOf(page).innerText()).toMatch(/La red no responde/)
    expect(Date.now() - began).toBeLessThan(15_000)
  })

  it('keeps nothing of the map, the accounts, the forms or what is searched', async () => {
    const page = await visit(pathTo('fr', '/guide'), 'fr')
    const addresses = [
      pathTo('fr', '/map'),
      pathTo('fr', '/account/sign-in'),
      pathTo('fr', '/feedback'),
      pathTo('fr', { pathname: '/handout', query: { items: 'g.logement' } }),
      pathTo('fr', { pathname: '/search', query: { q: 'violence' } }),
    ]
    for (const path of addresses) await page.goto(line.url + path)
    await page.goto(line.url + pathTo('fr', '/numbers'))
    await expect.poll(() => keptOf(page)).toContain(pathTo('fr', '/numbers'))
    const kept = await keptOf(page)
    for (const path of addresses) expect(kept).not.toContain(path.split('?')[0])
    expect(kept.filter((path) => /^\/(?:api|admin)|chunks\/.*\.js$/.test(path))).toEqual([])
  })

  it('keeps no chapter that tells much, and erases what was read, in any language', async () => {
    const chapter = pathTo('fr', { pathname: '/guide/[slug]', params: { slug: 'logement' } })
    const page = await visit(pathTo('fr', '/guide'), 'fr')
    await page.goto(line.url + chapter)
    expect(await page.locator('quick-exit').count(), 'it has a quick way out').toBe(1)
    await page.goto(line.url + pathTo('fr', '/numbers'))
    await expect.poll(() => keptOf(page)).toContain(pathTo('fr', '/numbers'))
    expect(await keptOf(page)).not.toContain(chapter)
    // Nothing with a name is left in this language: the way to erase is there all the same.
    await page.goto(line.url + offline('es'))
    await page.getByText('Páginas sin nombre aquí: 1.').waitFor()
    await page.getByRole('button', { name: 'Borrar las páginas leídas' }).click()
    await page.getByText('Las páginas leídas se borraron').waitFor()
    expect(await keptOf(page)).not.toContain(pathTo('fr', '/numbers'))
    expect(await page.getByRole('button', { name: 'Borrar' }).count()).toBe(0)
  })

  it('leaves no page that was read behind when it leaves quickly', async () => {
    const page = await visit(pathTo('fr', '/numbers'), 'fr')
    await page.route(/weather|meteo/, (route) => route.fulfill({ body: 'the weather' }))
    await page.locator('quick-exit a').click()
    await page.getByText('the weather').waitFor()
    await page.goto(`${line.url}/assets/no-page`)
    expect(await keptOf(page)).not.toContain(pathTo('fr', '/numbers'))
  })

  it('keeps what was taken along when it is only the gateway that knows of no worker', async () => {
    const page = await visit(pathTo('en', '/guide'), 'en')
    line.worker = 'gone for the gateway'
    await page.goto(line.url + pathTo('en', '/numbers'))
    await expect.poll(() => keptOf(page)).toContain(pathTo('en', '/numbers'))
    await page.waitForLoadState('networkidle')
    expect(await keptOf(page)).toContain(pathTo('en', '/guide'))
  })

  it('is rid of all that was kept once the site has no worker any more', async () => {
    const page = await visit(pathTo('en', '/guide'), 'en')
    line.worker = 'gone'
    await page.goto(line.url + pathTo('en', '/numbers'))
    await expect.poll(() => keptOf(page)).toEqual([])
    // The pages of this site would let it in again; it keeps nothing any more.
    await page.goto(line.url + pathTo('en', '/glossary'))
    await page.waitForLoadState('networkidle')
    expect(await keptOf(page)).toEqual([])
  })

  it('sees the page without a script too, with the way to the guide as a file', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(offline('es'))
    await page.locator('[data-part="plain"] a').click()
    expect(new URL(page.url()).pathname).toBe(pathTo('es', '/guide'))
  })
})
