import { type CheckWords, sayError } from '@/forms/checkWords'
import {
  type FormErrors,
  type FormValues,
  PUBLIC_FORMS,
  type PublicFormName,
} from '@/forms/readForms'

import { FormWork } from './formWork'

/**
 * `<checked-form data-form data-labels data-words data-worker? data-work-s?><form novalidate>…</form></checked-form>`
 * Checks before it is sent what the server checks again, and says it as the server does: a summary on
 * top, which takes the focus, and a sentence at each field. Where the page asks for work (`data-worker`), it is
 * done before the form leaves, or given up after `data-work-s` seconds.
 */
export class CheckedForm extends HTMLElement {
  connectedCallback() {
    this.querySelector<HTMLElement>('.form-errors, .form-hold')?.focus()
    const form = this.querySelector('form')
    const { worker, workS } = this.dataset
    const work = form && worker ? new FormWork(form, worker, Number(workS)) : undefined
    form?.addEventListener('submit', (event) => {
      const errors = this.check(form)
      if (errors) {
        event.preventDefault()
        this.show(form, errors)
      } else if (work?.isAtIt) {
        event.preventDefault()
        work.sendWhenDone()
      }
    })
  }

  private check(form: HTMLFormElement): FormErrors | undefined {
    const sent = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
    const check = PUBLIC_FORMS[this.dataset.form as PublicFormName]
    return check(Object.fromEntries(sent) as FormValues).errors
  }

  private show(form: HTMLFormElement, errors: FormErrors) {
    const words = JSON.parse(this.dataset.words ?? '') as CheckWords
    const labels = JSON.parse(this.dataset.labels ?? '') as Record<string, string>
    for (const old of form.querySelectorAll('.field-error, .form-errors')) old.remove()
    for (const field of form.querySelectorAll('.field')) markField(field, false)
    const items = Object.entries(errors).map(([name, code]) => {
      const said = code ? sayError(words, code, name) : ''
      markWrong(form, name, said)
      const link = make('a', `${labels[name] ?? ''}${words.colon} ${said}`)
      link.setAttribute('href', `#${name}`)
      return make('li', link)
    })
    const title = (items.length === 1 ? words.one : words.several).replace(
      '{count}',
      String(items.length),
    )
    const summary = make('div', make('p', make('strong', title)), make('ul', ...items))
    summary.className = 'form-errors'
    summary.tabIndex = -1
    summary.setAttribute('role', 'alert')
    form.prepend(summary)
    summary.focus()
  }
}

function markWrong(form: HTMLFormElement, name: string, said: string) {
  const control = form.querySelector(`#${name}`)
  const field = control?.closest('.field')
  if (!control || !field) return
  const sign = make('span', '✕')
  sign.ariaHidden = 'true'
  const line = make('p', sign, ` ${said}`)
  line.className = 'field-error'
  line.id = `${name}-error`
  ;(control.closest('.choice') ?? control).before(line)
  markField(field, true)
}

/** What assistive technology and the eye learn of a field. */
function markField(field: Element, isWrong: boolean) {
  field.classList.toggle('field--invalid', isWrong)
  const control = field.querySelector('input, select, textarea')
  if (!control) return
  const described = [`${control.id}-hint`, `${control.id}-error`].filter(
    (id) => field.querySelector(`#${id}`) !== null,
  )
  control.toggleAttribute('aria-invalid', isWrong)
  if (isWrong) control.setAttribute('aria-invalid', 'true')
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '))
  else control.removeAttribute('aria-describedby')
}

function make(name: string, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  element.append(...inside)
  return element
}
