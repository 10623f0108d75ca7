import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { CAMPAIGN_PATH } from '@/admin/CampaignDesk/path'
import { HANDBOOK_PATH } from '@/admin/Handbook/path'
import { MAP_READERS_PATH } from '@/admin/MapReaders/path'
import { WATCH_PATH } from '@/admin/SourceWatch/path'
import { OPERATIONS_PATH } from '@/admin/Operations/path'
import { FIGURES_PATH } from '@/admin/TranslationFigures/path'
import { DESK_PATH } from '@/translation/deskAddress'

import { describeInBrowser, signIn, useBrowser } from '../browser'
import { idIn, makeOneOfEach } from './oneOfEach'
import { open } from './screen'

/** The screens that are ours, walked with the Tab key alone. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  Today: () => Promise.resolve('/admin'),
  'the queue of translations': () => Promise.resolve(`/admin${DESK_PATH}`),
  'the desk of a translation': async (page) =>
    `/admin${DESK_PATH}/${await idIn(page, 'translations')}`,
  'the figures of translations': () => Promise.resolve(`/admin${FIGURES_PATH}`),
  'the desk of lists': () => Promise.resolve('/admin/collections/lmia-files'),
  'the desk of corrections': () => Promise.resolve('/admin/collections/lmia-corrections'),
  'the imports of organizations': () => Promise.resolve('/admin/collections/organization-imports'),
  'the queue of duplicates': () => Promise.resolve('/admin/collections/duplicate-decisions'),
  'the queue of proposals': () => Promise.resolve('/admin/collections/organization-proposals'),
  'the desk of a campaign': async (page) => {
    await makeOneOfEach(page, ['regional-actors', 'campaign-invitations'])
    return `/admin${CAMPAIGN_PATH}/${await idIn(page, 'campaigns')}`
  },
  operations: () => Promise.resolve(`/admin${OPERATIONS_PATH}`),
  'the watch of cited pages': () => Promise.resolve(`/admin${WATCH_PATH}`),
  'who reads the map': () => Promise.resolve(`/admin${MAP_READERS_PATH}`),
  'the handbook': () => Promise.resolve(`/admin${HANDBOOK_PATH}`),
  'the journal': () => Promise.resolve('/admin/collections/audit-events'),
}

/** A long screen has some hundreds of stops; past these, the walk is taken to have no end. */
const MOST_STOPS = 700
const MINUTES = 240_000

describeInBrowser('our screens of the admin, by the Tab key', () => {
  const browser = useBrowser()
  let visit: Promise<Page> | undefined
  const pageFor = () => (visit ??= enter())
  const enter = async (): Promise<Page> => {
    const page = await browser.visitor()
    await signIn(page, 'admin@example.org')
    return page
  }

  it.each(Object.entries(SCREENS))(
    'lead through %s and out again, each stop seen and named',
    { timeout: MINUTES },
    async (...screen) => {
      const [, addressOf] = screen
      const page = await pageFor()
      await open(page, await addressOf(page))
      expect(await page.locator('h1').count()).toBe(1)
      const stops = await walk(page)
      expect(stops.length).toBeGreaterThan(1)
      expect(stops.filter(({ name }) => name === '').map(({ where }) => where)).toEqual([])
      expect(stops.filter(({ isSeen }) => !isSeen).map(({ where, name }) => [where, name])).toEqual(
        [],
      )
      expect(namesakes(stops)).toEqual([])
    },
  )
})

interface Stop {
  where: string
  name: string
  /** Where a link leads; empty for what is pressed or typed in. */
  to: string
  isSeen: boolean
  /** Of a table that Payload draws, whose rows tell their links apart. */
  isInList: boolean
}

/** Presses Tab from the top of the page until the walk has been through it; says every stop. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const stops: Stop[] = []
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(look, count)
    if (stop === 'end') return stops
    if (stop === 'trap') throw new Error(`Tab does not leave ${stops.at(-1)?.where}`)
    stops.push(stop)
  }
  throw new Error(`After ${MOST_STOPS} stops the walk has no end: ${stops.at(-1)?.where}`)
}

/** What has the cursor now: run in the page, so it holds all it needs. */
function look(count: number): Stop | 'end' | 'trap' {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return 'end'
  const last = document.querySelector('[data-walked="last"]')
  if (element === last) return 'trap'
  if (element.hasAttribute('data-walked')) return 'end'
  last?.setAttribute('data-walked', 'before')
  element.setAttribute('data-walked', count === 0 ? 'first' : 'last')
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (each): each is HTMLElement => each instanceof HTMLElement,
  )
  const drawn = () =>
    around
      .map((each) => {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(each)
        return [outline, boxShadow, borderColor, backgroundColor].join()
      })
      .join()
  const withCursor = drawn()
  element.blur()
  const without = drawn()
  element.focus()
  const byId = (ids: string | null) =>
    (ids ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
  const labels =
    'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
  const name =
    byId(element.getAttribute('aria-labelledby')).trim() ||
    element.getAttribute('aria-label') ||
    labels.map((label) => label.textContent).join(' ') ||
    element.textContent.trim() ||
    element.getAttribute('title') ||
    (element.querySelector('[title], img[alt], svg title')?.getAttribute('title') ?? '')
  return {
    where: `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${[...element.classList].join('.')}`,
    name: name.replace(/\s+/g, ' ').trim(),
    to: element.getAttribute('href') ?? '',
    isSeen: withCursor !== without,
    isInList: element.closest('.collection-list .table') !== null,
  }
}

/** Stops that one who listens cannot tell apart: one name, and not one place to go to. */
function namesakes(stops: readonly Stop[]): string[] {
  const own = stops.filter(({ isInList }) => !isInList)
  const byName = Map.groupBy(own, ({ name, to, where }) => `${to ? 'link' : where} ${name}`)
  return [...byName].flatMap(([name, same]) => {
    const isOnePlace = same[0]?.to !== '' && new Set(same.map(({ to }) => to)).size === 1
    return same.length > 1 && !isOnePlace ? [`${same.length} × ${name}`] : []
  })
}
