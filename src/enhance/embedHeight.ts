/**
 * `<embed-height>…</embed-height>` Tells the page around, if there is one, how high the list is, so that the frame
 * needs no scrolling. It says nothing else, and hears nothing.
 */
export class EmbedHeight extends HTMLElement {
  connectedCallback() {
    if (window.parent === window) return
    const tell = () => {
      const height = Math.ceil(this.getBoundingClientRect().bottom + window.scrollY)
      window.parent.postMessage({ type: 'accompagner:height', height }, '*')
    }
    new ResizeObserver(tell).observe(this)
    tell()
  }
}
