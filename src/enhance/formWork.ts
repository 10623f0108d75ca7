import type { WorkDone } from './workOfForm'

/**
 * Does the work that a form asks for while many are sent by machines, in a worker of its own, from the first
 * moment. A browser that cannot do it, or not in time, sends the form as it is: the server then asks the person to wait.
 */
export class FormWork {
  /** Whether it must still be waited for. */
  isAtIt = false
  private isWanted = false
  private giveUp: () => void = () => undefined

  /** @param longestS seconds after which the form no longer waits */
  constructor(
    private readonly form: HTMLFormElement,
    address: string,
    longestS: number,
  ) {
    const proof = this.field('proof')
    if (!proof || proof.value || typeof Worker === 'undefined' || !crypto.subtle) return
    const worker = startWorker(address)
    if (!worker) return
    this.isAtIt = true
    this.showWho('browser')
    // It goes on: done later, before anybody presses, it still counts.
    const late = setTimeout(() => this.leave('person'), longestS * SECOND_MS)
    this.giveUp = () => {
      worker.terminate()
      clearTimeout(late)
    }
    const end = ({ data }: Partial<MessageEvent<WorkDone>>) => {
      this.giveUp()
      if (data) proof.value = data
      this.leave(data ? 'done' : 'person')
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

  /** Of a form that is there no more, or is drawn anew: nothing is said or sent for it. */
  stop() {
    this.isAtIt = false
    this.isWanted = false
    this.giveUp()
  }

  /** Waits no longer: the form leaves if somebody pressed, once. */
  private leave(who: Who) {
    this.isAtIt = false
    this.showWho(who)
    if (this.isWanted) send(this.form)
    this.isWanted = false
  }

  private field(name: string) {
    return this.form.querySelector<HTMLInputElement>(`[name=${name}]`)
  }

  /** Who has something to do for the form, as its page says it. */
  private showWho(who: Who) {
    for (const each of this.form.querySelectorAll<HTMLElement>('[data-by]')) {
      each.hidden = each.dataset.by !== who
    }
  }
}

/** Through its own checks: they have passed once, and a form of React's has no other way but a page's own. */
function send(form: HTMLFormElement): void {
  // Safari before 16 does not have it.
  if (typeof form.requestSubmit === 'function') form.requestSubmit()
  else form.submit()
}

/** The browser works, is done, or the person waits. */
type Who = 'browser' | 'done' | 'person'

const SECOND_MS = 1000

/** A browser may refuse to start one. */
function startWorker(address: string): Worker | undefined {
  try {
    return new Worker(address)
  } catch {
    return undefined
  }
}
