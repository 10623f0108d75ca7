import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'

import { html, type Pages, startPages } from '../integration/guide/pages'
import { open } from './admin/screen'
import { ask, BASE_URL, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'
import { withDatabase } from './database'
import { mailTo, secretAddressIn } from './mailbox'
import { paste } from './paste'
import { siteLooks } from './siteLooks'

const AUTHOR = 'recherche1@example.org'
const COLLEAGUE = 'recherche2@example.org'

const WHOLE_LIFE_MS = 240_000

const TODAY = dayAt(new Date())
/** The first version counts as published then. */
const ONLINE_SINCE = addDays(TODAY, -30)
const A_DAY_BETWEEN = addDays(TODAY, -20)

/**
 * What a researcher lives with one chapter, from a Word document to the day when somebody asks what the guide said.
 * Only time is helped along: the moment of a publication comes, a month passes, the site looks at a page.
 */
describeInBrowser('the life of a chapter', () => {
  const browser = useBrowser()
  const stamp = Date.now()
  const title = `Obtenir un permis ouvert ${stamp}`
  const slug = `obtenir-un-permis-ouvert-${stamp}`
  const address = `/fr/guide/${slug}`
  /** Of somebody who has no account. */
  const outside = `lecture-${stamp}@example.org`
  let pages: Pages
  let source: { id: number; url: string }
  let chapter: number
  let author: Page
  let colleague: Page

  beforeAll(async () => {
    pages = await startPages()
  })

  // Other journeys count what is there.
  afterAll(async () => {
    pages.close()
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    if (chapter) await ask(admin, `/api/guide-chapters/${chapter}`, 'DELETE')
    if (source) await ask(admin, `/api/sources/${source.id}`, 'DELETE')
  })

  const form = () => `/admin/collections/guide-chapters/${chapter}`
  const officialPage = (weeks: number) =>
    pages.set('permis.test', '/delais', (response) =>
      html(response, `<p>Le permis coûte 155 $.</p><p>Le délai est de ${weeks} semaines.</p>`),
    )

  it(
    'goes from a pasted document to readers, follows what it cites, and stays to be read as it was',
    { timeout: WHOLE_LIFE_MS },
    async () => {
      author = await browser.visitor()
      await signIn(author, AUTHOR)
      colleague = await browser.visitor()
      await signIn(colleague, COLLEAGUE)
      officialPage(12)

      await write()
      await letSomebodyOutsideRead()
      await reviewAndSchedule()
      await theMomentComes()
      await theSourceChanges()
      await revise()
      await compare()
      await readAsItWas()
    },
  )

  /** From Word: the words, a list and a table; then a cell is corrected in its place. */
  async function write(): Promise<void> {
    const { doc } = await ask<{ doc: { id: number; url: string } }>(
      author,
      '/api/sources',
      'POST',
      {
        title: `Délais des permis ${stamp}`,
        publisher: 'Ministère inventé',
        url: pages.at('permis.test', '/delais'),
        language: 'fr',
      },
    )
    source = doc
    const made = await ask<{ doc: { id: number } }>(
      author,
      '/api/guide-chapters?draft=true',
      'POST',
      {
        title,
        slug,
        summary: 'Qui peut demander un permis ouvert, et combien de temps cela prend.',
        part: 'status',
        reviewBy: addDays(TODAY, 300),
        sources: [{ source: source.id, lastChecked: TODAY }],
        content: [{ blockType: 'richText' }],
      },
    )
    chapter = made.doc.id
    await open(author, form())
    await author.locator('.blocks-field [data-lexical-editor]').first().click()
    await paste(author, wordDocument(source.url))
    await author.getByText('Un tableau est devenu un bloc sous ce texte').waitFor()
    await author.locator('#field-content__1__caption').fill('Les étapes')
    await cell(author, 0, 0).click()
    await author.keyboard.press('Delete')
    await author.keyboard.type('Demander le permis')
    await author.keyboard.press('Escape')
    await author.locator('#field-changeNote').fill('Nouveau chapitre.')
    await save(author)
  }

  /** Somebody of a partner reads it on a phone, without an account, and says so. */
  async function letSomebodyOutsideRead(): Promise<void> {
    const panel = author.locator('.outside-readings')
    await panel.getByRole('button', { name: 'Inviter à lire' }).click()
    await panel.getByLabel('Nom').fill('Une lectrice')
    await panel.getByLabel('Organisme').fill('Centre inventé')
    await panel.getByLabel('Courriel').fill(outside)
    await panel.getByRole('button', { name: 'Envoyer l’invitation' }).click()
    await panel.getByText('Centre inventé').waitFor()

    const reader = await browser.visitor({ width: WIDTHS.phone })
    await reader.goto(secretAddressIn(await mailTo(outside, 'permis'), 'link'))
    await reader.getByRole('heading', { level: 1, name: title }).waitFor()
    await reader.getByText('Laisser une remarque').nth(1).click()
    const note = reader.locator('.outside-reading-note[open]')
    await note.getByLabel('Votre remarque sur ce passage').fill('Dites aussi combien cela coûte.')
    await note.getByRole('button', { name: 'Enregistrer la remarque' }).click()
    await reader.getByText('C’est enregistré.').waitFor()
    await reader.getByLabel('Je suis d’accord, avec des remarques').check()
    await reader.getByRole('button', { name: 'Envoyer ma réponse' }).click()
    await reader.getByText('Merci, votre réponse est enregistrée.').waitFor()
  }

  /** The author does what was asked; somebody else approves it, for tomorrow morning. */
  async function reviewAndSchedule(): Promise<void> {
    await open(author, form())
    await author.getByText('Dites aussi combien cela coûte.').first().waitFor()
    await cell(author, 0, 2).click()
    await author.keyboard.type('155 $')
    await author.keyboard.press('Escape')
    await save(author)
    await author.getByRole('button', { name: 'Résoudre' }).first().click()
    await author.getByText(/^Le fil est résolu/).waitFor()
    await author.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    await author.waitForURL('**/admin/collections/guide-chapters')

    await colleague.goto('/admin')
    await colleague.getByRole('link', { name: title }).first().click()
    const panel = colleague.locator('.workflow-panel')
    await panel.getByText(/Une lectrice/).waitFor()
    await panel.getByRole('button', { name: /^Approuver maintenant, publier/ }).click()
    await colleague.getByLabel('Jour', { exact: true }).fill(addDays(TODAY, 1))
    await colleague.getByLabel('Heure du Québec').fill('08:00')
    await colleague.getByText(/^Ce sera .*, heure du Québec\.$/).waitFor()
    await colleague.getByRole('button', { name: 'Prévoir ce moment' }).click()
    await colleague.getByText(/^Sera publié le /).waitFor()
    const reader = await browser.visitor()
    expect((await reader.goto(address))?.status()).toBe(404)
  }

  /** Tomorrow morning is now; then a month passes. */
  async function theMomentComes(): Promise<void> {
    const key = `planned-text:guide-chapters:${chapter}:publish`
    await withDatabase((client) =>
      client.execute({
        sql: `UPDATE payload_kv SET data = json_set(data, '$.at', ?) WHERE key = ?`,
        args: [new Date().toISOString(), key],
      }),
    )
    const reader = await browser.visitor({ width: WIDTHS.phone })
    const comes = { timeout: 60_000, interval: 1000 }
    await expect.poll(async () => (await reader.goto(address))?.status(), comes).toBe(200)
    await reader.getByText('12 semaines').first().waitFor()
    await withDatabase((client) =>
      client.execute({
        sql: `UPDATE _guide_chapters_v SET updated_at = ?
              WHERE parent_id = ? AND version__status = 'published'`,
        args: [`${ONLINE_SINCE}T12:00:00.000Z`, chapter],
      }),
    )
  }

  /** The site reads the cited page on two days; in between its site says another delay. */
  async function theSourceChanges(): Promise<void> {
    await siteLooks(source.url, pages.network, new Date(Date.now() - 86_400_000))
    officialPage(10)
    await siteLooks(source.url, pages.network, new Date())

    await author.goto('/admin')
    await author.getByRole('link', { name: /page citée qui a changé|pages citées qui ont/ }).click()
    const row = author.getByRole('article', { name: `Délais des permis ${stamp}` })
    expect(await row.locator('del').innerText()).toContain('12')
    expect(await row.locator('ins').innerText()).toContain('10')
    await row.getByRole('button', { name: /^À réviser/ }).click()
  }

  /** A draft opens at what cites the page, with the change beside it; what readers have stays until it is published. */
  async function revise(): Promise<void> {
    await author.waitForURL(/collections\/guide-chapters\/\d+\?source=/)
    const beside = author.getByRole('region', { name: 'Pages citées qui ont changé' })
    await beside.locator('ins', { hasText: '10' }).waitFor()
    await expect.poll(() => rowOfCursor(author)).toBe('content-row-1')
    await author.locator('.workflow-panel').getByText('En rédaction').first().waitFor()

    await cell(author, 0, 1).click()
    await author.keyboard.press('Delete')
    await author.keyboard.type('10 semaines')
    await author.keyboard.press('Escape')
    await author.locator('#field-changeNote').fill('Le délai est plus court.')
    await save(author)
    const online = await author.request.get(address)
    expect(plain(await online.text())).toContain('12 semaines')

    // Until somebody says so, the text is still to be revised: Today counts it, and leads there.
    await author.goto('/admin')
    const waits = author
      .locator('.today-row', { hasText: 'à réviser : une page citée a changé' })
      .filter({ hasText: title })
    await waits.getByRole('link', { name: title }).click()
    await author.getByRole('button', { name: /^C’est révisé/ }).click()
    await author.getByText('C’est noté : la révision est finie.').waitFor()
    await author.goto('/admin')
    await author.locator('.today').waitFor()
    expect(await waits.count()).toBe(0)

    await open(author, form())
    await author.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    await author.waitForURL('**/admin/collections/guide-chapters')
    await open(colleague, form())
    const panel = colleague.locator('.workflow-panel')
    await panel.getByRole('button', { name: 'Approuver et publier' }).click()
    await panel
      .getByRole('group', { name: 'Ce texte prend la place' })
      .getByRole('button', { name: 'Approuver et publier' })
      .click()
    await colleague.getByText('C’est approuvé et en ligne.').waitFor()
  }

  /** A reader sees what changed since, word by word. */
  async function compare(): Promise<void> {
    const reader = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    const read = async () => {
      await reader.goto(address)
      return plain(await reader.locator('main').innerText())
    }
    await expect.poll(read).toContain('10 semaines')
    await reader.goto(`${BASE_URL}${address}/comparer?from=${A_DAY_BETWEEN}`)
    await reader.locator('.comparison-sum').waitFor()
    expect(await reader.locator('.comparison del').allInnerTexts()).toContainEqual(
      expect.stringContaining('12'),
    )
    expect(await reader.locator('.comparison ins').allInnerTexts()).toContainEqual(
      expect.stringContaining('10'),
    )
  }

  /** And what the guide said on a day, marked so. */
  async function readAsItWas(): Promise<void> {
    const reader = await browser.visitor({ javaScript: false })
    await reader.goto(`${address}?on=${A_DAY_BETWEEN}`)
    await reader.locator('.past-banner').waitFor()
    const words = plain(await reader.locator('main').innerText())
    expect(words).toContain('12 semaines')
    expect(words).not.toContain('10 semaines')
  }
})

/** As Word puts it on the clipboard: a title, a list, and a table in which a cell leads to the official page. */
const wordDocument = (
  url: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
  <h2>Qui peut le demander<o:p></o:p></h2>
  <p class=MsoNormal>Vous avez besoin de :<o:p></o:p></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>un passeport</p>
  <table class=MsoTableGrid><tr><td>Quoi faire</td><td>Délai</td><td>Coût</td><td>Où lire</td></tr>
  <tr><td>Demander</td><td>12 semaines</td><td></td><td><a href="${url}">la page du ministère</a></td></tr></table>
  <!--EndFragment--></body></html>`

/** Readers get a figure and its unit on one line. */
const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`)

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('guide-chapters'),
  )
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  await page.getByText('Enregistrez vos changements').waitFor({ state: 'detached' })
}

/** The row of the form in which the cursor is. */
const rowOfCursor = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id^="content-row-"]')?.id)
