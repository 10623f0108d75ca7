import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, expect, it } from 'vitest'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

const AUTHOR = 'recherche1@example.org'
const COLLEAGUE = 'recherche2@example.org'
const ALT = 'Un talon de paie : le salaire brut, les retenues, le salaire net.'
const CAPTION = 'Ce qu’un talon de paie doit dire.'
/** As short as a file may be that is taken for a document. */
const PDF = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Size 1/Root 1 0 R>>\nstartxref\n95\n%%EOF\n`

describeInBrowser('an image and a document of a chapter', () => {
  const browser = useBrowser()
  const stamp = Date.now()
  const slug = `lire-son-talon-${stamp}`
  const made: string[] = []

  // Other journeys count what is there: the text first, which holds its files.
  afterAll(async () => {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    for (const path of made.reverse()) await ask(admin, path, 'DELETE').catch(() => undefined)
  })

  it(
    'are put there once, read in each language, downloaded, and not deleted while they are in use',
    { timeout: 120_000 },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const picture = await sharp({
        create: { width: 1600, height: 900, channels: 3, background: '#246' },
      })
        .png()
        .toBuffer()
      const image = await upload(author, `talon-${stamp}.png`, picture, 'Talon de paie')
      const file = await upload(author, `modele-${stamp}.pdf`, Buffer.from(PDF), 'Modèle de lettre')
      made.push(`/api/media/${image}`, `/api/media/${file}`)

      const { docs } = await ask<{ docs: { id: number }[] }>(author, '/api/sources?limit=1')
      const { doc } = await ask<{ doc: { id: number } }>(
        author,
        '/api/guide-chapters?draft=true',
        'POST',
        {
          title: `Lire son talon de paie ${stamp}`,
          slug,
          summary: 'Ce que chaque ligne veut dire.',
          part: 'status',
          reviewBy: '2099-01-01',
          sources: [{ source: docs[0]?.id, lastChecked: '2026-11-01' }],
          content: [
            { blockType: 'figure', image, alt: ALT, caption: CAPTION },
            { blockType: 'attachment', title: 'Lettre à votre employeur', file },
          ],
        },
      )
      made.push(`/api/guide-chapters/${doc.id}`)
      // Until it is published, the file is the team's alone.
      const reader = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
      const workflow = `/api/guide-chapters/${doc.id}/workflow`
      await ask(author, workflow, 'POST', { action: 'submit' })
      const colleague = await browser.visitor()
      await signIn(colleague, COLLEAGUE)
      await ask(colleague, workflow, 'POST', { action: 'approveAndPublish' })

      await expect.poll(async () => (await reader.goto(`/fr/guide/${slug}`))?.status()).toBe(200)
      const shown = reader.getByRole('figure')
      expect(await shown.getByRole('img').getAttribute('alt')).toBe(ALT)
      await shown.getByText(CAPTION).waitFor()
      const over = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
      const box = reader.locator('.attachment')
      expect(await box.innerText()).toMatch(/PDF · .*o · français/)
      const link = box.getByRole('link', { name: /Lettre à votre employeur/ })
      const answer = await reader.request.get((await link.getAttribute('href'))!)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toContain('application/pdf')
      expect(answer.headers()['content-disposition']).toContain('attachment')

      // In English nothing is translated yet: the French is there, in its language, and says so.
      await reader.goto(`/en/guide/${slug}`)
      const english = reader.getByRole('figure')
      const img = english.getByRole('img')
      expect([await img.getAttribute('alt'), await img.getAttribute('lang')]).toEqual([ALT, 'fr'])
      expect(await english.locator('[lang="fr"]', { hasText: CAPTION }).count()).toBeGreaterThan(0)

      await isKept(image, doc.id)
    },
  )

  /** Whoever may delete is told where it is used, and it stays. */
  async function isKept(image: number, chapter: number): Promise<void> {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    await open(admin, `/admin/collections/media/${image}`)
    const uses = admin.locator('.media-uses')
    await uses.getByText('ce fichier ne peut pas être supprimé').waitFor()
    expect(await uses.getByRole('link').first().getAttribute('href')).toContain(
      `/guide-chapters/${chapter}`,
    )
    await admin.locator('.doc-controls__popup button').first().click()
    await admin.locator('#action-delete').click()
    await admin.locator('#confirm-action').click()
    await admin.getByText(/Ce fichier sert encore/).waitFor()
    expect((await admin.request.get(`/api/media/${image}`)).status()).toBe(200)
  }
})

/** By the form of the admin, as people do. @returns its identifier */
async function upload(page: Page, name: string, buffer: Buffer, said: string): Promise<number> {
  await open(page, '/admin/collections/media/create')
  const mimeType = name.endsWith('.png') ? 'image/png' : 'application/pdf'
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer })
  await page.locator('#field-alt').fill(said)
  await page.locator('#action-save').click()
  await page.waitForURL(/collections\/media\/\d+/)
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}
