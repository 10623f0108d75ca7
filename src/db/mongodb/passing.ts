/** Counts of who asked for how much in the last minutes: see `src/server/sharedLimits.ts`. */
export const RATE_LIMITS = 'rate-limits'
/** Who prepares the database now: see `lease.ts`. */
export const BOOT_LEASES = 'boot-leases'

/**
 * Collections that hold a passing moment of the processes that run. They are in no backup: with the
 * site's secret beside them, hashed addresses could be guessed, and a start would wait for who
 * prepared the database that was backed up.
 */
export const PASSING: readonly string[] = [RATE_LIMITS, BOOT_LEASES]
