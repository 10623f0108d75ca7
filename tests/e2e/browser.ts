import {
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
  chromium,
} from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'

import { LEAST_MS } from '@/forms/stamp'
import { VISIT_FLAGS } from '@/server/chromium'

import { SITE } from './walked'

/** The site that all journeys of a worker share; empty in `sites`, whose files start their own. */
export const BASE_URL = SITE.baseUrl
export const LOCALES = ['fr', 'en', 'es'] as const
/** A small phone and a desk. */
export const WIDTHS = { phone: 360, desk: 1440 } as const

const chromiumPath = inject('chromiumPath')

/** A group of journeys in a real browser; without Chromium it is reported as not run, in words. */
export const describeInBrowser: typeof describe = (
  chromiumPath
    ? describe
    : (name: string, body: () => void) =>
        describe.skip(`${name} (not run: no Chromium; set CHROMIUM_PATH)`, body)
) as typeof describe

const CLOSE_WAIT_MS = 10_000
/** A busy machine takes its time. Less than a test may take: what was waited for is still named. */
const WAIT_MS = 45_000

interface VisitOptions {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScript?: boolean
  locale?: string
  /** Lets the site's worker in, which answers before the network: a journey that stands in for it would not be heard. */
  worker?: boolean
}

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: VISIT_FLAGS })

let launched: Promise<Browser> | undefined
/** Groups of the file that have not ended: the last one closes the browser. */
let groups = 0

/** One browser for the file, and a new visitor whenever one is asked for, who leaves when the group ends. */
export function useBrowser(): {
  visitor: (options?: VisitOptions) => Promise<Page>
} {
  let browser: Browser | undefined
  const visits: BrowserContext[] = []
  groups += 1
  beforeAll(async () => {
    if (!chromiumPath) return
    launched ??= launch(chromiumPath)
    browser = await launched
  })
  afterAll(async () => {
    groups -= 1
    // A browser that is slow to leave is no fault of the site: it ends with this process.
    const late = new Promise((resolve) => setTimeout(resolve, CLOSE_WAIT_MS).unref())
    const left = groups > 0 ? Promise.all(visits.map((visit) => visit.close())) : browser?.close()
    await Promise.race([left, late])
  })
  return {
    visitor: async ({
      width = WIDTHS.desk,
      colorScheme = 'light',
      javaScript = true,
      locale = 'fr-CA',
      worker = false,
    } = {}) => {
      if (!browser) throw new Error('The browser is not running')
      const context = await browser.newContext({
        ...(BASE_URL ? { baseURL: BASE_URL } : {}),
        viewport: { width, height: width < 600 ? 740 : 900 },
        colorScheme,
        javaScriptEnabled: javaScript,
        locale,
        isMobile: width < 600,
        hasTouch: width < 600,
        serviceWorkers: worker ? 'allow' : 'block',
      })
      context.setDefaultTimeout(WAIT_MS)
      visits.push(context)
      return context.newPage()
    },
  }
}

/** Waits as long as a person reads the form of a page before it is sent: sooner it comes back. */
export const readForm = (page: Page): Promise<void> => page.waitForTimeout(LEAST_MS)

/** The password of an account that the seed made. */
export function passwordOf(email: string): string {
  const password = SITE.accounts[email]
  if (!password) throw new Error(`The seed made no account ${email}`)
  return password
}

/** Waits until the cursor is in an element: scripts move it a moment after what is seen changed. */
export const expectCursorIn = (element: Locator): Promise<void> =>
  expect
    .poll(() => element.evaluate((node) => node === document.activeElement), {
      message: `the cursor is in ${String(element)}`,
    })
    .toBe(true)

/** Signs a visitor in, with the admin in a language. */
export async function signIn(
  page: Page,
  email: string,
  locale: (typeof LOCALES)[number] = 'fr',
): Promise<void> {
  const response = await page.request.post('/api/users/login', {
    data: { email, password: passwordOf(email) },
  })
  if (!response.ok()) throw new Error(`${email} could not sign in: ${await response.text()}`)
  await page.context().addCookies([{ name: 'payload-lng', value: locale, url: BASE_URL }])
}

/** Asks the site as a page of its own does, and gives what it answers. */
export async function ask<Answer = unknown>(
  page: Page,
  path: string,
  method = 'GET',
  data?: object,
): Promise<Answer> {
  const response = await page.request.fetch(path, {
    method,
    ...(data ? { data } : {}),
    headers: { Origin: new URL(BASE_URL).origin, 'Sec-Fetch-Site': 'same-origin' },
  })
  if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`)
  return (await response.json()) as Answer
}
