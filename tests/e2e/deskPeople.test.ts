import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser } from './browser'
import { settle } from './admin/screen'
import { letters } from './letters'
import { mailTo } from './mailbox'
import { MACHINE_SAYS } from './standInMachine'

const TRANSLATOR = 'traduction.es@example.org'
const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org' // a researcher translates into every language

/** Longer than an ordinary journey: several people, several screens. */
const TIMEOUT = { timeout: 240_000 }

describeInBrowser('people around a passage', () => {
  const browser = useBrowser()
  let translator: Page
  let desk: string

  beforeEach(async () => {
    translator = await visitorAs(TRANSLATOR)
    desk = await emptiestDesk(translator)
    await translator.goto(desk)
    await translator.locator('textarea[data-passage]').waitFor()
  })

  const visitorAs = async (email: string): Promise<Page> => {
    const page = await browser.visitor()
    await signIn(page, email)
    return page
  }

  it(
    'a term is proposed by key, accepted by a researcher, and suggested from then on',
    TIMEOUT,
    async () => {
      const key = await nextToWrite(translator)
      // What is drawn anew takes the selection with it.
      await settle(translator)
      const french = await selectInFrench(translator)
      const word = `palabra ${letters()}`
      await translator.keyboard.press('Alt+Shift+KeyG')
      const form = translator.locator('form').filter({ hasText: 'Ce que vous proposez' })
      await expect.poll(() => form.getByLabel('Terme français').inputValue()).toBe(french)
      await form.getByLabel('Mot proposé').fill(word)
      await form.getByLabel(/Explication simple/).fill('Ce que le mot veut dire.')
      await form.getByRole('button', { name: 'Proposer', exact: true }).click()
      await translator.getByText('L’équipe de recherche vous répondra').waitFor()

      const researcher = await visitorAs(AUTHOR)
      await researcher.goto('/admin')
      await researcher.getByRole('link', { name: /propositions? pour le glossaire$/ }).click()
      await researcher.getByRole('link', { name: french, exact: true }).first().click()
      await settle(researcher)
      await researcher.getByText(word).waitFor()
      await researcher
        .getByLabel('Un mot à la personne qui propose')
        .fill('Merci, c’est plus clair.')
      await researcher.getByRole('button', { name: 'Accepter' }).click()
      await researcher.getByText('Merci, c’est plus clair.').last().waitFor()

      expect(await mailTo(TRANSLATOR, word)).toContain('fue aceptada')
      await translator.goto(`${desk}#${key}`)
      await translator.reload()
      const terms = translator.getByRole('region', { name: 'Termes convenus' })
      await terms.getByText(word).first().waitFor()
      await terms.getByText('Merci, c’est plus clair.').waitFor()
    },
  )

  it('a question is asked, and answered by the research team from Today', TIMEOUT, async () => {
    const key = await nextToWrite(translator)
    const question = `Qui paie ces frais? ${Date.now()}`
    await translator.getByLabel('Demander quelque chose sur ce passage').fill(question)
    await translator.getByRole('button', { name: 'Poser la question' }).click()
    await translator.getByText('Sans réponse').waitFor()
    await translator.getByRole('button', { name: /^Relecture et publication/ }).click()
    await translator
      .getByText(/question.* sans réponse/)
      .first()
      .waitFor()

    const author = await visitorAs(AUTHOR)
    await author.goto('/admin')
    await author.getByRole('link', { name: question }).click()
    await passage(author, key).waitFor()
    await author.getByLabel('Votre réponse').fill('La personne qui demande.')
    await author.getByRole('button', { name: 'Répondre', exact: true }).click()
    await author.getByText('Réglée').waitFor()

    await translator.reload()
    await translator.getByText('La personne qui demande.').waitFor()
    await author.goto('/admin')
    await settle(author)
    expect(await author.getByRole('link', { name: question }).count()).toBe(0)
  })

  it(
    'what is sent back is mended, approved by a second person, and an older wording comes back',
    TIMEOUT,
    async () => {
      const first = await nextToWrite(translator)
      const before = `Primera versión ${letters()}`
      await write(translator, first, before)

      const reviewer = await visitorAs(REVIEWER)
      await reviewer.goto(`${desk}#${first}`)
      await passage(reviewer, first).waitFor()
      await reviewer.getByRole('button', { name: /^Renvoyer à la traduction/ }).click()
      await reviewer.getByLabel(/^Ce qu’il faut reprendre/).fill('Dites « usted ».')
      await reviewer.getByRole('button', { name: /^Renvoyer Passage/ }).click()
      await reviewer.getByText('Renvoyé par').first().waitFor()

      await translator.reload()
      await translator.getByRole('button', { name: /^Renvoyés \d+$/ }).click()
      await translator.getByText('Dites « usted ».').first().waitFor()
      const after = `Segunda versión, con usted ${letters()}`
      await write(translator, first, after)
      await expect.poll(() => translator.getByText('Renvoyé par').count()).toBe(0)

      await reviewer.reload()
      await reviewer.getByRole('button', { name: /^Relecture et publication \(\d+\)$/ }).click()
      await reviewer.getByRole('table').getByText(after).waitFor()
      await reviewer.getByRole('button', { name: /^Approuver ce/ }).click()
      await expect.poll(() => stateOf(reviewer, first), { timeout: 20_000 }).toBe('approved')

      await translator.goto(`${desk}#${first}`)
      await translator.reload()
      await passage(translator, first).waitFor()
      await translator.getByText('Historique du passage').click()
      await translator.getByText('a renvoyé').first().waitFor()
      await translator.getByText('Dites « usted ».').first().waitFor()
      await translator
        .getByRole('button', { name: /^Remettre ces mots/ })
        .last()
        .click()
      await expect
        .poll(() => passage(translator, first).inputValue(), { timeout: 20_000 })
        .toBe(before)
      // The button is gone with its words: the cursor goes on in the passage.
      await translator.locator(`textarea[data-passage="${first}"]:focus`).waitFor()
      expect(await stateOf(translator, first)).toBe('toReview')
    },
  )

  it(
    'a translation is handed over with a date, by an e-mail that leads to it',
    TIMEOUT,
    async () => {
      const giver = await visitorAs(AUTHOR)
      await giver.goto(desk)
      await giver.locator('textarea[data-passage]').waitFor()
      await giver.locator('.translation-desk__assignment > summary').click()
      const give = async (to: string, note: string) => {
        const person = giver.getByRole('combobox', { name: /^Personne/ })
        await person.selectOption({ label: to })
        await giver.getByRole('textbox', { name: 'Échéance' }).fill('2027-01-15')
        await giver.getByLabel(/^Note à la personne/).fill(note)
        await giver.getByRole('button', { name: 'Confier' }).click()
        await giver.getByText(`Confiée à ${to} · pour le 15 janvier 2027`).waitFor()
      }
      const note = `Avant la foire, merci ${letters()}`
      await give('Recherche 2 (exemple)', note)
      const mail = await mailTo(REVIEWER, note)
      expect(mail).toContain('Recherche 1 (exemple)')
      await give('Traduction espagnole (exemple)', `${note} encore`)
      await mailTo(TRANSLATOR, `${note} encore`)

      const receiver = await visitorAs(REVIEWER)
      await receiver.goto(/https?:\/\/\S+(\/admin\/traduction\/\S+)/.exec(mail)?.[1] ?? '')
      await receiver.locator('textarea[data-passage]').waitFor()
      expect(new URL(receiver.url()).pathname).toBe(desk)
      await translator.goto('/admin/traduction')
      await translator.getByText('15 janvier 2027').first().waitFor()
    },
  )

  it(
    'a machine’s words are put in a passage only when asked for, and say so for ever',
    TIMEOUT,
    async () => {
      const key = await nextToWrite(translator)
      await translator.getByRole('button', { name: 'Demander une proposition' }).click()
      const panel = translator.getByRole('region', { name: 'Traduction automatique' })
      await panel.getByText(MACHINE_SAYS).waitFor()
      expect(await passage(translator, key).inputValue()).toBe('')
      await panel.getByRole('button', { name: 'Insérer' }).click()
      await passage(translator, key).press('End')
      await translator.keyboard.type(' Fin.')
      await translator.keyboard.press('Control+Enter')
      await translator.getByText('Tout est enregistré.').waitFor()

      const reviewer = await visitorAs(REVIEWER)
      await reviewer.goto(`${desk}#${key}`)
      await passage(reviewer, key).waitFor()
      expect(await passage(reviewer, key).inputValue()).toContain(MACHINE_SAYS)
      await reviewer
        .getByText(/LibreTranslate/)
        .first()
        .waitFor()
    },
  )
})

const passage = (page: Page, key: string | null) => page.locator(`textarea[data-passage="${key}"]`)

/** The desk of the text with most left to write in Spanish. */
async function emptiestDesk(page: Page): Promise<string> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    '/api/translations?where[language][equals]=es&sort=-missingUnits&draft=true&depth=0&limit=1',
  )
  return `/admin/traduction/${docs[0]?.id}`
}

/** Opens a passage that is still to be written. */
async function nextToWrite(page: Page): Promise<string | null> {
  await page.getByRole('button', { name: /^À traduire \d+$/ }).click()
  let key: string | null = null
  for (let tries = 0; tries < 30; tries += 1) {
    const before = key
    await page.getByRole('button', { name: 'Enregistrer et suivant' }).click()
    const field = page.locator('textarea[data-passage]:focus')
    await expect
      .poll(async () => (key = await field.getAttribute('data-passage')), { timeout: 20_000 })
      .not.toBe(before)
    // A mark or a figure that the words written here lack would keep them from being approved.
    const french = await page.locator('.translation-desk__original').innerText()
    if (/^[^<\d]+$/.test(french)) break
  }
  return key
}

async function write(page: Page, key: string | null, words: string): Promise<void> {
  await passage(page, key).fill(words)
  await passage(page, key).blur()
  await expect.poll(async () => (await entryOf(page, key))?.target, { timeout: 20_000 }).toBe(words)
}

/** Selects the first words of the open passage's French, as a mouse would. */
const selectInFrench = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const place = document.querySelector('.translation-desk__original')
    const words = document.createTreeWalker(place!, NodeFilter.SHOW_TEXT).nextNode()!
    const end = /^\S+ \S+/.exec(words.textContent ?? '')?.[0].length ?? words.textContent!.length
    const range = document.createRange()
    range.setStart(words, 0)
    range.setEnd(words, end)
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return selection?.toString() ?? ''
  })

interface Entry {
  target: string
  state: string
}

const entryOf = async (page: Page, key: string | null): Promise<Entry | undefined> => {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { entries } = await ask<{ entries: Record<string, Entry> }>(
    page,
    `/api/translations/${id}/units`,
  )
  return entries[key ?? '']
}

const stateOf = async (page: Page, key: string | null): Promise<string | undefined> =>
  (await entryOf(page, key))?.state
