import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser } from '../browser'
import { open, settle, textsOnScreen } from './screen'

const ADMINISTRATOR = 'admin@example.org'
const AUTHOR = 'recherche1@example.org'

/** What goes through review, and translations. */
const REVIEWED = ['guide-chapters', 'updates', 'pages', 'translations'] as const

/** Payload's own ways past the review, or that mean nothing here. */
const PAST_THE_REVIEW = [
  '#action-save',
  '#action-publish',
  '#action-unpublish',
  '#action-revert-to-published',
  '#copy-locale-data__button',
  'a[href$="/api"]',
].join()

interface Text {
  id: number | string
  summary: string
}

describeInBrowser('what would pass the review or lose words', () => {
  const browser = useBrowser()

  // One visit a person: the admin is fetched once, and read on every screen.
  const visits = new Map<string, Promise<Page>>()
  const visit = async (email: string): Promise<Page> => {
    const page = await browser.visitor()
    await signIn(page, email)
    return page
  }
  const pageOf = (email: string): Promise<Page> => {
    const known = visits.get(email) ?? visit(email)
    visits.set(email, known)
    known.catch(() => visits.delete(email)) // the next one tries anew
    return known
  }

  it.each(REVIEWED)(
    'is not offered beside a text, to an administrator either (%s)',
    async (slug) => {
      const page = await pageOf(ADMINISTRATOR)
      const { docs } = await ask<{ docs: Text[] }>(page, `/api/${slug}?limit=1&depth=0`)
      await open(page, `/admin/collections/${slug}/${docs[0]?.id}`)
      const menu = page.locator('.doc-controls__popup button').first()
      if (await menu.isVisible()) await menu.click()
      await settle(page)
      expect(await page.locator(PAST_THE_REVIEW).count()).toBe(0)
      const offered = (await textsOnScreen(page)).join('\n')
      expect(offered).not.toMatch(/Republier|Copier vers|Revenir au texte en ligne|\bAPI\b/)
    },
  )

  it.each(REVIEWED)('is not offered for many texts at once (%s)', async (slug) => {
    for (const email of [ADMINISTRATOR, AUTHOR]) {
      const page = await pageOf(email)
      await open(page, `/admin/collections/${slug}`)
      const box = page.locator('.cell-_select input').first()
      if (await box.isVisible()) await box.check({ force: true })
      await settle(page)
      const offered = await page.locator('.list-selection').allInnerTexts()
      expect(offered.join(' ')).not.toMatch(/publi|retirer|modifier/i)
    }
  })

  it('comes back as a draft by one button and its question, and what is online stays', async () => {
    const page = await pageOf(AUTHOR)
    const { docs } = await ask<{ docs: Text[] }>(
      page,
      '/api/pages?where[slug][equals]=method&depth=0',
    )
    const { id, summary } = docs[0]!
    for (const words of ['Avant la reprise.', 'Après.']) {
      await ask(page, `/api/pages/${id}?draft=true`, 'PATCH', { summary: words })
    }
    await open(page, `/admin/collections/pages/${id}/versions`)
    await page.locator('.versions .table tbody a').nth(1).click()
    await page.getByRole('button', { name: 'Reprendre comme brouillon' }).click()
    const question = page.getByRole('dialog').filter({ hasText: 'Reprendre cette version?' })
    await question.getByRole('button', { name: 'Confirmer' }).click()
    await expect
      .poll(() => summaryOf(page, id, true), { timeout: 20_000 })
      .toBe('Avant la reprise.')
    expect(await summaryOf(page, id, false)).toBe(summary)
  })
})

describeInBrowser('a site that does not answer the panel', () => {
  const browser = useBrowser()
  const WORKFLOW = '**/workflow'

  it('is said there, with a way to ask again, and a reason that was typed stays', async () => {
    const page = await browser.visitor()
    await signIn(page, ADMINISTRATOR)
    const { docs } = await ask<{ docs: Text[] }>(page, '/api/pages?limit=1&depth=0')
    await page.route(WORKFLOW, (route) => route.abort())
    await open(page, `/admin/collections/pages/${docs[0]?.id}`)
    const panel = page.locator('.workflow-panel:visible')
    await panel.getByRole('alert').getByText('Le site ne dit pas').waitFor()
    await page.unroute(WORKFLOW)
    await panel.getByRole('button', { name: 'Réessayer' }).click()
    await panel.getByRole('button', { name: 'Retirer', exact: true }).click()
    expect(await panel.getByRole('alert').count()).toBe(0)

    const reason = panel.getByRole('textbox', { name: 'Pourquoi?' })
    await reason.fill('Une erreur à corriger.')
    await page.route(WORKFLOW, (route) => route.abort())
    await panel.getByRole('button', { name: 'Confirmer' }).click()
    await panel.getByText('n’a pas répondu à temps').waitFor()
    await panel.getByRole('alert').getByText('Le site ne dit pas').waitFor()
    expect(await reason.inputValue()).toBe('Une erreur à corriger.')
    await page.unroute(WORKFLOW)
    await panel.getByRole('button', { name: 'Réessayer' }).click()
    await expect.poll(() => panel.getByText('Le site ne dit pas').count()).toBe(0)
    expect(await reason.inputValue()).toBe('Une erreur à corriger.')
  })
})

async function summaryOf(page: Page, id: Text['id'], isDraft: boolean): Promise<string> {
  return (await ask<Text>(page, `/api/pages/${id}?draft=${isDraft}&depth=0`)).summary
}
