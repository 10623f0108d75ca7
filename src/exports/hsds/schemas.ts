/** The objects of the specification as JSON Schemas (2020-12), from its table: for our OpenAPI description. */
import { ENTITY_NAMES, type EntityName, type FieldType, HSDS } from './standard'

type Schema = Readonly<Record<string, unknown>>

const FORMATS: Record<Extract<FieldType, string>, Schema> = {
  text: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  email: { type: 'string', format: 'email' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  dateTime: { type: 'string', format: 'date-time' },
  time: { type: 'string' },
}

const schemaOfType = (type: FieldType): Schema =>
  typeof type === 'string' ? FORMATS[type] : { type: 'string', enum: type }

/** Where schemas of objects stand in a description. */
export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** The schema of one object; no other property is permitted. */
function schemaOf(entity: EntityName): Schema {
  const { fields, many = {}, one = {}, required } = HSDS[entity]
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        Object.entries(fields).map(([name, type]) => [name, schemaOfType(type)]),
      ),
      ...Object.fromEntries(
        Object.entries(many).map(([name, nested]) => [
          name,
          { type: 'array', items: refTo(nested) },
        ]),
      ),
      ...Object.fromEntries(Object.entries(one).map(([name, nested]) => [name, refTo(nested)])),
    },
    required,
    additionalProperties: false,
  }
}

/** Every object by its name. */
export const entitySchemas = (): Record<EntityName, Schema> =>
  Object.fromEntries(ENTITY_NAMES.map((name) => [name, schemaOf(name)])) as Record<
    EntityName,
    Schema
  >
