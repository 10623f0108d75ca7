import type { TextField } from 'payload'

/**
 * What a list covers. It is kept by its key, which sorts by time, and read in words; who filters asks for
 * the year, which stands beside it.
 */
export const periodField = ({ index }: Pick<TextField, 'index'> = {}): TextField => ({
  name: 'periodKey',
  type: 'text',
  index,
  label: { fr: 'Période', en: 'Period', es: 'Periodo' },
  admin: {
    components: {
      Field: '@/admin/PeriodField#PeriodField',
      Cell: '@/admin/PeriodField#PeriodCell',
    },
    disableListFilter: true,
  },
})
