import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'

import { ask, describeInBrowser, passwordOf, signIn, useBrowser, WIDTHS } from './browser'

const EMAIL = 'carte@example.org'
const STEP_MS = 30_000

/** What the telephone would show, now or some steps later: a code serves once, and may be a step early. */
const codeOf = (key: string, stepsLater = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({
    timestamp: Date.now() + stepsLater * STEP_MS,
  })

describeInBrowser('a person with a second step', () => {
  const browser = useBrowser()
  let key = ''
  let recovery: string[] = []

  // The account is that of other journeys too.
  afterAll(async () => {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    const { docs } = await ask<{ docs: { id: string | number }[] }>(
      admin,
      `/api/users?where[email][equals]=${EMAIL}`,
    )
    await ask(admin, `/api/users/${docs[0]!.id}/reset-second-step`, 'POST', {
      reason: 'Fin du parcours',
    })
  })

  it.each([true, false])(
    'signs in with the password alone before it is set up (script: %j)',
    async (javaScript) => {
      const page = await browser.visitor({ javaScript })
      await givePassword(page)
      await page.waitForURL((url) => !url.pathname.includes('connexion'))
    },
  )

  it('sets it up in the account, without a script too, and sees its recovery codes once', async () => {
    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await givePassword(page)
    await page.goto(pathTo('fr', '/account'))
    await page.getByRole('link', { name: 'Deuxième étape de la connexion' }).click()
    await page.getByLabel(/^Mot de passe actuel/).fill('pas le bon mot de passe')
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.locator('.form-errors').waitFor()

    await page.getByLabel(/^Mot de passe actuel/).fill(passwordOf(EMAIL))
    await page.getByRole('button', { name: 'Commencer' }).click()
    key = (await page.locator('.account-key').innerText()).replace(/\s/g, '')
    expect(await fits(page)).toBe(true)
    await page.getByLabel(/^Code que l’application montre/).fill(wrong(key))
    await page.getByRole('button', { name: 'Vérifier et terminer' }).click()
    await page.getByText('Ce code n’est pas le bon').first().waitFor()

    await page.getByLabel(/^Code que l’application montre/).fill(codeOf(key))
    await page.getByRole('button', { name: 'Vérifier et terminer' }).click()
    recovery = await page.locator('.account-codes code').allInnerTexts()
    expect(recovery).toHaveLength(10)
    expect(await fits(page)).toBe(true)
    await page.getByRole('link', { name: 'C’est noté, continuer' }).click()

    await page.goto(pathTo('fr', '/account/second-step'))
    await page.getByText('Il reste 10 codes de secours.').waitFor()
    expect(await page.content()).not.toContain(recovery[0])
    expect(await page.content()).not.toContain(key)
    await page.goto(pathTo('fr', '/account'))
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.goto(pathTo('fr', '/account'))
    await page.waitForURL(`**${pathTo('fr', '/account/sign-in')}`)
  })

  it('is asked for the code after the password, told of a wrong one, and led to what was asked', async () => {
    const page = await browser.visitor()
    await givePassword(page, pathTo('fr', '/account/sessions'))
    await page.waitForURL(`**${pathTo('fr', '/account/sign-in/code')}*`)
    await giveCode(page, wrong(key))
    await page.locator('.form-errors').getByText('Ce code n’est pas le bon').waitFor()
    expect(await isSignedIn(page)).toBe(false)

    const code = codeOf(key, 1)
    await giveCode(page, code)
    await page.waitForURL(`**${pathTo('fr', '/account/sessions')}`)
    expect(await isSignedIn(page)).toBe(true)

    const thief = await browser.visitor()
    await givePassword(thief)
    await thief.waitForURL(`**${pathTo('fr', '/account/sign-in/code')}*`)
    await giveCode(thief, code)
    await thief.locator('.form-errors').getByText('il a déjà servi').waitFor()
    expect(await isSignedIn(thief)).toBe(false)
  })

  it('signs in with a recovery code, without a script, and ends the session left open elsewhere', async () => {
    const left = await browser.visitor()
    await givePassword(left)
    await left.waitForURL(`**${pathTo('fr', '/account/sign-in/code')}*`)
    await giveCode(left, recovery[0]!)
    await left.waitForURL((url) => !url.pathname.includes('connexion'))

    const page = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
    await givePassword(page, pathTo('fr', '/account/sessions'))
    await giveCode(page, recovery[0]!)
    await page.locator('.form-errors').waitFor()
    await giveCode(page, recovery[1]!.toUpperCase())
    await page.waitForURL(`**${pathTo('fr', '/account/sessions')}`)
    expect(await fits(page)).toBe(true)
    const open = page.locator('.account-session')
    const before = await open.count()
    expect(before).toBeGreaterThan(2)
    expect(await open.filter({ hasText: 'Cette connexion-ci' }).count()).toBe(1)
    expect(await isSignedIn(left)).toBe(true)

    await page
      .getByRole('button', { name: /^Terminer la connexion/ })
      .first()
      .click()
    await page.getByText('Cette connexion est terminée.').waitFor()
    expect(await open.count()).toBe(before - 1)

    await page.getByRole('button', { name: 'Terminer toutes les autres' }).click()
    await page.getByText('Toutes les autres connexions sont terminées.').waitFor()
    expect(await open.count()).toBe(1)
    expect(await isSignedIn(left)).toBe(false)
    expect(await isSignedIn(page)).toBe(true)

    await page.goto(pathTo('fr', '/account/second-step'))
    await page.getByText('Il reste 8 codes de secours.').waitFor()
    await remake(page, wrong(key))
    await page.locator('.form-errors').waitFor()
    await remake(page, recovery[2]!)
    await page.locator('.account-codes code').first().waitFor()
    const made = await page.locator('.account-codes code').allInnerTexts()
    expect(made).toHaveLength(10)
    expect(made).not.toContain(recovery[3])
  })

  it.each(['en', 'es'] as const)(
    'is told in %s that a program must not sign in for it',
    async (locale) => {
      const page = await browser.visitor()
      const answer = await page.request.post('/api/users/login', {
        data: { email: EMAIL, password: passwordOf(EMAIL) },
        headers: { 'Accept-Language': locale },
      })
      expect(answer.status()).toBe(403)
      expect(await answer.text()).toContain(pathTo(locale, '/account/sign-in'))
      expect(answer.headers()['set-cookie'] ?? '').not.toContain('token')
    },
  )
})

async function givePassword(page: Page, next?: string): Promise<void> {
  await page.goto(pathTo('fr', { pathname: '/account/sign-in', query: next ? { next } : {} }))
  await page.locator('input[name="email"]').fill(EMAIL)
  await page.locator('input[name="password"]').fill(passwordOf(EMAIL))
  await page.locator('main form button').click()
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('input[name="code"]').fill(code)
  await page.getByRole('button', { name: 'Continuer' }).click()
}

async function remake(page: Page, code: string): Promise<void> {
  await page.locator('input[name="current"]').fill(passwordOf(EMAIL))
  await page.locator('input[name="code"]').fill(code)
  await page.getByRole('button', { name: 'Faire dix nouveaux codes' }).click()
}

/** Six digits that are no code of this key, now or a few steps away. */
function wrong(key: string): string {
  const right = [-2, -1, 0, 1, 2, 3].map((steps) => codeOf(key, steps))
  return ['000000', '111111', '222222', '333333', '444444', '555555', '666666'].find(
    (code) => !right.includes(code),
  )!
}

async function isSignedIn(page: Page): Promise<boolean> {
  const { user } = await ask<{ user: object | null }>(page, '/api/users/me')
  return user !== null
}

const fits = (page: Page): Promise<boolean> =>
  page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)
