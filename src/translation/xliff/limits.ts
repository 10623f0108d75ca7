/** All that is to do in a language fits in a few megabytes; more is refused before it is read. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024
