/** What came of a question, or why nothing did. */
export type Outcome = 'answered' | 'notAnswered'

interface Tools {
  /** What would be asked now. */
  read: () => string
  ask: (question: string) => Promise<Outcome>
  onBusy: (isBusy: boolean) => void
}

/**
 * Asks at once, and never twice at a time: what changes while an answer is on its way is asked when it has come, as it
 * stands then. So who is asked sets the pace, and no pause has to be guessed. What was answered is not asked again.
 */
export class OneAtATime {
  private isBusy = false
  private isWanted = false
  private isEnded = false
  /** What the last answer was to. */
  private answered: string | undefined

  constructor(private readonly tools: Tools) {}

  /** Something may have changed. */
  want(): void {
    this.isWanted = true
    if (!this.isBusy && !this.isEnded) void this.run()
  }

  /** Asks even what was answered already. */
  wantAgain(): void {
    this.answered = undefined
    this.want()
  }

  /** Nothing is asked any more. */
  end(): void {
    this.isEnded = true
  }

  private async run(): Promise<void> {
    const { read, ask, onBusy } = this.tools
    this.isBusy = true
    let isSaid = false
    while (this.isWanted && !this.isEnded) {
      this.isWanted = false
      const question = read()
      if (question === this.answered) continue
      if (!isSaid) onBusy((isSaid = true))
      // What was not answered is asked again at the next change.
      this.answered = (await ask(question)) === 'answered' ? question : undefined
    }
    this.isBusy = false
    if (isSaid && !this.isEnded) onBusy(false)
  }
}
