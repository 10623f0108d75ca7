import type { Role } from '@/access/roles'
import type { WorkflowActor, WorkflowDocument } from '@/workflow'

export const NOW = new Date('2026-11-12T12:00:00Z')

export const actor = (role: Role, id: number | string = 2): WorkflowActor => ({ id, roles: [role] })

/** A chapter that nothing keeps from being published. */
export const completeChapter = (changes: Partial<WorkflowDocument> = {}): WorkflowDocument => ({
  title: 'Changer d’employeur',
  summary: 'Vous avez le droit de chercher un autre employeur.',
  slug: 'changer-employeur',
  content: [
    {
      blockType: 'procedureTable',
      caption: 'Les étapes',
      columns: [{ label: 'Quoi' }, { label: 'Coût' }],
      rows: [{ cells: [{}, {}] }],
    },
  ],
  sources: [{ source: 4, lastChecked: '2026-11-01' }],
  reviewBy: '2027-03-01',
  changeNote: 'Nouveau délai.',
  edition: 3,
  author: 1,
  lastEditedBy: 1,
  ...changes,
})
