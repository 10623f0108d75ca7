'use client'

/** Publishing goes through the workflow's own actions; Payload's button would bypass the words. */
export const NoPublishButton = () => null

export const WorkflowPanel = () => null
