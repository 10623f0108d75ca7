import { describe, expect, it } from 'vitest'

import { dangerIn } from '@/search/danger'
import { preparePhrase } from '@/search/heard'
import {
  askedMeaning,
  askedNumber,
  asksForHands,
  asksForProfession,
  asksWho,
  languageInWords,
} from '@/search/intents'
import { leavesAside, leavingAside } from '@/search/question'
import { spellOut } from '@/search/things'
import { exampleDirectory } from '../directory/exampleDirectory'
import { remember } from '@/text/remember'

describe('what words ask for', () => {
  it.each([
    ['Me duele mucho el pecho', 'medical'],
    ['quiero morirme', 'suicide'],
    ['my husband beats me', 'violence'],
    ['j’ai nulle part où dormir', 'shelter'],
    ['mi compañero se quiere matar', 'suicide'],
    ['my friend wants to kill himself', 'suicide'],
    ['mon ami veut se tuer', 'suicide'],
    ['ya no quiere vivir', 'suicide'],
    ['i want to hurt myself', 'suicide'],
    ['i hurt myself at work', undefined],
    ['mon mari veut me tuer', 'violence'],
    ['mi esposo quiere matarme', 'violence'],
    ['me tuer', 'suicide'],
    ['me quiero matar', 'suicide'],
    ['me voy a matar', 'suicide'],
    ['mi amigo se quiere quitar la vida', 'suicide'],
    ['no quiero seguir viviendo', 'suicide'],
    ['je veux mettre fin à mes jours', 'suicide'],
    ['j’ai plus envie de vivre', 'suicide'],
    ['elle menace de se tuer', 'suicide'],
    ['i dont want to live anymore', 'suicide'],
    ['i would be better off dead', 'suicide'],
    ['thinking of ending my life', 'suicide'],
    ['mi esposo dijo que me va a matar', 'violence'],
    ['il m’a frappée', 'violence'],
    ['death threats', 'violence'],
    ['il ne respire pas', 'medical'],
    ['fin à mes jours de congé', undefined],
    ['qui paie l’ambulance', undefined],
    ['mon patron viole la loi', undefined],
    ['mon contrat a été violé', undefined],
    ['mon patron m’a violée', 'violence'],
    ['j’ai été violé', 'violence'],
    ['je me suis fait violer', 'violence'],
    ['il m’a agressée', 'violence'],
    ['je veux disparaître', 'suicide'],
    ['Urgence!', 'violence'],
    ['¡Auxilio!', 'violence'],
    ['it’s an emergency', 'violence'],
    ['emergency loan', undefined],
    ['je veux en finir avec ce contrat', undefined],
    ['je veux en finir', 'suicide'],
    ['je veux en finir avec la vie', 'suicide'],
    ['je veux en finir avec ce contrat et avec la vie', 'suicide'],
    ['la chaleur va me tuer', undefined],
    ['el calor me va a matar', undefined],
    ['this heat is going to kill me', undefined],
    ['le froid me tue, mon patron va me tuer', 'violence'],
    ['someone at work will kill me', 'violence'],
    ['avec la chaleur je veux mourir', 'suicide'],
    ['cours de français', undefined],
    ['suisidaire', 'suicide'],
    ['ambulansia ya', 'medical'],
    ['they locked us in the house', 'violence'],
    ['tomé veneno', 'medical'],
    ['they want me out of the house tonight', 'shelter'],
    ['coworker threatened me with a machete', 'violence'],
    ['cut my finger with a knife', undefined],
    ['mon collègue parle de se laisser mourir', 'suicide'],
    ['i want to kil myself', 'suicide'],
    ['quiero morrirme', 'suicide'],
    ['no puede respiar', 'medical'],
    ['no respria', 'medical'],
    ['he is unconcious', 'medical'],
    ['il s’étouffe', 'medical'],
    ['my friend collapsed in the field', 'medical'],
    ['he has heat stroke', 'medical'],
    ['le entró pesticida en los ojos', 'medical'],
    ['saigne sans arrêt', 'medical'],
    ['une élève a des bleus', 'violence'],
    ['if i complain my family back home will pay', 'violence'],
    ['le contremaître rentre dans les chambres quand il a bu', 'violence'],
    ['the boss comes into our room at night', 'violence'],
    ['amenazó a mi familia', 'violence'],
    ['la casa huele a gas', 'violence'],
    ['my friend is missing', 'violence'],
    ['mi hermano desapareció', 'violence'],
    ['ils barrent la porte de l’extérieur', 'violence'],
    ['me obliga a tener relaciones', 'violence'],
    ['he choked me', 'medical'],
    ['me sigue un hombre del trabajo', 'violence'],
    ['i am being followed', 'violence'],
    ['que papeles siguen despues', undefined],
    ['je dors dans mon char', 'shelter'],
    ['they threw us out', 'shelter'],
    ['my pay is missing for two weeks', undefined],
    ['el patrón desapareció sin pagar', undefined],
    ['mon patron répond plus', undefined],
    ['me explotan el patrón y la agencia', undefined],
    ['i hit my head at work', undefined],
    ['no place to live for my family', undefined],
    ['backed out of the contract', undefined],
    ['cooking job', undefined],
    ['une saisie sur ma paie', undefined],
    ['coup de chaleur', undefined],
    ['retenue contre ma paie', undefined],
    ['insurance policy', undefined],
    ['le patron entre dans ma chambre sans permission', undefined],
    ['he looked me in the eye', undefined],
    ['me paga menos', undefined],
    ['hace falta el aire acondicionado', undefined],
  ])('"%s" tells of %s', (typed, danger) => {
    expect(dangerIn(typed)).toBe(danger)
  })

  it.each([
    ['¿Qué es el CAQ?', 'caq'],
    ['what does LMIA mean', 'lmia mean'],
    ['c’est quoi un permis fermé', 'permis ferme'],
    ['permis fermé', undefined],
  ])('"%s" asks what "%s" means', (typed, word) => {
    expect(askedMeaning(typed)).toBe(word)
  })

  it('is a number, or somebody', () => {
    expect(askedNumber('téléphone de la RAMQ')).toEqual({ rest: 'de la ramq', isAsked: true })
    expect(askedNumber('ramq').isAsked).toBe(false)
    expect(asksWho('alguien que me ayude')).toBe(true)
    expect(asksWho('necesito un intérprete')).toBe(true)
    expect(asksWho('salaire minimum')).toBe(false)
    expect(asksForProfession('legal aid lawyer')).toBe(true)
    expect(asksForProfession('aide familiale')).toBe(false)
    expect(asksForHands('llenar un formulario')).toBe(true)
    expect(asksForHands('salaire minimum')).toBe(false)
  })
})

describe('a language to be spoken', () => {
  const languages = exampleDirectory().languages

  it.each([
    ['alguien que hable mam', 'mam', ''],
    ['alguien que hable quiché', 'quc', ''],
    ['intérprete q’eqchi’', 'kek', 'intérprete'],
    ['quelqu’un qui parle créole', 'ht', ''],
    ['lawyer who speaks creole', 'ht', 'lawyer who'],
    ['someone who speaks spanish near Victoriaville', 'es', 'near Victoriaville'],
  ])('"%s" asks for %s and leaves "%s"', (typed, language, q) => {
    expect(languageInWords(typed, languages)).toEqual({ language, q })
  })

  it.each(['can my kids go to school in english', 'escuela en inglés', 'école anglais'])(
    '"%s" asks for none: it is that of a school',
    (typed) => {
      expect(languageInWords(typed, languages)).toBeUndefined()
    },
  )
})

describe('a phrase that is listened for', () => {
  it('is heard with few words between, in its order, and by its beginning', () => {
    const words = ['me', 'duele', 'el', 'pecho']
    expect(preparePhrase('duele pecho').isHeardAt(words, 1)).toBe(true)
    expect(preparePhrase('duele pecho').isHeardAt(words, 0)).toBe(false)
    expect(preparePhrase('pecho duele').isHeardAt(words, 3)).toBe(false)
    expect(preparePhrase('duel* pech*').isHeardAt(words, 1)).toBe(true)
    expect(preparePhrase('duele pecho').isHeardAt(['duele', 'a', 'b', 'c', 'pecho'], 0)).toBe(false)
  })

  it('ends what is said, when it has a full stop', () => {
    const missing = preparePhrase('friend is missing.')
    expect(missing.isHeardAt(['my', 'friend', 'is', 'missing'], 1)).toBe(true)
    expect(missing.isHeardAt(['my', 'friend', 'is', 'missing', 'a', 'paper'], 1)).toBe(false)
  })

  it('is written once for several', () => {
    expect(spellOut('{a|b} c {d|e}')).toEqual(['a c d', 'a c e', 'b c d', 'b c e'])
    expect(spellOut('a b')).toEqual(['a b'])
  })
})

describe('what is left aside', () => {
  it('stands in the address, in one order, without what is unknown', () => {
    expect(leavesAside({ without: 'place-emergency' }, 'place')).toBe(true)
    expect(leavesAside({ without: 'place-emergency' }, 'service')).toBe(false)
    expect(leavingAside({ without: 'emergency-x' }, 'place')).toBe('place-emergency')
    expect(leavingAside({}, 'language')).toBe('language')
  })
})

describe('what is remembered', () => {
  it('is asked once, and the oldest leaves first', () => {
    const asked: string[] = []
    const answer = remember((text) => asked.push(text), 2)
    for (const text of ['a', 'a', 'b', 'c', 'a']) answer(text)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })
})
