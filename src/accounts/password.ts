/** Fewer characters than this are guessed too easily (NIST SP 800-63B, 2025: 15 alone, 8 with more). */
export const PASSWORD_MIN = 12

/** More would only slow the server down. */
export const PASSWORD_MAX = 200
