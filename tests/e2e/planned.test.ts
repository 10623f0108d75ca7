import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { wallClock } from '@/days/calendar'

import { settle } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'

/** A moment comes within a minute or two, and its round within five seconds. */
const COMES_MS = 150_000

describeInBrowser('a publication at a moment', () => {
  const browser = useBrowser()

  it(
    'is planned by the reviewer, seen in Today, there when its moment comes; then withdrawn in the same way',
    { timeout: 2 * COMES_MS + 120_000 },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const update = await submittedUpdate(author)
      const reader = await browser.visitor({ width: WIDTHS.phone })
      const address = `/fr/nouveautes/${update.slug}`
      expect((await reader.goto(address))?.status()).toBe(404)

      const reviewer = await browser.visitor()
      await signIn(reviewer, REVIEWER)
      const editor = `/admin/collections/updates/${update.id}`
      await reviewer.goto(editor)
      await settle(reviewer)
      await reviewer.getByRole('button', { name: /^Approuver maintenant, publier/ }).press('Enter')
      const form = reviewer.getByRole('group', { name: /^Approuver maintenant, publier/ })
      // By the keyboard alone, from where the cursor was put.
      await reviewer.keyboard.type('2020-01-01')
      await form.getByText(/ce moment est passé/).waitFor()
      expect(await form.getByRole('button', { name: 'Prévoir ce moment' }).isDisabled()).toBe(true)
      await choose(reviewer, nearMoment())
      await reviewer.getByText(/^Sera publié le /).waitFor()

      await author.goto('/admin')
      const ahead = author
        .locator('li', { hasText: update.title })
        .filter({ hasText: 'sera publié' })
      await ahead.first().waitFor()
      await author.goto('/admin/collections/updates')
      await author.getByText(/publication prévue, /).waitFor()

      await eventually(async () => (await reader.goto(address))?.status() === 200)
      await reader.getByRole('heading', { level: 1, name: update.title }).waitFor()

      await reviewer.goto(editor)
      await settle(reviewer)
      await reviewer.getByRole('button', { name: /^Retirer à un moment choisi/ }).click()
      await reviewer.getByLabel('Pourquoi?').fill('La mesure a pris fin.')
      await choose(reviewer, nearMoment())
      await reviewer.getByText(/^Sera retiré le /).waitFor()
      await eventually(async () =>
        (await reader.goto(address).then(() => reader.content())).includes('La mesure a pris fin.'),
      )
      await discard(update.id)
    },
  )

  it('is cancelled after a question, which Escape leaves', async () => {
    const author = await browser.visitor()
    await signIn(author, AUTHOR)
    const update = await submittedUpdate(author)
    const reviewer = await browser.visitor()
    await signIn(reviewer, REVIEWER, 'en')
    const path = `/api/updates/${update.id}/workflow`
    const { seenAt } = await ask<{ seenAt: string }>(reviewer, path)
    const { day } = wallClock(new Date(Date.now() + 86_400_000))
    const order = { do: 'choose', planned: 'publish', mark: '', seenAt, day, time: '09:00' }
    await ask(reviewer, `${path}/plan`, 'POST', { ...order, action: 'approveAndPublish' })
    await reviewer.goto(`/admin/collections/updates/${update.id}`)
    await settle(reviewer)
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    await reviewer.getByText(/^The text will not be published on /).waitFor()
    await reviewer.keyboard.press('Escape')
    await reviewer.getByText(/^Will be published on /).waitFor()
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    const said = reviewer.getByText('The planned publication is cancelled.')
    await said.waitFor()
    await reviewer.getByText(/^Will be published on /).waitFor({ state: 'detached' })
    await reviewer.getByRole('button', { name: 'Publish at a chosen time…' }).click()
    await said.waitFor({ state: 'detached' })
    await discard(update.id)
  })

  async function discard(id: number | string): Promise<void> {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    await ask(admin, `/api/updates/${id}`, 'DELETE')
  }
})

interface Update {
  id: number | string
  title: string
  slug: string
}

async function submittedUpdate(author: Page): Promise<Update> {
  const title = `Une mesure d’essai ${Date.now()}`
  const { doc } = await ask<{ doc: Update }>(author, '/api/updates?draft=true', 'POST', {
    title,
    summary: 'Elle entre en vigueur à un moment choisi.',
    date: wallClock(new Date()).day,
    kind: 'programme',
  })
  await ask(author, `/api/updates/${doc.id}/workflow`, 'POST', { action: 'submit' })
  return doc
}

/** The next minute that leaves the time to press the button. */
const nearMoment = (): Date => new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000)

/** Fills the open form of a moment and presses its button. */
async function choose(page: Page, moment: Date): Promise<void> {
  const { day, minutes } = wallClock(moment)
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  await page.getByLabel('Jour', { exact: true }).fill(day)
  await page.getByLabel('Heure du Québec').fill(time.join(':'))
  await page.getByText(/^Ce sera .*, heure du Québec\.$/).waitFor()
  await page.getByRole('button', { name: 'Prévoir ce moment' }).click()
}

async function eventually(isTrue: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < COMES_MS;) {
    if (await isTrue()) return
    await new Promise((resolve) => setTimeout(resolve, 1500))
  }
  throw new Error(`Nothing came within ${COMES_MS} ms`)
}
