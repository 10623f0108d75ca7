import type { Locale } from '@/i18n/locales'
import type { FileResult } from '@/lmia/payload/run/results'
import { LoadRefusal } from '@/lmia/report/loadRefusal'
import { sentenceOf } from '@/lmia/report/sentences'
import { ImportRefusal } from '@/lmia/report/refusal'
import { fillIn } from '@/text/fillIn'

import { WORDS } from './lmiaImportWords'

export interface Report {
  results: FileResult[]
  startedAt: number
  locale: Locale
}

/** The object that `--json` prints for a file: its summary, or why it was refused. */
export function jsonOf(result: FileResult, locale: Locale): Record<string, unknown> {
  if (result.state === 'done') return { ...result.outcome.summary, file: result.name }
  if (result.state === 'failed') return { file: result.name, failed: { detail: result.detail } }
  const { code, params } = result
  return {
    file: result.name,
    refused: { code, params, message: sentenceOf(code, params, locale) },
  }
}

/** Why a file, or the whole run, did not go through: one sentence. */
export function describeFailure(
  failure: Exclude<FileResult, { state: 'done' }> | unknown,
  locale: Locale,
): string {
  if (failure instanceof ImportRefusal || failure instanceof LoadRefusal) {
    return sentenceOf(failure.code, failure.params, locale)
  }
  if (isResult(failure)) {
    if (failure.state === 'refused') {
      return `${failure.name}: ${sentenceOf(failure.code, failure.params, locale)}`
    }
    return `${failure.name}: ${fillIn(WORDS.fault[locale], { detail: failure.detail })}`
  }
  const detail = failure instanceof Error ? failure.message : String(failure)
  return fillIn(WORDS.fault[locale], { detail })
}

const isResult = (value: unknown): value is Exclude<FileResult, { state: 'done' }> =>
  typeof value === 'object' && value !== null && 'name' in value && 'state' in value

/** One line for each file, and the totals. */
export function summaryTable({ results, startedAt, locale }: Report): string {
  const word = (name: keyof typeof WORDS) => WORDS[name][locale]
  const number = new Intl.NumberFormat(`${locale}-CA`)
  const percent = new Intl.NumberFormat(`${locale}-CA`, {
    style: 'percent',
    minimumFractionDigits: 1,
  })
  const head = [
    word('headFile'),
    word('headState'),
    word('headPeriod'),
    word('headRead'),
    word('headRejected'),
    word('headQuebec'),
    word('headPositions'),
    word('headPlaced'),
  ]
  const totals = { rows: 0, quebec: 0, positions: 0 }
  const lines = results.map((result) => {
    if (result.state !== 'done') return [result.name, word(result.state), '', '', '', '', '', '']
    const { state, summary } = result.outcome
    totals.rows += summary.rowsRead
    totals.quebec += summary.quebecRows
    totals.positions += summary.quebecPositions
    const placed = summary.quebecRows - summary.placed.none
    return [
      result.name,
      word(state),
      `${summary.period} ${word(summary.kind)}`,
      number.format(summary.rowsRead),
      number.format(summary.rowsRejected),
      number.format(summary.quebecRows),
      number.format(summary.quebecPositions),
      summary.quebecRows ? percent.format(placed / summary.quebecRows) : '',
    ]
  })
  const total = fillIn(word('total'), {
    files: number.format(results.length),
    rows: number.format(totals.rows),
    quebec: number.format(totals.quebec),
    positions: number.format(totals.positions),
    seconds: number.format(Math.round((Date.now() - startedAt) / 100) / 10),
  })
  return [...alignColumns([head, ...lines]), '', total].join('\n')
}

/** Words to the left, numbers (from the fourth column) to the right. */
function alignColumns(lines: readonly string[][]): string[] {
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => (line[at] ?? '').length)),
  )
  return lines.map((line) =>
    line
      .map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
