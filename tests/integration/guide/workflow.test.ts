import { fieldsFor } from '@/db/documents'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { runWorkflow } from '@/workflow/payload/runWorkflow'

import { account, emptyDatabase, startPayload } from '../harness'
import {
  act,
  aSource,
  chapterData,
  latest,
  publishedChapter,
  readable,
  requestOf,
  rest,
  richText,
  save,
  write,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let admin: Account
let translator: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
  translator = await account(payload, ['translator'], { languages: ['en'] })
})

const refusalCodes = async (promise: Promise<unknown>): Promise<string[]> => {
  try {
    await promise
  } catch (error) {
    const { data } = error as { data?: { refusals?: { code: string }[] } }
    if (data?.refusals) return data.refusals.map(({ code }) => code)
    throw error
  }
  return []
}

describe('four eyes', () => {
  it('nobody publishes what they wrote; somebody else does', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    for (const action of ['approve', 'approveAndPublish'] as const) {
      expect(await refusalCodes(act(payload, writer, id, action))).toEqual(['ownVersion'])
    }
    await act(payload, reviewer, id, 'approveAndPublish')
    expect(await readable(payload, id)).toMatchObject({
      _status: 'published',
      workflowState: 'published',
      edition: 1,
      approvedBy: reviewer.id,
      author: writer.id,
    })
  })

  it('holds for whoever wrote since the last publication, and not for a save that changes nothing', async () => {
    const third = await account(payload, ['researcher'])
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await save(payload, reviewer, id, { title: 'Changer d’employeur' })
    expect(await latest(payload, id)).toMatchObject({ lastEditedBy: writer.id })
    expect((await latest(payload, id)).writers).toEqual([writer.id])
    await save(payload, reviewer, id, { title: 'Changer vite d’employeur' })
    expect(await latest(payload, id)).toMatchObject({ lastEditedBy: reviewer.id })
    expect((await latest(payload, id)).writers).toEqual([writer.id, reviewer.id])
    await act(payload, writer, id, 'submit')
    for (const user of [writer, reviewer]) {
      expect(await refusalCodes(act(payload, user, id, 'approve'))).toEqual(['ownVersion'])
    }
    expect(await act(payload, third, id, 'approve')).toMatchObject({ workflowState: 'approved' })
    for (const user of [writer, reviewer]) {
      expect(await refusalCodes(act(payload, user, id, 'publish'))).toEqual(['ownVersion'])
    }
    await act(payload, third, id, 'publish')
    expect(await readable(payload, id)).toMatchObject({ _status: 'published', writers: [] })
  })

  it('somebody else’s change of another field does not free the writer', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await save(payload, reviewer, id, { order: 7 })
    await act(payload, writer, id, 'submit')
    expect(await refusalCodes(act(payload, writer, id, 'approveAndPublish'))).toEqual([
      'ownVersion',
    ])
  })

  it('whoever changed no word of it is its second reader', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await save(payload, reviewer, id, { order: 7, reviewBy: '2099-01-01' })
    expect(await latest(payload, id)).toMatchObject({
      lastEditedBy: reviewer.id,
      order: 7,
      writers: [writer.id],
    })
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approveAndPublish')
    expect(await readable(payload, id)).toMatchObject({ order: 7, workflowState: 'published' })
  })

  it('who wrote is read by the team and typed by nobody', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Autre titre', writers: [], lastEditedBy: admin.id })
    expect(await latest(payload, id)).toMatchObject({ writers: [writer.id] })
    expect((await rest(payload, `/guide-chapters/${id}`)).json).not.toHaveProperty('writers')
  })

  it('an administrator publishes alone with a reason, which is kept and logged', async () => {
    const { id } = await write(payload, admin, chapterData(await aSource(payload)))
    expect(await refusalCodes(act(payload, admin, id, 'publishAlone'))).toEqual(['reasonMissing'])
    expect(
      await refusalCodes(act(payload, writer, id, 'publishAlone', { reason: 'Urgent' })),
    ).toEqual(['notAllowed'])
    await act(payload, admin, id, 'publishAlone', { reason: 'Le délai change demain.' })
    expect(await readable(payload, id)).toMatchObject({
      _status: 'published',
      publishedAlone: { reason: 'Le délai change demain.' },
    })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'guide-chapters.publishAlone' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      resourceKey: String(id),
      details: { reason: 'Le délai change demain.', from: 'draft', to: 'published' },
    })
  })

  it('a text published alone is marked until somebody else has read it, draft or no draft', async () => {
    const { id } = await write(payload, admin, chapterData(await aSource(payload)))
    await act(payload, admin, id, 'publishAlone', { reason: 'Urgent.' })
    await save(payload, writer, id, { title: 'Titre en cours' })
    const waiting = async () => {
      const { totalDocs } = await payload.find({
        collection: 'guide-chapters',
        draft: true,
        where: { 'publishedAlone.date': { exists: true } },
        overrideAccess: false,
        user: reviewer,
      })
      return totalDocs
    }
    expect(await waiting()).toBe(1)
    expect(await refusalCodes(act(payload, admin, id, 'secondReading'))).toEqual(['ownVersion'])
    await act(payload, reviewer, id, 'secondReading')

    const read = { publishedAlone: { reason: null, date: null } }
    expect(await readable(payload, id)).toMatchObject({ ...read, edition: 1, _status: 'published' })
    expect(await latest(payload, id)).toMatchObject({ ...read, title: 'Titre en cours' })
    expect(await waiting()).toBe(0)
    expect(await refusalCodes(act(payload, reviewer, id, 'secondReading'))).toEqual(['alreadyRead'])
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'guide-chapters.secondReading' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ actor: reviewer.id }])
  })

  it('an approval does not survive a change of the text', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approve')
    await save(payload, writer, id, { summary: 'Autre chose.' })
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft', approvedBy: null })
    expect(await refusalCodes(act(payload, writer, id, 'publish'))).toEqual([
      'wrongState',
      'ownVersion',
    ])
  })

  it.each([
    ['the note on the change', { changeNote: 'C’est gratuit.' }],
    ['the size of the change', { changeKind: 'minor' }],
  ])('an approval does not survive a change of %s, which everyone reads', async (_, change) => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approve')
    await save(payload, writer, id, change)
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft', approvedBy: null })
  })

  it('other identifiers of the same blocks change nothing of what was approved', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approve')
    const { content } = await latest(payload, id)
    const blocks = content as { id: string }[]
    await save(payload, writer, id, {
      content: blocks.map((block) => ({ ...block, id: '64b000000000000000000001' })),
    })
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'approved', content })
  })
})

describe('the state cannot be typed', () => {
  it('neither when writing nor when changing, by the API or the admin', async () => {
    const data = {
      ...chapterData(await aSource(payload)),
      workflowState: 'published',
      _status: 'published',
    }
    const created = await rest(payload, '/guide-chapters', {
      user: writer,
      method: 'POST',
      body: data,
    })
    expect(created.status).toBe(422)
    const { id } = await write(payload, writer, { ...data, _status: 'draft' })
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft', workflowState: 'draft' })

    for (const query of [
      '',
      '?draft=false',
      '?publishAllLocales=true',
      '?publishSpecificLocale=fr',
    ]) {
      await rest(payload, `/guide-chapters/${id}${query}`, {
        user: admin,
        method: 'PATCH',
        body: { workflowState: 'published', _status: 'published', approvedBy: admin.id },
      })
      expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })
      expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft', approvedBy: null })
    }
    await rest(payload, `/guide-chapters?where[id][equals]=${id}`, {
      user: admin,
      method: 'PATCH',
      body: { _status: 'published' },
    })
    expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })
  })

  it('nor by a request that says that it is the workflow, before or after the workflow wrote', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    const req = await requestOf(payload, writer)
    const forge = async (title: string, _status = 'draft') => {
      await payload.update({
        collection: 'guide-chapters',
        id: payloadId(id),
        data: fieldsFor({ workflowState: 'published', _status, title }),
        context: { workflow: { collection: 'guide-chapters', id, action: 'keep' } },
        depth: 0,
        overrideAccess: true,
        req,
      })
      expect(await readable(payload, id)).toMatchObject({ _status: 'draft' })
      expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft', title })
    }
    await forge('Forgé')
    await runWorkflow(req, { collection: 'guide-chapters', id, action: 'submit' })
    await forge('Forgé encore')
    expect(await refusalCodes(forge('Forgé', 'published'))).toEqual(['publishByAction'])
  })

  it('an old version comes back as a draft only', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Un autre titre' })
    const { docs } = await payload.findVersions({
      collection: 'guide-chapters',
      where: { parent: { equals: id } },
      depth: 0,
      overrideAccess: true,
      sort: 'createdAt',
    })
    const first = docs[0]?.id
    for (const query of ['', '?draft=false', '?draft=true']) {
      await save(payload, writer, id, { title: 'Un autre titre' })
      const again = await rest(payload, `/guide-chapters/versions/${first}${query}`, {
        user: writer,
        method: 'POST',
      })
      expect([query, again.status]).toEqual([query, 200])
      expect(again.json).toMatchObject({ title: 'Changer d’employeur', _status: 'draft' })
    }
    const refused = await rest(payload, `/guide-chapters/versions/${first}`, {
      user: translator,
      method: 'POST',
    })
    expect(refused.status).toBe(403)
    const past = payload.restoreVersion({
      collection: 'guide-chapters',
      id: String(first),
      draft: true,
      overrideAccess: false,
      user: admin,
    })
    expect(await refusalCodes(past)).toEqual(['restoreAsDraft'])
    expect(await readable(payload, id)).toMatchObject({ title: 'Changer d’employeur', edition: 1 })
    expect(await latest(payload, id)).toMatchObject({
      title: 'Changer d’employeur',
      workflowState: 'draft',
      edition: 1,
      lastEditedBy: writer.id,
    })
  })

  it('words that a colleague brings back are approved by neither of the two', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    const colleague = await account(payload, ['researcher'])
    await save(payload, writer, id, { title: 'Le mien', changeNote: 'Titre.' })
    const { docs } = await payload.findVersions({
      collection: 'guide-chapters',
      where: { parent: { equals: id }, 'version.title': { equals: 'Le mien' } },
      overrideAccess: true,
    })
    await save(payload, colleague, id, { title: 'Un autre' })
    await act(payload, colleague, id, 'submit')
    await act(payload, reviewer, id, 'approveAndPublish')

    const path = `/guide-chapters/versions/${docs[0]?.id}`
    const back = await rest(payload, path, { user: colleague, method: 'POST' })
    expect(back.json).toMatchObject({ title: 'Le mien', lastEditedBy: colleague.id })
    await save(payload, colleague, id, { changeNote: 'Titre d’avant.' })
    await act(payload, colleague, id, 'submit')
    for (const person of [writer, colleague]) {
      const codes = await refusalCodes(act(payload, person, id, 'approveAndPublish'))
      expect(codes).toContain('ownVersion')
    }
    await act(payload, reviewer, id, 'approveAndPublish')
    expect(await readable(payload, id)).toMatchObject({ title: 'Le mien' })
  })
})

describe('publishing', () => {
  it('leaves the published text in place while the next one is written', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Nouveau titre', changeNote: 'Titre plus court.' })
    expect(await readable(payload, id)).toMatchObject({ title: 'Changer d’employeur', edition: 1 })
    expect(await latest(payload, id)).toMatchObject({
      title: 'Nouveau titre',
      workflowState: 'draft',
    })

    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approveAndPublish')
    expect(await readable(payload, id)).toMatchObject({
      title: 'Nouveau titre',
      edition: 2,
      changeNote: null,
      history: [{ kind: 'major' }, { kind: 'major', note: 'Titre plus court.' }],
    })
  })

  it('says everything that prevents it, at once', async () => {
    const { id } = await write(payload, writer, {
      title: 'Vide',
      slug: 'ete',
      part: 'status',
      order: 1,
    })
    await act(payload, writer, id, 'submit')
    expect(await refusalCodes(act(payload, writer, id, 'approveAndPublish'))).toEqual([
      'ownVersion',
      'summaryMissing',
      'contentEmpty',
      'sourcesMissing',
      'reviewByMissing',
    ])
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'inReview' })
  })

  it('is prevented by what is listed before the text is submitted, each with its field', async () => {
    const { id } = await write(payload, writer, { title: 'Vide', slug: 'vide' })
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })
    const fields = (json.blockers as { field: string }[]).map(({ field }) => field)
    expect(fields).toEqual(['summary', 'content', 'sources', 'reviewBy', 'part'])
    expect(json.blockers).toContainEqual({
      field: 'part',
      sentence: '«\u00a0Partie du guide\u00a0» manque.',
    })
    await act(payload, writer, id, 'submit')
    expect(await refusalCodes(act(payload, reviewer, id, 'approve'))).toContain('fieldMissing')
  })

  it('is prevented by what lacks inside blocks and rows, each with the way there', async () => {
    const content = [
      { blockType: 'callout', tone: 'tip', text: 'Un mot.' },
      { blockType: 'steps', title: 'Pas à pas', steps: [{ title: 'Écrire' }, { who: 'Vous' }] },
      { blockType: 'deadline', what: 'Répondre' },
      { blockType: 'richText' },
    ]
    const source = await aSource(payload)
    const data = chapterData(source, { content, sources: [{ source }, {}] })
    const { id } = await write(payload, writer, data)
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })
    expect(json.blockers).toEqual([
      { field: 'content.2.before', sentence: expect.stringContaining('avant quand') },
      { field: 'sources.0.lastChecked', sentence: expect.any(String) },
      { field: 'content.0.title', sentence: '«\u00a001 Encadré › Titre\u00a0» manque.' },
      {
        field: 'content.1.steps.1.title',
        sentence: '«\u00a002 Étapes › Étape 2 › Quoi faire\u00a0» manque.',
      },
      { field: 'content.3.content', sentence: '«\u00a004 Texte › Texte\u00a0» manque.' },
      { field: 'sources.1.source', sentence: expect.stringContaining('2 › ') },
    ])
    await act(payload, writer, id, 'submit')
    expect(await refusalCodes(act(payload, reviewer, id, 'approveAndPublish'))).toContain(
      'fieldMissing',
    )
  })

  it('is prevented by a contact that readers would not see', async () => {
    const organization = await payload.create({
      collection: 'organizations',
      data: fieldsFor({ name: 'Maison fermée', slug: 'maison-fermee', doNotList: true }),
      draft: true,
      overrideAccess: true,
    })
    const contact = { blockType: 'contact', organization: organization.id }
    const data = chapterData(await aSource(payload), { content: [contact] })
    const { id } = await write(payload, writer, data)
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })
    expect(json.blockers).toMatchObject([
      {
        field: 'content.0.organization',
        sentence: expect.stringContaining('«\u00a0Maison fermée\u00a0»'),
      },
    ])
    await act(payload, writer, id, 'submit')
    expect(await refusalCodes(act(payload, reviewer, id, 'approveAndPublish'))).toEqual([
      'contactNotListed',
    ])
  })

  it('is refused when the text changed after the person opened it', async () => {
    const { id, updatedAt } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    const codes = await refusalCodes(
      act(payload, reviewer, id, 'approveAndPublish', { seenAt: updatedAt }),
    )
    expect(codes).toEqual(['changedMeanwhile'])
    const { updatedAt: seenAt } = await latest(payload, id)
    await act(payload, reviewer, id, 'approveAndPublish', { seenAt })
    expect(await readable(payload, id)).toMatchObject({ _status: 'published' })
  })

  it('asked changes come back to the writer with their reason', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'requestChanges', { reason: 'Le délai manque.' })
    expect(await latest(payload, id)).toMatchObject({
      workflowState: 'changesRequested',
      reviewerNote: 'Le délai manque.',
    })
  })
})

describe('withdrawing', () => {
  it('takes the text away and leaves the explanation, even while a draft is in progress', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Titre en cours' })
    expect(await refusalCodes(act(payload, reviewer, id, 'withdraw'))).toEqual(['reasonMissing'])
    await act(payload, reviewer, id, 'withdraw', { reason: 'La règle n’existe plus.' })

    expect(await latest(payload, id)).toMatchObject({
      title: 'Titre en cours',
      workflowState: 'draft',
      _status: 'draft',
      lastEditedBy: writer.id,
    })
    expect(await readable(payload, id)).toMatchObject({
      title: 'Changer d’employeur',
      workflowState: 'withdrawn',
      withdrawal: { reason: 'La règle n’existe plus.' },
    })
    for (const query of [
      '',
      '?select[workflowState]=false',
      '?select[content]=true',
      '?depth=2&draft=true',
      '?select[summary]=true',
    ]) {
      const read = await rest(payload, `/guide-chapters/${id}${query}`)
      expect([query, read.status]).toEqual([query, 404])
      expect(read.text).not.toMatch(/coûte 227|Vous avez|Changer/)
    }
    const summary = `where[summary][contains]=${encodeURIComponent('autre employeur')}`
    for (const query of ['', '&draft=true', '&select[workflowState]=false']) {
      const found = await rest(payload, `/guide-chapters?${summary}${query}`)
      expect(found.json).toMatchObject({ totalDocs: 0, docs: [] })
    }
    const count = await rest(payload, `/guide-chapters/count?${summary}`)
    expect(count.json).toEqual({ totalDocs: 0 })
  })

  it('leaves the text to those who work in the admin', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await act(payload, reviewer, id, 'withdraw', { reason: 'Doute.' })
    const read = await rest(payload, `/guide-chapters/${id}`, { user: translator })
    expect(read.text).toContain('coûte 227 $')
  })

  it('leaves a line in the log that says from which state, even while a draft is in progress', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, id, { title: 'Titre en cours' })
    await act(payload, reviewer, id, 'withdraw', { reason: 'Doute.' })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'guide-chapters.withdraw' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([
      { actor: reviewer.id, details: { from: 'published', to: 'withdrawn', reason: 'Doute.' } },
    ])
  })

  it('publishes no word of the draft in progress, not even where the published text has none', async () => {
    const collection = 'pages'
    const page: unknown = await payload.create({
      collection,
      data: fieldsFor({
        title: 'À propos',
        slug: 'about',
        content: [richText('Qui nous sommes.')],
      }),
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: writer,
    })
    const { id } = page as { id: Id }
    await act(payload, writer, id, 'submit', { collection })
    await act(payload, reviewer, id, 'approveAndPublish', { collection })
    await save(payload, writer, id, { summary: 'Encore un brouillon.' }, collection)
    await act(payload, reviewer, id, 'withdraw', { collection, reason: 'Doute.' })
    await act(payload, reviewer, id, 'restore', { collection, reason: 'Vérifié.' })

    const online = await rest(payload, `/pages/${id}`)
    expect(online.json).toMatchObject({ title: 'À propos', workflowState: 'published' })
    expect(online.text).not.toContain('brouillon')
    const draft = await rest(payload, `/pages/${id}?draft=true`, { user: writer })
    expect(draft.json).toMatchObject({ summary: 'Encore un brouillon.', workflowState: 'draft' })
  })

  it('is undone with a reason, and the text is back', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    await act(payload, reviewer, id, 'withdraw', { reason: 'Doute.' })
    await act(payload, writer, id, 'restore', { reason: 'Vérifié.' })
    const read = await rest(payload, `/guide-chapters/${id}`)
    expect(read.json).toMatchObject({ workflowState: 'published', withdrawal: { reason: null } })
    expect(read.text).toContain('coûte 227 $')
    expect(await readable(payload, id)).toMatchObject({
      history: [
        { kind: 'major' },
        { kind: 'withdrawal', note: 'Doute.' },
        { kind: 'restoration', note: 'Vérifié.' },
      ],
    })
  })

  it('is impossible for a text that was never published', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    expect(await refusalCodes(act(payload, writer, id, 'withdraw', { reason: 'x' }))).toEqual([
      'nothingPublished',
    ])
  })
})

describe('a draft', () => {
  const SECRET = 'phrase-encore-secrete'

  it('is never read by the public, by any route', async () => {
    const published = await publishedChapter(payload, writer, reviewer)
    await save(payload, writer, published, { title: SECRET, content: [richText(SECRET)] })
    const { id: neverPublished } = await write(
      payload,
      writer,
      chapterData(await aSource(payload), { slug: 'brouillon', title: SECRET }),
    )
    const mapReader = await account(payload, ['mapReader'])
    const paths = [published, neverPublished].flatMap((id) => [
      `/guide-chapters/${id}`,
      `/guide-chapters/${id}?draft=true`,
      `/guide-chapters/${id}?draft=true&depth=2&locale=en`,
      `/guide-chapters/versions?where[parent][equals]=${id}`,
      `/guide-chapters/${id}/workflow`,
    ])
    paths.push(
      '/guide-chapters?limit=0',
      '/guide-chapters?draft=true&limit=0',
      '/guide-chapters?draft=true&where[_status][equals]=draft',
      '/guide-chapters?where[_status][equals]=draft',
      `/guide-chapters?draft=true&where[title][equals]=${SECRET}`,
      '/guide-chapters/versions',
      '/translations',
      '/translations?draft=true',
    )
    for (const user of [undefined, mapReader]) {
      for (const path of paths) {
        const { text } = await rest(payload, path, user ? { user } : {})
        expect(text, path).not.toContain(SECRET)
      }
      const count = await rest(payload, `/guide-chapters/count?where[title][equals]=${SECRET}`)
      expect(count.json).toEqual({ totalDocs: 0 })
    }
    // The same words are there for the team, so the test can fail.
    const seen = await rest(payload, `/guide-chapters/${published}?draft=true`, {
      user: translator,
    })
    expect(seen.text).toContain(SECRET)
  })

  it('is acted on by the research team only', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    const reader = await account(payload, ['mapReader'])
    for (const user of [undefined, reader, translator]) {
      const { status } = await rest(payload, `/guide-chapters/${id}/workflow`, {
        ...(user ? { user } : {}),
        method: 'POST',
        body: { action: 'submit' },
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
    expect(await latest(payload, id)).toMatchObject({ workflowState: 'draft' })
  })
})

describe('the workflow endpoint', () => {
  it('tells what can be done and why not yet, in the language of the person', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })
    expect(json).toMatchObject({ state: 'inReview', publishedState: null })
    expect(json.actions).toContainEqual({
      action: 'approveAndPublish',
      needsReason: false,
      label: 'Approuver et publier',
      question: [],
      refusals: [
        expect.stringMatching(
          /^Vous avez écrit dans cette version\s: une personne de la recherche .* rien écrit/,
        ),
      ],
    })
    const done = await rest(payload, `/guide-chapters/${id}/workflow`, {
      user: reviewer,
      method: 'POST',
      body: { action: 'approveAndPublish', seenAt: json.seenAt },
    })
    expect(done).toMatchObject({ status: 200, json: { state: 'published' } })
  })

  it.each([
    ['an unknown action', { action: 'explode' }, 422],
    ['saving in disguise', { action: 'edit' }, 422],
    ['nothing', {}, 422],
    ['an action for another state', { action: 'publish' }, 409],
  ])('refuses %s with a sentence', async (_, body, status) => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    const answer = await rest(payload, `/guide-chapters/${id}/workflow`, {
      user: reviewer,
      method: 'POST',
      body,
    })
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/"message":"[^"]{10,}/)
  })
})

describe('a deleted text', () => {
  it('takes its translations with it', async () => {
    const id = await publishedChapter(payload, writer, reviewer)
    const count = async () =>
      (await payload.count({ collection: 'translations', overrideAccess: true })).totalDocs
    expect(await count()).toBe(2)
    for (const [user, status] of [
      [writer, 403],
      [admin, 200],
    ] as const) {
      const answer = await rest(payload, `/guide-chapters/${id}`, { user, method: 'DELETE' })
      expect(answer.status).toBe(status)
    }
    expect(await count()).toBe(0)
  })
})

describe('the site itself', () => {
  it('writes published texts as given, for the seed', async () => {
    const doc = await payload.create({
      collection: 'guide-chapters',
      data: fieldsFor({ ...chapterData(await aSource(payload)), workflowState: 'published' }),
      depth: 0,
      overrideAccess: true,
    })
    expect(doc).toMatchObject({ _status: 'published', edition: 1, history: [{ kind: 'major' }] })
    const again = await payload.update({
      collection: 'guide-chapters',
      id: doc.id,
      data: { title: 'Autre titre' },
      depth: 0,
      overrideAccess: true,
    })
    expect(again).toMatchObject({ _status: 'published', workflowState: 'published', edition: 2 })
  })
})
