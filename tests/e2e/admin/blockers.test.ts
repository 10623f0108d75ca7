import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser } from '../browser'
import { open } from './screen'

const AUTHOR = 'recherche1@example.org'

interface Made {
  doc: { id: number | string }
}

/** What a chapter lacks, however deep, and the field where the cursor stands once its link is followed. */
const LACKS: readonly [sentence: string, field: string][] = [
  ['« 01 Encadré › Titre » manque.', 'content.0.title'],
  ['« 02 Étapes › Étape 2 › Quoi faire » manque.', 'content.1.steps.1.title'],
  ['avant quand', 'content.2.before'],
  ['Une source n’a pas de date de vérification', 'sources.0.lastChecked'],
]

describeInBrowser('what a text lacks inside its blocks and rows', () => {
  const browser = useBrowser()

  it.each(['open', 'closed'] as const)(
    'is listed before it is submitted, each with a link that puts the cursor there (%s rows)',
    async (rows) => {
      const page = await browser.visitor()
      await signIn(page, AUTHOR)
      const id = await makeIncomplete(page)
      await open(page, `/admin/collections/guide-chapters/${id}`)
      for (const [sentence, field] of LACKS) {
        if (rows === 'closed') await closeRows(page)
        const link = page.locator('.workflow-panel-blockers a', { hasText: sentence })
        await link.press('Enter')
        await expect.poll(() => fieldOfCursor(page), { message: sentence }).toBe(field)
        await expect.poll(() => page.evaluate(isCursorInSight), { message: field }).toBe(true)
      }
    },
  )
})

async function makeIncomplete(page: Page): Promise<number | string> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(page, '/api/sources?limit=1')
  const content = [
    { blockType: 'callout', tone: 'tip', text: 'Un mot.' },
    { blockType: 'steps', title: 'Pas à pas', steps: [{ title: 'Écrire' }, { who: 'Vous' }] },
    { blockType: 'deadline', what: 'Répondre' },
  ]
  const { doc } = await ask<Made>(page, '/api/guide-chapters?draft=true', 'POST', {
    title: 'Chapitre inventé, plein de trous',
    summary: 'Un résumé.',
    sources: [{ source: docs[0]?.id }],
    content,
  })
  return doc.id
}

/** All at once: a row that closes moves those below it, and hides those in it. */
const closeRows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const toggle of document.querySelectorAll<HTMLElement>('.collapsible__toggle--open')) {
      toggle.click()
    }
  })

/** The path of the field that the cursor stands in, as the form names it. */
const fieldOfCursor = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const place = document.activeElement
    const own = /^field-(.+)$/.exec(place?.id ?? '')?.[1] ?? place?.getAttribute('name') ?? ''
    const around = place?.closest('[id^="field-"]')?.id.replace(/^field-/, '')
    return (own || around)?.replaceAll('__', '.')
  })

const isCursorInSight = (): boolean => {
  const { top, bottom } = document.activeElement!.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
