import type { FieldHook } from 'payload'

import { placeInGuide } from '@/data/guide/parts'

/** Keeps the place of a chapter with its part and order, which a save may leave out. */
export const setPlace: FieldHook = ({ data, originalDoc }) =>
  placeInGuide(data?.part ?? originalDoc?.part, data?.order ?? originalDoc?.order)
