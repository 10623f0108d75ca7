import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { type CellText, plainOf } from '@/content/grid'

import { ask, describeInBrowser, signIn, useBrowser } from '../browser'
import { paste } from '../paste'
import { open } from './screen'

const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'
const TWO_MINUTES = 120_000

interface Table {
  blockType: string
  columns: { label: string }[]
  rows: { id: string; cells: { text: CellText }[] }[]
}

interface Chapter {
  id: number | string
  slug: string
  content: Table[]
}

describeInBrowser('a table of a chapter', () => {
  const browser = useBrowser()

  it(
    'is written by the keyboard alone, filled from a spreadsheet, published, and its passages follow its rows',
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const id = await makeChapter(author)
      await openTable(author, id)

      // By the keyboard alone: the start, three names, a row.
      await author.getByRole('button', { name: /^Commencer/ }).press('Enter')
      await author.locator('#field-content__0__columns__0__label').focus()
      await expect.poll(() => cursorOf(author)).toBe('Nom de la colonne 1: vide')
      for (const words of ['Quoi faire', 'Délai', 'Coût', 'Demander le permis', '8 semaines']) {
        await author.keyboard.type(words)
        await author.keyboard.press('Tab')
      }
      await author.keyboard.type('155 $')
      await author.keyboard.press('Escape')
      await expect.poll(() => cursorOf(author)).toBe('Ligne 1, colonne Coût: 155 $')

      // A spreadsheet from the second row on: the table grows by one.
      await author.locator('[data-row="1"][data-column="0"]').click()
      await paste(
        author,
        '<table><tr><td>Attendre</td><td><b>12</b> semaines</td><td>0 $</td></tr>' +
          '<tr><td>Garder le reçu</td><td>toujours</td><td>0 $</td></tr>' +
          '<tr><td>Montrer le permis</td><td>le premier jour</td><td>0 $</td></tr></table>',
      )
      await author.getByText('Collé : 3 × 3').waitFor()

      // A list, bold and a link, by keys alone; an address that a browser would run is refused.
      await author.locator('[data-row="2"][data-column="0"]').click()
      await author.keyboard.press('Enter')
      const cell = author.getByRole('textbox', { name: 'Ligne 3, colonne Quoi faire' })
      await cell.waitFor()
      await author.keyboard.press('Shift+Enter')
      await author.keyboard.type('- une copie')
      await author.keyboard.press('Shift+Enter')
      await author.keyboard.press('Control+b')
      await author.keyboard.type('deux')
      await author.keyboard.press('Control+b')
      await author.keyboard.type(' ans, voir ')
      await author.keyboard.press('Control+k')
      const address = author.getByRole('textbox', { name: 'Adresse du lien' })
      await address.fill('javascript:alert(1)')
      await address.press('Enter')
      await author.getByText(/^Cette adresse n’est pas permise/).waitFor()
      await address.fill('exemple.org/recu')
      await address.press('Enter')
      await address.waitFor({ state: 'detached' })
      await author.keyboard.press('Escape')
      await expect
        .poll(() => cursorOf(author))
        .toContain('• une copie\n• deux ans, voir https://exemple.org/recu')
      await saveDraft(author)

      const written = await read(author, id)
      expect(wordsOf(written)).toEqual([
        ['Quoi faire', 'Délai', 'Coût'],
        ['Demander le permis', '8 semaines', '155 $'],
        ['Attendre', '12 semaines', '0 $'],
        [
          'Garder le reçu\n• une copie\n• deux ans, voir https://exemple.org/recu',
          ...['toujours', '0 $'],
        ],
        ['Montrer le permis', 'le premier jour', '0 $'],
      ])

      const reviewer = await browser.visitor()
      await signIn(reviewer, REVIEWER)
      await publish(author, reviewer, id)
      const page = await browser.visitor({ javaScript: false })
      await page.goto(`/fr/guide/${written.slug}`)
      expect(await page.locator('table tbody tr').allInnerTexts()).toHaveLength(4)
      const list = page.locator('table tbody tr').nth(2).locator('ul li')
      expect(await list.allInnerTexts()).toEqual(['une copie', expect.stringMatching(/^deux ans/)])
      expect(await list.locator('strong').innerText()).toBe('deux')
      expect(await list.locator('a').getAttribute('href')).toBe('https://exemple.org/recu')
      const before = await keysOf(author, id)
      expect(before.length).toBeGreaterThan(10)

      // A row moved by the keyboard: its identity and its passages go with it.
      await openTable(author, id)
      await author.locator('[data-row="1"][data-column="0"]').click()
      await author.keyboard.press('Alt+ArrowUp')
      await author.getByText('La ligne est maintenant la 1.').waitFor()
      await author.locator('#field-changeNote').fill('Autre ordre.')
      await saveDraft(author)
      const moved = await read(author, id)
      const ids = (chapter: Chapter) => chapter.content[0]!.rows.map((row) => row.id)
      const [first, second, ...others] = ids(written)
      expect(ids(moved)).toEqual([second, first, ...others])
      await publish(author, reviewer, id)
      expect(await keysOf(author, id)).toEqual(before)
    },
    TWO_MINUTES,
  )

  it(
    'asks before words leave with a column, and gives them back',
    { timeout: TWO_MINUTES },
    async () => {
      const author = await browser.visitor({ width: 768 })
      await signIn(author, AUTHOR)
      const id = await makeChapter(author, {
        columns: [{ label: 'Quoi' }, { label: 'Coût' }],
        rows: [{ cells: [{ text: 'Permis' }, { text: '155 $' }] }],
      })
      await openTable(author, id)
      await author.locator('[data-row="0"][data-column="1"]').click()
      await author.getByRole('button', { name: 'Colonne « Coût »' }).click()
      await author.getByRole('menuitem', { name: 'Supprimer' }).click()
      await author.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click()
      await expect.poll(() => author.locator('[data-row="0"][data-column]').count()).toBe(1)
      await author.keyboard.press('Control+z')
      await expect.poll(() => author.locator('[data-row="0"][data-column]').count()).toBe(2)
      expect(await author.locator('[data-row="0"][data-column="1"]').innerText()).toBe('155 $')
    },
  )

  it(
    'says once what an empty new column lacks, and leads to its name',
    { timeout: TWO_MINUTES },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const id = await makeChapter(author, {
        columns: [{ label: 'Quoi' }, { label: '' }],
        rows: Array.from({ length: 41 }, () => ({ cells: [{ text: 'Oui' }, { text: '' }] })),
      })
      await open(author, `/admin/collections/guide-chapters/${id}`)
      const link = author.locator('.workflow-panel-blockers a', { hasText: 'colonnes sans nom' })
      await link.waitFor()
      expect(
        await author.locator('.workflow-panel-blockers a', { hasText: 'Tableau' }).count(),
      ).toBe(1)
      await link.press('Enter')
      await expect.poll(() => cursorOf(author)).toBe('Nom de la colonne 2: vide')
    },
  )
})

describeInBrowser('a document of Word pasted in a text', () => {
  const browser = useBrowser()

  it(
    'becomes text and tables under it, says what was left out, and is taken back whole',
    { timeout: TWO_MINUTES },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const id = await makeChapter(author, { blockType: 'richText', caption: undefined })
      await open(author, `/admin/collections/guide-chapters/${id}`)
      const text = author.locator('.blocks-field [data-lexical-editor]').first()
      const blocks = author.locator('.blocks-field__row')
      const pasteIt = async () => {
        await text.click()
        await paste(author, WORD)
        await expect.poll(() => blocks.count()).toBe(3)
        await blocks.nth(2).getByText('Sauf exception.').waitFor()
      }
      await pasteIt()
      await author.getByText('Un tableau est devenu un bloc sous ce texte').waitFor()
      await author.getByText('Laissé de côté : couleurs, polices et tailles, images.').waitFor()
      await author.keyboard.press('Control+z')
      await author.getByText('Collage annulé.').waitFor()
      await expect.poll(() => blocks.count()).toBe(1)
      await expect.poll(async () => (await text.innerText()).trim()).toBe('')

      await pasteIt()
      await saveDraft(author)
      const written = await read(author, id)
      const [before, table, after] = written.content
      expect([before, table, after].map((block) => block?.blockType)).toEqual([
        'richText',
        'procedureTable',
        'richText',
      ])
      expect(wordsOf({ ...written, content: [table!] })).toEqual([
        ['Quoi', 'Coût'],
        ['Permis', '155 $'],
      ])
      expect(JSON.stringify(after)).toContain('Fin.')
      const said = JSON.stringify(written.content)
      for (const kept of ['"tag":"h2"', '"listType":"bullet"', 'https://exemple.org/loi', '[1] ']) {
        expect(said).toContain(kept)
      }
    },
  )
})

/** Two pages of Word, as it puts them on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
  <h1>Changer d’employeur<o:p></o:p></h1>
  <p class=MsoNormal><span style='color:red'>Voir <a href="https://exemple.org/loi">la loi</a></span><a
  style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a>.<o:p></o:p></p>
  <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>un passeport</p>
  <table class=MsoTableGrid><tr><td><p class=MsoNormal>Quoi</p></td><td>Coût</td></tr><tr><td>Permis</td><td><b>155</b> $</td></tr></table>
  <p class=MsoNormal><img src="file:///C:/a.png">Fin.</p><!--EndFragment-->
  <div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
  style='mso-footnote-id:ftn1' href="#_ftnref1">[1]</a> Sauf exception.</p></div></div></body></html>`

async function makeChapter(page: Page, table: object = {}): Promise<number | string> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(page, '/api/sources?limit=1')
  const { doc } = await ask<{ doc: { id: number | string } }>(
    page,
    '/api/guide-chapters?draft=true',
    'POST',
    {
      title: `Chapitre inventé avec un tableau ${Date.now()}`,
      summary: 'Un résumé.',
      part: 'status',
      reviewBy: '2099-01-01',
      sources: [{ source: docs[0]?.id, lastChecked: '2026-11-01' }],
      content: [{ blockType: 'procedureTable', caption: 'Les étapes', ...table }],
    },
  )
  return doc.id
}

async function openTable(page: Page, id: number | string): Promise<void> {
  await open(page, `/admin/collections/guide-chapters/${id}`)
  const table = page.locator('#field-content__0__rows')
  await table.waitFor()
  await table.scrollIntoViewIfNeeded()
}

async function saveDraft(page: Page): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('guide-chapters'),
  )
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
}

const read = (page: Page, id: number | string): Promise<Chapter> =>
  ask<Chapter>(page, `/api/guide-chapters/${id}?draft=true&depth=0`)

const wordsOf = ({ content }: Chapter): string[][] => [
  content[0]!.columns.map(({ label }) => label),
  ...content[0]!.rows.map(({ cells }) => cells.map(({ text }) => plainOf(text))),
]

async function publish(author: Page, reviewer: Page, id: number | string): Promise<void> {
  const address = `/api/guide-chapters/${id}/workflow`
  await ask(author, address, 'POST', { action: 'submit' })
  await ask(reviewer, address, 'POST', { action: 'approveAndPublish' })
}

/** The passages of the chapter, as its translation into English has them. */
async function keysOf(page: Page, id: number | string): Promise<string[]> {
  const where = `where[resourceKey][equals]=${id}&where[language][equals]=en`
  const { docs } = await ask<{ docs: { sourceUnits: { key: string }[] }[] }>(
    page,
    `/api/translations?${where}&draft=true&depth=0`,
  )
  return docs[0]!.sourceUnits.map(({ key }) => key).sort()
}

/** What whoever listens hears of where the cursor stands. */
const cursorOf = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
