import { BasketLink, openWays } from './basketLink'
import { CheckedForm } from './checkedForm'
import { CopyLink } from './copyLink'
import { EmbedHeight } from './embedHeight'
import { startOffline } from './offlineStart'
import { OpenNow } from './openNow'
import { prefetchOnIntent } from './prefetch'
import { PrintDate } from './printDate'
import { PrintPage } from './printPage'
import { QuickExit } from './quickExit'
import { SavedForm } from './savedForm'
import { SearchSuggest } from './searchSuggest'
import { UsePosition } from './usePosition'

// Each of these adds to a link or a form that works without it.
customElements.define('checked-form', CheckedForm)
customElements.define('copy-link', CopyLink)
customElements.define('embed-height', EmbedHeight)
customElements.define('use-position', UsePosition)
customElements.define('open-now', OpenNow)
customElements.define('print-page', PrintPage)
customElements.define('quick-exit', QuickExit)
customElements.define('search-suggest', SearchSuggest)
customElements.define('basket-link', BasketLink)
customElements.define('saved-form', SavedForm)
customElements.define('print-date', PrintDate)
// What few pages use is a file of its own, named where it is used; without it the page is whole.
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-script]'))
  (import(dataset.script!) as Promise<unknown>).catch(() => undefined)
prefetchOnIntent(document)
openWays(document)
startOffline(document, (document.currentScript as HTMLElement | null)?.dataset.offline)
