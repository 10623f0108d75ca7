/*
 * Stands in the place of the configuration for tests that share their modules: Payload writes into the collections and
 * blocks that it is given, and what another test then reads of them hangs on which of the two came first.
 */
throw new Error(
  'A unit test that shares its modules reads payload.config.ts: test something smaller, or put something in its place',
)
