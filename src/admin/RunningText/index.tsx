import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import { type ComponentProps, isValidElement } from 'react'

import { SoonDrawn } from './SoonDrawn'

type Shown = ComponentProps<typeof SoonDrawn>

/** Payload's editor of running text, with no pause before it is shown to whoever opens a text. */
export async function RunningText(props: ComponentProps<typeof RscEntryLexicalField>) {
  const editor = await RscEntryLexicalField(props)
  return isValidElement<Shown>(editor) ? <SoonDrawn {...editor.props} /> : editor
}
