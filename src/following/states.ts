/** A following that was asked for and not confirmed, and one that lasts. */
export const FOLLOWER_STATES = ['asked', 'following'] as const
