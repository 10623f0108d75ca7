import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { READERS_WORDS } from '@/access/readers'

import { ask, describeInBrowser, expectCursorIn, signIn, useBrowser, WIDTHS } from '../browser'
import { idIn, makeOneOfEach } from './oneOfEach'
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
  'a proposal and its answer': (page) => aProposal(page),
  'the list of proposals': () => Promise.resolve('/admin/collections/organization-proposals'),
  'the journal': () => Promise.resolve('/admin/collections/audit-events'),
  'a campaign': () => Promise.resolve('/admin/collections/campaigns/create'),
  'the statistics': () => Promise.resolve('/admin/statistics'),
  'the watch of cited pages': () => Promise.resolve('/admin/watched-sources'),
  'the handbook': () => Promise.resolve('/admin/handbook'),
  'an empty list': () => Promise.resolve('/admin/collections/editions?where[number][equals]=99998'),
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

describeInBrowser('a text that a colleague is changing', () => {
  const browser = useBrowser()

  it('is marked in the list, which says who has it open', { timeout: TWO_MINUTES }, async () => {
    const colleague = await browser.visitor()
    await signIn(colleague, 'recherche1@example.org')
    await open(colleague, await oldestPage(colleague))
    const page = await browser.visitor()
    await signIn(page, 'recherche2@example.org')
    const mark = page.getByText(/^Ouvert par Recherche 1/)
    await expect
      .poll(
        async () => {
          await open(page, '/admin/collections/pages?limit=100')
          return mark.first().isVisible()
        },
        { timeout: 60_000 },
      )
      .toBe(true)
    expect(await violationsOf(page)).toEqual([])
  })
})

describeInBrowser('a reason asked for', () => {
  const browser = useBrowser()

  it('has the cursor at once, says who reads it, and gives the cursor back', async () => {
    const page = await browser.visitor()
    await signIn(page, ADMINISTRATOR)
    await open(page, await first(page, 'pages'))
    const button = page.getByRole('button', { name: 'Retirer', exact: true })
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    const reason = page.getByRole('textbox', { name: 'Pourquoi?' })
    // A panel that is drawn and not yet awake does not hear the first press.
    const asked = async () => {
      if ((await reason.count()) === 0) await button.press('Enter')
      return reason.count()
    }
    await expect.poll(asked, { timeout: 20_000, interval: 500 }).toBe(1)
    await expectCursorIn(reason)
    expect(await descriptionOf(reason)).toBe(READERS_WORDS.everyone.fr)
    await page.keyboard.press('Escape')
    await expectCursorIn(button)
    expect(await reason.count()).toBe(0)
  })
})

const descriptionOf = (box: Locator): Promise<string> =>
  box.evaluate((element) => {
    const id = element.getAttribute('aria-describedby') ?? ''
    return document.getElementById(id)?.textContent ?? ''
  })

const buttonsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.desk button:visible, .desk a.button:visible, .sort-column__button:visible')
    .evaluateAll((all) =>
      all
        .filter((each) => !each.closest('[aria-hidden="true"]')) // handles for a pointer
        .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
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

/** Not the first of the list: it stays that colleague's for minutes, and others open that one. */
const oldestPage = async (page: Page): Promise<string> => {
  const { docs } = await ask<{ docs: { id: number | string }[] }>(
    page,
    '/api/pages?limit=1&depth=0&draft=true&sort=createdAt',
  )
  return `/admin/collections/pages/${docs[0]?.id}`
}

const desk = async (page: Page): Promise<string> =>
  `/admin/traduction/${await idIn(page, 'translations')}`

const aProposal = async (page: Page): Promise<string> => {
  await makeOneOfEach(page, ['organization-proposals'])
  return first(page, 'organization-proposals')
}
