import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'
import { findAll, readXml, wordsIn } from '@/translation/xliff/xml'

import { BASE_URL, describeInBrowser, LOCALES, useBrowser } from './browser'

const ATOM = 'http://www.w3.org/2005/Atom'
const ATOM_TYPE = 'application/atom+xml'

describeInBrowser('what changed', () => {
  const { visitor } = useBrowser()

  it.each(LOCALES)('is reached from the guide, and followed as a feed (%s)', async (locale) => {
    const page = await visitor({ locale, width: 360 })
    await page.goto(BASE_URL + pathTo(locale, '/guide'))
    await page.locator(`main a[href="${pathTo(locale, '/guide/changes')}"]`).click()
    await page.waitForURL(BASE_URL + pathTo(locale, '/guide/changes'))
    const titles = await page.locator('.update-title').allInnerTexts()
    expect(titles.length).toBeGreaterThan(3)

    // A program finds the feed in the head, as a person does on the page.
    const announced = page.locator(`link[rel=alternate][type="${ATOM_TYPE}"]`)
    const linked = page.locator(`main a[type="${ATOM_TYPE}"]`)
    const address = await linked.getAttribute('href')
    expect(new URL((await announced.getAttribute('href'))!).pathname).toBe(address)

    const answer = await fetch(BASE_URL + address!)
    expect(answer.headers.get('content-type')).toContain(ATOM_TYPE)
    const entries = findAll(readXml(await answer.text()), 'entry', ATOM)
    const said = entries.map((entry) => findAll(entry, 'title', ATOM).map(wordsIn).join())
    expect(said).not.toContain('')
    // A page binds words with spaces that do not break, and shows the new figures of an old title.
    const plain = (title: string) => title.replace(/\s/g, ' ')
    const isSaid = (title: string) => said.some((each) => plain(title).endsWith(plain(each)))
    expect(titles.filter((title) => !isSaid(title))).toEqual([])
    const etag = answer.headers.get('etag')
    expect(etag).toBeTruthy()
    const again = await fetch(BASE_URL + address!, { headers: { 'if-none-match': etag! } })
    expect(again.status).toBe(304)
    await page.context().close()
  })

  it('of one chapter is followed from its history', async () => {
    const page = await visitor({ locale: 'en' })
    const chapter = { slug: 'normes-du-travail' }
    await page.goto(BASE_URL + pathTo('en', { pathname: '/guide/[slug]', params: chapter }))
    const address = await page.locator(`#history a[type="${ATOM_TYPE}"]`).getAttribute('href')
    const answer = await fetch(BASE_URL + address!)
    expect(answer.status).toBe(200)
    expect(findAll(readXml(await answer.text()), 'entry', ATOM).length).toBeGreaterThan(0)
    await page.context().close()
  })
})
