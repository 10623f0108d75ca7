import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { WIDTHS, describeInBrowser, useBrowser } from './browser'

const search = (q: string) => pathTo('fr', { pathname: '/search', query: { q } })

describeInBrowser('a reader who searches the site', () => {
  const browser = useBrowser()

  it('is answered without a script, and takes away what was understood', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(search('interprète espagnol joliette'))
    expect(await page.title()).toContain('interprète espagnol joliette')
    const chips = page.getByRole('link', { name: /^Enlever/ })
    expect(await chips.count()).toBe(3)
    await page.getByRole('link', { name: /^Enlever.*Joliette/ }).click()
    expect(new URL(page.url()).searchParams.get('without')).toBe('place')
    expect(await page.getByRole('link', { name: /^Enlever/ }).count()).toBe(2)
    expect(await page.getByRole('searchbox').inputValue()).toBe('interprète espagnol joliette')
    // The same question in another language.
    await page.getByRole('link', { name: /English/ }).click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('interprète espagnol joliette')
  })

  it('sees their words as words, whatever they write', async () => {
    const page = await browser.visitor()
    const typed = '"><script>alert(1)</script> & <b>logement</b>'
    await page.goto(search(typed))
    expect(await page.locator('#site-q').inputValue()).toBe(typed)
    expect(await page.locator('main b', { hasText: 'logement' }).count()).toBe(0)
    expect(await page.locator('main script').count()).toBe(0)
  })

  it('finds the number before anything else when in danger', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(pathTo('es', { pathname: '/search', query: { q: 'quiero morirme' } }))
    const first = page.locator('#results article').first()
    expect(await first.getByRole('link', { name: /988/ }).getAttribute('href')).toBe('tel:988')
  })

  it('finds the number for a danger that nobody names before a second organization', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    const q =
      'someone who speaks spanish in granby, the foreman comes in our room at night and sits on my bed'
    await page.goto(pathTo('en', { pathname: '/search', query: { q } }))
    const shown = await page.locator('#results article').allInnerTexts()
    const at = shown.findIndex((words) => words.includes('911'))
    expect([0, 1]).toContain(at)
    expect(shown.length).toBeGreaterThan(2)
    // Understood, shown, and taken away.
    await page.getByRole('link', { name: /^Remove.*Emergency/ }).click()
    await page.waitForURL(/without=emergency/)
    expect(await page.locator('#results article', { hasText: '911' }).count()).toBe(0)
  })

  it('chooses a suggestion by the keyboard, and closes the list without leaving', async () => {
    const page = await browser.visitor()
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/search/suggest')) asked.push(request.url())
    })
    await page.goto(pathTo('fr', '/search'))
    const box = page.getByRole('combobox', { name: 'Votre question' })
    await box.pressSequentially('p')
    await page.waitForTimeout(400)
    expect(asked).toEqual([])
    await box.pressSequentially('orter plainte')
    const list = page.getByRole('listbox')
    await list.waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    await box.pressSequentially(' ')
    await box.pressSequentially('à')
    await list.waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = page.getByRole('option', { selected: true })
    expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/normes-du-travail#s-porter-plainte/)
  })
})

describeInBrowser('a reader who filters the directory without a script', () => {
  const browser = useBrowser()

  it('finds as many as the filter said, and takes it off again', async () => {
    const page = await browser.visitor({ javaScript: false })
    const path = pathTo('fr', { pathname: '/directory', query: { service: 'housing' } })
    await page.goto(path)
    await page.locator('.facets > summary').click()
    const option = page.locator('.facets').getByRole('link', { name: /^Accessible en fauteuil/ })
    const count = Number(/\d+/.exec(await option.innerText())?.[0])
    await option.click()
    expect(await page.locator('#results-title').innerText()).toBe(`${count} organismes`)
    await page.getByRole('link', { name: /« Accessible en fauteuil roulant »/ }).click()
    expect(new URL(page.url()).searchParams.has('wheelchair')).toBe(false)
  })

  it('sees how many serve each region beside the map, and goes there', async () => {
    const page = await browser.visitor({ javaScript: false })
    const query = { service: 'housing', view: 'map' }
    await page.goto(pathTo('fr', { pathname: '/directory', query }))
    const tile = page.locator('.tilemap a').first()
    const label = await tile.getAttribute('aria-label')
    const count = Number(/(\d+) organisme/.exec(label ?? '')?.[1])
    await page.goto((await tile.getAttribute('href'))!)
    expect(await page.locator('#results-title').innerText()).toMatch(new RegExp(`^${count} `))
    expect(await page.title()).toMatch(new RegExp(`^${count} organismes? · `))
  })

  it('has a map that is drawn, whose marks lead to their places in the list', async () => {
    const page = await browser.visitor({ javaScript: false })
    const query = { service: 'housing', view: 'map' }
    await page.goto(pathTo('fr', { pathname: '/directory', query }))
    const mark = page.locator('.result-drawing a').first()
    const id = (await mark.getAttribute('href'))!
    await mark.click()
    expect(new URL(page.url()).hash).toBe(id)
    expect(await page.locator(`${id} a`).count()).toBeGreaterThan(0)
    expect(await page.locator('.result-map-live').isVisible()).toBe(false)
    const ground = await page.request.get('/api/map/ground.svg')
    expect([ground.status(), ground.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining('image/svg+xml'),
    ])
  })

  it('is never given a kept page for what is open now', async () => {
    const page = await browser.visitor()
    const open = await page.request.get(
      pathTo('fr', { pathname: '/directory', query: { open: 'yes' } }),
    )
    expect(open.headers()['cache-control']).toContain('no-store')
  })
})

describeInBrowser('a reader who looks at results on a map', () => {
  const browser = useBrowser()

  it('goes from a mark to a sheet by keyboard, and finds the map as it was left', async () => {
    const page = await browser.visitor({ javaScript: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const query = { service: 'housing', region: 'monteregie' }
    await page.goto(pathTo('fr', { pathname: '/directory', query }))
    await page.waitForLoadState('load')
    expect(asked.filter((url) => /liveMap|basemap|resultMap/.test(url))).toEqual([])
    await page.getByRole('link', { name: 'Voir sur une carte' }).click()
    const map = page.getByRole('region', { name: 'Carte des résultats' })
    await map
      .getByRole('button', { name: /^Lieu 1 :|lieux voisins/ })
      .first()
      .waitFor()
    const number = page.getByRole('button', { name: 'Montrer le lieu 2 sur la carte' })
    await number.press('Enter')
    const sheet = map.locator('.leaflet-popup').getByRole('link').first()
    await sheet.waitFor()
    // What the map says of a place is what the list says.
    expect(await map.locator('.leaflet-popup-content').innerText()).toContain(
      await page.locator('#place-2 .result-entry-name').first().innerText(),
    )
    await page.keyboard.press('Escape')
    await map.locator('.leaflet-popup').waitFor({ state: 'detached' })
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
    const mark = map.getByRole('button', { name: /^Lieu 2 :/ })
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter') // the first link of what opened has the focus
    await page.waitForURL(/\/organismes\//)
    await page.goBack()
    await map.locator('.leaflet-popup').waitFor()
    expect(await page.locator('.result-spot--open').getAttribute('id')).toBe('place-2')
    // Nothing of it comes from elsewhere, nor from what only readers of the map may know.
    const sites = new Set(asked.map((url) => new URL(url).origin))
    expect([...sites]).toEqual([new URL(page.url()).origin])
    const ofTheMap = asked
      .map((url) => new URL(url).pathname)
      .filter((at) => at.startsWith('/api/'))
    expect(new Set(ofTheMap)).toEqual(new Set(['/api/map/ground.svg', '/api/map/basemap.json']))
  })

  it('keeps the drawing where data is counted, until the map is asked for', async () => {
    const page = await browser.visitor({ javaScript: true })
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    const query = { service: 'housing', view: 'map' }
    await page.goto(pathTo('es', { pathname: '/directory', query }))
    const offer = page.getByRole('button', { name: /^Abrir el mapa/ })
    await offer.waitFor()
    expect(await page.locator('.result-drawing').isVisible()).toBe(true)
    // The line is cut: what stands stays, and says so.
    await page.route('**/basemap.json*', (route) => route.abort())
    await offer.click()
    await page.getByText('no se pudo cargar').waitFor()
    expect(await page.locator('.result-drawing').isVisible()).toBe(true)
    await page.unroute('**/basemap.json*')
    await page.getByRole('button', { name: 'Reintentar' }).click()
    await page.getByRole('region', { name: 'Mapa de los resultados' }).waitFor()
    expect(await page.locator('.result-drawing').isVisible()).toBe(false)
    // However near one goes, it is all that comes.
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('button', { name: 'Mostrar el lugar 1 en el mapa' }).click()
    await page.locator('.leaflet-popup').waitFor()
    expect(asked.filter((url) => url.includes('basemap'))).toEqual([])
  })
})
