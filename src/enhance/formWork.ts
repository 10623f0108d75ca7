import type { WorkDone } from './workOfForm'

/**
 * Does the work that a form asks for while many are sent by machines, in a worker of its own, from the first
 * moment. A browser that cannot do it sends the form as it is: the server then asks the person to wait.
 */
export class FormWork {
  /** Whether it must still be waited for. */
  isAtIt = false
  private isWanted = false

  constructor(
    private readonly form: HTMLFormElement,
    address: string,
  ) {
    const proof = this.field('proof')
    if (!proof || proof.value || typeof Worker === 'undefined' || !crypto.subtle) return
    this.isAtIt = true
    this.showWho('browser')
    const worker = new Worker(address)
    const end = ({ data }: Partial<MessageEvent<WorkDone>>) => {
      worker.terminate()
      this.isAtIt = false
      if (data) proof.value = data
      else this.showWho('person')
      if (this.isWanted) this.form.submit()
    }
    worker.onmessage = end
    worker.onerror = () => end({})
    worker.postMessage(this.field('stamp')?.value)
  }

  sendWhenDone() {
    this.isWanted = true
    const line = this.form.querySelector<HTMLElement>('.form-work')
    if (line) line.textContent = line.dataset.working ?? ''
  }

  private field(name: string) {
    return this.form.querySelector<HTMLInputElement>(`[name=${name}]`)
  }

  /** Who has something to do for the form, as its page says it. */
  private showWho(who: 'browser' | 'person') {
    for (const each of this.form.querySelectorAll<HTMLElement>('[data-by]')) {
      each.hidden = each.dataset.by !== who
    }
  }
}
