import {
  CHAPTER_REQUIREMENTS,
  PAGE_REQUIREMENTS,
  UPDATE_REQUIREMENTS,
  type PublishRequirements,
} from './types'

/** The collections whose texts go through the workflow, and what each must have to be published. */
export const PUBLISH_REQUIREMENTS = {
  'guide-chapters': CHAPTER_REQUIREMENTS,
  pages: PAGE_REQUIREMENTS,
  updates: UPDATE_REQUIREMENTS,
} as const satisfies Record<string, PublishRequirements>

export type WorkflowCollection = keyof typeof PUBLISH_REQUIREMENTS

export const WORKFLOW_COLLECTIONS = Object.keys(PUBLISH_REQUIREMENTS) as WorkflowCollection[]
