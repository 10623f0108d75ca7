import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'

import type { APIResponse, BrowserContext } from 'playwright-core'

import type { Id } from '@/db/ids'
import { editHref, peopleHref, sheetHref } from '@/directory/link/sheetPages'
import { PICTURE, TASKS, type HandbookRole } from '@/handbook'
import { picturesFolder } from '@/handbook/payload/pictures'
import { screenAddress } from '@/handbook/screens'
import type { Href } from '@/i18n/href'
import { LOCALES, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { findChromium, VISIT_FLAGS } from '../chromium'

import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** Whose screens are pictured, each as an account of the example world sees them. */
const PICTURED = {
  researcher: 'recherche1@example.org',
  translator: 'traduction.en@example.org',
  admin: 'admin@example.org',
} as const satisfies Partial<Record<HandbookRole, string>>

type PicturedRole = keyof typeof PICTURED

/** An account that answers for a listing, and the one that makes a personal link to it. */
const ANSWERS = 'organisme@example.org'
const MAKES_LINKS = PICTURED.researcher

/** A screen is drawn when nothing was asked for this long, in milliseconds. */
const STILL_MS = 1500

/** A machine with more work than cores is slow to draw, in milliseconds. */
const LATE_MS = 120_000

/**
 * `npm run handbook:pictures -- address [accounts file]`: a picture of each screen of the handbook, from a
 * running site with the example world, into this site's `DATA_DIR`. Returns the exit code; see `EXIT`.
 */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'picturesUsage',
    argv,
    output,
    takes: [1, 2],
    work: async ({ given: [address = '', file] }, settings, say) => {
      const browserPath = findChromium(settings.CHROMIUM_PATH)
      if (!browserPath) throw new Error(say('picturesNoBrowser'))
      const passwords = readAccounts(
        await readFile(file ?? path.join(settings.DATA_DIR, 'accounts.txt'), 'utf8'),
      )
      const { chromium } = await import('playwright-core')
      const browser = await chromium.launch({ executablePath: browserPath, args: VISIT_FLAGS })
      try {
        for (const locale of LOCALES) {
          const open = async () => {
            const visit = await browser.newContext({
              baseURL: address,
              viewport: PICTURE,
              colorScheme: 'light',
              locale: `${locale}-CA`,
            })
            visit.setDefaultTimeout(LATE_MS)
            return visit
          }
          const enter = async (email: string) => {
            const password = passwords.get(email)
            if (!password) throw new Error(say('picturesNoAccount', { email }))
            const visit = await open()
            await signIn(visit, address, { email, password }, locale)
            return visit
          }
          for (const role of Object.keys(PICTURED) as PicturedRole[]) {
            const visit = await enter(PICTURED[role])
            const shots = TASKS[role].map(({ name, screen }) => ({
              name,
              path: screenAddress(screen, locale, '/admin'),
            }))
            await picture(visit, shots, locale, settings.DATA_DIR)
            output.out(say('picturesMade', { count: shots.length, locale, role }))
            await visit.close()
          }
          const visits: Visits = {
            byLink: await open(),
            byAccount: await enter(ANSWERS),
            researcher: await enter(MAKES_LINKS),
          }
          const count = await pictureOrganization(visits, address, locale, settings.DATA_DIR)
          output.out(say('picturesMade', { count, locale, role: 'organization' }))
          for (const visit of Object.values(visits)) await visit.close()
        }
      } finally {
        await browser.close()
      }
    },
  })

/** Addresses and passwords of the accounts that the example world made, as it wrote them. */
const readAccounts = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([email, password]) => (email && password ? [[email, password] as const] : [])),
  )

async function signIn(
  visit: BrowserContext,
  address: string,
  account: { email: string; password: string },
  locale: Locale,
): Promise<void> {
  const answer = await visit.request.post('/api/users/login', {
    data: account,
    headers: { Origin: new URL(address).origin },
  })
  if (!answer.ok()) throw new Error(`${account.email}: ${answer.status()} ${await answer.text()}`)
  await visit.addCookies([{ name: 'payload-lng', value: locale, url: address }])
}

interface Shot {
  /** Of a task. */
  name: string
  /** Below the site's address. */
  path: string
}

async function picture(
  visit: BrowserContext,
  shots: readonly Shot[],
  locale: Locale,
  dataDir: string,
): Promise<void> {
  const folder = picturesFolder(dataDir, locale)
  await mkdir(folder, { recursive: true })
  const page = await visit.newPage()
  for (const { name, path: at } of shots) {
    await page.goto(at, { waitUntil: 'networkidle' })
    await page.waitForTimeout(STILL_MS)
    const file = path.join(folder, `${name}.png`)
    await page.screenshot({ path: `${file}.part`, type: 'png' })
    await rename(`${file}.part`, file)
  }
  await page.close()
}

interface Visits {
  byLink: BrowserContext
  byAccount: BrowserContext
  researcher: BrowserContext
}

/** What organizations see: their listing by a personal link, and the pages of their account. Returns how many. */
async function pictureOrganization(
  { byLink, byAccount, researcher }: Visits,
  address: string,
  locale: Locale,
  dataDir: string,
): Promise<number> {
  const headers = { Origin: new URL(address).origin } // as a page of the site would ask
  const { user } = await jsonOf<{ user: { sheets: { organization: Id }[] } }>(
    byAccount.request.get('/api/users/me?depth=0', { headers }),
  )
  const organization = String(user.sheets[0]!.organization)
  const { url } = await jsonOf<{ url: string }>(
    researcher.request.post(`/api/organizations/${organization}/links`, {
      data: { deliver: 'copy', locale },
      headers,
    }),
  )
  const link = new URL(url)
  const opening = await byLink.newPage()
  await opening.goto(link.pathname + link.search)
  await opening.close()
  // Several tasks begin on one screen: the picture shows where they lead.
  const leadsTo: Readonly<Record<string, Href>> = {
    'confirm-sheet': sheetHref('', 'languages'),
    'correct-sheet': editHref('', 'contact'),
    colleagues: peopleHref(organization),
  }
  const shots = TASKS.organization.map(({ name, screen }) => ({
    name,
    path: leadsTo[name] ? pathTo(locale, leadsTo[name]) : screenAddress(screen, locale, ''),
    isOfAccount: 'page' in screen && screen.page === '/account',
  }))
  const ofAccount = shots.filter((shot) => shot.isOfAccount)
  const ofLink = shots.filter((shot) => !shot.isOfAccount)
  await picture(byLink, ofLink, locale, dataDir)
  await picture(byAccount, ofAccount, locale, dataDir)
  return shots.length
}

async function jsonOf<T>(asked: Promise<APIResponse>): Promise<T> {
  const answer = await asked
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
