import { createHash } from 'node:crypto'

import { expect, it } from 'vitest'

import { dayAt } from '@/days/calendar'
import { pathTo } from '@/i18n/paths'

import { open } from './admin/screen'
import { ask, BASE_URL, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

/** Six documents to print, twice each, on a machine with other work. */
const MADE_MS = 240_000

describeInBrowser('a numbered edition', () => {
  const browser = useBrowser()

  it(
    'is made, issued, found from the guide, cited and downloaded as it was summed',
    { timeout: MADE_MS + 120_000 },
    async () => {
      const team = await browser.visitor()
      await signIn(team, 'recherche1@example.org')
      const { doc } = await ask<{ doc: { id: number; number: number } }>(
        team,
        '/api/editions',
        'POST',
        {
          date: dayAt(new Date()),
          languages: { fr: false, en: false, es: true },
          notes: { es: 'La primera.' },
        },
      )
      await open(team, `/admin/collections/editions/${doc.id}`)
      await team.getByRole('button', { name: 'Faire les fichiers' }).click()
      // The form is opened anew once the files are made.
      await team.getByText('Prête à paraître').waitFor({ timeout: MADE_MS })
      await team.getByRole('button', { name: 'Faire paraître' }).click()
      const question = team.getByRole('group', { name: /ni ses fichiers ne pourront changer/ })
      await question.getByRole('button', { name: 'Faire paraître' }).click()
      await team.getByText('Cette édition est parue').waitFor()

      const reader = await browser.visitor({ locale: 'es', width: WIDTHS.phone })
      await reader.goto(BASE_URL + pathTo('es', '/guide'))
      await reader.getByRole('link', { name: 'Ediciones numeradas, para citar' }).click()
      await reader.getByRole('link', { name: new RegExp(`^Edición ${doc.number}, `) }).click()
      await reader.getByText('La primera.').waitFor()
      expect(await reader.locator('.edition-cite').textContent()).toContain(reader.url())
      const links = reader.locator('.edition-files a')
      expect(await links.count()).toBe(6)
      for (const link of await links.all()) {
        const answer = await fetch(BASE_URL + (await link.getAttribute('href'))!)
        const bytes = Buffer.from(await answer.arrayBuffer())
        const sum = await link.locator('xpath=..').locator('code').textContent()
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum)
      }
    },
  )
})
