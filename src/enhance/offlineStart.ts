/** Where the worker stands: from the root, so that it is asked for every page. */
const WORKER = '/sw.js'

/**
 * Lets the worker of the site in once the page is there, and loads what takes the guide along where that is used:
 * on its page, for an answer without a network, and where something taken along may be old.
 */
export function startOffline(page: Document, more: string | undefined) {
  if (!more) return forgetPack()
  // Not there: an old browser, a private window, a site without https.
  const { serviceWorker } = navigator as Partial<Navigator>
  addEventListener('load', () => {
    serviceWorker?.register(WORKER).catch(() => undefined)
  })
  // This page was loaded before the worker: it says that it is open.
  serviceWorker?.addEventListener('controllerchange', () => {
    serviceWorker.controller?.postMessage('')
  })
  if (page.querySelector('take-along, [data-asked]') || hasPack())
    (import(more) as Promise<unknown>).catch(() => undefined)
}

/** Turned off: the worker goes with all that it kept, and nothing is there to keep young. */
function forgetPack() {
  try {
    localStorage.removeItem('taken')
  } catch {
    return // refused: then nothing was noted
  }
}

function hasPack() {
  try {
    return localStorage.getItem('taken')
  } catch {
    return // refused: then nothing was taken along
  }
}
