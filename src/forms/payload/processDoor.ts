import type { FormDoor } from './formDoor'

/*
 * The door of this process, for the pages and actions that Next bundles apart from the server that made it: what one counts
 * the other knows.
 */

const holder = globalThis as typeof globalThis & { accompagnerFormDoor?: FormDoor }

/** Called by the server, before the first page is drawn. */
export function holdFormDoor(door: FormDoor): void {
  holder.accompagnerFormDoor = door
}

/** The door, where a server was started: tests and commands have none. */
export const formDoor = (): FormDoor | undefined => holder.accompagnerFormDoor
