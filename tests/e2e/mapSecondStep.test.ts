import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { pathTo } from '@/i18n/paths'

import { describeInBrowser, useBrowser, WIDTHS } from './browser'
import { mailTo, secretAddressIn } from './mailbox'
import { type RunningSite, startSite } from './site'

const READER = 'deux-etapes@example.org'
const PASSWORD = 'quatre mots pris au hasard'
const STEP_MS = 30_000

describeInBrowser('a site that wants a second step of map readers', () => {
  const browser = useBrowser()
  let dataDir: string
  let site: RunningSite
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-second-step-'))
    site = await startSite({
      DATA_DIR: dataDir,
      SEED: 'off',
      LMIA_KEEP_UP: 'off',
      RATE_LIMITS: 'off',
      TWO_FACTOR: 'mapReader',
    })
  }, 400_000)
  afterAll(async () => {
    await site?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  /** As a page of the site asks: a session counts for those alone. */
  const asPage = () => ({
    Origin: new URL(site.baseUrl).origin,
    'Sec-Fetch-Site': 'same-origin',
  })
  const post = async (page: Page, address: string, data: object) => {
    const answer = await page.request.post(site.baseUrl + address, { data, headers: asPage() })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  const meta = async (page: Page) =>
    (await page.request.get(`${site.baseUrl}/api/map/meta?lang=fr`, { headers: asPage() })).status()

  it('has one set up at the first sign-in, asks for its code at the next, and opens the map to no other', async () => {
    const admin = await browser.visitor()
    const name = 'Administration'
    const first = { email: 'admin@example.org', password: PASSWORD, name, roles: ['admin'] }
    await post(admin, '/api/users/first-register', first)
    await post(admin, '/api/users', {
      email: READER,
      name: 'Personne imaginaire',
      roles: ['mapReader'],
      mapAccessUntil: addDays(dayAt(new Date()), 20),
    })
    const link = secretAddressIn(await mailTo(READER, '', dataDir))

    const person = await browser.visitor({ width: WIDTHS.phone })
    await person.goto(site.baseUrl + link)
    await person.locator('[name=password]').fill(PASSWORD)
    await person.locator('main form button').click()
    await person.waitForURL(`**${pathTo('fr', '/account/second-step')}*`)
    expect(await meta(person), 'the password alone opens nothing').toBe(401)
    await person.goto(site.baseUrl + pathTo('fr', '/map'))
    expect(await person.locator('.map-app').count()).toBe(0)

    await person.goBack()
    await person.getByRole('button', { name: 'Commencer' }).click()
    const key = (await person.locator('.account-key').innerText()).replace(/\s/g, '')
    const codeOf = (stepsLater: number) =>
      new TOTP({ secret: Secret.fromBase32(key) }).generate({
        timestamp: Date.now() + stepsLater * STEP_MS,
      })
    await person.getByLabel(/^Code que l’application montre/).fill(codeOf(0))
    await person.getByRole('button', { name: 'Vérifier et terminer' }).click()
    await person.getByRole('link', { name: 'C’est noté, continuer' }).click()
    await person.waitForURL(`**${pathTo('fr', '/map')}`)
    await person.locator('.map-app').waitFor()
    expect(await meta(person)).toBe(200)

    const other = await browser.visitor()
    const next = pathTo('fr', '/map')
    await other.goto(site.baseUrl + pathTo('fr', { pathname: '/account/sign-in', query: { next } }))
    await other.locator('[name=email]').fill(READER)
    await other.locator('[name=password]').fill(PASSWORD)
    await other.locator('main form button').click()
    await other.waitForURL(`**${pathTo('fr', '/account/sign-in/code')}*`)
    expect(await meta(other)).toBe(401)
    await other.locator('[name=code]').fill(codeOf(1))
    await other.getByRole('button', { name: 'Continuer' }).click()
    await other.locator('.map-app').waitFor()
    expect(new URL(other.url()).pathname).toBe(next)
  })
})
