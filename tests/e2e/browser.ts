import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'

export const BASE_URL = inject('baseUrl')
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

interface VisitOptions {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScript?: boolean
  locale?: string
}

/** One browser for the file, and a new visitor whenever one is asked for. */
export function useBrowser(): {
  visitor: (options?: VisitOptions) => Promise<Page>
} {
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    if (!chromiumPath) return
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  })
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await browser?.close()
  })
  return {
    visitor: async ({
      width = WIDTHS.desk,
      colorScheme = 'light',
      javaScript = true,
      locale = 'fr-CA',
    } = {}) => {
      if (!browser) throw new Error('The browser is not running')
      const context = await browser.newContext({
        baseURL: BASE_URL,
        viewport: { width, height: width < 600 ? 740 : 900 },
        colorScheme,
        javaScriptEnabled: javaScript,
        locale,
        isMobile: width < 600,
        hasTouch: width < 600,
      })
      contexts.push(context)
      return context.newPage()
    },
  }
}

/** The password of an account that the seed made. */
export function passwordOf(email: string): string {
  const password = inject('accounts')[email]
  if (!password) throw new Error(`The seed made no account ${email}`)
  return password
}
