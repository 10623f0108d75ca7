import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser } from './browser'

const AUTHOR = 'recherche1@example.org'
const PASSAGES = 30
const LAST_WORDS = 'Les tout derniers mots du chapitre'
const EDITOR = '[contenteditable="true"]'
const NOT_DRAWN = '.blocks-field__fields:empty'

describeInBrowser('a chapter of many passages', () => {
  const browser = useBrowser()
  let chapter: number | undefined

  // Other journeys count what is there.
  afterAll(async () => {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    if (chapter) await ask(admin, `/api/guide-chapters/${chapter}`, 'DELETE')
  })

  it(
    'takes words before all of it is drawn, and soon the browser finds its last words',
    { timeout: 120_000 },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      chapter = await aLongChapter(author)
      await noteWhatIsFirst(author)
      await open(author, `/admin/collections/guide-chapters/${chapter}`)
      const left = await author.waitForFunction(() => window.name)
      expect(Number(await left.jsonValue())).toBeGreaterThan(PASSAGES * 0.6)

      await expect.poll(() => author.locator(NOT_DRAWN).count(), { timeout: 60_000 }).toBe(0)
      await expect.poll(() => author.locator(EDITOR).count(), { timeout: 60_000 }).toBe(PASSAGES)
      // Each stands where it belongs, nobody was moved away from the beginning, and nothing changed in the text.
      expect(await tops(author)).toEqual((await tops(author)).toSorted((a, b) => a - b))
      expect(await author.evaluate(() => window.scrollY)).toBe(0)
      expect(await author.locator('#action-save-draft').isDisabled()).toBe(true)
      expect(await find(author, LAST_WORDS)).toBe(true)

      const last = author.locator(`#content-row-${PASSAGES - 1} ${EDITOR}`)
      await last.click()
      await author.keyboard.type('Enfin : ')
      expect(await last.innerText()).toContain('Enfin : ')
    },
  )
})

/** How many passages are not drawn when the first running text takes words: at that change of the page, however late a frame comes. */
const noteWhatIsFirst = (page: Page): Promise<unknown> =>
  page.addInitScript(
    ([editor, notDrawn]) => {
      const changes = new MutationObserver(() => {
        if (!document.querySelector(editor!)) return
        window.name = String(document.querySelectorAll(notDrawn!).length)
        changes.disconnect()
      })
      changes.observe(document, { childList: true, subtree: true, attributes: true })
    },
    [EDITOR, NOT_DRAWN],
  )

/** Where each passage begins on the page. */
const tops = (page: Page): Promise<number[]> =>
  page
    .locator(`[id^="content-row-"] ${EDITOR}`)
    .evaluateAll((editors) => editors.map((editor) => editor.getBoundingClientRect().top))

/** As "find in page" does. */
const find = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(`window.find(${JSON.stringify(words)})`)

async function aLongChapter(page: Page): Promise<number> {
  const { doc } = await ask<{ doc: { id: number } }>(
    page,
    '/api/guide-chapters?draft=true',
    'POST',
    {
      title: 'Un chapitre de beaucoup de passages',
      slug: `long-${Date.now()}`,
      summary: 'Pour voir comment il s’ouvre.',
      part: 'status',
      content: Array.from({ length: PASSAGES }, (_, at) =>
        runningText(at === PASSAGES - 1 ? LAST_WORDS : `Le passage ${at + 1}`),
      ),
    },
  )
  return doc.id
}

function runningText(words: string): object {
  const shape = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = {
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: words,
    type: 'text',
    version: 1,
  }
  const paragraph = { ...shape, type: 'paragraph', textFormat: 0, children: [text] }
  return {
    blockType: 'richText',
    content: { root: { ...shape, type: 'root', children: [paragraph] } },
  }
}
