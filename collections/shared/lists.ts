import type { CollectionConfig, Field } from 'payload'

import type { DayChoice } from '@/admin/ListTools/DayFilter'
import { readDays, whereDays } from '@/admin/ListTools/days'
import type { Label } from '@/i18n/locales'

import { isDayField } from './dates'

/** Around the table of every list: days to choose from, rules of its columns, what to do when it is empty. */
export const withListTools = (collection: CollectionConfig): CollectionConfig => {
  const own = collection.admin?.components
  const days = daysOf(collection.fields)
  return {
    ...collection,
    admin: {
      ...collection.admin,
      ...(days.length > 0 ? { baseFilter: daysAsked(collection, days) } : {}),
      components: {
        ...own,
        beforeListTable: [
          ...(own?.beforeListTable ?? []),
          {
            path: '@/admin/ListTools#BeforeTable',
            clientProps: { days },
          },
        ],
        afterListTable: ['@/admin/ListTools#AfterTable', ...(own?.afterListTable ?? [])],
      },
    },
  }
}

/** What the address of the list asks of its days, beside what the collection itself leaves out. */
const daysAsked =
  ({ admin }: CollectionConfig, days: readonly DayChoice[]): BaseFilter =>
  async (args) => {
    const own = await admin?.baseFilter?.(args)
    const fields = days.map(({ path }) => path)
    const asked = whereDays(readDays(args.req.query, fields))
    return own && asked ? { and: [own, asked] } : (asked ?? own ?? null)
  }

type BaseFilter = NonNullable<NonNullable<CollectionConfig['admin']>['baseFilter']>

/** The days of a document itself; those of its rows are many. */
function daysOf(fields: readonly Field[], prefix = ''): DayChoice[] {
  return fields.flatMap((field): DayChoice[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        daysOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    if (field.type === 'group') {
      return daysOf(
        field.fields,
        'name' in field && field.name ? `${prefix}${field.name}.` : prefix,
      )
    }
    if (field.type === 'row' || field.type === 'collapsible') return daysOf(field.fields, prefix)
    return isDayField(field) && 'name' in field
      ? [{ path: `${prefix}${field.name}`, label: field.label as Label }]
      : []
  })
}
