import type { Id } from '@/db/ids'
import type { Label } from '@/i18n/locales'

/*
 * What a field of a block can be. A block names each of its fields with one of these, so that
 * nothing in it can be forgotten by what translates, checks, reads or seeds it.
 */

/** Values of a block or of a row, by field. */
export type Values = Record<string, unknown>

/** Where a text stands, for contexts that depend on what is around it. */
export interface Place {
  block: Values
  /** What holds the list in which the text's row is; the block itself outside lists. */
  parent: Values
  /** Of the row in its list, from 0; 0 outside lists. */
  index: number
}

/** A plain text that people read, in each language. */
export interface TextField<Kind extends string = string, Required extends boolean = boolean> {
  is: 'text'
  /** Part of the passage's identity: never change it for texts that are already translated. */
  kind: Kind
  /** What the passage is, for who translates. */
  label: Label
  /** What it is read with; part of its identity like `kind`. */
  context: string | ((place: Place) => string)
  /** Tells passages of one kind apart: a name of the field, or `context` for French words. */
  part?: Label | 'context'
  /** It may have bold, links and lists: a text, or nodes of rich text (`grid/cell.ts`). One passage. */
  isMarked?: boolean
  required: Required
}

/** A text that may be more than words. */
export interface MarkedField<
  Kind extends string = string,
  Required extends boolean = boolean,
> extends TextField<Kind, Required> {
  isMarked: true
}

/** Rich text: each paragraph, title and list item is a passage. */
export interface RichField {
  is: 'rich'
  required: true
}

/** Rows, each with its own fields. */
export interface ListField<Row extends Fields = Fields, Required extends boolean = boolean> {
  is: 'list'
  of: Row
  required: Required
}

/** A value that is the same in each language: a choice, a date, an address. */
export interface KeptField<Value = unknown, Required extends boolean = boolean> {
  is: 'kept'
  required: Required
  /** Never set: carries the type of the value. */
  readonly value?: Value
}

/** Collections that a block may refer to. */
export type Related = 'organizations' | 'sources' | 'media'

/** A relationship, as its document once read. */
export interface RelationField<Document = unknown> {
  is: 'relation'
  to: Related
  /** What it is called where a block has several, or where its change is told. */
  label?: Label
  required: false
  /** Never set: carries the type of the document. */
  readonly document?: Document
}

export type Field<Kind extends string = string> =
  TextField<Kind> | RichField | ListField<Fields<Kind>> | KeptField | RelationField

export interface Fields<Kind extends string = string> {
  readonly [name: string]: Field<Kind>
}

type TextOptions<Kind extends string> = Omit<TextField<Kind>, 'is' | 'isMarked' | 'required'>

export const text = <const Kind extends string>(
  options: TextOptions<Kind>,
): TextField<Kind, true> => ({ is: 'text', required: true, ...options })

export const optionalText = <const Kind extends string>(
  options: TextOptions<Kind>,
): TextField<Kind, false> => ({ is: 'text', required: false, ...options })

export const optionalMarked = <const Kind extends string>(
  options: TextOptions<Kind>,
): MarkedField<Kind, false> => ({ is: 'text', isMarked: true, required: false, ...options })

export const richText = (): RichField => ({ is: 'rich', required: true })

export const list = <Row extends Fields>(of: Row): ListField<Row, true> => ({
  is: 'list',
  of,
  required: true,
})

export const optionalList = <Row extends Fields>(of: Row): ListField<Row, false> => ({
  is: 'list',
  of,
  required: false,
})

export const kept = <Value>(): KeptField<Value, true> => ({ is: 'kept', required: true })

export const optionallyKept = <Value>(): KeptField<Value, false> => ({
  is: 'kept',
  required: false,
})

export const relation = <Document>(to: Related, label?: Label): RelationField<Document> => ({
  is: 'relation',
  to,
  ...(label ? { label } : {}),
  required: false,
})

/** A relationship as it comes: the document, or its id when the reader may not see it. */
export type Populated<Document> = Document | Id

/** What texts, rich texts and relationships become in one form of a block. */
export interface Form {
  text: unknown
  marked: unknown
  rich: unknown
  relation: 'populated' | 'key'
}

type ValueOf<One, As extends Form> = One extends MarkedField
  ? As['marked']
  : One extends TextField
    ? As['text']
    : One extends RichField
      ? As['rich']
      : One extends ListField<infer Row>
        ? ValuesOf<Row, As>[]
        : One extends RelationField<infer Document>
          ? As['relation'] extends 'key'
            ? string
            : Populated<Document>
          : One extends KeptField<infer Value>
            ? Value
            : never

type RequiredNames<All extends Fields> = {
  [Name in keyof All]: All[Name]['required'] extends true ? Name : never
}[keyof All]

type Flat<Shape> = { [Name in keyof Shape]: Shape[Name] }

/** The values of some fields in one form. */
export type ValuesOf<All extends Fields, As extends Form> = Flat<
  { [Name in RequiredNames<All>]: ValueOf<All[Name], As> } & {
    [Name in Exclude<keyof All, RequiredNames<All>>]?: ValueOf<All[Name], As> | null
  }
>

/** The same while it is being written: everything may be absent. */
export type DraftOf<All extends Fields> = {
  [Name in keyof All]?:
    | (All[Name] extends ListField<infer Row>
        ? readonly DraftOf<Row>[]
        : All[Name] extends MarkedField
          ? string | readonly object[]
          : All[Name] extends TextField
            ? string
            : All[Name] extends RelationField
              ? Id | { id: Id }
              : All[Name] extends KeptField<infer Value>
                ? Value
                : unknown)
    | null
}

/** One block: its fields, its check before publication, and the words that its drawing adds. */
export interface Definition<All extends Fields, Word extends string, Refusal> {
  fields: All
  /** Whether it takes a reader step by step; texts that do are proposed on the home page. */
  isProcedure: boolean
  words: Record<Word, Label>
  /** What keeps it from being published, all at once. */
  check: (block: DraftOf<All>, now: Date) => Refusal[]
}

/** The kinds of the plain texts in some fields. */
export type KindsOf<One> =
  One extends TextField<infer Kind>
    ? Kind
    : One extends ListField<infer Row>
      ? KindsOf<Row[keyof Row]>
      : never
