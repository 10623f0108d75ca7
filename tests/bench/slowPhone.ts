import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'

/** A slow phone: 1.6 Mbit/s, 150 ms, a processor four times slower. */
const SLOW_PHONE = {
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: (0.75 * 1e6) / 8,
  latency: 150,
}
const CPU_SLOWDOWN = 4

export const launchPhone = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })

/** A window that knows nothing yet. */
export async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  })
  return context.newPage()
}

/** From now on everything goes as on a slow phone. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_PHONE })
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}
