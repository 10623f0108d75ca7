/** Flags of Node for the server's process, from the settings. */
export function serverFlags(settings: Readonly<Record<string, string | undefined>>): string[]
/** What the environment of the server's process says of memory, from the environment it is started in. */
export function serverEnv(env: Readonly<Record<string, string | undefined>>): Record<string, string>
