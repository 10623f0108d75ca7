import type { Readable } from 'node:stream'

/**
 * Where the files of uploads stand: a folder, or a bucket. Each has a plain name, the one that its document bears;
 * pictures made from a picture are files of their own. Files of editions stand in such a place too.
 */
export interface UploadStore {
  /** What people call it: a path, or the name of a bucket. */
  place: string
  /** Names of all files, in no order. */
  list: () => Promise<string[]>
  /**
   * What a file holds; nothing where there is none of that name. Its stream ends with a `StoreAway` where the storage
   * falls silent in the middle.
   */
  read: (name: string) => Promise<Readable | undefined>
  /** When what a file holds was written there, in milliseconds of the epoch; nothing where there is none. */
  changedAt: (name: string) => Promise<number | undefined>
  /** Keeps a file of the disk under a name, in place of what has it. */
  put: (name: string, file: string) => Promise<void>
  /** Removes a file, if it is there. */
  remove: (name: string) => Promise<void>
  /** @throws {StoreAway} when it does not answer within this time, in milliseconds, or refuses */
  prove: (withinMs?: number) => Promise<void>
}

/** Uploads cannot be reached: the storage is away, or refuses the key. */
export class StoreAway extends Error {
  override name = 'StoreAway'
  constructor(
    readonly place: string,
    override readonly cause: unknown,
  ) {
    super(
      `The storage of uploads (${place}) does not answer: ${cause instanceof Error ? cause.message || cause.name : String(cause)}`,
      { cause },
    )
  }
}

/** Whether it is the name of one file, and no way out of its folder. */
export const isOneName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)
