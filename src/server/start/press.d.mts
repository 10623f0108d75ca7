/** Presses the scripts and styles of a folder, each into a `.br` beside it. */
export function press(folder: string): Promise<void>
