import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { BASE_URL, describeInBrowser, LOCALES, useBrowser } from './browser'

/** A page of somebody else's site, on an origin of its own. */
async function foreignPage(body: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_req, res) => {
    res.setHeader('Content-Type', 'text/html; charset=utf-8')
    res.end(
      `<!doctype html><html lang="fr"><title>Site d’exemple</title><body>${body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  }
}

describeInBrowser('a list on another site', () => {
  const { visitor } = useBrowser()

  it.each(LOCALES.map((locale) => ({ locale, isLate: locale === 'es' })))(
    'is chosen, seen, copied, and stands there as high as it is ($locale, script after the list: $isLate)',
    async ({ locale, isLate }) => {
      const page = await visitor({ locale })
      await page.goto(BASE_URL + pathTo(locale, '/open-data/embed'))
      await page.locator('select[name=region]').selectOption('monteregie')
      await page.locator('main form button[type=submit]').first().click()
      await page.waitForURL(/region=monteregie/)
      const frame = page.frameLocator('iframe[data-accompagner]')
      await frame.locator('.embed-entry').first().waitFor()
      const code = await page.locator('textarea[name=code]').inputValue()
      expect(code).toContain(`/${locale}/embed?region=monteregie`)
      await page.context().close()

      // The code says the site's public address, which this machine answers at another one.
      const { origin } = new URL(/src="([^"]+)"/.exec(code)![1]!)
      const other = await foreignPage(code.replaceAll(origin, BASE_URL))
      try {
        const guest = await visitor({ locale })
        const listed = Promise.withResolvers<void>()
        if (!isLate) listed.resolve()
        await guest.route('**/embed.js', async (route) => {
          await listed.promise
          await route.continue()
        })
        await guest.goto(other.url, { waitUntil: 'commit' })
        const list = guest.frameLocator('iframe')
        await list.locator('.embed-entry').first().waitFor()
        listed.resolve()
        await expect
          .poll(() => guest.locator('iframe').evaluate((each) => each.clientHeight), {
            timeout: 20_000,
          })
          .toBeGreaterThan(700)
        const isWhole = await list
          .locator('html')
          .evaluate((html) => html.scrollHeight <= window.innerHeight + 1)
        expect(isWhole).toBe(true)
        expect(await guest.context().cookies()).toEqual([])
        const link = list.locator('.embed-entry a').first()
        expect(await link.getAttribute('target')).toBe('_blank')
        await guest.context().close()
      } finally {
        other.close()
      }
    },
  )

  it('says so when nobody answers to the choices, and leaves other pages closed to frames', async () => {
    const page = await visitor({ javaScript: false })
    await page.goto(`${BASE_URL}/fr/embed?q=zzzzzz`)
    expect(await page.locator('main').innerText()).toContain('Aucun organisme')
    await page.context().close()
    const script = await fetch(`${BASE_URL}/embed.js`)
    expect([script.status, script.headers.get('cross-origin-resource-policy')]).toEqual([
      200,
      'cross-origin',
    ])
    const sheet = await fetch(`${BASE_URL}/fr/repertoire`)
    expect(sheet.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

describeInBrowser('a card of an organization', () => {
  it('is read at the address of its sheet with .vcf behind it', async () => {
    const card = await fetch(
      `${BASE_URL}/fr/repertoire/organismes/organisme-d-exemple-monteregie-3.vcf`,
    )
    expect(card.status).toBe(200)
    expect(card.headers.get('content-type')).toContain('text/vcard')
    expect(await card.text()).toMatch(/^BEGIN:VCARD/)
  })
})
