import { getTranslations } from 'next-intl/server'

import { viewAllRegions } from '@/data/directory'
import { dayAt } from '@/days/calendar'
import { TABLE_FORMATS } from '@/exports/tableFile'
import { firstLocale } from '@/i18n/firstLocale'

import { provinceSheets } from '../_workbook/sheets'

interface Context {
  params: Promise<{ locale: string }>
}

/** The page's tables as a workbook. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = firstLocale((await params).locale)
  const t = await getTranslations({ locale, namespace: 'directory.province' })
  const today = dayAt(new Date())
  const sheets = await provinceSheets(await viewAllRegions({ locale }), locale, today)
  return new Response(await TABLE_FORMATS.xlsx.write(sheets), {
    headers: {
      'Content-Type': TABLE_FORMATS.xlsx.type,
      'Content-Disposition': `attachment; filename="${t('file')}-${today}.xlsx"`,
    },
  })
}
