import { chromium } from 'playwright-core'

import type { RunningSite } from '../e2e/site'
import { type Figure, median, repeat } from './measure'

/** A slow phone: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const SLOW_PHONE = {
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
  latency: 150,
}
const CPU_SLOWDOWN = 4
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
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      isMobile: true,
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_PHONE })
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
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
