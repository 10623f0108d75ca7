/**
 * `<copy-link data-done="Lien copié"><button type="button" hidden>Copier le lien</button></copy-link>`
 * Copies the address of the page, or `data-url`. The button shows only where copying works.
 */
export class CopyLink extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', () => void this.copy())
  }

  private async copy() {
    await navigator.clipboard.writeText(this.dataset.url ?? location.href)
    statusOf(this).textContent = this.dataset.done ?? ''
  }
}

/** The line, read aloud when it changes, where an element says what it did. */
export function statusOf(host: HTMLElement): HTMLElement {
  const known = host.querySelector<HTMLElement>('[role="status"]')
  if (known) return known
  const line = document.createElement('span')
  line.setAttribute('role', 'status')
  host.append(line)
  return line
}
