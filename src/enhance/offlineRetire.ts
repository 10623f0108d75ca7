import { KEPT } from '@/offline/kept'

/**
 * What is sent in the place of the worker where reading without a network was turned off: it takes the place of the
 * one that browsers have, empties what that one kept, and goes.
 */
const worker: EventTarget & {
  registration: ServiceWorkerRegistration
  skipWaiting: () => Promise<void>
} = Object(self)

async function retire(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name)
  await worker.registration.unregister()
}

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => {
  ;(event as Event & { waitUntil: (work: Promise<unknown>) => void }).waitUntil(retire())
})
