import type { Page, Response } from 'playwright-core'
import { expect, it } from 'vitest'

import { settle } from './admin/screen'
import { ask, describeInBrowser, passwordOf, signIn, useBrowser } from './browser'

const LISTING = 'organisme-d-exemple-montreal-2'
const TRANSLATOR = 'traduction.es@example.org'
const COLLEAGUE = 'recherche2@example.org' // a researcher translates into every language

describeInBrowser('a translator at the desk', () => {
  const browser = useBrowser()

  it('writes a passage by keyboard alone, and it is saved when the next one is reached', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR)
    await page.keyboard.press('Control+Enter')
    const field = page.locator('textarea[data-passage]:focus')
    await field.waitFor()
    const key = await field.getAttribute('data-passage')
    await page.keyboard.type(`Escrito con el teclado ${Date.now()}`)
    const words = await field.inputValue()
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => stored(page, key), { timeout: 20_000 }).toBe(words)
    expect(
      await page.locator('textarea[data-passage]:focus').getAttribute('data-passage'),
    ).not.toBe(key)
    await page.keyboard.press('Alt+ArrowUp')
    await page.reload()
    await passage(page, key).waitFor()
    expect(await passage(page, key).inputValue()).toBe(words)
  })

  it('sees the page of its readers, follows the passage at hand, with what is not saved yet', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR, 'guide-chapters')
    await page.getByRole('button', { name: 'Aperçu', exact: true }).click()
    const preview = page.getByRole('complementary', { name: /^Aperçu du texte/ })
    const read = preview.frameLocator('iframe')
    await expect.poll(() => read.locator('html').getAttribute('lang')).toBe('es')
    expect(await preview.getByRole('button', { name: 'Español' }).count()).toBe(0)

    // What is typed is there before it is saved, and where it stands is marked.
    await page.route('**/units', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    )
    const key = await anyPassage(page)
    const before = await stored(page, key)
    const words = `Sin guardar ${Date.now()}`
    await passage(page, key).fill(words)
    await read.getByText(words).first().waitFor()
    expect(await read.locator('[data-current]').innerText()).toContain(words)
    expect(await stored(page, key)).toBe(before)

    // A press on another passage opens it.
    const other = read.locator('.prose > p:has(template[data-unit]):not([data-current])').first()
    const wanted = await other.locator('template').first().getAttribute('data-unit')
    await other.click({ position: { x: 4, y: 8 } })
    await expect
      .poll(() => page.locator('textarea[data-passage]:focus').getAttribute('data-passage'))
      .toBe(wanted)
    await expect
      .poll(() => read.locator('[data-current] template').first().getAttribute('data-unit'))
      .toBe(wanted)

    const width = () => read.locator('html').evaluate((html) => html.clientWidth)
    await preview.getByRole('button', { name: 'Ordinateur' }).click()
    await expect.poll(width).toBe(1280)
    await preview.getByRole('button', { name: 'Téléphone' }).click()
    await expect.poll(width).toBe(360)
    await preview.getByRole('button', { name: 'Fermer l’aperçu' }).click()
    await preview.waitFor({ state: 'detached' })
    await page.unroute('**/units')
  })

  it('comes to the queue by the admin’s own form, and to what was asked for by an address', async () => {
    const page = await browser.visitor()
    for (const [asked, seen] of [
      ['/admin', /\/admin\/traduction$/],
      ['/admin/collections/glossary', /\/collections\/glossary/],
    ] as const) {
      await page.context().clearCookies()
      await page.goto(asked)
      await page.locator('input[name="email"]').fill(TRANSLATOR)
      await page.locator('input[name="password"]').fill(passwordOf(TRANSLATOR))
      await page.locator('form button[type="submit"]').click()
      await page.waitForURL(seen)
    }
  })

  it('is told that the network is cut; the words leave by themselves when it is back', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR)
    const key = await anyPassage(page)
    const words = `Sin red ${Date.now()}`
    await page.context().setOffline(true)
    await passage(page, key).fill(words)
    await passage(page, key).blur()
    await page.getByText('Hors ligne : vos mots sont gardés sur cet appareil').first().waitFor()
    await page.context().setOffline(false)
    await expect.poll(() => stored(page, key), { timeout: 20_000 }).toBe(words)
    await page.getByText('Tout est enregistré.').waitFor()
  })

  it('gets back, after a session that ended and a reload, what was never saved', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR)
    const address = page.url()
    const key = await anyPassage(page)
    const words = `Sin sesión ${Date.now()}`
    await page.context().clearCookies()
    await passage(page, key).fill(words)
    await passage(page, key).blur()
    await page.getByText('Votre session est terminée : vos mots sont gardés').first().waitFor()

    await page.goto('/fr')
    await signIn(page, TRANSLATOR)
    await page.goto(address)
    const row = page.getByRole('region').filter({ has: passage(page, key) })
    await row.getByText('Tapé sur cet appareil et pas enregistré').waitFor()
    await row.getByRole('button', { name: 'Reprendre ces mots' }).click()
    await expect.poll(() => stored(page, key), { timeout: 20_000 }).toBe(words)
  })

  it('and a colleague on one passage both see both; the one who comes second chooses', async () => {
    const first = await browser.visitor()
    const second = await browser.visitor()
    await openDesk(first, TRANSLATOR)
    const key = await anyPassage(first)
    await signIn(second, COLLEAGUE)
    await second.goto(`${new URL(first.url()).pathname}#${key}`)
    await passage(second, key).waitFor()
    const hers = `De la traductora ${Date.now()}`
    const theirs = `De otra persona ${Date.now()}`
    await passage(first, key).fill(hers)
    await passage(first, key).blur()
    await expect.poll(() => stored(first, key), { timeout: 20_000 }).toBe(hers)

    await passage(second, key).fill(theirs)
    await passage(second, key).blur()
    const row = second.getByRole('region').filter({ has: passage(second, key) })
    await row.getByText('Changé entre-temps').waitFor()
    expect(await row.innerText()).toContain(hers)
    expect(await stored(second, key)).toBe(hers)
    await row.getByRole('button', { name: 'Garder mes mots' }).click()
    await expect.poll(() => stored(second, key), { timeout: 20_000 }).toBe(theirs)
  })
})

describeInBrowser('a change in French', () => {
  const browser = useBrowser()

  it(
    'reaches who reads in Spanish: queue, memory, check, second person',
    { timeout: 240_000 },
    async () => {
      const author = await browser.visitor()
      await signIn(author, 'recherche1@example.org')
      const reviewer = await browser.visitor()
      await signIn(reviewer, COLLEAGUE)
      const { french, spanish } = await approvedSummary(author)
      await publishSummary(author, reviewer, 'method', french)

      const translator = await browser.visitor()
      await signIn(translator, TRANSLATOR)
      await translator.goto('/admin/traduction')
      const title = await titleOf(author, 'method')
      await translator.getByRole('link', { name: `${title} (` }).click()
      // Other words altogether, which another text has already.
      await translator.getByRole('button', { name: /^À traduire 1$/ }).click()
      const field = translator.locator('textarea[data-passage]')
      await translator.getByText('Mêmes mots').first().waitFor()
      await field.focus()
      await translator.keyboard.press('Control+Shift+Digit1')
      expect(await field.inputValue()).toBe(spanish)
      await translator.keyboard.type(' 4321')
      await translator.getByText('À corriger, ou à justifier, avant d’approuver').waitFor()
      for (const _ of ' 4321') await translator.keyboard.press('Backspace')
      await translator
        .getByText('À corriger, ou à justifier, avant d’approuver')
        .waitFor({ state: 'detached' })
      await translator.keyboard.press('Control+Enter')
      await translator.getByText('Tout est enregistré.').waitFor()

      await reviewer.goto(new URL(translator.url()).pathname)
      await reviewer.getByRole('button', { name: /^Relecture et publication \(\d+\)$/ }).click()
      await reviewer.getByRole('table').getByText(spanish).waitFor()
      await reviewer.getByRole('button', { name: /^Approuver ce/ }).click()
      await reviewer.getByText('Aucun passage d’une autre personne n’attend').waitFor()
      const publish = 'Approuver les passages des autres et publier'
      await reviewer.getByRole('button', { name: publish }).click()
      await reviewer.getByText('C’est en ligne.').waitFor()

      const reader = await browser.visitor({ locale: 'es-MX' })
      await comesToSay(reader, '/es/metodo', spanish)
    },
  )
})

/** A reader without a session may see a page as it was for a moment. */
const comesToSay = (reader: Page, path: string, words: string) =>
  expect
    .poll(async () => {
      await reader.goto(path)
      return reader.getByText(words).count()
    })
    .toBeGreaterThan(0)

describeInBrowser('a change in a listing', () => {
  const browser = useBrowser()

  it(
    'shows the old words as old, and the new ones once a second person has approved them',
    { timeout: 240_000 },
    async () => {
      const author = await browser.visitor()
      await signIn(author, 'recherche1@example.org')
      const { id, name, description } = await listing(author, LISTING)
      const french = { ...description, fr: `${description.fr} Aussi le samedi.` }
      const change = { description: french, _status: 'published' }
      await ask(author, `/api/organizations/${id}`, 'PATCH', change)

      const reader = await browser.visitor({ locale: 'es-MX' })
      await comesToSay(reader, `/es/directorio/organizaciones/${LISTING}`, 'cambió en francés')
      const mark = reader.locator('main details', { hasText: 'cambió en francés' })
      await mark.locator('summary').click()
      await mark.getByText('Aussi le samedi.').waitFor()

      const translator = await browser.visitor()
      await signIn(translator, TRANSLATOR)
      await translator.goto('/admin/traduction?kind=organizations')
      await translator.getByRole('link', { name: `${name} (espagnol)`, exact: true }).click()
      const field = translator.locator('textarea[data-passage]')
      const spanish = `${description.es} También los sábados.`
      await field.fill(spanish)
      await field.blur()
      await translator.getByText('Tout est enregistré.').waitFor()

      const reviewer = await browser.visitor()
      await signIn(reviewer, COLLEAGUE)
      await reviewer.goto(new URL(translator.url()).pathname)
      await reviewer.getByRole('button', { name: /^Relecture et publication \(\d+\)$/ }).click()
      await reviewer.getByRole('table').getByText(spanish).waitFor()
      await reviewer.getByRole('button', { name: /^Approuver ce/ }).click()
      await reviewer.getByText('Aucun passage d’une autre personne n’attend').waitFor()

      await comesToSay(reader, `/es/directorio/organizaciones/${LISTING}`, spanish)
      expect(await mark.count()).toBe(0)
    },
  )
})

describeInBrowser('what a translator types', () => {
  const browser = useBrowser()

  it('takes the signs of the language, and Ctrl + Z gives back the sign that was typed', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR)
    const key = await anyPassage(page)
    await passage(page, key).fill('')
    await page.keyboard.type('Dijo "')
    expect(await passage(page, key).inputValue()).toBe('Dijo «')
    await page.keyboard.press('Control+z')
    expect(await passage(page, key).inputValue()).toBe('Dijo "')
    await page.keyboard.type('a')
    expect(await passage(page, key).inputValue()).toBe('Dijo "a')
  })

  it('goes on, after it was left, where the person was in a run over all texts', async () => {
    const page = await browser.visitor()
    await signIn(page, TRANSLATOR)
    await page.goto('/admin/traduction')
    await page.getByRole('link', { name: 'Traduire en espagnol ce qui a changé' }).click()
    await page.locator('textarea[data-passage]').waitFor()
    // Texts are read one after the other: the first may have no third passage to go to.
    await page.getByText('Lecture des passages…').waitFor({ state: 'hidden' })
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    const key = await page.locator('textarea[data-passage]:focus').getAttribute('data-passage')
    await page.goto('/admin')
    await page.goBack()
    await passage(page, key).waitFor()
  })

  it('is listed by keys on a sheet that ? opens', async () => {
    const page = await browser.visitor()
    await openDesk(page, TRANSLATOR)
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Raccourcis et aide' })
    await sheet.getByText('Prochain passage à traduire').waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
  })
})

describeInBrowser('two people on one sheet', () => {
  const browser = useBrowser()

  it('the first gets back, after a take-over, the words that were never saved', async () => {
    const first = await browser.visitor()
    await signIn(first, 'recherche1@example.org')
    const { doc } = await ask<{ doc: { id: number | string } }>(
      first,
      '/api/organizations?draft=true',
      'POST',
      { name: `Organisme d’exemple à deux ${Date.now()}` },
    )
    const address = `/admin/collections/organizations/${doc.id}`
    await first.goto(address)
    const name = first.locator('#field-name')
    await name.waitFor()
    const words = `Jamais enregistré ${Date.now()}`
    await name.fill(words)
    await expect.poll(() => lockOf(first), { timeout: 20_000 }).toBeGreaterThan(0)

    const second = await browser.visitor()
    await signIn(second, COLLEAGUE)
    await second.goto(address)
    const dialog = second.locator('.document-locked')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Recherche 1 (exemple)')
    expect(await dialog.innerText()).not.toContain('@')
    await dialog.getByRole('button', { name: 'Prendre sa place' }).click()
    await second.locator('#field-name').waitFor()
    await second.goto('/admin')

    await first.goto('/admin')
    // The second person's lock may still stand: the first then takes her place back.
    const lockedOut = first.locator('.document-locked')
    // Payload then asks for the page again, and draws its form anew over what is in it.
    await first.addLocatorHandler(lockedOut, () =>
      lockedOut.getByRole('button', { name: 'Prendre sa place' }).click(),
    )
    await first.goto(address)
    const offer = first.getByRole('region', { name: /n’ont pas été enregistrés/ })
    // The page that comes after a take-over may close them again.
    await expect
      .poll(
        async () => {
          const said = await offer.innerText()
          if (!said.includes('Jamais')) {
            await offer.getByRole('button', { name: /Voir les différences/ }).click()
          }
          return said
        },
        { timeout: 20_000 },
      )
      .toContain('Jamais')
    await offer.getByRole('button', { name: 'Reprendre mes mots' }).click()
    await expect.poll(() => name.inputValue(), { timeout: 20_000 }).toBe(words)
    await offer.waitFor({ state: 'detached' })
  }, 120_000)

  it.each([
    ['a sheet', 'organizations', 'name', { name: 'Organisme d’exemple redessiné' }],
    [
      'a chapter',
      'guide-chapters',
      'title',
      { title: 'Chapitre inventé, redessiné', part: 'status' },
    ],
  ])(
    'what is typed in %s stays when its form is drawn anew',
    async (_, collection, field, data) => {
      const page = await browser.visitor()
      await signIn(page, 'recherche1@example.org')
      const named = { ...data, [field]: `${Object.values(data)[0]} ${Date.now()}` }
      const { doc } = await ask<{ doc: { id: number | string } }>(
        page,
        `/api/${collection}?draft=true`,
        'POST',
        named,
      )
      const address = `/admin/collections/${collection}/${doc.id}`
      await page.goto(address)
      const typed = page.locator(`#field-${field}`)
      await typed.waitFor()
      await settle(page)
      const words = `Tapé puis redessiné ${Date.now()}`
      await typed.fill(words)
      // As a panel beside the form does once it acted, and Payload after a place was taken back.
      for (let time = 0; time < 2; time += 1) {
        await saveByProgram(page, { collection, id: doc.id, data: named })
        await drawAnew(page)
        expect(await typed.inputValue()).toBe(words)
      }
      // Kept, too: they are offered to whoever loses the page.
      await expect.poll(() => keptIn(page), { timeout: 20_000 }).toContain(words)
    },
  )

  it('what is typed in a sheet is offered when its form is drawn anew with something else', async () => {
    const page = await browser.visitor()
    await signIn(page, 'recherche1@example.org')
    const { doc } = await ask<{ doc: { id: number | string } }>(
      page,
      '/api/organizations?draft=true',
      'POST',
      { name: `Organisme d’exemple changé ${Date.now()}` },
    )
    await page.goto(`/admin/collections/organizations/${doc.id}`)
    const typed = page.locator('#field-name')
    await typed.waitFor()
    await settle(page)
    const words = `Tapé puis offert ${Date.now()}`
    // At the first word the site is asked whether somebody else saved meanwhile: nobody did yet.
    const asked = page.waitForResponse(
      (answer) => answer.request().headers()['next-action'] !== undefined,
    )
    await typed.fill(words)
    await asked
    const theirs = `Organisme d’exemple d’une autre personne ${Date.now()}`
    await saveByProgram(page, { collection: 'organizations', id: doc.id, data: { name: theirs } })
    await drawAnew(page)
    expect(await typed.inputValue()).toBe(theirs)
    const offer = page.getByRole('region', { name: /n’ont pas été enregistrés/ })
    await offer.getByRole('button', { name: 'Reprendre mes mots' }).click()
    await expect.poll(() => typed.inputValue(), { timeout: 20_000 }).toBe(words)
  })

  it.each(['before', 'after'])(
    'what is taken up once %s a form is asked for anew comes into it, and stays',
    async (when) => {
      const page = await browser.visitor()
      await signIn(page, 'recherche1@example.org')
      const { doc } = await ask<{ doc: { id: number | string } }>(
        page,
        '/api/organizations?draft=true',
        'POST',
        { name: `Organisme d’exemple repris ${Date.now()}` },
      )
      const address = `/admin/collections/organizations/${doc.id}`
      await page.goto(address)
      const typed = page.locator('#field-name')
      await typed.waitFor()
      await settle(page)
      const words = `Tapé puis repris ${Date.now()}`
      await typed.fill(words)
      await expect.poll(() => keptIn(page), { timeout: 20_000 }).toContain(words)
      page.on('dialog', (dialog) => void dialog.accept())
      await page.goto(address)
      await settle(page)
      const offer = page.getByRole('region', { name: /n’ont pas été enregistrés/ })
      const takeUp = offer.getByRole('button', { name: 'Reprendre mes mots' })
      await takeUp.waitFor()
      // The one that comes first is slow to answer.
      const held = Promise.withResolvers<void>()
      await page.route(/admin\/collections\/organizations/, async (route) => {
        const isTakeUp = route.request().headers()['next-action'] !== undefined
        if (isTakeUp === (when === 'before')) await held.promise
        await route.continue()
      })
      const drawn = page.waitForResponse(isOfDrawing)
      if (when === 'before') await takeUp.click()
      await page.evaluate('window.next.router.refresh()')
      if (when === 'after') {
        await takeUp.click()
        await expect.poll(() => typed.inputValue(), { timeout: 20_000 }).toBe(words)
      }
      held.resolve()
      await drawn
      await settle(page)
      await expect.poll(() => typed.inputValue(), { timeout: 20_000 }).toBe(words)
      await offer.waitFor({ state: 'detached' })
    },
  )
})

interface Saved {
  collection: string
  id: number | string
  data: object
}

/** Another version of a text, as if its panels or somebody else had saved it. */
const saveByProgram = (page: Page, { collection, id, data }: Saved) =>
  ask(page, `/api/${collection}/${id}?draft=true`, 'PATCH', data)

/** Payload asks for the preferred language once it draws a page that was asked for again. */
const isOfDrawing = (answer: Response) => answer.url().includes('payload-preferences/locale')

/** Has the open page asked for again, until it was drawn. */
async function drawAnew(page: Page): Promise<void> {
  const drawn = page.waitForResponse(isOfDrawing)
  await page.evaluate('window.next.router.refresh()')
  await drawn
  await settle(page)
}

const keptIn = (page: Page): Promise<string> =>
  page.evaluate(() => Object.values({ ...window.localStorage }).join(' '))

interface Listing {
  id: number | string
  name: string
  description: Record<'fr' | 'en' | 'es', string>
}

async function listing(page: Page, slug: string): Promise<Listing> {
  const { docs } = await ask<{ docs: Listing[] }>(
    page,
    `/api/organizations?where[slug][equals]=${slug}&depth=0&limit=1`,
  )
  if (!docs[0]) throw new Error(`The example world has no listing ${slug}`)
  return docs[0]
}

/** The Spanish of a chapter that has passages to write. */
async function openDesk(page: Page, email: string, type?: string): Promise<void> {
  await signIn(page, email)
  const ofType = type ? `where[resourceType][equals]=${type}&` : ''
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    `/api/translations?${ofType}where[language][equals]=es&sort=-missingUnits&draft=true&depth=0&limit=1`,
  )
  await page.goto(`/admin/traduction/${docs[0]?.id}`)
  await page.locator('textarea[data-passage]').waitFor()
}

const passage = (page: Page, key: string | null) => page.locator(`textarea[data-passage="${key}"]`)

/** One that is still to be written. */
async function anyPassage(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: 'Enregistrer et suivant' }).click()
  const field = page.locator('textarea[data-passage]:focus')
  await field.waitFor()
  return field.getAttribute('data-passage')
}

/** What the site has for a passage. */
const stored = (page: Page, key: string | null): Promise<string | undefined> =>
  page.evaluate(async (wanted) => {
    const id = window.location.pathname.split('/').at(-1)
    const answer = await fetch(`/api/translations/${id}/units`)
    const { entries } = (await answer.json()) as { entries: Record<string, { target: string }> }
    return entries[wanted ?? '']?.target
  }, key)

interface Answered {
  units: { key: string; kind: string; source: string }[]
  entries: Record<string, { target: string; state: string } | undefined>
}

/** A summary that is approved in Spanish, with no figure in it. */
async function approvedSummary(page: Page): Promise<{ french: string; spanish: string }> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    '/api/translations?where[language][equals]=es&where[resourceType][equals]=guide-chapters&depth=0&draft=true',
  )
  for (const { id } of docs) {
    const { units, entries } = await ask<Answered>(page, `/api/translations/${id}/units`)
    const summary = units.find(({ kind }) => kind === 'summary')
    const entry = entries[summary?.key ?? '']
    if (summary && entry?.state === 'approved' && !/\d/.test(summary.source)) {
      return { french: summary.source, spanish: entry.target }
    }
  }
  throw new Error('The example world has no approved summary without figures')
}

async function titleOf(page: Page, slug: string): Promise<string> {
  const { docs } = await ask<{ docs: { title: string }[] }>(
    page,
    `/api/pages?where[slug][equals]=${slug}&depth=0`,
  )
  return docs[0]?.title ?? ''
}

/** Two people change what everyone reads in French. */
async function publishSummary(author: Page, reviewer: Page, slug: string, summary: string) {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    author,
    `/api/pages?where[slug][equals]=${slug}&depth=0`,
  )
  const page = `/api/pages/${docs[0]?.id}`
  await ask(author, `${page}?draft=true`, 'PATCH', { summary, changeNote: 'Autre résumé.' })
  await ask(author, `${page}/workflow`, 'POST', { action: 'submit' })
  await ask(reviewer, `${page}/workflow`, 'POST', { action: 'approveAndPublish' })
}

const lockOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answer = await fetch('/api/payload-locked-documents?depth=0')
    return ((await answer.json()) as { totalDocs: number }).totalDocs
  })
