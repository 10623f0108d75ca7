import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FormWork } from '@/enhance/formWork'

/** Workers that were started, as the form hears of them. */
let workers: StandIn[] = []

class StandIn {
  onmessage?: (event: { data: string }) => void
  onerror?: () => void
  postMessage = vi.fn()
  terminate = vi.fn()
  constructor() {
    workers.push(this)
  }
}

const LONGEST_S = 30

/** A form with what the work looks for in it. */
function openForm() {
  const fields = { proof: { value: '' }, stamp: { value: 'a stamp' } }
  const line = { textContent: '', dataset: { working: 'One moment.' } }
  const said = ['person', 'browser', 'done'].map((by) => ({
    hidden: by !== 'person',
    dataset: { by },
  }))
  const submit = vi.fn()
  const send = vi.fn()
  const found: Record<string, object> = {
    '[name=proof]': fields.proof,
    '[name=stamp]': fields.stamp,
    '.form-work': line,
  }
  const standIn: object = {
    querySelector: (selector: string) => found[selector] ?? null,
    querySelectorAll: () => said,
    requestSubmit: submit,
    submit: send,
  }
  const form = standIn as HTMLFormElement
  const shown = () => said.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.by)
  return { form, fields, line, submit, send, shown }
}

const start = (form: HTMLFormElement) => new FormWork(form, '/work.js', LONGEST_S)
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)

beforeEach(() => {
  workers = []
  vi.useFakeTimers()
  vi.stubGlobal('Worker', StandIn)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the work of a form', () => {
  it('is waited for, and leaves with what was found, once', () => {
    const { form, fields, line, submit, shown } = openForm()
    const work = start(form)
    expect(shown()).toEqual(['browser'])
    expect(workers[0]!.postMessage).toHaveBeenCalledWith('a stamp')
    work.sendWhenDone()
    expect(line.textContent).toBe('One moment.')
    expect(submit).not.toHaveBeenCalled()
    workers[0]!.onmessage!({ data: '1-2' })
    expect(fields.proof.value).toBe('1-2')
    wait(LONGEST_S)
    expect(submit).toHaveBeenCalledTimes(1)
  })

  it('leaves in the old way where a browser has no other', () => {
    const { form, send } = openForm()
    Object.assign(form, { requestSubmit: undefined })
    const work = start(form)
    work.sendWhenDone()
    workers[0]!.onmessage!({ data: '1-2' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('says and sends nothing for a form that is drawn anew', () => {
    const { form, submit, shown } = openForm()
    const work = start(form)
    work.sendWhenDone()
    work.stop()
    expect(workers[0]!.terminate).toHaveBeenCalled()
    wait(LONGEST_S)
    expect(submit).not.toHaveBeenCalled()
    expect(shown()).toEqual(['browser'])
  })

  it('says that it is done to whoever has not pressed yet', () => {
    const { form, submit, shown } = openForm()
    const work = start(form)
    workers[0]!.onmessage!({ data: '1-2' })
    expect(work.isAtIt).toBe(false)
    expect(shown()).toEqual(['done'])
    expect(submit).not.toHaveBeenCalled()
  })

  it('that never answers holds no form back', () => {
    const { form, fields, submit } = openForm()
    start(form).sendWhenDone()
    wait(LONGEST_S - 1)
    expect(submit).not.toHaveBeenCalled()
    wait(1)
    expect(submit).toHaveBeenCalledTimes(1)
    expect(fields.proof.value).toBe('')
  })

  it('that comes late counts still, if nobody pressed meanwhile', () => {
    const { form, fields, submit, shown } = openForm()
    const work = start(form)
    wait(LONGEST_S)
    expect(work.isAtIt).toBe(false)
    expect(shown()).toEqual(['person'])
    workers[0]!.onmessage!({ data: '1-2' })
    expect(fields.proof.value).toBe('1-2')
    expect(shown()).toEqual(['done'])
    expect(submit).not.toHaveBeenCalled()
  })

  it('that fails sends the form as it is', () => {
    const { form, submit, shown } = openForm()
    start(form).sendWhenDone()
    workers[0]!.onerror!()
    expect(submit).toHaveBeenCalledTimes(1)
    expect(shown()).toEqual(['person'])
  })

  it('that cannot begin leaves the form to the person', () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new Error('not allowed')
    })
    const { form, shown } = openForm()
    expect(start(form).isAtIt).toBe(false)
    expect(shown()).toEqual(['person'])
  })

  it('that was done before is not done again', () => {
    const { form, fields } = openForm()
    fields.proof.value = '1-2'
    expect(start(form).isAtIt).toBe(false)
    expect(workers).toEqual([])
  })
})
