import type { Payload } from 'payload'

import { type AuditEntry, recordAudit } from '@/audit/recordAudit'

import type { Reader } from './reader'

/** The same question by the same person within this time is one consultation. */
const SAME_CONSULTATION_MS = 15 * 60 * 1000

/** How many consultations are remembered before the oldest are forgotten. */
const REMEMBERED = 5000

/** Writes consultations in the log, before the answer leaves. */
export class Consultations {
  private readonly seen = new Map<string, number>()

  constructor(
    private readonly payload: Payload,
    private readonly now: () => number = Date.now,
  ) {}

  /** Logs a consultation, once for the same question asked again a moment later. */
  async record(reader: Reader, entry: AuditEntry): Promise<void> {
    const key = JSON.stringify([reader.user.id, entry.action, entry.summary])
    const before = this.seen.get(key)
    if (before !== undefined && this.now() - before < SAME_CONSULTATION_MS) return
    await recordAudit({ payload: this.payload, user: reader.user }, entry)
    this.remember(key)
  }

  /** Logs what is logged every time. */
  async recordAlways(reader: Reader, entry: AuditEntry): Promise<void> {
    await recordAudit({ payload: this.payload, user: reader.user }, entry)
  }

  private remember(key: string): void {
    this.seen.delete(key)
    this.seen.set(key, this.now())
    if (this.seen.size > REMEMBERED) this.seen.delete(this.seen.keys().next().value!)
  }
}
