import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest, Where } from 'payload'

import { LISTED } from '@/access/directory'
import { idOf, type Id } from '@/db/ids'
import {
  fieldOf,
  PUBLISH_REQUIREMENTS,
  textBlockers,
  type Refusal,
  type WorkflowCollection,
  type WorkflowDocument,
} from '@/workflow'

type Text = WorkflowDocument & Readonly<Record<string, unknown>>

/**
 * What a text lacks that only its collection and the other documents tell: fields that Payload would
 * refuse to publish without, and contacts that readers would not see.
 */
export async function storedBlockers(
  req: PayloadRequest,
  collection: WorkflowCollection,
  text: Text,
): Promise<Refusal[]> {
  const now = new Date()
  const named = textBlockers(text, PUBLISH_REQUIREMENTS[collection], now).map(fieldOf)
  const fields = req.payload.collections[collection].config.flattenedFields
  return [
    ...missingFields(fields, text, req).filter((refusal) => !named.includes(fieldOf(refusal))),
    ...(await unlistedContacts(req, text)),
  ]
}

function missingFields(
  fields: readonly FlattenedField[],
  text: Text,
  req: PayloadRequest,
): Refusal[] {
  return fields
    .filter((field) => 'required' in field && field.required && isMissing(text[field.name]))
    .map((field) => ({
      code: 'fieldMissing',
      params: { field: field.name, label: labelOf(field, req) },
    }))
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)

function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label = 'label' in field ? field.label : undefined
  return label ? getTranslation(label, req.i18n) : field.name
}

/** Organizations that a contact names and that are not in the directory: not published, or not listed. */
async function unlistedContacts(req: PayloadRequest, { content }: Text): Promise<Refusal[]> {
  const ids = (content ?? []).flatMap((block) =>
    block.blockType === 'contact' ? [idOf(block.organization as Id | null)] : [],
  )
  const wanted = [...new Set(ids.filter((id) => id !== undefined))]
  if (wanted.length === 0) return []
  const named = await findOrganizations(req, { id: { in: wanted } })
  const listed = await findOrganizations(req, { and: [{ id: { in: wanted } }, LISTED] })
  const shown = new Set(listed.map(({ id }) => id))
  return named
    .filter(({ id }) => !shown.has(id))
    .map(({ name }) => ({ code: 'contactNotListed', params: { name } }))
}

async function findOrganizations(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where,
    depth: 0,
    draft: false,
    overrideAccess: true, // the research team may read every sheet; what readers see is asked by LISTED
    pagination: false,
    req,
    select: { name: true },
  })
  return docs
}
