/** Where the worker stands: from the root, so that it is asked for every page. */
const WORKER = '/sw.js'

/**
 * Lets the worker of the site in once the page is there, and loads what takes the guide along where that is used:
 * on its page, for an answer without a network, and where something taken along may be old.
 */
export function startOffline(page: Document, more: string | undefined) {
  // Not there: an old browser, a private window, a site without https.
  if (!navigator.serviceWorker || !more) return
  addEventListener('load', () => {
    navigator.serviceWorker.register(WORKER).catch(() => undefined)
  })
  if (page.querySelector('take-along, [data-asked]') || hasPack())
    (import(more) as Promise<unknown>).catch(() => undefined)
}

function hasPack() {
  try {
    return localStorage.getItem('taken')
  } catch {
    return // refused: then nothing was taken along
  }
}
