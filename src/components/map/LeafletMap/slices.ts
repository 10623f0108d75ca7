'use client'

/** Longest work between two frames, in ms: a zoom goes on while tiles and circles are drawn. */
const SLICE_MS = 6

/** The same for what is drawn first: people wait for it and move nothing, and each frame costs as much again. */
const FIRST_SLICE_MS = 40

/** Work that is done a slice at each frame, in the order it was asked. */
export class Slices {
  private readonly tasks: (() => void)[] = []
  private frame: number | undefined
  private sliceMs = FIRST_SLICE_MS

  add(task: () => void): void {
    this.tasks.push(task)
    this.frame ??= requestAnimationFrame(this.run)
  }

  /** Does all that waits, at once: for paper there is no later frame. */
  finish(): void {
    while (this.tasks.length > 0) this.tasks.shift()?.()
  }

  clear(): void {
    this.tasks.length = 0
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
  }

  private readonly run = (): void => {
    this.frame = undefined
    const until = performance.now() + this.sliceMs
    do this.tasks.shift()?.()
    while (this.tasks.length > 0 && performance.now() < until)
    // Not again when a task asked for one: each frame would have twice the slices of the one before.
    if (this.tasks.length > 0) this.frame ??= requestAnimationFrame(this.run)
    else this.sliceMs = SLICE_MS
  }
}
