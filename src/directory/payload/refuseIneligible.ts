import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import { fillIn } from '@/text/fillIn'
import { labelOf } from '@/http/payload/labelOf'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import type { Organization } from '@/payload-types'

import { CRITERIA } from '../criteria'
import { isSure } from '../duplicates'
import { identityFromDocument } from './readIdentities'
import { readOnline } from './readSheet'
import { findUnlistedAlike } from './unlistedAlike'

interface Problem {
  path: string
  message: string
}

/**
 * Hook: what a person makes, publishes or renames online meets the criteria. Free of charge is said before the first
 * publication, and a paid service is never put online; nor is a sheet of an organization that asked
 * not to be listed, unless it is that very memory. What was published before the question is not
 * stopped by it, whether it is corrected at once or by way of a draft.
 */
export const refuseIneligible: CollectionBeforeChangeHook<Organization> = async (change) => {
  const { collection, data, originalDoc, operation, req } = change
  const sheet: Partial<Organization> = { ...originalDoc, ...data }
  const isNew = operation === 'create'
  const isRestored = Boolean(originalDoc?.mergedInto) && !sheet.mergedInto
  const isOnline = sheet._status === 'published'
  if (!req.user || sheet.doNotList || isRestored || !(isNew || isOnline)) return data
  const online = isNew ? undefined : await onlineBefore(req, originalDoc)
  const isPublication = isOnline && !online
  const problems = [
    ...mergedProblems(sheet, isPublication, req),
    ...costProblems(sheet, { isPublication, wasPaid: online?.cost === 'paid' }, req),
    ...(isNew || isPublication || isRenamed(online, sheet)
      ? await unlistedProblems(sheet, req)
      : []),
  ]
  if (problems.length > 0) {
    const errors = problems.map((each) => ({ ...each, label: labelOf(collection, each.path) }))
    throw new ValidationError({ collection: 'organizations', errors, req }, req.t)
  }
  return data
}

type Online = Pick<Organization, 'name' | 'otherNames' | 'cost'>

/** Whether what is online comes to be called otherwise: under another name it may be another. */
const isRenamed = (online: Online | undefined, sheet: Partial<Organization>): boolean =>
  namesOf(sheet).some((name) => !namesOf(online ?? {}).includes(name))

const namesOf = ({ name, otherNames }: Partial<Online>): (string | undefined)[] => [
  name,
  ...(otherNames ?? []).map((other) => other.name),
]

/** The sheet as the public reads it, if it does: `originalDoc` may be a draft over it. */
async function onlineBefore(
  req: PayloadRequest,
  latest: Organization | undefined,
): Promise<Online | undefined> {
  if (!latest || latest._status === 'published') return latest
  return readOnline(req.payload, latest.id, req)
}

/** One that was merged comes back by undoing that, so that no address is there twice. */
const mergedProblems = (
  { mergedInto }: Partial<Organization>,
  isPublication: boolean,
  req: PayloadRequest,
): Problem[] =>
  mergedInto && isPublication ? [{ path: 'mergedInto', message: MERGED[personLocale(req)] }] : []

function costProblems(
  { cost }: Partial<Organization>,
  { isPublication, wasPaid }: { isPublication: boolean; wasPaid: boolean },
  req: PayloadRequest,
): Problem[] {
  const locale = personLocale(req)
  if (cost === 'paid' && !wasPaid) return [{ path: 'cost', message: CRITERIA.paid[locale] }]
  return isPublication && !cost ? [{ path: 'cost', message: COST_NEEDED[locale] }] : []
}

/** Whether it is, as good as surely, one that asked not to be listed. */
async function unlistedProblems(
  sheet: Partial<Organization>,
  req: PayloadRequest,
): Promise<Problem[]> {
  if (!sheet.name) return []
  const found = (await findUnlistedAlike(req, identityFromDocument(sheet))).filter(isSure)
  return found.slice(0, 1).map(({ found: { name } }) => ({
    path: 'name',
    message: fillIn(ASKED_NOT_TO[personLocale(req)], { name }),
  }))
}

const MERGED: Label = {
  fr: 'Cette fiche a été fusionnée avec une autre\u00a0: annulez la fusion dans «\u00a0Doublons\u00a0».',
  en: 'This listing was merged into another: undo the merge in “Duplicates”.',
  es: 'Esta ficha se fusionó con otra: deshaga la fusión en «Duplicados».',
}

const COST_NEEDED: Label = {
  fr: 'Dites si les services sont gratuits avant de publier la fiche.',
  en: 'Say whether the services are free before you publish the listing.',
  es: 'Diga si los servicios son gratuitos antes de publicar la ficha.',
}

const ASKED_NOT_TO: Label = {
  fr: 'Cet organisme semble être «\u00a0{name}\u00a0», qui a demandé à ne pas être inscrit. Voyez sa fiche d’abord.',
  en: 'This organization seems to be “{name}”, which asked not to be listed. Look at its listing first.',
  es: 'Esta organización parece ser «{name}», que pidió no aparecer. Mire primero su ficha.',
}
