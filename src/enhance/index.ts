import { CopyLink } from './copyLink'
import { prefetchOnIntent } from './prefetch'
import { UsePosition } from './usePosition'

// Each of these adds to a link or a form that works without it.
customElements.define('copy-link', CopyLink)
customElements.define('use-position', UsePosition)
prefetchOnIntent(document)
