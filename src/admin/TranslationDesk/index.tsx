import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole, STAFF } from '@/access'
import { dayAt } from '@/days/calendar'
import { storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { isInLanguagesOf } from '@/today'
import { collectTranslations } from '@/today/payload/collectTranslations'
import { titleOfSource } from '@/translation/follow'
import { isTextKind } from '@/translation/kinds'
import { inOrderOfNeed } from '@/translation/need'
import { mayWriteIn } from '@/translation/payload/access'
import type { WorkflowActor } from '@/workflow'

import { OwnScreen, signInAddress } from '../Frame/OwnScreen'

import { ChangesDesk } from './ChangesDesk'
import { Queue } from './queue/Queue'
import { queueAddress, readDeskPage } from '@/translation/deskAddress'
import { TextDesk } from './TextDesk'

import './index.css'

/** The desk in the admin: the queue, one text, or all that changed in a language. */
export async function TranslationDesk(props: AdminViewServerProps) {
  const { initPageResult, params } = props
  const { user, payload } = initPageResult.req
  const { admin } = payload.config.routes
  if (!user) redirect(signInAddress(admin, queueAddress(admin)))
  if (!hasRole(user, ...STAFF)) redirect(`${admin}/unauthorized`)
  const asked = readDeskPage(segmentsOf(params))
  switch (asked?.page) {
    case 'queue':
      return <QueuePage {...props} />
    case 'text':
      return <TextPage {...props} id={asked.id} />
    case 'changes':
      return <ChangesPage {...props} language={asked.language} />
    case undefined:
      return notFound()
  }
}

const segmentsOf = (params: AdminViewServerProps['params']): string[] => {
  const { segments } = params ?? {}
  return Array.isArray(segments) ? segments : []
}

async function QueuePage(props: AdminViewServerProps) {
  const { searchParams } = props
  const { req } = props.initPageResult
  const { payload, user } = req
  if (!user) return null
  const person = user as WorkflowActor
  // Who answers for no language in particular may still look at each.
  const own = LOCALES.filter((language) => isInLanguagesOf(person, language))
  const asked = own.length > 0 ? own : LOCALES
  const found = await collectTranslations({ payload, user }, asked)
  const kind = isTextKind(searchParams?.kind) ? searchParams.kind : undefined
  // Into French there is something only where another language leads.
  const languages = asked.filter(
    (language) => language !== DEFAULT_LOCALE || found.some((each) => each.language === language),
  )
  return (
    <OwnScreen view={props}>
      <Queue
        admin={payload.config.routes.admin}
        locale={personLocale(req)}
        queues={languages.map((language) => ({
          language,
          mayWrite: mayWriteIn(user, language),
          translations: inOrderOfNeed(found.filter((each) => each.language === language)),
        }))}
        kind={kind}
        today={dayAt(new Date())}
      />
    </OwnScreen>
  )
}

interface Named {
  id: Id
  title?: string | null
  language: Locale
  sourceLanguage?: Locale | null
}

async function TextPage({ initPageResult, id }: AdminViewServerProps & { id: string }) {
  const { req } = initPageResult
  const known = readId(req.payload, id)
  if (known === undefined) return notFound()
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { id: { equals: known } },
    select: { title: true, language: true, sourceLanguage: true },
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    req,
    user: req.user,
  })
  if (!docs[0]) return notFound()
  const text = storedAs<Named>(docs[0])
  return (
    <TextDesk
      id={text.id}
      language={text.language}
      sourceLanguage={text.sourceLanguage ?? DEFAULT_LOCALE}
      title={titleOfSource(text.title ?? '', text.language)}
    />
  )
}

/** Texts of one run: each is opened by itself; when they are done, the next ones come. */
const RUN_TEXTS = 50

async function ChangesPage({
  initPageResult,
  language,
}: AdminViewServerProps & { language: string }) {
  const { payload, user } = initPageResult.req
  const target = LOCALES.find((each) => each === language)
  if (!user || !target || !mayWriteIn(user, target)) return notFound()
  const found = await collectTranslations({ payload, user }, [target])
  const texts = inOrderOfNeed(found)
    .filter(({ counts }) => counts.wordsToDo > 0)
    .slice(0, RUN_TEXTS)
    .map(({ id, title }) => ({ id, title: titleOfSource(title, target) }))
  return <ChangesDesk language={target} texts={texts} />
}
