import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'

import { wallClock } from '@/days/calendar'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'

const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'
const REASON = 'La mesure a pris fin.'

/** A moment comes within a minute or two, and its round within five seconds. */
const COMES_MS = 150_000

describeInBrowser('a publication at a moment', () => {
  const browser = useBrowser()
  const made: Update[] = []
  let toCome: Update
  let toGo: Update

  // Other journeys read what is published.
  afterAll(async () => {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    for (const { id } of made) await ask(admin, `/api/updates/${id}`, 'DELETE')
  })

  const submittedUpdate = async (author: Page): Promise<Update> => {
    const update = await submitUpdate(author)
    made.push(update)
    return update
  }

  it('is planned by the reviewer, as a withdrawal is, and seen in Today', async () => {
    const author = await browser.visitor()
    await signIn(author, AUTHOR)
    toCome = await submittedUpdate(author)
    toGo = await submittedUpdate(author)
    const reviewer = await browser.visitor()
    await signIn(reviewer, REVIEWER)
    await ask(reviewer, `/api/updates/${toGo.id}/workflow`, 'POST', { action: 'approveAndPublish' })
    const reader = await browser.visitor({ width: WIDTHS.phone })
    expect((await reader.goto(addressOf(toCome)))?.status()).toBe(404)
    expect((await reader.goto(addressOf(toGo)))?.status()).toBe(200)
    expect(await reader.content()).not.toContain(REASON)

    // Both forms are open before a moment is chosen that is near.
    const beside = await reviewer.context().newPage()
    await open(beside, `/admin/collections/updates/${toGo.id}`)
    await beside.getByRole('button', { name: /^Retirer à un moment choisi/ }).click()
    await beside.getByLabel('Pourquoi?').fill(REASON)
    await open(reviewer, `/admin/collections/updates/${toCome.id}`)
    await reviewer.getByRole('button', { name: /^Approuver maintenant, publier/ }).press('Enter')
    const form = reviewer.getByRole('group', { name: /^Approuver maintenant, publier/ })
    // By the keyboard alone, from where the cursor was put.
    await reviewer.keyboard.type('2020-01-01')
    await form.getByText(/ce moment est passé/).waitFor()
    expect(await form.getByRole('button', { name: 'Prévoir ce moment' }).isDisabled()).toBe(true)
    const moment = nearMoment()
    await choose(reviewer, moment)
    await reviewer.getByText(/^Sera publié le /).waitFor()
    await choose(beside, moment)
    await beside.getByText(/^Sera retiré le /).waitFor()

    await author.goto('/admin')
    const ahead = author.locator('li', { hasText: toCome.title }).filter({ hasText: 'sera publié' })
    await ahead.first().waitFor()
    await author.goto('/admin/collections/updates')
    await author.getByText(/publication prévue, /).waitFor()
  })

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
    await open(reviewer, `/admin/collections/updates/${update.id}`)
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    await reviewer.getByText(/^The text will not be published as planned /).waitFor()
    await reviewer.keyboard.press('Escape')
    await reviewer.getByText(/^Will be published on /).waitFor()
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    await reviewer.getByRole('button', { name: 'Cancel the planned publication' }).click()
    const said = reviewer.getByText('The planned publication is cancelled.')
    await said.waitFor()
    await reviewer.getByText(/^Will be published on /).waitFor({ state: 'detached' })
    await reviewer.getByRole('button', { name: 'Publish at a chosen time…' }).click()
    await said.waitFor({ state: 'detached' })
  })

  it(
    'is there when its moment comes, and what is withdrawn at that moment says why',
    { timeout: COMES_MS + 60_000 },
    async () => {
      const reader = await browser.visitor({ width: WIDTHS.phone })
      const within = { timeout: COMES_MS, interval: 1500 }
      const visit = () => reader.goto(addressOf(toCome))
      await expect.poll(async () => (await visit())?.status(), within).toBe(200)
      await reader.getByRole('heading', { level: 1, name: toCome.title }).waitFor()
      const read = () => reader.goto(addressOf(toGo)).then(() => reader.content())
      await expect.poll(read, within).toContain(REASON)
    },
  )
})

interface Update {
  id: number | string
  title: string
  slug: string
}

async function submitUpdate(author: Page): Promise<Update> {
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

const addressOf = ({ slug }: Update): string => `/fr/nouveautes/${slug}`

/** The next minute that leaves the time to choose it twice, and to see it announced. */
const nearMoment = (): Date => new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000)

/** Fills the open form of a moment and presses its button. */
async function choose(page: Page, moment: Date): Promise<void> {
  const { day, minutes } = wallClock(moment)
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  await page.getByLabel('Jour', { exact: true }).fill(day)
  await page.getByLabel('Heure du Québec').fill(time.join(':'))
  await page.getByText(/^Ce sera .*, heure du Québec\.$/).waitFor()
  await page.getByRole('button', { name: 'Prévoir ce moment' }).click()
}
