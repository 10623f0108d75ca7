'use client'

/** Longest work between two frames, in ms: a zoom goes on while tiles and circles are drawn. */
const SLICE_MS = 6

/** The same for what is drawn first: people wait for it and move nothing, and each frame costs as much again. */
const FIRST_SLICE_MS = 40

/** Work that is done a slice at each frame, in the order it was asked but for what comes first. */
export class Slices {
  private readonly first: (() => void)[] = []
  private readonly tasks: (() => void)[] = []
  private frame: number | undefined
  private sliceMs = FIRST_SLICE_MS

  /** @param isToldOfFirst whether `settle` will be called; else what comes first is all that waits before nothing does */
  constructor(private readonly options = { isToldOfFirst: false }) {}

  /** @param isFirst before all that waits and is not */
  add(task: () => void, { isFirst = false } = {}): void {
    const row = isFirst ? this.first : this.tasks
    row.push(task)
    this.frame ??= requestAnimationFrame(this.run)
  }

  /** What comes first stands, or people move the map: from now on nothing may hold it up. */
  settle(): void {
    this.sliceMs = SLICE_MS
  }

  /** Does all that waits, at once: for paper there is no later frame. */
  finish(): void {
    while (this.isWaiting) this.next()?.()
  }

  clear(): void {
    this.first.length = this.tasks.length = 0
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
  }

  private get isWaiting(): boolean {
    return this.first.length + this.tasks.length > 0
  }

  private readonly next = (): (() => void) | undefined => this.first.shift() ?? this.tasks.shift()

  private readonly run = (): void => {
    this.frame = undefined
    const until = performance.now() + this.sliceMs
    do this.next()?.()
    while (this.isWaiting && performance.now() < until)
    // Not again when a task asked for one: each frame would have twice the slices of the one before.
    if (this.isWaiting) this.frame ??= requestAnimationFrame(this.run)
    else if (!this.options.isToldOfFirst) this.settle()
  }
}
