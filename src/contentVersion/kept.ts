import type { Payload } from 'payload'

import { currentScope, noteEverything, readingFor } from '@/db/reading'
import { Reads } from '@/db/reads'
import { dayAt } from '@/days/calendar'

import { currentChanges } from './version'

interface Made<Value> {
  value: Promise<Value>
  reads: Reads
  at: number
  day: string
  isDone: boolean
}

// One per process, shared by the server's own code and by what Next bundled separately.
const holder = globalThis as typeof globalThis & { accompagnerKept?: Map<string, Made<unknown>> }
const allKept = () => (holder.accompagnerKept ??= new Map<string, Made<unknown>>())

/**
 * Forgets all that is kept, as in a process that begins.
 *
 * @returns what puts it back, in the place of what was made meanwhile
 */
export function forgetKept(): () => void {
  const kept = allKept()
  holder.accompagnerKept = new Map()
  return () => void (holder.accompagnerKept = kept)
}

/**
 * Keeps what many pages read, until something that it was made from changes or the day ends. Whoever asks for
 * it has read what it was made from.
 *
 * @param name one per process
 */
export function keptWhileUnchanged<Value>(
  name: string,
  make: (payload: Payload) => Promise<Value>,
): (payload: Payload) => Promise<Value> {
  return async (payload) => {
    const changes = await currentChanges(payload)
    const day = dayAt(new Date())
    const all = allKept() as Map<string, Made<Value>>
    let made = all.get(name)
    const isOld =
      !made ||
      made.day !== day ||
      // Until it is done nobody knows what it reads.
      (made.isDone ? changes.touches(made.reads, made.at) : made.at !== changes.at)
    if (made && !isOld) made.at = changes.at
    if (!made || isOld) {
      const reads = new Reads()
      made = {
        value: readingFor({ reads }, () => make(payload)),
        reads,
        at: changes.at,
        day,
        isDone: false,
      }
      all.set(name, made)
    }
    try {
      const value = await made.value
      made.isDone = true
      currentScope()?.reads?.addAll(made.reads)
      return value
    } catch (error) {
      // A failed reading is not kept: the next reader tries again, and this one gets the error.
      noteEverything()
      if (all.get(name) === made) all.delete(name)
      throw error
    }
  }
}
