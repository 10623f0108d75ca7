/** Counts of a day, a language and an address. */
export const DAILY_COUNTS = 'daily-counts'

/** Words of searches that found nothing. */
export const UNANSWERED_WORDS = 'unanswered-words'
