/** What the address of a page asks, as Next gives it. */
export type Asked = Record<string, string | string[] | undefined>

/** Each word once: what is asked twice is left out. */
export function toParams(asked: Asked): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    if (typeof value === 'string') params.set(name, value)
  }
  return params
}
