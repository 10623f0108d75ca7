import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'

import { noonOf } from '@/days/calendar'
import type { DayCount } from '@/statistics/counts'
import { addCounts } from '@/statistics/payload/addCounts'
import { foldMonths } from '@/statistics/payload/foldMonths'
import { readOverview } from '@/statistics/payload/overview'
import { readPeriod } from '@/statistics/period'

import { make } from '../access/world'
import { emptyDatabase, startPayload } from '../harness'

let payload: Payload
beforeAll(async () => {
  payload = await startPayload()
})
beforeEach(() => emptyDatabase(payload))

const TODAY = '2026-11-29'
const count = (item: string, more: Partial<DayCount> = {}): DayCount => ({
  day: TODAY,
  kind: 'page',
  locale: 'fr',
  item,
  count: 1,
  ...more,
})

it('what was counted is told by its title, with what came before', async () => {
  const { slug } = await payload.findByID({
    collection: 'organizations',
    id: (await make(payload, 'organizations', { name: 'Entraide du Port' })).id,
    depth: 0,
  })
  await addCounts(payload, [
    count(`/directory/organizations/${slug}`, { locale: 'es', count: 2 }),
    count(`/directory/organizations/${slug}`),
    count('/directory/organizations/closed-long-ago'),
    count('/guide/guide.pdf', { kind: 'download' }),
    count('/', { day: '2026-10-20', count: 5 }),
    count('/', { day: '2026-08-01', count: 90 }),
  ])
  const overview = await readOverview(payload, readPeriod({}, TODAY), 'en')
  const named = overview.pages.organization.map(({ item, total }) => [item.name, item.path, total])
  expect(named).toEqual([
    ['Entraide du Port', `/en/directory/organizations/${slug}`, 3],
    ['closed-long-ago', undefined, 1],
  ])
  expect(overview.downloads.map(({ item }) => item.name)).toEqual(['Whole guide (PDF)'])
  expect([overview.kinds.page.total, overview.kinds.page.before]).toEqual([4, 5])
  expect(overview.kinds.page.byLocale).toEqual({ fr: 2, en: 0, es: 2 })
})

it('what has no title of an editor’s is told in words, not by marks', async () => {
  await addCounts(payload, [
    count('/editions/3', { count: 4 }),
    count('/*', { count: 3 }),
    count('/guide/[slug]', { count: 2 }),
    count('/*.pdf', { kind: 'download' }),
  ])
  const { pages, downloads } = await readOverview(payload, readPeriod({}, TODAY), 'es')
  const told = [...pages.other, ...pages.chapter, ...downloads].map(({ item }) => item.name)
  expect(told).toEqual([
    'Edición 3',
    'Otras direcciones',
    'Otras direcciones',
    'Otras direcciones (PDF)',
  ])
})

it('a page of the site’s own has a name, whichever it is', async () => {
  const own = ['/data-sources', '/inclusion-criteria', '/open-data/embed', '/privacy']
  await addCounts(
    payload,
    own.map((item) => count(item)),
  )
  const { pages } = await readOverview(payload, readPeriod({}, TODAY), 'en')
  expect(pages.other.map(({ item }) => [item.name, item.path])).toEqual([
    ['Data sources', '/en/data-sources'],
    ['Inclusion criteria', '/en/inclusion-criteria'],
    ['A list on your site', '/en/open-data/embed'],
    ['Privacy', '/en/privacy'],
  ])
})

it('a year is the same by month before and after its days were added up', async () => {
  const days = ['2024-09-01', '2024-09-30', '2024-10-15']
  await addCounts(
    payload,
    days.map((day, at) => count('/', { day, count: at + 1 })),
  )
  const period = readPeriod({ from: '2024-09-01', to: '2025-08-31', step: 'month' }, TODAY)
  const read = async () => (await readOverview(payload, period, 'fr')).kinds.page
  const before = await read()
  expect(before.steps.slice(0, 3).map(({ counts }) => counts.fr)).toEqual([3, 3, 0])
  await foldMonths(payload, noonOf('2025-01-01'))
  expect(await read()).toEqual(before)
})
