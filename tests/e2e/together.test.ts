import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { wallClock } from '@/days/calendar'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

const ANA = 'recherche1@example.org'
const BEA = 'recherche2@example.org'
const TRANSLATOR = 'traduction.es@example.org'

/** Forms that open several times, and words that are waited for: longer than other tests, on a busy machine. */
const JOURNEY_MS = 120_000

interface Translation {
  id: number | string
  sourceUnits: { key: string; source: string }[]
  units: Record<string, { target: string }>
}

interface Update {
  id: number | string
  title: string
  updatedAt: string
  content: { text?: string; rows?: { cells: { text: string }[] }[] }[]
}

describeInBrowser('two people in one text', () => {
  const browser = useBrowser()

  it(
    'keep what each typed, through a lost network and a closed tab, and choose where both wrote',
    { timeout: JOURNEY_MS },
    async () => {
      const ana = await browser.visitor()
      await signIn(ana, ANA)
      const update = await anUpdate(ana)
      const editor = `/admin/collections/updates/${update.id}`
      await open(ana, editor)
      const bea = await browser.visitor()
      await signIn(bea, BEA)
      await open(bea, editor)
      const { user } = await ask<{ user: { name: string } }>(ana, '/api/users/me')

      // Who else is here is said, and nobody is locked out.
      await stateOf(bea).getByText(user.name).waitFor()

      // Different passages: both stay.
      await ana.locator('#field-content__0__text').fill('Par Ana')
      await stateOf(ana)
        .getByText(/^Gardé à /)
        .waitFor()
      expect((await stored(ana, update.id)).content[0]?.text).toBe('Un')
      await bea.locator('#field-content__1__text').fill('Par Bea')
      await save(bea)
      await save(ana)
      await stateOf(ana)
        .getByText(/ont été gardés avec les vôtres/)
        .waitFor()
      expect(await textsOf(ana, update.id)).toEqual(['Par Ana', 'Par Bea'])
      expect(await ana.locator('#field-content__1__text').inputValue()).toBe('Par Bea')

      // The network is gone, then the tab: the words wait.
      await ana.context().setOffline(true)
      await ana.locator('#field-content__0__text').fill('Encore Ana')
      await stateOf(ana)
        .getByText(/^Le réseau manque/)
        .waitFor()
      await ana.context().setOffline(false)
      await stateOf(ana)
        .getByText(/^Gardé à /)
        .waitFor()
      const context = ana.context()
      await ana.close({ runBeforeUnload: false })

      // The same passage, meanwhile: both are shown, one is chosen.
      await open(bea, editor)
      await bea.locator('#field-content__0__text').fill('Encore Bea')
      await save(bea)
      await stateOf(bea)
        .getByText(/^Enregistré à /)
        .waitFor()
      const again = await context.newPage()
      await open(again, editor)
      await again.getByRole('button', { name: 'Reprendre mes mots' }).click()
      const question = again.getByRole('dialog')
      await question.getByRole('radio', { name: /^Vos mots de/ }).check()
      await question.getByRole('button', { name: 'Reprendre ainsi' }).click()
      await expect
        .poll(() => again.locator('#field-content__0__text').inputValue())
        .toBe('Encore Ana')

      // Saved by the other once more before this one saves.
      await bea.locator('#field-content__0__text').fill('Toujours Bea')
      await save(bea)
      await expect.poll(() => textsOf(bea, update.id)).toEqual(['Toujours Bea', 'Par Bea'])
      await save(again)
      await question.getByRole('radio', { name: /^Garder les deux/ }).check()
      await question.getByRole('button', { name: 'Enregistrer ce choix' }).click()
      await expect
        .poll(() => textsOf(bea, update.id))
        .toEqual(['Toujours Bea', 'Encore Ana', 'Par Bea'])
      await discard(browser, update.id)
    },
  )

  it(
    'keep what one types after their session ended, offered when they sign in again, and taken up once the site answers',
    { timeout: JOURNEY_MS },
    async () => {
      const ana = await browser.visitor()
      await signIn(ana, ANA)
      const update = await anUpdate(ana)
      const editor = `/admin/collections/updates/${update.id}`
      await open(ana, editor)
      const state = ana.getByRole('status', {
        name: 'Votre travail dans ce texte',
      })
      const field = ana.locator('#field-content__0__text')

      // The session ends elsewhere: the form stays, and says so.
      const endSession = () => ask(ana, '/api/users/logout', 'POST')
      await endSession()
      await field.fill('Après la fin')
      await state.getByText(/^Votre session est finie/).waitFor()
      expect(await field.inputValue()).toBe('Après la fin')
      await signIn(ana, ANA)
      await ana.evaluate(() => window.dispatchEvent(new Event('focus')))
      await state.getByText(/^Gardé à /).waitFor()

      // It ends again, and the tab is closed before anything reached the site.
      await endSession()
      await field.fill('Puis l’onglet fermé')
      await state.getByText(/^Votre session est finie/).waitFor()
      const context = ana.context()
      await ana.close({ runBeforeUnload: false })
      const again = await context.newPage()
      await signIn(again, ANA)
      await open(again, editor)
      const takeUp = again.getByRole('button', { name: 'Reprendre mes mots' })
      await takeUp.waitFor()

      // Without a network nothing falls: the words wait in sight, and come by themselves.
      await context.setOffline(true)
      await takeUp.click()
      await again.getByText(/^Le site ne répond pas, ou votre session est finie/).waitFor()
      expect(await takeUp.isVisible()).toBe(true)
      await context.setOffline(false)
      const wanted = again.locator('#field-content__0__text')
      await expect.poll(() => wanted.inputValue(), { timeout: 30_000 }).toBe('Puis l’onglet fermé')
      await save(again)
      await expect.poll(() => textsOf(again, update.id)).toEqual(['Puis l’onglet fermé', 'Deux'])
      await discard(browser, update.id)
    },
  )
})

describeInBrowser('people who work on one text while it changes', () => {
  const browser = useBrowser()

  it(
    'read where the other’s cells came in, and choose where one removed what the other wrote in',
    { timeout: JOURNEY_MS },
    async () => {
      const [ana, bea] = [await browser.visitor(), await browser.visitor({ width: WIDTHS.phone })]
      await signIn(ana, ANA)
      await signIn(bea, BEA)
      const update = await anUpdate(ana, [callout('Un'), aTable(), callout('Trois')])
      const editor = `/admin/collections/updates/${update.id}`
      await open(ana, editor)
      await open(bea, editor)

      // Cells of one table: both stay, and the second one is told where.
      await writeCell(ana, 0, 'Par Ana')
      await writeCell(bea, 2, 'Par Bea')
      await save(ana)
      await stateOf(ana)
        .getByText(/^Enregistré à /)
        .waitFor()
      await save(bea)
      await stateOf(bea)
        .getByText(/ont été gardés avec les vôtres\s: passage 2, Les frais \(ligne 1\)\.$/)
        .waitFor()
      await stateOf(bea).getByRole('link', { name: 'passage 2, Les frais' }).focus()
      await bea.keyboard.press('Enter')
      await bea.locator('#content-row-1 :focus').waitFor()
      expect(await cellsOf(bea, update.id)).toEqual(['Par Ana', 'b', 'Par Bea'])

      // The row that the other writes in is removed: both are shown, one is chosen.
      await open(ana, editor)
      await cell(ana, 1).click()
      await ana.getByRole('button', { name: /^Ligne 2/ }).click()
      await ana.getByRole('menuitem', { name: 'Supprimer' }).click()
      await ana.getByRole('button', { name: 'Supprimer', exact: true }).click()
      await save(ana)
      await expect.poll(() => cellsOf(ana, update.id)).toEqual(['Par Ana', 'Par Bea'])
      await writeCell(bea, 1, 'Encore Bea')
      await save(bea)
      const question = bea.getByRole('dialog')
      await question.getByText('passage 2 : Les frais').waitFor()
      expect(await cellsOf(bea, update.id)).toEqual(['Par Ana', 'Par Bea'])
      await question.getByRole('radio', { name: 'Ce que vous avez écrit' }).check()
      await question.getByRole('button', { name: 'Enregistrer ce choix' }).click()
      await expect.poll(() => cellsOf(bea, update.id)).toEqual(['Par Ana', 'Encore Bea', 'Par Bea'])

      // So is a passage; who chooses what the site has, has nothing left to save.
      await open(ana, editor)
      await open(bea, editor)
      await ana
        .locator('#content-row-0')
        .getByRole('button', { name: /^Actions/ })
        .click()
      await ana.getByRole('button', { name: 'Retirer', exact: true }).click()
      await save(ana)
      await stateOf(ana)
        .getByText(/^Enregistré à /)
        .waitFor()
      await bea.locator('#field-content__0__text').fill('Un, par Bea')
      await save(bea)
      await question.getByText('passage 1', { exact: true }).waitFor()
      const { updatedAt } = await stored(bea, update.id)
      await question.getByRole('radio', { name: /^Ce que .+ a enregistré$/ }).check()
      await question.getByRole('button', { name: 'Enregistrer ce choix' }).click()
      await stateOf(bea)
        .getByText(/sont maintenant dans ce texte\s: passages retirés\s: 1\.$/)
        .waitFor()
      await expect.poll(() => bea.locator('#field-content__0__text').count()).toBe(0)
      expect(await stored(bea, update.id)).toMatchObject({ updatedAt })
      expect(
        await stateOf(bea)
          .getByText(/^Gardé à /)
          .count(),
      ).toBe(0)
      await discard(browser, update.id)
    },
  )

  it(
    'approve what they have before them: not what was saved meanwhile, and not ended by who knew nothing of it',
    { timeout: JOURNEY_MS },
    async () => {
      const [ana, bea] = [await browser.visitor(), await browser.visitor({ width: WIDTHS.phone })]
      await signIn(ana, ANA)
      await signIn(bea, BEA)
      const update = await anUpdate(ana)
      const editor = `/admin/collections/updates/${update.id}`
      await submit(ana, update.id)
      await open(ana, editor)
      await open(bea, editor)
      const field = ana.locator('#field-content__0__text')
      const panel = bea.getByRole('region', {
        name: 'Relecture et publication',
      })
      const approve = panel.getByRole('button', {
        name: 'Approuver',
        exact: true,
      })

      // Saved since she opened it: refused, and nothing is approved.
      await field.fill('Un, par Ana')
      await save(ana)
      await expect.poll(() => textsOf(ana, update.id)).toEqual(['Un, par Ana', 'Deux'])
      await approve.click()
      await panel.getByText(/^Le texte a changé depuis que vous l’avez ouvert/).waitFor()
      expect(await stored(bea, update.id)).toMatchObject({
        workflowState: 'draft',
      })

      // Approved while words wait that are not saved: of what she read, and they do not end it unasked.
      await submit(ana, update.id)
      await open(ana, editor)
      await open(bea, editor)
      await field.fill('Un, sans enregistrer')
      await stateOf(ana)
        .getByText(/^Gardé à /)
        .waitFor()
      await approve.click()
      await panel.getByText('Approuvé', { exact: true }).waitFor()
      expect(await stored(bea, update.id)).toMatchObject({
        workflowState: 'approved',
        content: [{ text: 'Un, par Ana' }, { text: 'Deux' }],
      })
      await ana.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await stateOf(ana)
        .getByText(/^Ce texte a avancé\s: il est maintenant «\sApprouvé\s»/)
        .waitFor()
      await save(ana)
      const question = ana.getByRole('dialog')
      await question.getByText('Ce texte est déjà plus loin').waitFor()
      expect(await stored(ana, update.id)).toMatchObject({
        workflowState: 'approved',
      })
      await question.getByRole('button', { name: 'Enregistrer ce choix' }).click()
      await expect.poll(() => textsOf(ana, update.id)).toEqual(['Un, sans enregistrer', 'Deux'])
      expect(await stored(ana, update.id)).toMatchObject({
        workflowState: 'draft',
      })
      await discard(browser, update.id)
    },
  )

  it(
    'translate on in the passage whose French was replaced, with their words beside it',
    { timeout: JOURNEY_MS },
    async () => {
      const [ana, bea] = [await browser.visitor(), await browser.visitor()]
      const translator = await browser.visitor({ width: WIDTHS.phone })
      await signIn(ana, ANA)
      await signIn(bea, BEA)
      await signIn(translator, TRANSLATOR)
      const texts = ['Le premier passage.', 'Le deuxième passage.', 'Le troisième passage.']
      const update = await anUpdate(ana, texts.map(callout))
      await publish(ana, bea, update.id)
      const { id, sourceUnits } = await translationOf(ana, update.id)
      const unit = sourceUnits.find(({ source }) => source === texts[1])!
      await translator.goto(`/admin/traduction/${id}#${unit.key}`)
      const field = translator.locator('textarea[data-passage]')
      await expect.poll(() => field.getAttribute('data-passage')).toBe(unit.key)

      // Another passage first: what is typed here is of no less worth for it.
      const revised = texts.with(2, 'Le troisième passage, revu.')
      await field.fill('El segundo')
      await rewrite(ana, update.id, revised)
      await publish(ana, bea, update.id)
      await field.fill('El segundo pasaje')
      await translator.getByText('Tout est enregistré.').waitFor()
      expect((await translationOf(ana, update.id)).units[unit.key]?.target).toBe(
        'El segundo pasaje',
      )

      // Then the very passage, while words wait in a browser without a network.
      await translator.context().setOffline(true)
      await field.fill('El segundo pasaje, sin guardar')
      const replaced = 'Le deuxième passage, revu : 40 $.'
      await rewrite(ana, update.id, revised.with(1, replaced))
      await publish(ana, bea, update.id)
      await translator.context().setOffline(false)
      await translator.evaluate(() => window.dispatchEvent(new Event('online')))
      const now = (await translationOf(ana, update.id)).sourceUnits.find(
        ({ source }) => source === replaced,
      )!
      await expect.poll(() => field.getAttribute('data-passage')).toBe(now.key)
      await translator.getByText('Écrit pour l’original d’avant').waitFor()
      await translator.getByText('El segundo pasaje, sin guardar').waitFor()
      await translator.getByRole('button', { name: 'Mettre ces mots ici' }).click()
      await expect.poll(() => field.inputValue()).toBe('El segundo pasaje, sin guardar')
      await discard(browser, update.id)
    },
  )
})

const stateOf = (page: Page) => page.getByRole('status', { name: 'Votre travail dans ce texte' })

const cell = (page: Page, row: number) =>
  page.locator(`[data-row="${row}"][data-column="0"]`).first()

async function writeCell(page: Page, row: number, words: string): Promise<void> {
  await cell(page, row).click()
  await page.keyboard.press('Enter')
  const written = page.getByRole('textbox', {
    name: `Ligne ${row + 1}, colonne Coût`,
  })
  await written.waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(words)
  await page.keyboard.press('Escape')
  await written.waitFor({ state: 'detached' })
}

const cellsOf = async (page: Page, id: Update['id']) =>
  (await stored(page, id)).content.flatMap(({ rows = [] }) =>
    rows.map(({ cells }) => cells[0]?.text),
  )

async function act(page: Page, id: Update['id'], action: string): Promise<void> {
  const address = `/api/updates/${id}/workflow`
  const { seenAt } = await ask<{ seenAt: string }>(page, address)
  await ask(page, address, 'POST', { action, seenAt })
}

const submit = (page: Page, id: Update['id']) => act(page, id, 'submit')

async function publish(author: Page, reviewer: Page, id: Update['id']): Promise<void> {
  await submit(author, id)
  await act(reviewer, id, 'approve')
  await act(reviewer, id, 'publish')
}

async function rewrite(author: Page, id: Update['id'], texts: string[]): Promise<void> {
  const { content } = await stored(author, id)
  await ask(author, `/api/updates/${id}?draft=true`, 'PATCH', {
    content: content.map((block, at) => ({ ...block, text: texts[at] })),
    changeNote: 'Revu.',
  })
}

async function translationOf(page: Page, id: Update['id']): Promise<Translation> {
  const where =
    `where[resourceType][equals]=updates&where[resourceKey][equals]=${id}` +
    '&where[language][equals]=es'
  const { docs } = await ask<{ docs: Translation[] }>(
    page,
    `/api/translations?draft=true&depth=0&${where}`,
  )
  if (!docs[0]) throw new Error('The text has no translation')
  return docs[0]
}

const save = (page: Page) => page.locator('#action-save-draft').click()

const stored = (page: Page, id: Update['id']) =>
  ask<Update>(page, `/api/updates/${id}?draft=true&depth=0`)

const textsOf = async (page: Page, id: Update['id']) =>
  (await stored(page, id)).content.map(({ text }) => text)

async function discard(browser: ReturnType<typeof useBrowser>, id: Update['id']): Promise<void> {
  const admin = await browser.visitor()
  await signIn(admin, 'admin@example.org')
  await ask(admin, `/api/updates/${id}`, 'DELETE')
}

const callout = (text: string) => ({
  blockType: 'callout',
  tone: 'right',
  title: 'Ici',
  text,
})

const aTable = () => ({
  blockType: 'procedureTable',
  blockName: 'Les frais',
  caption: 'Les frais',
  columns: [{ label: 'Coût' }],
  rows: ['a', 'b', 'c'].map((text) => ({ cells: [{ text }] })),
})

async function anUpdate(
  author: Page,
  content: object[] = [callout('Un'), callout('Deux')],
): Promise<Update> {
  const { doc } = await ask<{ doc: Update }>(author, '/api/updates?draft=true', 'POST', {
    title: `Un essai à deux ${Date.now()}`,
    summary: 'Elle change ce qui est payé.',
    date: wallClock(new Date()).day,
    kind: 'programme',
    content,
  })
  return doc
}
