import type { RunningSite } from '../e2e/site'
import { type Figure, median, repeat } from './measure'
import { launchPhone, newPhone, slowDown } from './slowPhone'

const ROUNDS = 3
const KILOBYTE = 1000

/** Weight and largest contentful paint of the first visit of a chapter, on a slow phone. */
export async function benchFirstVisit(site: RunningSite, chromiumPath: string): Promise<Figure[]> {
  const chapter = await firstChapter(site)
  await fetch(chapter) // rendered once: readers come after the first
  const visits = await repeat(ROUNDS, () => visit(chapter, chromiumPath))
  return [
    {
      name: 'First visit of a chapter, all included',
      value: median(visits.map(({ bytes }) => bytes)) / KILOBYTE,
      unit: 'KB',
      target: 80,
      better: 'lower',
    },
    {
      name: 'Largest contentful paint, slow phone',
      value: median(visits.map(({ lcpMs }) => lcpMs)),
      unit: 'ms',
      target: 1000,
      better: 'lower',
    },
  ]
}

async function firstChapter(site: RunningSite): Promise<string> {
  const html = await (await fetch(`${site.baseUrl}/fr/guide`)).text()
  const link = /href="(\/fr\/guide\/(?!parties|imprimer)[\w-]+)"/.exec(html)?.[1]
  if (!link) throw new Error('The guide lists no chapter')
  return `${site.baseUrl}${link}`
}

async function visit(
  url: string,
  executablePath: string,
): Promise<{ bytes: number; lcpMs: number }> {
  const browser = await launchPhone(executablePath)
  try {
    const page = await newPhone(browser)
    const session = await page.context().newCDPSession(page)
    await slowDown(session)
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
    await page.goto(url, { waitUntil: 'networkidle' })
    const lcpMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)
          }).observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
    return { bytes, lcpMs }
  } finally {
    await browser.close()
  }
}
