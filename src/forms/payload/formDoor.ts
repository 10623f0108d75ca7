import type { Payload } from 'payload'

import { encodeDraft, FORM_DRAFT_HEADER } from '@/forms/draft'
import {
  drawGuard,
  holdUsed,
  judgeSent,
  keepGuard,
  noteTaken,
  type Passed,
  type Verdict,
} from '@/forms/guard'
import { type FormGuard } from '@/forms/guardFields'
import { giveBack, noteKept, takeStamp } from '@/forms/payload/usedStamps'
import { Pressure } from '@/forms/pressure'
import type { FormValues } from '@/forms/readForms'

interface Options {
  /** Read when it is needed. */
  secret: () => string
  logger: Pick<Payload['logger'], 'error' | 'warn'>
  now?: () => number
}

/**
 * The door of the forms that anyone may send: gives each page its stamp, and lets a form through once, when it was
 * open as long as a person reads and, while machines send many, when work was done for it. What this process
 * saw of late is counted here, in memory; stamps hold in every process.
 */
export class FormDoor {
  private readonly pressure: Pressure
  private readonly now: () => number

  constructor(private readonly options: Options) {
    this.now = options.now ?? Date.now
    this.pressure = new Pressure((isOn) =>
      options.logger.warn(
        { isOn },
        isOn ? 'many forms come: they ask for work' : 'forms ask for no work any more',
      ),
    )
  }

  /** What a page that is drawn now needs for its form. */
  draw(): FormGuard {
    return drawGuard(this.judging, this.now())
  }

  /** Headers that give the page of a form its stamp. */
  headers(): Record<string, string> {
    const guard = this.draw()
    return { [FORM_DRAFT_HEADER]: encodeDraft({ values: {}, errors: {}, guard }) }
  }

  /** Whether forms ask for work at this moment. */
  get isOn(): boolean {
    return this.pressure.isHigh(this.now())
  }

  noteMachine(): void {
    this.pressure.note(this.now(), 'machines')
    this.pressure.note(this.now(), 'all')
  }

  /** For a form that comes back with something to correct. */
  keep = (values: FormValues): FormGuard => keepGuard(this.judging, values, this.now())

  judge = (values: FormValues): Verdict => judgeSent(this.judging, values, this.now())

  /**
   * Keeps what was sent by its stamp, once in all processes. What is kept is thanked for, whatever becomes of the note
   * of it; what is not says why.
   */
  async keepOnce<Thanks extends Record<string, string>>(
    payload: Payload,
    passed: Passed,
    values: FormValues,
    save: () => Promise<Thanks>,
  ): Promise<{ thanks: Record<string, string> } | { guard: FormGuard }> {
    const { stamp } = passed
    const taken = await takeStamp(payload, stamp, values)
    if (typeof taken === 'object') return taken
    if (taken !== 'taken') return { guard: this.comeBack(taken) }
    noteTaken(this.judging, passed, this.now())
    let thanks: Thanks
    try {
      thanks = await save()
    } catch (error) {
      await this.orLog(giveBack(payload, stamp), 'the stamp of a form was not given back')
      throw error
    }
    await this.orLog(noteKept(payload, stamp, thanks), 'a form was kept and its stamp not noted')
    return { thanks }
  }

  private orLog = (done: Promise<unknown>, words: string): Promise<unknown> =>
    done.catch((error: unknown) => this.options.logger.error({ err: error }, words))

  private comeBack(why: 'used' | 'unsure'): FormGuard {
    return holdUsed(this.judging, why === 'used' ? 'used' : 'again', this.now())
  }

  private get judging() {
    return { secret: this.options.secret(), pressure: this.pressure }
  }
}
