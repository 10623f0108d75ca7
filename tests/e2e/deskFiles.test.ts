import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser } from './browser'
import { letters } from './letters'
import { rewriteXliff } from './rewriteXliff'

describeInBrowser('passages in a file', () => {
  const browser = useBrowser()

  it(
    'go out, are rewritten by another program, and come back after they were shown',
    { timeout: 240_000 },
    async () => {
      const page = await browser.visitor()
      await signIn(page, 'traduction.es@example.org')
      const { docs } = await ask<{ docs: { id: number | string }[] }>(
        page,
        '/api/translations?where[language][equals]=es&sort=-missingUnits&draft=true&depth=0&limit=1',
      )
      await page.goto(`/admin/traduction/${docs[0]?.id}`)
      await page.locator('textarea[data-passage]').waitFor()
      await page.getByText('Traduire dans un autre programme').click()
      const file = await download(page, 'XLIFF 2.0')
      const french = plainPassages(file).slice(0, 2)
      expect(french).toHaveLength(2)

      const name = 'devuelto.xlf'
      const said = letters()
      const wordsOf = (source: string) => `Traducido fuera ${said} ${'ab'[french.indexOf(source)]}`
      const back = rewriteXliff(file, (source) =>
        french.includes(source) ? wordsOf(source) : source,
      )
      await page.locator('.translation-files input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/xliff+xml',
        buffer: Buffer.from(back),
      })
      const preview = page.getByRole('region', { name: new RegExp(`${name}.*changerait`) })
      for (const source of french) await preview.getByText(wordsOf(source)).first().waitFor()
      expect(await targets(page)).not.toContain(wordsOf(french[0]!))
      await preview.getByRole('button', { name: /^Écrire ce qui peut l’être/ }).click()
      await page.getByRole('region', { name: new RegExp(`${name}.*est rapporté`) }).waitFor()
      for (const source of french) expect(await targets(page)).toContain(wordsOf(source))
    },
  )
})

async function download(page: Page, name: string): Promise<string> {
  const [sent] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ])
  return readFileSync(await sent.path(), 'utf8')
}

/** The French of passages that have no translation and no mark, as the file writes them. */
const plainPassages = (file: string): string[] =>
  Array.from(
    file.matchAll(
      /<segment[^>]*>\s*<source[^>]*>([^<]+)<\/source><target(?:\/>|><\/target>)<\/segment>/g,
    ),
    ([, french = '']) => french,
  ).filter((french) => !/[\d&]/.test(french))

/** What the site has for the passages of the open text. */
async function targets(page: Page): Promise<string[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { entries } = await ask<{ entries: Record<string, { target: string }> }>(
    page,
    `/api/translations/${id}/units`,
  )
  return Object.values(entries).map(({ target }) => target)
}
