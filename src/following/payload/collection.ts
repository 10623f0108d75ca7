export const FOLLOWERS = 'followers'
