import { expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { messages } from '@/i18n/messages'
import { pathTo } from '@/i18n/paths'

import { ask, describeInBrowser, LOCALES, passwordOf, signIn, useBrowser, WIDTHS } from './browser'
import { mailTo, secretAddressIn } from './mailbox'

const EMAIL = 'recherche2@example.org'

describeInBrowser('a person who forgot a password', () => {
  const browser = useBrowser()

  it('is told the same whether there is an account or not', async () => {
    const said: string[] = []
    for (const address of [EMAIL, 'nobody-here@example.org']) {
      const page = await browser.visitor({ width: WIDTHS.phone })
      await page.goto(pathTo('fr', '/account/forgotten-password'))
      await page.locator('input[name="email"]').fill(address)
      await page.locator('main form button').click()
      await page.locator('main [role="status"] .callout').waitFor()
      said.push(await page.locator('main [role="status"]').innerText())
    }
    expect(said[0]).not.toBe('')
    expect(said[1]).toBe(said[0])
  })

  it('is shown the way to another link when this one is invented', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(pathTo('es', { pathname: '/account/new-password', query: { token: 'x' } }))
    expect(await page.locator('main input').count()).toBe(0)
    expect(await page.locator('main a[href*="contrasena-olvidada"]').count()).toBeGreaterThan(0)
  })

  it.each(['/account/new-password', '/account/confirm-email'] as const)(
    'at %s has the secret of the link told to no file, page or address that follows',
    async (pathname) => {
      const page = await browser.visitor()
      const link = pathTo('fr', { pathname, query: { token: 'secretOfALink' } })
      const told: string[] = []
      let asked = 0
      page.on('request', async (request) => {
        asked += 1
        const { referer = '' } = await request.allHeaders()
        const others = request.url().endsWith(link) ? referer : `${request.url()} ${referer}`
        if (others.includes('secretOfALink')) told.push(`${request.url()} from ${referer}`)
      })
      await page.goto(link, { waitUntil: 'networkidle' })
      // What stays in the history of a shared computer.
      expect(new URL(page.url()).pathname).toBe(pathTo('fr', pathname))
      expect(new URL(page.url()).search).toBe('')
      await page.locator('.site-footer a').first().click()
      await page.waitForURL((url) => url.pathname !== pathTo('fr', pathname))
      await page.waitForLoadState('networkidle')
      expect(asked).toBeGreaterThan(5)
      expect(told).toEqual([])
      expect(await page.evaluate(() => document.referrer)).not.toContain('secretOfALink')
    },
  )
})

const EXPIRED = {
  fr: messages.fr.account.newPassword.expiredTitle,
  en: messages.en.account.newPassword.expiredTitle,
  es: messages.es.account.newPassword.expiredTitle,
}

describeInBrowser('a person who chooses a first password', () => {
  const browser = useBrowser()
  const CASES = LOCALES.flatMap((locale) =>
    [true, false].map((javaScript) => ({ locale, javaScript })),
  )

  it.each(CASES)(
    'is signed in, and never told that the link no longer works ($locale, script: $javaScript)',
    async ({ locale, javaScript }) => {
      const admin = await browser.visitor()
      await signIn(admin, 'admin@example.org')
      const email = `premier-${locale}-${javaScript}@example.org`
      await ask(admin, '/api/users', 'POST', {
        email,
        name: 'Personne imaginaire',
        roles: ['mapReader'],
        preferredLocale: locale,
        mapAccessUntil: addDays(dayAt(new Date()), 20),
      })
      const link = secretAddressIn(await mailTo(email, 'token='))
      const person = await browser.visitor({ javaScript })
      await person.goto(link)
      expect(new URL(person.url()).pathname).toBe(pathTo(locale, '/account/new-password'))
      await person.locator('[name=password]').fill('quatre mots pris au hasard')
      await person.locator('main form button').click()
      const isLeft = (url: URL) => url.pathname !== pathTo(locale, '/account/new-password')
      const wasTold = person
        .getByText(EXPIRED[locale])
        .waitFor()
        .then(() => 'told that it is used')
      const isOut = person.waitForURL(isLeft).then(() => 'led on')
      expect(await Promise.race([wasTold, isOut])).toBe('led on')
      wasTold.catch(() => undefined)
      const { user } = await ask<{ user: { email: string } | null }>(person, '/api/users/me')
      expect(user?.email).toBe(email)
      expect(new URL(person.url()).pathname).toBe(pathTo(locale, '/map'))

      // Used twice, it says so: the check above could see it.
      const again = await browser.visitor({ javaScript })
      await again.goto(link)
      await again.getByText(EXPIRED[locale]).first().waitFor()
    },
  )
})

describeInBrowser('a person who signs in', () => {
  const browser = useBrowser()

  it.each([
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/admin/logout',
    '/admin/login',
  ])('or has, is led by /admin/login?redirect=%s to nowhere else', async (redirect) => {
    const page = await browser.visitor()
    const door = `/admin/login?redirect=${encodeURIComponent(redirect)}`
    for (const isIn of [false, true]) {
      if (isIn) await signIn(page, 'recherche1@example.org')
      await page.goto(door)
      await page.waitForURL((url) => !url.pathname.startsWith('/admin/log'))
      const { host, pathname, search } = new URL(page.url())
      expect([host, pathname, search]).toEqual([
        expect.stringMatching(/^localhost:/),
        isIn ? '/admin' : pathTo('fr', '/account/sign-in'),
        '',
      ])
    }
  })

  it.each(['/fr/compte/connexion', '/admin'])(
    'for an organization finds its own sheet first (at %s)',
    async (door) => {
      const page = await browser.visitor()
      await page.goto(door)
      await page.locator('input[name="email"]').fill('organisme@example.org')
      await page.locator('input[name="password"]').fill(passwordOf('organisme@example.org'))
      await page.locator('main form button[type="submit"], form .btn[type="submit"]').click()
      await page.waitForURL('**/fr/compte/fiche/*')
      expect(await page.locator('h1').innerText()).toMatch(/^Organisme d’exemple/)
    },
  )

  it.each([
    ['/en/updates', '/en/updates'],
    ['//example.org/fr', '/admin'],
    ['https://example.org', '/admin'],
    ['/fr\r\nX-Injected: 1', '/admin'],
    ['/api/users/logout', '/admin'],
  ])('with next=%j goes to %s (with and without a script)', async (next, expected) => {
    for (const javaScript of [true, false]) {
      const page = await browser.visitor({ javaScript })
      await page.goto(pathTo('fr', { pathname: '/account/sign-in', query: { next } }))
      await page.locator('input[name="email"]').fill('recherche1@example.org')
      await page.locator('input[name="password"]').fill(passwordOf('recherche1@example.org'))
      await page.locator('main form button').click()
      await page.waitForURL((url) => !url.pathname.includes('connexion'))
      const { pathname, host } = new URL(page.url())
      expect([javaScript, host, pathname]).toEqual([
        javaScript,
        expect.stringMatching(/^localhost:/),
        expected,
      ])
    }
  })
})
