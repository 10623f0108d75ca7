import type { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'

import { type AddedBlock, type BlockPlace, saidInFields } from './blocks'

type Form = Pick<
  ReturnType<typeof useForm>,
  'addFieldRow' | 'getDataByPath' | 'getField' | 'removeFieldRow'
>

/** A block that a paste added to the form. */
export interface AddedRow {
  list: string
  id: string
  /** Names of the fields that were filled. */
  fields: string[]
  /** Their words then. */
  said: string
}

/** Blocks of the form after a text, added and taken away again. */
export function useBlocks(form: Form) {
  return {
    add({ list, at }: BlockPlace, blocks: readonly AddedBlock[]): AddedRow[] {
      return blocks.map((block, index) => {
        form.addFieldRow({
          blockType: block.blockType,
          path: list,
          rowIndex: at + 1 + index,
          schemaPath: `${list}.${block.blockType}`,
          subFieldState: stateOf(block),
        })
        const fields = Object.keys(block.values)
        return { list, id: block.id, fields, said: saidInFields(fields, block.values) }
      })
    },
    /** Takes away those in which nobody wrote since; whether that was all. */
    remove(rows: readonly AddedRow[]): boolean {
      const places = rows.map(({ list, id, fields, said }) => {
        const at = (form.getField(list)?.rows ?? []).findIndex((row) => row.id === id)
        const isSame = at >= 0 && said === saidInFields(fields, form.getDataByPath(`${list}.${at}`))
        return { list, at, isSame }
      })
      // From the last one: the places of the others stay.
      for (const { list, at } of places.filter((one) => one.isSame).sort((a, b) => b.at - a.at)) {
        form.removeFieldRow({ path: list, rowIndex: at })
      }
      return places.every(({ at, isSame }) => at < 0 || isSame)
    },
  }
}

function stateOf({ id, values }: AddedBlock): FormState {
  const fields = Object.entries({ id, ...values }).map(([name, value]) => [
    name,
    { initialValue: value, passesCondition: true, valid: true, value },
  ])
  return Object.fromEntries(fields) as FormState
}
