/** Answers that are made once, until what they were made of is replaced; the oldest leaves first. */
export class Kept<T> {
  private sources: readonly object[] = []
  private readonly answers = new Map<string, T>()

  /** @param most as many answers are kept */
  constructor(private readonly most: number) {}

  /**
   * @param sources what every answer is made of: another object is another content
   * @param key what was asked of them
   */
  find(sources: readonly object[], key: string, make: () => T): T {
    if (sources.some((one, at) => one !== this.sources[at])) {
      this.sources = sources
      this.answers.clear()
    }
    const known = this.answers.get(key)
    if (known !== undefined) return known
    const made = make()
    const [oldest] = this.answers.keys()
    if (oldest !== undefined && this.answers.size >= this.most) this.answers.delete(oldest)
    this.answers.set(key, made)
    return made
  }
}
