import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from '../browser'
import { open } from './screen'

const ADMINISTRATOR = 'admin@example.org'
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The screens that are ours, or hold what is ours. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  Today: () => Promise.resolve('/admin'),
  'the list of chapters': () => Promise.resolve('/admin/collections/guide-chapters'),
  'a chapter and its workflow': (page) => first(page, 'guide-chapters'),
  'a translation': (page) => first(page, 'translations'),
  'the queue of translations': () => Promise.resolve('/admin/traduction'),
  'the desk of a translation': (page) => desk(page),
  'the desk of lists': () => Promise.resolve('/admin/collections/lmia-files'),
  'the desk of corrections': () => Promise.resolve('/admin/collections/lmia-corrections'),
  'a sheet and its verification': (page) => first(page, 'organizations'),
  'the list of proposals': () => Promise.resolve('/admin/collections/organization-proposals'),
  'the journal': () => Promise.resolve('/admin/collections/audit-events'),
  'a campaign': () => Promise.resolve('/admin/collections/campaigns/create'),
  'an empty list': () => Promise.resolve('/admin/collections/editions'),
}

const TWO_MINUTES = 120_000

describeInBrowser('our screens of the admin', () => {
  const browser = useBrowser()

  const screens = Object.entries(SCREENS)

  // One visit a look: the admin is fetched once, and read on every screen.
  const visits = new Map<Look, Promise<Page>>()
  const visit = async (look: Look): Promise<Page> => {
    const page = await browser.visitor(look)
    await signIn(page, ADMINISTRATOR)
    return page
  }
  const pageFor = (look: Look): Promise<Page> => {
    const known = visits.get(look) ?? visit(look)
    visits.set(look, known)
    return known
  }

  it.each(screens)(
    'pass axe, with one title and buttons that differ (%s)',
    { timeout: TWO_MINUTES },
    async (...screen) => {
      const [, addressOf] = screen
      for (const look of LOOKS) {
        const page = await pageFor(look)
        await open(page, await addressOf(page))
        expect(await page.locator('h1').count()).toBe(1)
        expect(await violationsOf(page)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `nothing sticks out at ${look.width} px`).toBeLessThanOrEqual(0)
        const names = await buttonsOf(page)
        expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
      }
    },
  )
})

const buttonsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.desk button:visible, .desk a.button:visible')
    .evaluateAll((all) =>
      all.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
    )

type Look = (typeof LOOKS)[number]

const LOOKS = [
  { width: WIDTHS.desk, colorScheme: 'light' },
  { width: WIDTHS.phone, colorScheme: 'dark' },
] as const

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

const first = async (page: Page, slug: string): Promise<string> =>
  `/admin/collections/${slug}/${await idIn(page, slug)}`

const desk = async (page: Page): Promise<string> =>
  `/admin/traduction/${await idIn(page, 'translations')}`

async function idIn(page: Page, slug: string): Promise<number | string> {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    `/api/${slug}?limit=1&depth=0&draft=true`,
  )
  if (!docs[0]) throw new Error(`The example world has no document in ${slug}`)
  return docs[0].id
}
