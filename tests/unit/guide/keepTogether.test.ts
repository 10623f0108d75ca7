import { describe, expect, it } from 'vitest'

import { keepTogether } from '@/components/Passage/keepTogether'

const visible = (text: string) => text.replaceAll('\u00a0', '_')

describe('keepTogether', () => {
  it.each([
    ['227 $', 'fr', '227_$'],
    ['4 à 8 semaines', 'fr', '4 à 8_semaines'],
    ['12 weeks and 3 days', 'en', '12_weeks and 3_days'],
    ['10 años, 2 meses', 'es', '10_años, 2_meses'],
    ['1 050 $ par an', 'fr', '1_050_$ par an'],
    ['Attention : « non » !', 'fr', 'Attention_: «_non_»_!'],
    ['Why : no', 'en', 'Why : no'],
    ['17 h 30', 'fr', '17_h 30'],
    ['3 habitants', 'fr', '3 habitants'],
    ['2 ancres', 'fr', '2 ancres'],
  ])('%s (%s) reads %s', (text, lang, expected) => {
    expect(visible(keepTogether(text, lang))).toBe(expected)
  })
})
