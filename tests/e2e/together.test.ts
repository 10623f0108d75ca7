import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { wallClock } from '@/days/calendar'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser } from './browser'

const ANA = 'recherche1@example.org'
const BEA = 'recherche2@example.org'

/** Forms that open several times, and words that are waited for: longer than other tests, on a busy machine. */
const JOURNEY_MS = 120_000

interface Update {
  id: number | string
  title: string
  content: { title: string; text: string }[]
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
      const stateOf = (page: Page) =>
        page.getByRole('status', { name: 'Votre travail dans ce texte' })
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
      await discard(update.id)
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
      const state = ana.getByRole('status', { name: 'Votre travail dans ce texte' })
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
      await discard(update.id)
    },
  )

  const save = (page: Page) => page.locator('#action-save-draft').click()

  const stored = (page: Page, id: Update['id']) =>
    ask<Update>(page, `/api/updates/${id}?draft=true&depth=0`)

  const textsOf = async (page: Page, id: Update['id']) =>
    (await stored(page, id)).content.map(({ text }) => text)

  async function discard(id: Update['id']): Promise<void> {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    await ask(admin, `/api/updates/${id}`, 'DELETE')
  }
})

async function anUpdate(author: Page): Promise<Update> {
  const callout = (text: string) => ({ blockType: 'callout', tone: 'right', title: 'Ici', text })
  const { doc } = await ask<{ doc: Update }>(author, '/api/updates?draft=true', 'POST', {
    title: `Un essai à deux ${Date.now()}`,
    summary: 'Elle change ce qui est payé.',
    date: wallClock(new Date()).day,
    kind: 'programme',
    content: [callout('Un'), callout('Deux')],
  })
  return doc
}
