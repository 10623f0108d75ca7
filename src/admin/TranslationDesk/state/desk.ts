import type { Kept, KeptWords } from '@/admin/kept'
import type { BesideWords } from '@/translation/beside'
import type { MemoryMatch } from '@/translation/memory'
import type { UnitAction, UnitOrder } from '@/translation/saveUnit'
import type { SeenUnits, SourceUnit, StoredUnit } from '@/translation/types'

import type { Answer, MachineAnswer, Passages, Site, Trouble } from './api'
import type { Draft } from './draft'

/** How the saving of one passage stands. `changed`: somebody else wrote too; the person chooses. */
export type SaveState = 'waiting' | 'saving' | 'saved' | 'changed' | 'refused' | Trouble

/** What a person is doing to one passage. */
export interface Work {
  save: SaveState
  /** Words that the site has not said yes to. */
  draft?: Draft | undefined
  /** Why the site refused, in the person's language. */
  sentence?: string | undefined
}

export interface DeskState {
  passages: Passages | undefined
  /** Why the passages could not be read. */
  trouble: Trouble | undefined
  works: Readonly<Record<string, Work>>
  /** What was typed here on an earlier visit and never saved, by passage. */
  offers: Readonly<Record<string, Kept<Draft>>>
}

/** A pause in typing after which a passage is saved. */
const PAUSE_MS = 1500

/** After trouble, the same is tried again. */
const RETRY_MS = 10_000

/**
 * The state of a translator's desk, without its screen. Each passage is saved by itself, on a pause or
 * on leaving it; until the site has said yes, its words are kept in the browser.
 */
export class Desk {
  private state: DeskState = { passages: undefined, trouble: undefined, works: {}, offers: {} }
  private readonly listeners = new Set<() => void>()
  private readonly due = new Map<string, UnitOrder>()
  /** Passages in which a machine's words were put, until the site knows. */
  private readonly machines = new Map<string, string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending: Promise<void> | undefined
  /** The French is read again as soon as what is being sent is answered. */
  private isReading = false

  constructor(
    private readonly site: Site,
    private readonly kept: KeptWords<Draft>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly read = (): DeskState => this.state

  /** Reads the passages, the first time or again; what is being typed stays. */
  readonly load = async (): Promise<void> => {
    const first = await this.site.load()
    if (typeof first === 'string') return this.set({ trouble: first })
    // With the words whose French left the site says where they are now: before them it would be another passage.
    const again = (await this.sendLeft(first)) ? await this.site.load() : first
    const answer = typeof again === 'string' ? first : again
    const { passages: before } = this.state
    // The same words to check by: what was checked is not checked again.
    const terms = before && isSame(before.terms, answer.terms) ? before.terms : answer.terms
    this.set({ passages: { ...answer, terms }, trouble: undefined })
    this.findOffers(answer)
    if (this.due.size > 0) await this.flush()
  }

  /** What the person is about to put in a passage is a machine's. */
  readonly beginWith = (key: string, machine: string): void => {
    this.machines.set(key, machine)
  }

  /** The person writes. Words put back as they were are no change. */
  readonly write = (unit: SourceUnit, text: string): void => {
    const { key } = unit
    const stored = this.entryOf(key)?.target ?? ''
    const work = this.state.works[key]
    const before = work?.draft?.before ?? stored
    this.withdrawOffer(key)
    if (text === stored && before === stored && work?.save !== 'saving') return this.giveUp(key)
    const machine = this.machines.get(key) ?? work?.draft?.machine
    const follows = work?.draft?.follows ?? this.keyBefore(key)
    const draft = { unit, follows, before, text, machine }
    this.keep(draft, work?.save === 'changed' ? 'changed' : 'waiting')
  }

  /** Of two translations of one passage, the person keeps their own: they have seen the other. */
  readonly keepMine = (key: string): Promise<void> => {
    const draft = this.state.works[key]?.draft
    if (draft) this.keep({ ...draft, before: this.entryOf(key)?.target ?? '' }, 'waiting')
    return this.flush()
  }

  /** The person lets their own words go. */
  readonly giveUp = (key: string): void => {
    this.due.delete(key)
    this.machines.delete(key)
    this.kept.forget(key)
    this.work(key, undefined)
  }

  /** Words of an earlier visit are the person's again, as if just typed. */
  readonly takeUp = (key: string): Promise<void> => {
    const offer = this.state.offers[key]
    this.withdrawOffer(key)
    if (offer) this.keep(offer.value, 'waiting')
    return this.flush()
  }

  readonly dismissOffer = (key: string): void => {
    this.withdrawOffer(key)
    this.kept.forget(key)
  }

  /** What is done to stored words: they are right, approved, or to be read again. */
  readonly act = (unit: SourceUnit, action: UnitAction, reason?: string): Promise<void> =>
    this.actOnAll([unit], action, reason)

  /** The same done to several passages as they are shown, all at once. */
  readonly actOnAll = (
    units: readonly SourceUnit[],
    action: UnitAction,
    reason?: string,
  ): Promise<void> => {
    for (const unit of units) {
      const target = this.entryOf(unit.key)?.target ?? ''
      this.due.set(unit.key, { action, unit, before: target, target, ...(reason && { reason }) })
    }
    return this.flush()
  }

  /** Words kept beside go where they are nearest, or away. */
  readonly useBeside = ({ key, entry, nearest, target }: BesideWords): Promise<void> => {
    if (nearest && entry.begunBy) this.beginWith(nearest.key, entry.begunBy.machine)
    if (nearest) this.write(nearest, target)
    return this.dismissBeside(key)
  }

  readonly dismissBeside = (key: string): Promise<void> => {
    const entry = this.entryOf(key)
    if (entry?.beside) {
      const unit = { key, source: entry.source, fingerprint: '', ...entry.beside }
      this.due.set(key, { action: 'dismiss', unit, before: entry.target, target: entry.target })
    }
    return this.flush()
  }

  /** What was approved for passages like this one. */
  readonly suggest = async (key: string): Promise<readonly MemoryMatch[] | Trouble> => {
    const answer = await this.site.suggest(key)
    return typeof answer === 'string' ? answer : answer.matches
  }

  /** What a machine outside the site proposes, or why nothing. */
  readonly askMachine = (key: string): Promise<MachineAnswer | Trouble> => this.site.askMachine(key)

  /** Sends what waits, now: the person leaves a passage or the page, or the network is back. */
  readonly flush = async (): Promise<void> => {
    if (this.sending) return this.sending.then(this.flush)
    clearTimeout(this.timer)
    const orders = [...this.due.values()]
    if (orders.length === 0) return
    this.due.clear()
    for (const { unit } of orders) this.work(unit.key, { ...this.workOf(unit.key), save: 'saving' })
    this.sending = this.site.send(orders).then((answer) => this.settle(orders, answer))
    await this.sending
  }

  /** The passages as they stand on the page, all that waited being saved first: only these are approved. */
  readonly seen = async (): Promise<SeenUnits> => {
    await this.flush()
    const { units = [], entries = {} } = this.state.passages ?? {}
    return Object.fromEntries(
      units.flatMap(({ key, source }) => {
        const target = entries[key]?.target
        return target === undefined ? [] : [[key, { source, target }] as const]
      }),
    )
  }

  readonly stop = (): void => clearTimeout(this.timer)

  private settle(orders: readonly UnitOrder[], answer: Answer | Trouble): void {
    this.sending = undefined
    if (typeof answer === 'string') {
      for (const order of orders) this.postpone(order, answer)
      return this.schedule(RETRY_MS)
    }
    const { passages } = this.state
    const { names, updatedAt } = answer
    if (passages) {
      this.set({ passages: { ...passages, names: { ...passages.names, ...names }, updatedAt } })
    }
    const isBehind = orders.map((order, index) => this.settleOne(order, answer.outcomes[index]))
    if (isBehind.includes(true) && !this.isReading) void this.load()
    if (this.due.size > 0) this.schedule(PAUSE_MS)
  }

  /** Returns whether the French that is shown is no longer the French of today. */
  private settleOne(order: UnitOrder, outcome: Answer['outcomes'][number] | undefined): boolean {
    const { key } = order.unit
    const draft = this.state.works[key]?.draft
    switch (outcome?.result) {
      case 'saved':
      case 'same':
        this.store(key, outcome.entry)
        this.typedOn(key, order.target, draft)
        return false
      case 'changed':
        this.store(key, outcome.entry)
        this.work(key, draft && { save: 'changed', draft })
        return false
      case 'beside':
        // What was typed while they were on their way goes where they went.
        if (draft && draft.text !== order.target) this.keep(draft, 'waiting')
        else this.giveUp(key)
        return true
      case 'refused':
        this.work(key, { save: 'refused', draft, sentence: outcome.sentence })
        return outcome.code === 'unitsUnseen'
      default:
        this.postpone(order, 'failed')
        return false
    }
  }

  /** What was typed while the passage was being saved is saved next, over what was just saved. */
  private typedOn(key: string, saved: string, draft: Draft | undefined): void {
    if (draft && draft.text !== saved) return this.keep({ ...draft, before: saved }, 'waiting')
    this.machines.delete(key)
    this.kept.forget(key)
    this.work(key, { save: 'saved' })
  }

  private postpone(order: UnitOrder, trouble: Trouble): void {
    const { key } = order.unit
    if (!this.due.has(key)) this.due.set(key, order)
    this.work(key, { ...this.workOf(key), save: trouble })
  }

  private keep(draft: Draft, save: 'changed' | 'waiting'): void {
    const { unit } = draft
    this.kept.keep(unit.key, draft)
    this.work(unit.key, { save, draft })
    if (save === 'changed') return
    this.due.set(unit.key, orderOf(draft))
    this.schedule(PAUSE_MS)
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delayMs)
  }

  /** Sends the words that lost their French, of this visit or an earlier one; whether there were any. */
  private async sendLeft({ units }: Passages): Promise<boolean> {
    const current = new Set(units.map(({ key }) => key))
    for (const [key, kept] of this.kept.all()) {
      if (!current.has(key)) this.due.set(key, orderOf(kept.value))
    }
    if ([...this.due.keys()].every((key) => current.has(key))) return false
    this.isReading = true
    await this.flush().finally(() => (this.isReading = false))
    return true
  }

  /** What an earlier visit left: what stands there already goes. */
  private findOffers({ units, entries }: Passages): void {
    const current = new Set(units.map(({ key }) => key))
    const offers: Record<string, Kept<Draft>> = {}
    for (const [key, kept] of this.kept.all()) {
      const { text } = kept.value
      if (!current.has(key) || this.state.works[key]?.draft) continue
      else if (entries[key]?.target === text) this.kept.forget(key)
      else offers[key] = kept
    }
    this.set({ offers })
  }

  private withdrawOffer(key: string): void {
    const { [key]: offer, ...offers } = this.state.offers
    if (offer) this.set({ offers })
  }

  private store(key: string, entry: StoredUnit | undefined): void {
    const { passages } = this.state
    if (!passages) return
    const { [key]: _before, ...others } = passages.entries
    const entries = entry ? { ...passages.entries, [key]: entry } : others
    this.set({ passages: { ...passages, entries } })
  }

  /** The key of the passage before one, in the French that the person has before them. */
  private keyBefore(key: string): string | undefined {
    const units = this.state.passages?.units ?? []
    const at = units.findIndex((unit) => unit.key === key)
    return at < 0 ? undefined : (units[at - 1]?.key ?? '')
  }

  private entryOf(key: string): StoredUnit | undefined {
    return this.state.passages?.entries[key]
  }

  private workOf(key: string): Work {
    return this.state.works[key] ?? { save: 'waiting' }
  }

  private work(key: string, work: Work | undefined): void {
    const { [key]: _before, ...others } = this.state.works
    this.set({ works: work ? { ...this.state.works, [key]: work } : others })
  }

  private set(changes: Partial<DeskState>): void {
    this.state = { ...this.state, ...changes }
    for (const listener of this.listeners) listener()
  }
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b)

const orderOf = ({ unit, follows, before, text, machine }: Draft): UnitOrder => ({
  action: 'write',
  unit,
  ...(follows === undefined ? {} : { follows }),
  before,
  target: text,
  ...(machine ? { machine } : {}),
})
