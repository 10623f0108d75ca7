import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import { resolveCorrection } from '@/lmia/payload/corrections/resolveCorrection'

import { labelOfField } from '../fields'

/**
 * Hook: what a person typed is turned into what rows are matched by (folded names, a known place),
 * and refused with a reason when it matches nothing that could be.
 */
export const resolveTypedCorrection: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const resolved = await resolveCorrection({ ...originalDoc, ...data })
  if (resolved.problems.length > 0) {
    throw new ValidationError(
      {
        collection: 'lmia-corrections',
        errors: resolved.problems.map(({ path, message }) => ({
          path,
          label: labelOfField(path)?.[personLocale(req)],
          message: message[personLocale(req)],
        })),
      },
      req.t,
    )
  }
  return { ...data, ...resolved.fields }
}
