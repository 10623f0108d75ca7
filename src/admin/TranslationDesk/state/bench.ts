import type { Id } from '@/db/ids'

import type { Desk, DeskState } from './desk'

/** One text that is worked on. */
export interface OpenText {
  id: Id
  /** Of the original. */
  title: string
  desk: Desk
}

/**
 * The texts that are at hand, in their order: one, or all those of a run. Each keeps its own desk, for
 * each is saved by itself.
 */
export class Bench {
  private states: readonly DeskState[]
  private workedOn: Id | undefined

  constructor(readonly texts: readonly OpenText[]) {
    this.states = texts.map(({ desk }) => desk.read())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const stops = this.texts.map(({ desk }, index) =>
      desk.subscribe(() => {
        this.states = this.states.with(index, desk.read())
        listener()
      }),
    )
    return () => stops.forEach((stop) => stop())
  }

  /** How each stands, in their order. */
  readonly read = (): readonly DeskState[] => this.states

  /**
   * One after the other: what is worked on first is there before the last.
   *
   * @param first the id of a text to begin with
   */
  readonly load = async (first?: string): Promise<void> => {
    const isFirst = ({ id }: OpenText) => String(id) === first
    const order = [...this.texts.filter(isFirst), ...this.texts.filter((text) => !isFirst(text))]
    for (const { desk } of order) await desk.load()
  }

  /** Reads again what others did to the text that is worked on; a run of many is not read whole for it. */
  readonly look = async (): Promise<void> => {
    const text = this.texts.find(({ id }) => id === this.workedOn) ?? this.texts[0]
    await text?.desk.load()
  }

  /** The open passage is of this text. */
  readonly workOn = (id: Id): void => {
    this.workedOn = id
  }

  readonly flush = async (): Promise<void> => {
    await Promise.all(this.texts.map(({ desk }) => desk.flush()))
  }

  readonly stop = (): void => this.texts.forEach(({ desk }) => desk.stop())
}
