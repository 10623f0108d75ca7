/** Where the worker stands: from the root, so that it is asked for every page. */
const WORKER = '/sw.js'

/**
 * Lets the worker of the site in once the page is there, and loads what takes the guide along where that is used:
 * on its page, for an answer without a network, and where something taken along may be old.
 */
export function startOffline(page: Document, more: string | undefined) {
  const { serviceWorker } = navigator
  // Not there: an old browser, a private window, a site without https.
  if (!serviceWorker || !more) return
  addEventListener('load', () => {
    serviceWorker.register(WORKER).catch(() => undefined)
  })
  const isWanted = page.querySelector('take-along, [data-asked]') || hasPack()
  if (isWanted) (import(more) as Promise<unknown>).catch(() => undefined)
}

function hasPack() {
  try {
    return localStorage.getItem('taken')
  } catch {
    return null // refused: then nothing was taken along
  }
}
