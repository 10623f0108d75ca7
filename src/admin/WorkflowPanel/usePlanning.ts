import { useState } from 'react'

import { rememberDone } from './done'
import type { PlanOrder } from './useWorkflow'
import type { Words } from './words'

/** Returns the sentences of a refusal; throws when nothing was answered. */
export type SendPlan = (order: PlanOrder) => Promise<string[] | undefined>

/** What the person does to what is planned, and what the site answered. */
export function usePlanning(words: Words, plan: SendPlan, askAgain: () => void) {
  const [isSending, setIsSending] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')

  /** What was answered to something else is said no more. */
  function forget() {
    setRefused([])
    setSaid('')
  }

  async function send(order: PlanOrder): Promise<boolean> {
    setIsSending(true)
    try {
      const sentences = (await plan(order)) ?? []
      setRefused(sentences)
      return sentences.length === 0
    } catch {
      setRefused([words.unsure])
      askAgain()
      return false
    } finally {
      setIsSending(false)
    }
  }

  /** Without a new page: words that are typed and not saved stay. */
  async function settle(order: PlanOrder, done: string): Promise<boolean> {
    forget()
    const isDone = await send(order)
    if (isDone) setSaid(done)
    askAgain()
    return isDone
  }

  /** The text may be approved by it: the page shows what changed. */
  async function choose(order: PlanOrder): Promise<void> {
    if (!(await send(order))) return
    window.location.reload()
    rememberDone(words.plan.chosen)
  }

  return { isSending, refused, said, settle, choose, forget }
}
