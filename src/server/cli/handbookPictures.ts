import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'

import type { BrowserContext } from 'playwright-core'

import { PICTURE, TASKS, type HandbookRole } from '@/handbook'
import { picturesFolder } from '@/handbook/payload/pictures'
import { screenAddress } from '@/handbook/screens'
import { LOCALES, type Locale } from '@/i18n/locales'

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
          for (const role of Object.keys(PICTURED) as PicturedRole[]) {
            const email = PICTURED[role]
            const password = passwords.get(email)
            if (!password) throw new Error(say('picturesNoAccount', { email }))
            const visit = await browser.newContext({
              baseURL: address,
              viewport: PICTURE,
              colorScheme: 'light',
              locale: `${locale}-CA`,
            })
            visit.setDefaultTimeout(LATE_MS)
            await signIn(visit, address, { email, password }, locale)
            const count = await picture(visit, role, locale, settings.DATA_DIR)
            output.out(say('picturesMade', { count, locale, role }))
            await visit.close()
          }
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

/** One picture for each task of a role; returns how many. */
async function picture(
  visit: BrowserContext,
  role: PicturedRole,
  locale: Locale,
  dataDir: string,
): Promise<number> {
  const folder = picturesFolder(dataDir, locale)
  await mkdir(folder, { recursive: true })
  const page = await visit.newPage()
  for (const task of TASKS[role]) {
    await page.goto(screenAddress(task.screen, locale, '/admin'), { waitUntil: 'networkidle' })
    await page.waitForTimeout(STILL_MS)
    const file = path.join(folder, `${task.name}.png`)
    await page.screenshot({ path: `${file}.part`, type: 'png' })
    await rename(`${file}.part`, file)
  }
  return TASKS[role].length
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
