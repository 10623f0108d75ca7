import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { pathTo } from '@/i18n/paths'
import { queueAddress } from '@/translation/deskAddress'

import { type SmtpServer, startSmtpServer } from '../integration/platform/smtpServer'

import { describeInBrowser, passwordOf, useBrowser, WIDTHS } from './browser'
import { mailTo, secretAddressIn } from './mailbox'
import { type RunningSite, startSite } from './site'

/** A round of the outbox comes every five seconds; a busy machine is slower. */
const MAIL_TIMEOUT_MS = 60_000
const ADMIN = 'admin@example.org'
const PASSWORD = 'quatre chevaux bleus dansent'
/** Where a translator begins. */
const DESK = `**${queueAddress('/admin')}*`

describeInBrowser('an account that an administrator makes', () => {
  const browser = useBrowser()

  it('is opened by the link in its e-mail, and signs in with the password chosen there', async () => {
    const email = `invitee-${Date.now()}@example.org`
    const admin = await browser.visitor()
    await enterAdmin(admin, ADMIN, passwordOf(ADMIN))
    await admin.goto('/admin/collections/users/create')
    await admin.getByText('la personne reçoit un lien').waitFor()
    await admin.locator('input[name="email"]').fill(email)
    await admin.locator('input[name="name"]').fill('Personne invitée')
    await admin.locator('#field-roles input').fill('Recherche')
    await admin.keyboard.press('Enter')
    await admin.locator('#action-save').click()
    await admin.getByRole('button', { name: 'Envoyer l’invitation de nouveau' }).waitFor()

    const person = await browser.visitor({ width: WIDTHS.phone })
    await person.goto(secretAddressIn(await mailTo(email, 'token=')))
    await choosePassword(person)
    await person.waitForURL(/\/admin/)

    const again = await browser.visitor({ width: WIDTHS.phone })
    await signIn(again, email)
    await again.waitForURL(/\/admin/)
  })
})

describeInBrowser('a person who forgot a password and asks for another', () => {
  const browser = useBrowser()

  it('gets a link, chooses one, and signs in with it on another device', async () => {
    const email = 'traduction.en@example.org'
    const page = await browser.visitor({ width: WIDTHS.phone })
    await page.goto(pathTo('fr', '/account/forgotten-password'))
    await page.locator('input[name="email"]').fill(email)
    await page.locator('main form button').click()
    await page.locator('main [role="status"] .callout').waitFor()
    await page.goto(secretAddressIn(await mailTo(email, 'token=')))
    await choosePassword(page)
    // The link leads to the page in the person's own language: only where that leads on says that the password is kept.
    await page.waitForURL(DESK, { waitUntil: 'commit' })

    const other = await browser.visitor()
    await signIn(other, email)
    await other.waitForURL(DESK)
  })
})

describeInBrowser('a message that the mail server refused', () => {
  const browser = useBrowser()
  let dataDir: string
  let mail: SmtpServer
  let site: RunningSite
  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'accompagner-mail-'))
    mail = await startSmtpServer('refusesRecipient')
    site = await startSite({
      DATA_DIR: dataDir,
      SEED: 'off',
      SMTP_URL: mail.url,
      LMIA_KEEP_UP: 'off',
    })
    await makeFirstAccount(site.baseUrl)
  }, 180_000)
  afterAll(async () => {
    await site?.stop()
    await mail?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it('is shown with what prevented it, and leaves once it is sent again', async () => {
    const page = await browser.visitor()
    await page.goto(`${site.baseUrl}${pathTo('fr', '/account/forgotten-password')}`)
    await page.locator('input[name="email"]').fill(ADMIN)
    await page.locator('main form button').click()
    await page.locator('main [role="status"] .callout').waitFor()

    await enterAdmin(page, ADMIN, PASSWORD, site.baseUrl)
    const list = `${site.baseUrl}/admin/collections/outbox-messages`
    await eventually(page, list, 'Pas envoyé')
    await page.locator('table tbody a').first().click()
    await page.getByText('Adresse refusée par le serveur de courriel').waitFor()

    mail.manner = 'takes'
    await page.getByRole('button', { name: 'Envoyer de nouveau' }).click()
    await page.getByText(`Ce message partira vers ${ADMIN}`).waitFor()
    expect(mail.received).toHaveLength(0)
    await page.getByRole('button', { name: 'Envoyer de nouveau' }).click()
    await eventually(page, list, 'Envoyé')
    expect(mail.received).toHaveLength(1)
  })
})

/** On a site without an example world, whoever comes first administers it. */
async function makeFirstAccount(at: string): Promise<void> {
  const made = await fetch(`${at}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: at },
    body: JSON.stringify({ name: 'Ana', email: ADMIN, password: PASSWORD, roles: ['admin'] }),
  })
  if (!made.ok) throw new Error(`No first account: ${await made.text()}`)
}

async function enterAdmin(page: Page, email: string, password: string, at = ''): Promise<void> {
  await page.goto(`${at}/admin/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('main form button').click()
  await page.waitForURL(/\/admin\/?$/)
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(pathTo('fr', '/account/sign-in'))
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('main form button').click()
}

async function choosePassword(page: Page): Promise<void> {
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('main form button').click()
}

/** Loads the page anew until it says so in a cell of its table. */
async function eventually(page: Page, address: string, words: string): Promise<void> {
  const cell = page.getByRole('cell', { name: words, exact: true }).first()
  await expect
    .poll(
      async () => {
        await page.goto(address)
        await page.locator('table tbody tr').first().waitFor()
        return cell.count()
      },
      { timeout: MAIL_TIMEOUT_MS, interval: 1000 },
    )
    .toBeGreaterThan(0)
}
