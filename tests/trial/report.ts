import { FINDING_KINDS, type Outcome } from './trial'

/** How many findings of one trial are told in full. */
const TOLD = 20

/** The outcomes as rows of a table. */
export const rowsOf = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ name, findings, did, notRun, seconds }) => ({
    trial: name,
    found: findings.length === 0 ? (did.length > 0 ? 'nothing' : 'NOT RUN') : findings.length,
    did: did.join('; '),
    'not run': notRun.length > 0 ? 'yes' : '',
    seconds: Math.round(seconds),
  }))

/** What was found and what was not run, in lines. */
export function linesOf(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ name, findings, notRun }) => [
    ...notRun.map((what) => `NOT RUN: ${name}: ${what}`),
    ...findings
      .slice(0, TOLD)
      .map(({ kind, said }) => `FOUND: ${name}: ${kind} (${FINDING_KINDS[kind]}): ${said}`),
    ...(findings.length > TOLD ? [`FOUND: ${name}: ${findings.length - TOLD} more`] : []),
  ])
}

/** 0 when nothing was found, 1 otherwise; what was not run is said and is not a success. */
export const exitCodeOf = (outcomes: readonly Outcome[]): number =>
  outcomes.length > 0 && outcomes.every(({ findings }) => findings.length === 0) ? 0 : 1
