import { HandoutSheet, type HandoutSheetProps } from '@/components/Handout/HandoutSheet'
import { findNumbersOf } from '@/data/giving'

/** What is handed over, with the official numbers of what it is about. */
export async function Paper(props: Omit<HandoutSheetProps, 'numbers'>) {
  const numbers = await findNumbersOf(props.given, props.client)
  return <HandoutSheet {...props} numbers={numbers} />
}
