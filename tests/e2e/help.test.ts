import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { WIDTHS, describeInBrowser, useBrowser } from './browser'

const NEUTRAL = 'https://meteo.gc.ca/'

describeInBrowser('a reader who is watched', () => {
  const browser = useBrowser()

  it('leaves by a link of its own kind without a script', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await page.goto(pathTo('fr', '/directory'))
    const exit = page.getByRole('link', { name: /Quitter vite/ })
    expect(await exit.getAttribute('href')).toBe(NEUTRAL)
    expect((await exit.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

  it.each(['click', 'keyboard'])('leaves no page to go back to (%s)', async (way) => {
    const page = await browser.visitor()
    await page.route(`${NEUTRAL}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Météo</title>' }),
    )
    await page.goto(pathTo('fr', '/about'))
    const chapter = { pathname: '/guide/[slug]', params: { slug: 'normes-du-travail' } } as const
    await page.goto(pathTo('fr', chapter))
    if (way === 'click') await page.getByRole('link', { name: /Quitter vite/ }).click()
    else {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
    }
    await page.waitForURL(NEUTRAL)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe(pathTo('fr', '/about'))
  })

  it('stays when Escape is pressed once', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('fr', '/directory'))
    await page.keyboard.press('Escape')
    expect(await page.locator('main').isVisible()).toBe(true)
  })
})

describeInBrowser('a reader in danger', () => {
  const browser = useBrowser()

  it('finds on the home page, before any form, who helps against abuse and 911', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(pathTo('es', '/'))
    const help = page.getByRole('link', { name: /pasaporte retenido/ })
    const form = page.getByRole('search').first()
    expect((await help.boundingBox())!.y).toBeLessThan((await form.boundingBox())!.y)
    const call = page.getByRole('link', { name: 'Peligro inmediato: 911' })
    expect(await call.getAttribute('href')).toBe('tel:911')
    await help.click()
    await page.locator('.org-card').first().waitFor()
  })

  it.each([
    ['the directory', pathTo('es', '/directory')],
    [
      'a search that finds nobody',
      pathTo('es', { pathname: '/directory', query: { q: 'zzzzzz' } }),
    ],
    [
      'a chapter on health',
      pathTo('es', { pathname: '/guide/[slug]', params: { slug: 'sante-et-assurance-maladie' } }),
    ],
  ])('finds the emergency numbers on %s', async (_, path) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(path)
    const strip = page.getByRole('region', { name: 'En peligro' })
    for (const number of ['911', '811', '988']) {
      const call = strip.getByRole('link', { name: new RegExp(`^${number}`) })
      expect(await call.getAttribute('href')).toBe(`tel:${number}`)
      expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})

describeInBrowser('a reader who gives their position', () => {
  const browser = useBrowser()

  it('sees at once the town that was found and who is near', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    const saintRemi = { latitude: 45.267, longitude: -73.616 }
    await page.context().grantPermissions(['geolocation'])
    await page.context().setGeolocation(saintRemi)
    await page.goto(pathTo('fr', '/directory'))
    await page.getByRole('button', { name: 'Utiliser ma position' }).click()
    await page.waitForURL(/lat=45\.27&lon=-73\.62/)
    expect(await page.locator('#results-title').innerText()).toContain('Saint-Rémi')
    expect(await page.locator('.org-card').count()).toBeGreaterThan(0)
  })
})

describeInBrowser('a reader whose phone is elsewhere', () => {
  const browser = useBrowser()

  it.each([
    ['Toronto', 43.65, -79.38, 1],
    ['Guatemala', 14.6, -90.5, 0],
  ])('is told so in %s, and where help is there', async (_, latitude, longitude, calls) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.context().grantPermissions(['geolocation'])
    await page.context().setGeolocation({ latitude, longitude })
    await page.goto(pathTo('es', '/directory'))
    await page.getByRole('button', { name: 'Usar mi ubicación' }).click()
    await page.waitForURL(/lat=/)
    expect(await page.locator('#results').innerText()).toContain('no está en Quebec')
    expect(
      await page.locator('#results').getByRole('link', { name: 'Llamar al 211' }).count(),
    ).toBe(calls)
    expect(await page.locator('.org-card').count()).toBe(0)
  })
})

describeInBrowser('a reader whose position does not come', () => {
  const browser = useBrowser()

  it.each([
    [1, 'elle lui est refusée'],
    [2, 'ne trouve pas où vous êtes'],
    [3, 'trop de temps'],
  ])('is told why (%i), and may write a town instead', async (code, said) => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.addInitScript((fault) => {
      navigator.geolocation.getCurrentPosition = (_found, failed) =>
        failed?.({ code: fault } as GeolocationPositionError)
    }, code)
    await page.goto(pathTo('fr', '/search'))
    await page.getByRole('button', { name: 'Utiliser ma position' }).click()
    await expect.poll(() => page.locator('use-position').innerText()).toContain(said)
    await page.locator('#site-place').fill('Granby')
    expect(await page.locator('input[name="lat"]').first().isDisabled()).toBe(true)
  })
})

describeInBrowser('a reader whose phone has its own way of sharing', () => {
  const browser = useBrowser()

  it('sends a sheet by it, and has the links when it fails', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    // Chromium on a desk has none: what it would be given is kept.
    await page.addInitScript(() => {
      const shared: unknown[] = []
      Object.assign(globalThis, { shared })
      Object.assign(navigator, {
        canShare: () => true,
        share: (sheet: unknown) => {
          shared.push(sheet)
          const name = shared.length === 1 ? 'AbortError' : 'NotAllowedError'
          return Promise.reject(new DOMException('No', name))
        },
      })
    })
    await page.goto(pathTo('es', { pathname: '/directory', query: { language: 'es' } }))
    const card = page.locator('.org-card').first()
    await card.locator('.give-on').click()
    const ways = page.getByRole('dialog')
    const own = ways.getByRole('button', { name: 'Con las aplicaciones de este dispositivo' })
    const shared = () => page.evaluate(() => (globalThis as { shared?: object[] }).shared)
    for (const times of [1, 2]) {
      await own.click()
      const sheet = {
        title: await card.locator('h3').innerText(),
        url: expect.stringMatching(/^http/) as string,
      }
      await expect.poll(shared).toMatchObject(Array.from({ length: times }, () => sheet))
      expect(await ways.getByRole('link', { name: 'Por correo electrónico' }).isVisible()).toBe(
        true,
      )
    }
  })
})

describeInBrowser('a reader who speaks Spanish', () => {
  const browser = useBrowser()

  it('has Spanish chosen as the language spoken, and takes it away', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('es', '/directory'))
    const language = page.locator('select[name=language]')
    expect(await language.inputValue()).toBe('es')
    await page.locator('[name=place]').fill('Saint-Rémi')
    await page.getByRole('button', { name: 'Ver quién puede ayudar' }).click()
    await page.waitForURL(/language=es/)
    await page.locator('.org-filters a').first().click()
    await page.waitForURL((url) => !url.search.includes('language='))
    expect(await language.inputValue()).toBe('')
  })

  it('sends a sheet to somebody from its card', async () => {
    const page = await browser.visitor()
    await page.goto(pathTo('es', { pathname: '/directory', query: { language: 'es' } }))
    const card = page.locator('.org-card').first()
    await card.locator('.give-on').click()
    const ways = page.getByRole('dialog')
    const mail = await ways
      .getByRole('link', { name: 'Por correo electrónico' })
      .getAttribute('href')
    const sheet = await card.getByRole('heading').getByRole('link').getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain(sheet)
    const text = await ways.getByRole('link', { name: 'Por mensaje de texto' }).getAttribute('href')
    expect(text).toMatch(/^sms:\?&body=/)
  })
})

/** A browser with a French and a Spanish voice, that says each sentence at once when told to go on. */
const giveVoices = () => {
  const spoken: Spoken[] = []
  const waiting: SpeechSynthesisUtterance[] = []
  const voice = (lang: string, localService: boolean) => ({ lang, localService })
  Object.assign(globalThis, {
    spoken,
    saySentence: () => waiting.shift()?.dispatchEvent(new Event('end')),
  })
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class extends EventTarget {
      voice: unknown
      lang = ''
      constructor(readonly text: string) {
        super()
      }
    },
  })
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice('es-MX', true), voice('fr-CA', true), voice('en-CA', false)],
    speak: (utterance: SpeechSynthesisUtterance) => {
      spoken.push({ text: utterance.text, lang: utterance.lang })
      waiting.push(utterance)
    },
    cancel: () => waiting.splice(0),
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speechSynthesis })
}

interface Spoken {
  text: string
  lang: string
}

describeInBrowser('a reader who would rather listen', () => {
  const browser = useBrowser()
  const chapter = (locale: 'en' | 'es', slug: string) =>
    pathTo(locale, { pathname: '/guide/[slug]', params: { slug } })

  it('hears the text sentence by sentence, each in its language, pauses, goes on and stops', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.addInitScript(giveVoices)
    await page.goto(chapter('es', 'las-vias-de-salario-bajo-y-de-salario-alto'))
    const spoken = () => page.evaluate(() => Reflect.get(globalThis, 'spoken') as Spoken[])
    const goOn = () =>
      page.evaluate(() => {
        const say = Reflect.get(globalThis, 'saySentence') as () => void
        say()
      })
    // Where a word was explained, the passage around it is heard all the same.
    const word = page.locator('.prose a.term').first()
    await word.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    const around = await word.evaluate((mark) => mark.closest<HTMLElement>('p, li')!.innerText)
    await page.getByRole('button', { name: 'Escuchar' }).click()
    const title = (await page.locator('h1').innerText()).trim()
    expect((await spoken())[0]?.text).toBe(title)
    for (let count = 0; count < 3; count += 1) await goOn()
    expect(await page.locator('.is-read-aloud').count()).toBe(1)
    const heard = await spoken()
    expect(heard).toHaveLength(4)
    await page.getByRole('button', { name: 'Pausar' }).click()
    await goOn()
    expect(await spoken()).toHaveLength(4)
    await page.getByRole('button', { name: 'Seguir' }).click()
    expect((await spoken()).at(-1)).toEqual(heard.at(-1))
    for (
      let count = 0;
      count < 400 && (await page.locator('.is-read-aloud').count()) > 0;
      count += 1
    ) {
      await goOn()
    }
    expect(await page.locator('.prose .give-passage').count()).toBeGreaterThan(0)
    const ways = (await spoken()).filter(({ text }) => text.startsWith('Compartir'))
    expect(ways, 'a way to give a passage on is no part of it').toEqual([])
    const words = around.replace(/\s+/g, ' ').trim()
    expect((await spoken()).some(({ text }) => words.startsWith(text))).toBe(true)
    const languages = new Set((await spoken()).map(({ lang }) => lang))
    expect([...languages].sort()).toEqual(['es-MX', 'fr-CA'])
    await page.getByRole('button', { name: 'Escuchar' }).waitFor()
    expect(await page.getByRole('button', { name: 'Detener' }).count()).toBe(0)
  })

  it('is offered no voice that would send the text away', async () => {
    const page = await browser.visitor()
    await page.addInitScript(giveVoices)
    await page.goto(chapter('en', 'the-low-wage-and-high-wage-streams'))
    const isThere = () => page.evaluate(() => customElements.get('read-aloud') !== undefined)
    await expect.poll(isThere).toBe(true)
    expect(await page.getByRole('button', { name: 'Listen' }).count()).toBe(0)
  })
})
