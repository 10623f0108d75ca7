import { type Endpoint, NotFound, type PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { personLocale } from '@/i18n/firstLocale'
import { getKeptSource, keptBytes, startImport } from '@/lmia/payload/run/desk'
import { keptSourceOf } from '@/lmia/payload/run/keptSources'
import { withdrawFile } from '@/lmia/payload/store/withdraw'
import type { Notice } from '@/lmia/report/notices'
import { noticesCsv } from '@/lmia/report/noticesCsv'
import type { LmiaFile } from '@/payload-types'

import { answer, forEditors, personOf } from './answers'

/** What can be done with one file: its notices as CSV, loading it again, taking it out. */
export const fileEndpoints: Endpoint[] = [
  {
    path: '/:id/notices.csv',
    method: 'get',
    handler: forEditors(async (req) => {
      const file = await findFile(req)
      const notices = Array.isArray(file.notices) ? (file.notices as Notice[]) : []
      const name = `${file.periodKey ?? 'list'}-${file.kind}-notices.csv`
      return new Response(noticesCsv(notices, personLocale(req)), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"`,
        },
      })
    }),
  },
  {
    path: '/:id/reload',
    method: 'post',
    handler: forEditors(async (req) => {
      const file = await findFile(req)
      await getKeptSource(file.sha256 ?? '', file.name) // refused at once when it is not kept
      const source = keptSourceOf(file, keptBytes())
      await startImport(req.payload, [source], personOf(req), { again: true })
      return answer({ started: true }, 202)
    }),
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: forEditors(async (req) => {
      const file = await findFile(req)
      const withdrawn = await withdrawFile(req.payload, String(file.id))
      if (withdrawn) {
        await recordAudit(req, {
          action: 'lmia-files.withdraw',
          summary: `${file.name} (${file.periodKey ?? ''})`,
          resource: 'lmia-files',
          resourceKey: file.id,
        })
      }
      return answer({ withdrawn })
    }),
  },
]

async function findFile(req: PayloadRequest): Promise<LmiaFile> {
  const file = await req.payload.findByID({
    collection: 'lmia-files',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!file) throw new NotFound(req.t)
  return file
}
