import type { SanitizedConfig } from 'payload'

/**
 * Texts and translations have a state of the workflow, in words. Payload's own "Status" beside it,
 * which knows only draft and published, is neither a column nor a filter there.
 */
export function oneState(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    const hasWorkflow = fields.some((field) => 'name' in field && field.name === 'workflowState')
    const status = fields.find((field) => 'name' in field && field.name === '_status')
    if (!hasWorkflow || status?.type !== 'select') continue
    status.admin = { ...status.admin, disableListColumn: true, disableListFilter: true }
  }
  return config
}
