/** `<print-page><button type="button" hidden>Imprimer</button></print-page>` opens the print dialog. */
export class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}
