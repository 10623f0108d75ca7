/** Times of a day, 'HH:mm', as forms and sheets keep them; counted in minutes since midnight. */

/**
 * Minutes since midnight as 'HH:mm'; the midnight that ends a day (1440) is '24:00'.
 *
 * @example clockOf(570) // '09:30'
 */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** 'HH:mm' in minutes since midnight, 0 to 1439; nothing for what no clock shows. */
export function minutesOf(time: unknown): number | undefined {
  const [, hours, minutes] = (typeof time === 'string' && /^(\d{2}):(\d{2})$/.exec(time)) || []
  const [hour, minute] = [Number(hours), Number(minutes)]
  return hours !== undefined && hour < 24 && minute < 60 ? hour * 60 + minute : undefined
}
