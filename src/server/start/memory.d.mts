/** Flags of Node for the server's process, from the settings. */
export function serverFlags(settings: Readonly<Record<string, string | undefined>>): string[]
