/** What a command ends with. */
export const EXIT = { done: 0, refused: 1, usage: 2, fault: 3, cancelled: 130 } as const
