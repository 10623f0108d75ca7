/**
 * `<send-sheet data-title data-text data-url><details><summary>…</summary>…</details></send-sheet>`
 * Opens the phone's own way of sharing where there is one; else the fold with its links.
 */
export class SendSheet extends HTMLElement {
  connectedCallback() {
    const { title = '', text = '', url = '' } = this.dataset
    const sheet = { title, text, url }
    if (!navigator.canShare?.(sheet)) return
    this.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault()
      navigator.share(sheet).catch((problem: unknown) => {
        // Whoever closes the sheet of choices meant it; anything else falls back on the links.
        const isGivenUp = problem instanceof DOMException && problem.name === 'AbortError'
        this.querySelector('details')?.toggleAttribute('open', !isGivenUp)
      })
    })
  }
}
