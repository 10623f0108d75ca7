/** How deep a cause is looked for: Payload and Drizzle wrap what a database said. */
const MOST_CAUSES = 5

/** An error, what caused it, what caused that… */
export const causesOf = (error: unknown, depth = 0): Error[] =>
  error instanceof Error && depth < MOST_CAUSES ? [error, ...causesOf(error.cause, depth + 1)] : []
