import { APIError, type PayloadRequest } from 'payload'

import { sameId, type Id } from '@/db/ids'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { describeRefusal, type Refusal, type WorkflowAction } from '@/workflow'

/** What the site itself is doing to one document, told to the hooks through the request. */
export interface WorkflowCommand {
  collection: string
  id: Id
  /** `keep` writes the document as given: the site follows a change, nobody acts. */
  action: WorkflowAction | 'keep'
  reason?: string
}

/** The command that concerns this document, if any: a request may touch several. */
export function commandFor(
  req: PayloadRequest,
  collection: string,
  id: Id | undefined,
): WorkflowCommand | undefined {
  const command = req.context.workflow as WorkflowCommand | undefined
  return command?.collection === collection && sameId(command.id, id) ? command : undefined
}

/** Runs `work` with a command in force, then puts back the one before. */
export async function withCommand<Result>(
  req: PayloadRequest,
  command: WorkflowCommand,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = req.context?.workflow
  req.context = { ...req.context, workflow: command }
  try {
    return await work()
  } finally {
    req.context = { ...req.context, workflow: before }
  }
}

/** A person is behind the request; otherwise the site itself is (seed, job, migration). */
export const isPerson = (req: PayloadRequest): boolean =>
  Boolean(req.user) || (req.payloadAPI !== undefined && req.payloadAPI !== 'local')

/** The language of the person who asks, as the admin shows it. */
export function localeOf(req: PayloadRequest): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : DEFAULT_LOCALE
}

/** A refusal as an answer: every reason in the person's language, and as data for the panel. */
export function refusalError(req: PayloadRequest, refusals: readonly Refusal[]): APIError {
  const locale = localeOf(req)
  const sentences = refusals.map((refusal) => describeRefusal(refusal, locale))
  return new APIError(sentences.join(' '), statusOf(refusals), { refusals, sentences }, true)
}

function statusOf(refusals: readonly Refusal[]): number {
  const codes = refusals.map(({ code }) => code)
  if (codes.includes('notAllowed')) return 403
  if (codes.includes('ownVersion') || codes.includes('ownUnits')) return 403
  if (codes.includes('wrongState') || codes.includes('changedMeanwhile')) return 409
  return 422
}
