import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import compression from 'compression'
import express from 'express'
import type { Page } from 'playwright-core'

import type { FirstMeta, WireAnswer } from '@/map/wire'

import type { RunningSite } from '../e2e/site'
import { readAccounts } from '../trial/parts/session'

import { type Figure, median, repeat } from './measure'
import { launchPhone, newPhone, slowDown } from './slowPhone'

const ROUNDS = 3
const KILOBYTE = 1000
/** Seventy thousand points take a slow phone its time. */
const PATIENCE_MS = 180_000
const READER = 'carte@example.org'

interface Opened {
  ms: number
  bytes: number
}

/**
 * From pressing "sign in" to a map that can be used, on a slow phone; and beside it the same rows as
 * points of leaflet.markercluster, all sent, on a page that has nothing else and asks nobody to sign in.
 */
export async function benchFirstMap(
  site: RunningSite,
  chromiumPath: string,
  dataDir: string,
): Promise<Figure[]> {
  const browser = await launchPhone(chromiumPath)
  try {
    const password = readAccounts(dataDir)[READER]
    if (!password) throw new Error(`No account ${READER}`)
    const ours = await repeat(ROUNDS, async () =>
      signInToMap(await newPhone(browser), site, password),
    )
    const reference = await serveReference(await pointsOf(site, password))
    const theirs = await repeat(ROUNDS, async () =>
      openReference(await newPhone(browser), reference.url),
    )
    reference.close()
    const name = (what: string) => `Map on a slow phone, ${what}`
    return [
      figure(
        name('from sign-in to use'),
        ours.map(({ ms }) => ms),
        'ms',
        1800,
      ),
      figure(
        name('weight from sign-in to use'),
        ours.map(({ bytes }) => bytes / KILOBYTE),
        'KB',
        300,
      ),
      figure(
        name('markercluster with all points'),
        theirs.map(({ ms }) => ms),
        'ms',
      ),
      figure(
        name('weight of all points'),
        theirs.map(({ bytes }) => bytes / KILOBYTE),
        'KB',
      ),
    ]
  } finally {
    await browser.close()
  }
}

const figure = (name: string, values: number[], unit: string, target?: number): Figure => ({
  name,
  value: median(values),
  unit,
  ...(target !== undefined && { target, better: 'lower' as const }),
})

/** The page of signing in was read and filled: what it brought is there. */
async function signInToMap(page: Page, site: RunningSite, password: string): Promise<Opened> {
  await page.goto(`${site.baseUrl}/fr/compte/connexion?next=/fr/carte`, {
    waitUntil: 'networkidle',
  })
  await page.fill('[name=email]', READER)
  await page.fill('[name=password]', password)
  const opened = await timed(page, async () => {
    await page.click('form.account-form button', { noWaitAfter: true })
    await page.waitForSelector('.map-sheet-of-marks > *')
    await page.waitForFunction(
      () => !document.querySelector('.map-stage [role=status] .map-message'),
    )
  })
  await page.context().close()
  return opened
}

async function openReference(page: Page, url: string): Promise<Opened> {
  const opened = await timed(page, async () => {
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForSelector('.marker-cluster', { state: 'attached', timeout: PATIENCE_MS })
  })
  await page.context().close()
  return opened
}

async function timed(page: Page, work: () => Promise<void>): Promise<Opened> {
  const session = await page.context().newCDPSession(page)
  await slowDown(session)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const startedAt = performance.now()
  await work()
  return { ms: performance.now() - startedAt, bytes }
}

/** Each row that has a place, as a point there. */
async function pointsOf({ baseUrl }: RunningSite, password: string): Promise<[number, number][]> {
  const login = await fetch(`${baseUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: baseUrl },
    body: JSON.stringify({ email: READER, password }),
  })
  const cookie = login.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const ask = async <T>(address: string) =>
    (await (
      await fetch(baseUrl + address, { headers: { Cookie: cookie, Origin: baseUrl } })
    ).json()) as T
  const { places } = await ask<FirstMeta>('/api/map/meta')
  const { places: counts } = await ask<WireAnswer>('/api/map/query')
  return counts.place.flatMap((place, at) =>
    Array.from({ length: counts.rows[at]! }, (): [number, number] => [
      places.latitude[place]!,
      places.longitude[place]!,
    ]),
  )
}

const PAGE = `<!doctype html><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="leaflet/leaflet.css"><link rel="stylesheet" href="cluster/MarkerCluster.css">
<body style="margin:0"><div id="map" style="height:100vh"></div>
<script src="leaflet/leaflet.js"></script><script src="cluster/leaflet.markercluster.js"></script>
<script src="start.js"></script>`

const START = `fetch('points.json').then((answer) => answer.json()).then((points) => {
  const map = L.map('map', { maxZoom: 18 }).setView([46.4, -73], 7)
  const clusters = L.markerClusterGroup()
  clusters.addLayers(points.map((at) => L.marker(at)))
  map.addLayer(clusters)
})`

/** The reference, compressed as our own server does. */
async function serveReference(points: [number, number][]) {
  const { resolve } = createRequire(import.meta.url)
  const app = express()
  app.use(compression())
  app.use('/leaflet', express.static(path.dirname(resolve('leaflet'))))
  app.use('/cluster', express.static(path.dirname(resolve('leaflet.markercluster'))))
  app.get('/', (_req, res) => void res.type('html').send(PAGE))
  app.get('/start.js', (_req, res) => void res.type('js').send(START))
  app.get('/points.json', (_req, res) => void res.json(points))
  const server = createServer(app)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
