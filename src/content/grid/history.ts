/* What was done to a table, to be undone and done again. */

export interface History<State> {
  past: readonly State[]
  present: State
  future: readonly State[]
}

/** As many steps back as a person would take. */
const MOST_STEPS = 200

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] })

/** A step; nothing happens when it changed nothing. */
export const step = <State>(history: History<State>, next: State): History<State> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-MOST_STEPS), present: next, future: [] }

/** More of the same step: words go on being typed in one square. */
export const amend = <State>(history: History<State>, next: State): History<State> =>
  next === history.present ? history : { ...history, present: next, future: [] }

export function undo<State>({ past, present, future }: History<State>): History<State> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redo<State>({ past, present, future }: History<State>): History<State> {
  const [after, ...rest] = future
  if (after === undefined) return { past, present, future }
  return { past: [...past, present], present: after, future: rest }
}
