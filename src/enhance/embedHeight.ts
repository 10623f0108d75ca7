/**
 * `<embed-height>…</embed-height>` Tells the page around, if there is one, how high the list is, so that the frame
 * needs no scrolling. It says nothing else, and hears only that it is asked again: the script of the page around may
 * come after it.
 */
export class EmbedHeight extends HTMLElement {
  connectedCallback() {
    if (window.parent === window) return
    const tell = () => {
      const height = Math.ceil(this.getBoundingClientRect().bottom + window.scrollY)
      window.parent.postMessage({ type: 'accompagner:height', height }, '*')
    }
    new ResizeObserver(tell).observe(this)
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === window.parent && isAsked(data)) tell()
    })
    tell()
  }
}

const isAsked = (data: unknown): boolean =>
  (data as { type?: unknown } | null)?.type === 'accompagner:how-high'
