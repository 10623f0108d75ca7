import { readFileSync } from 'node:fs'
import path from 'node:path'

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

import { VISIT_FLAGS } from '@/server/chromium'

import type { RunningSite } from '../e2e/site'
import { readAccounts, type Session, session } from '../trial/parts/session'

import { type Figure, median, percentile, repeat } from './measure'

const WRITER = 'recherche1@example.org'
/** Twelve paragraphs each. */
const TEXTS = 18
/** Four rows of four cells each, with their caption and the names of their columns. */
const TABLES = 8
const PASSAGES = 2 + TEXTS * 12 + TABLES * (1 + 4 + 16)

const OPENINGS = 9
const SAVES = 15
const KEYS = 40
/** Between two keys that are waited for one by one: each is the first of a pause. */
const PAUSE_MS = 600
/** Between two keys of somebody who types fast. */
const FAST_MS = 120

/**
 * A large chapter as a writer has it, in a browser: from its address to a key that is seen in it, from pressing "save" to
 * the site's answer, and from a key to the page of the preview beside the form.
 */
export async function benchChapter(
  site: RunningSite,
  chromiumPath: string,
  dataDir: string,
): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: VISIT_FLAGS })
  try {
    const token = await signIn(site, dataDir)
    const address = await aChapter(session(site.baseUrl, token), site)
    const context = await writer(browser, site, token)
    const opened = await opens(context, address)
    const fromListMs = await opensFromList(context, address)
    const saves = await savesIn(context, address)
    const preview = await previewIn(context, address, site)
    const name = `Chapter of ${PASSAGES} passages`
    const ms = (what: string, value: number, target?: number): Figure => ({
      name: `${name}: ${what}`,
      value,
      unit: 'ms',
      ...(target === undefined ? {} : { target, better: 'lower' as const }),
    })
    return [
      ms('opens, from its address to a form that takes words', median(opened.takesMs)),
      ms('opens, from its address to a key that is seen in it', median(opened.seenMs), 1000),
      ms('opens so for the first time in a browser', opened.firstMs),
      ms('opens, from a press in the list to a key that is seen in it', median(fromListMs), 1000),
      ms('saves, until the site has answered', median(saves.answersMs), 100),
      ms('saves, from the key to what the form says', median(saves.saidMs)),
      ms('preview, from a key after a pause to the page', median(preview.singleMs), 300),
      ms('the same, 95th percentile', percentile(preview.singleMs, 95)),
      ms('preview, from a key of a fast typist to the page', median(preview.fastMs), 300),
      ms('the same, 95th percentile of a fast typist', percentile(preview.fastMs, 95)),
      {
        name: `${name}: the site’s share of a processor while somebody types fast`,
        value: preview.fastShare * 100,
        unit: '%',
      },
    ]
  } finally {
    await browser.close()
  }
}

async function signIn(site: RunningSite, dataDir: string): Promise<string> {
  const password = readAccounts(dataDir)[WRITER]
  const { token } = await session(site.baseUrl).json<{ token: string }>(
    'POST',
    '/api/users/login',
    { email: WRITER, password },
  )
  return token
}

/** @returns its address in the back office */
async function aChapter(writes: Session, { baseUrl }: RunningSite): Promise<string> {
  const every = Math.ceil(TEXTS / TABLES)
  const content = Array.from({ length: TEXTS }, (_, at) =>
    at % every === 0 && at / every < TABLES ? [text(at), table(at)] : [text(at)],
  ).flat()
  const { doc } = await writes.json<{ doc: { id: number | string } }>(
    'POST',
    '/api/guide-chapters?draft=true&depth=0',
    {
      title: 'Un très long chapitre',
      slug: `mesure-${Date.now()}`,
      part: 'status',
      summary: 'Tout ce qui peut arriver.',
      content: content.concat(
        Array.from({ length: TABLES - Math.ceil(TEXTS / every) }, (_, at) => table(at)),
      ),
    },
  )
  return `${baseUrl}/admin/collections/guide-chapters/${doc.id}`
}

const words = (text: number, at: number): string =>
  `La demande numéro ${text}-${at} coûte ${at + 100} $ par personne; gardez le reçu, la lettre de ` +
  `l’employeur et une copie de chaque page, et notez le jour où vous l’avez envoyée.`

function text(number: number): object {
  const shape = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const plain = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 }
  const children = Array.from({ length: 12 }, (_, at) => ({
    ...shape,
    type: 'paragraph',
    textFormat: 0,
    children: [{ ...plain, text: words(number, at) }],
  }))
  return { blockType: 'richText', content: { root: { ...shape, type: 'root', children } } }
}

function table(number: number): object {
  return {
    blockType: 'procedureTable',
    caption: `Les étapes de la demande ${number}`,
    columns: Array.from({ length: 4 }, (_, at) => ({ label: `Colonne ${at + 1}` })),
    rows: Array.from({ length: 4 }, (_, row) => ({
      cells: Array.from({ length: 4 }, (_, at) => ({ text: words(row, at).slice(0, 60) })),
    })),
  }
}

async function writer(
  browser: Browser,
  { baseUrl }: RunningSite,
  token: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  await context.addCookies([
    { name: 'payload-token', value: token, url: baseUrl },
    { name: 'payload-lng', value: 'fr', url: baseUrl },
  ])
  // What runs this names functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (value) => value')
  // In the page, so that asking for it takes no part in what is measured.
  await context.addInitScript(() => {
    const isAlive = () =>
      document.querySelector('#field-title:not(:disabled)') &&
      document.querySelector('[contenteditable="true"]') &&
      !document.querySelector('[aria-label="Notifications alt+T"]')
    const look = () => {
      if (isAlive()) performance.mark('takes-words')
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return context
}

const markOf = (page: Page, name: string): Promise<number> =>
  page
    .waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, name)
    .then((found) => found.jsonValue() as Promise<number>)

const takesWords = (page: Page): Promise<number> => markOf(page, 'takes-words')

/** Presses a key in the first running text, as a keyboard does, once it takes words: when it was on the screen. */
async function seesAKey(page: Page): Promise<number> {
  await page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[contenteditable="true"]')!
    const before = editor.textContent.length
    new MutationObserver((_, observer) => {
      if (editor.textContent.length <= before) return
      observer.disconnect()
      // The frame that has it is drawn before the next one begins.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('key-seen')))
    }).observe(editor, { childList: true, characterData: true, subtree: true })
    editor.focus()
  })
  await page.keyboard.press('m')
  return markOf(page, 'key-seen')
}

interface Opened {
  takesMs: number[]
  seenMs: number[]
  firstMs: number
}

/** As somebody opens it who was in the back office before: its scripts are in the browser. */
async function opens(context: BrowserContext, address: string): Promise<Opened> {
  const once = async () => {
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'commit' })
    const takesMs = await takesWords(page)
    const seenMs = await seesAKey(page)
    // What was typed is of no use: it would be offered back at the next opening.
    await page.keyboard.press('Backspace')
    await page.close()
    return { takesMs, seenMs }
  }
  const first = await once()
  const times = await repeat(OPENINGS, once)
  return {
    takesMs: times.map(({ takesMs }) => takesMs),
    seenMs: times.map(({ seenMs }) => seenMs),
    firstMs: first.seenMs,
  }
}

/** As a writer opens it who works in the back office: the list stands, the chapter is pressed in it. */
async function opensFromList(context: BrowserContext, address: string): Promise<number[]> {
  const { origin, pathname } = new URL(address)
  const list = `${origin}${path.posix.dirname(pathname)}?sort=-createdAt`
  return repeat(OPENINGS, async () => {
    const page = await context.newPage()
    await page.goto(list, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      const pressed = () => performance.mark('pressed')
      addEventListener('click', pressed, { capture: true, once: true })
    })
    await page.locator(`a[href$="${pathname}"]`).first().click()
    await takesWords(page)
    const seenMs = await seesAKey(page)
    const pressedMs = await markOf(page, 'pressed')
    await page.keyboard.press('Backspace')
    await page.close()
    return seenMs - pressedMs
  })
}

interface Saves {
  answersMs: number[]
  saidMs: number[]
}

async function savesIn(context: BrowserContext, address: string): Promise<Saves> {
  const page = await context.newPage()
  await page.goto(address)
  await takesWords(page)
  const answersMs: number[] = []
  let turn = 0
  const saidMs = await repeat(SAVES, async () => {
    turn += 1
    await page.locator('#field-summary').fill(`Tout ce qui peut arriver, pour la ${turn}e fois.`)
    await page.locator('#action-save-draft:not(:disabled)').waitFor()
    await page.waitForTimeout(PAUSE_MS)
    const answered = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes('/api/guide-chapters/'),
    )
    const startedAt = performance.now()
    await page.keyboard.press('Control+s')
    const response = await answered
    await response.finished()
    const { responseEnd, requestStart } = response.request().timing()
    answersMs.push(responseEnd - requestStart)
    await page.getByText(/^Enregistré à /).waitFor()
    const tookMs = performance.now() - startedAt
    if (!response.ok()) throw new Error(`A save was answered ${response.status()}`)
    return tookMs
  })
  await page.close()
  return { answersMs, saidMs }
}

interface PreviewMeasure {
  singleMs: number[]
  fastMs: number[]
  /** Seconds of the site's processor time a second. */
  fastShare: number
}

async function previewIn(
  context: BrowserContext,
  address: string,
  site: RunningSite,
): Promise<PreviewMeasure> {
  const page = await context.newPage()
  await page.goto(address)
  await takesWords(page)
  await page.keyboard.press('Alt+Shift+P')
  await page.frameLocator('.preview iframe').locator('.page-lead').waitFor()
  await page.waitForTimeout(PAUSE_MS)
  const field = page.locator('#field-summary')
  await field.fill('')
  await field.focus()
  await watchKeys(page)
  await typeKeys(page, PAUSE_MS)
  const singleMs = await keysShown(page)
  const before = cpuSeconds(site)
  const startedAt = performance.now()
  await typeKeys(page, FAST_MS)
  const fastShare = (cpuSeconds(site) - before) / ((performance.now() - startedAt) / 1000)
  const fastMs = await keysShown(page)
  await page.close()
  return { singleMs, fastMs, fastShare }
}

interface KeysShown {
  /** When each key came, in milliseconds of the page. */
  keys: number[]
  tookMs: number[]
}

type WithKeys = typeof globalThis & { keysShown: KeysShown }

/** Each key makes the summary one letter longer: the page shows a key once its summary is that long. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shown: KeysShown = { keys: [], tookMs: [] }
    ;(globalThis as WithKeys).keysShown = shown
    const field = document.querySelector<HTMLTextAreaElement>('#field-summary')!
    field.addEventListener('input', ({ timeStamp }) => shown.keys.push(timeStamp), true)
    const read = document.querySelector<HTMLIFrameElement>('.preview iframe')!.contentDocument!
    const look = () => {
      const length = read.querySelector('.page-lead')?.textContent.length ?? 0
      while (shown.tookMs.length < Math.min(length, shown.keys.length))
        shown.tookMs.push(performance.now() - shown.keys[shown.tookMs.length]!)
    }
    new MutationObserver(look).observe(read, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })

async function typeKeys(page: Page, betweenMs: number): Promise<void> {
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('m')
    await page.waitForTimeout(betweenMs)
  }
}

/** How long each key took to be seen, in milliseconds, of those since it was asked last. */
async function keysShown(page: Page): Promise<number[]> {
  await page.waitForFunction(() => {
    const { keys, tookMs } = (globalThis as WithKeys).keysShown
    return keys.length > 0 && tookMs.length === keys.length
  })
  return (await page.evaluate(() => (globalThis as WithKeys).keysShown.tookMs)).slice(-KEYS)
}

/** Processor time of the site's process since it began, of all its threads. */
function cpuSeconds({ process: { pid } }: RunningSite): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // After the name, which may hold spaces: fields 14 and 15 of the manual.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const TICKS_PER_SECOND = 100
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}
