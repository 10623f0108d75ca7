import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { wallClock } from '@/days/calendar'

import { open } from './admin/screen'
import { ask, describeInBrowser, signIn, useBrowser, WIDTHS } from './browser'
import { mailTo } from './mailbox'

const AUTHOR = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'
/** Of this journey alone: a letter to somebody whom another journey wrote to is not mistaken for its own. */
const OUTSIDER = 'camille.commentaires@example.org'
const WORDS = 'Elle vaut pour tout contrat signé avant juillet.'

/** Long enough for the mail to leave. */
const WITH_MAIL_MS = 180_000

describeInBrowser('comments beside a text', () => {
  const browser = useBrowser()

  it(
    'are made on chosen words, reach whom they are for, are answered and resolved',
    { timeout: WITH_MAIL_MS },
    async () => {
      const author = await browser.visitor({ width: WIDTHS.phone })
      await signIn(author, AUTHOR)
      const update = await anUpdate(author)
      const { user } = await ask<{ user: { name: string } }>(author, '/api/users/me')
      const editor = `/admin/collections/updates/${update.id}`

      const reviewer = await browser.visitor()
      await signIn(reviewer, REVIEWER)
      await open(reviewer, editor)
      const panel = reviewer.getByRole('region', { name: 'Commentaires' })
      await panel.getByText(/^Personne n’a commenté ce texte/).waitFor()
      await reviewer.locator('#field-content__0__text').selectText()
      await reviewer.getByRole('button', { name: 'Commenter ce passage' }).click()
      expect(await panel.getByLabel(/^Mots visés/).inputValue()).toBe(WORDS)
      // The cursor is where the comment is typed.
      await reviewer.keyboard.type('Quelle loi le dit?')
      await panel.getByRole('checkbox', { name: user.name, exact: true }).check()
      await panel.getByRole('button', { name: 'Commenter', exact: true }).click()
      await panel.getByText('Le commentaire est là.').waitFor()
      await reviewer.getByText('1 commentaire ouvert', { exact: true }).waitFor()
      // Whoever approves sees how many wait.
      const workflow = reviewer.getByRole('region', { name: 'Relecture et publication' })
      await workflow.getByText('1 commentaire ouvert.').waitFor()

      await author.goto('/admin')
      const waiting = author.getByRole('region', { name: 'Ce qui vous attend' })
      await waiting.getByRole('link', { name: /^1\s+commentaire pour vous, à lire$/ }).waitFor()
      await waiting.getByRole('link', { name: `${update.title} — Quelle loi le dit?` }).click()
      await author.waitForURL(/\?comment=/)
      const thread = author.getByRole('listitem', { name: /^Fil de / })
      await expect
        .poll(() => thread.evaluate((element) => element === document.activeElement))
        .toBe(true)
      expect(await thread.innerText()).toContain(WORDS)
      await thread.getByRole('button', { name: 'Répondre' }).click()
      await author.keyboard.type('L’article 12.')
      await author.keyboard.press('Control+Enter')
      await thread.getByText('L’article 12.').waitFor()
      await author.goto('/admin')
      await waiting.waitFor()
      expect(await waiting.innerText()).not.toContain('pour vous, à lire')
      const letter = await mailTo(AUTHOR, 'Quelle loi le dit?')
      expect(letter).toContain(`${editor}?comment=`)

      await reviewer.goto('/admin')
      await reviewer.getByRole('link', { name: /Quelle loi le dit/ }).click()
      const answered = reviewer.getByRole('listitem', { name: /^Fil de / })
      await answered.getByText('L’article 12.').waitFor()
      await answered.getByRole('button', { name: 'Résoudre' }).click()
      await panel.getByText(/^Le fil est résolu/).waitFor()
      await panel.getByText('Résolus (1)').click()
      await answered.getByText(/^Résolu par /).waitFor()
      await workflow.getByText(/commentaire ouvert/).waitFor({ state: 'detached' })
      await discard(update.id)
    },
  )

  it(
    'come from outside too, by a link, without an account or a script',
    { timeout: WITH_MAIL_MS },
    async () => {
      const author = await browser.visitor()
      await signIn(author, AUTHOR)
      const update = await anUpdate(author)
      await open(author, `/admin/collections/updates/${update.id}`)
      const panel = author.getByRole('region', { name: /^Lecture extérieure/ })
      await panel.getByRole('button', { name: 'Inviter à lire' }).click()
      await author.keyboard.type('Camille Exemple')
      await panel.getByLabel('Organisme').fill('Comité inventé')
      await panel.getByLabel('Courriel').fill(OUTSIDER)
      await panel.getByRole('button', { name: 'Envoyer l’invitation' }).click()
      await panel.getByText('L’invitation est partie.').waitFor()

      const letter = await mailTo(OUTSIDER, '?link=')
      const [link = ''] = /https?:\/\/\S+\?link=[\w-]+/.exec(letter) ?? []
      const reader = await browser.visitor({ width: WIDTHS.phone, javaScript: false })
      await reader.goto(link)
      expect(reader.url()).not.toContain('link=')
      await reader.getByText(/Ce texte n’est pas publié/).waitFor()
      await reader.getByText('Laisser une remarque', { exact: true }).first().click()
      await reader.getByLabel('Votre remarque sur ce passage').first().fill('La date a changé.')
      await reader.getByRole('button', { name: 'Enregistrer la remarque' }).first().click()
      await reader.getByText('C’est enregistré.').waitFor()
      await reader.getByLabel('Je suis d’accord, avec des remarques').check()
      await reader.getByRole('button', { name: 'Envoyer ma réponse' }).click()
      await reader.getByText('Merci, votre réponse est enregistrée.').waitFor()

      await author.reload()
      await panel.getByText('D’accord, avec des remarques').waitFor()
      const comments = author.getByRole('region', { name: /^Commentaires/ })
      await comments.getByText('La date a changé.').waitFor()
      await comments.getByText('Camille Exemple (Comité inventé)').waitFor()
      await panel.getByRole('button', { name: 'Retirer l’invitation de Camille Exemple' }).click()
      await panel.getByRole('button', { name: 'Retirer', exact: true }).click()
      await panel.getByText('L’invitation est retirée.').waitFor()
      await reader.goto(link)
      await reader.getByRole('heading', { name: 'Ce lien n’ouvre pas de texte' }).waitFor()
      await discard(update.id)
    },
  )

  it('keep what is typed through a reload, and are taken back after a question', async () => {
    const author = await browser.visitor()
    await signIn(author, AUTHOR, 'en')
    const update = await anUpdate(author)
    const editor = `/admin/collections/updates/${update.id}`
    await open(author, editor)
    const panel = author.getByRole('region', { name: 'Comments' })
    await panel.getByRole('button', { name: 'Comment on the whole text' }).click()
    await author.keyboard.type('Too long?')
    await open(author, editor)
    expect(await panel.getByLabel('Comment', { exact: true }).inputValue()).toBe('Too long?')
    await panel.getByLabel('Comment', { exact: true }).fill(' ')
    await panel.getByRole('button', { name: 'Comment', exact: true }).click()
    await panel.getByRole('alert').getByText('Write your comment first.').waitFor()
    await panel.getByLabel('Comment', { exact: true }).fill('Too long?')
    await panel.getByRole('button', { name: 'Comment', exact: true }).click()
    await panel.getByRole('button', { name: 'Delete the comment “Too long?”' }).click()
    await panel.getByText(/^Your words disappear from the site for everyone/).waitFor()
    await panel.getByRole('button', { name: 'Delete', exact: true }).click()
    await panel.getByText('The comment is deleted.').waitFor()
    await panel.getByText(/^Nobody has commented on this text/).waitFor()
    await discard(update.id)
  })

  async function discard(id: number | string): Promise<void> {
    const admin = await browser.visitor()
    await signIn(admin, 'admin@example.org')
    await ask(admin, `/api/updates/${id}`, 'DELETE')
  }
})

interface Update {
  id: number | string
  title: string
}

async function anUpdate(author: Page): Promise<Update> {
  const { doc } = await ask<{ doc: Update }>(author, '/api/updates?draft=true', 'POST', {
    title: `Une règle d’essai ${Date.now()}`,
    summary: 'Elle change ce qui est payé.',
    date: wallClock(new Date()).day,
    kind: 'programme',
    content: [{ blockType: 'callout', tone: 'right', title: 'À savoir', text: WORDS }],
  })
  return doc
}
