import { askOrganization, askPublicBody, right, steps, table, text, tip, warning } from '../blocks'
import { publicNumbers } from '../publicNumbers'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const usefulNumbers: ChapterSeed = {
  slug: 'numeros-utiles',
  part: 'useful',
  order: 2,
  title: 'Numéros et sites utiles',
  summary:
    'Qui appeler, pour quoi, dans quelle langue, et quoi dire. Les numéros d’urgence sont gratuits et ouverts jour et nuit, avec ou sans papiers, avec ou sans carte d’assurance maladie.',
  content: [
    text(`
## En danger ou en détresse

Ces numéros à trois chiffres fonctionnent sur tout téléphone du Québec, même sans forfait pour le **911**. Personne n’y demande votre statut d’immigration pour vous aider.
    `),
    table(
      'Jour et nuit, gratuits',
      ['Numéro', 'Pour quoi', 'Dans quelle langue'],
      [
        ['911', 'Police, ambulance, incendie', 'Français, anglais; interprète au téléphone'],
        ['988', 'Idées suicidaires, grande détresse : parler ou texter', 'Français, anglais'],
        [
          '811, option 1',
          'Le personnel infirmier répond : faut-il consulter?',
          'Français, anglais',
        ],
        [
          '811, option 2',
          'Le personnel en travail social répond : crise, violence, deuil',
          'Français, anglais',
        ],
        [
          '211',
          'Nourriture, logement, aide près de chez vous',
          'Français, anglais; interprète pour beaucoup d’autres',
        ],
      ],
      'Les heures du 211 changent selon la région.',
    ),
    warning(
      'Si vous ne pouvez pas parler',
      'Composez le 911 et laissez la ligne ouverte, ou textez au 911 si votre téléphone y est inscrit. Dites ou écrivez d’abord l’adresse : la ferme, le rang, le numéro sur la boîte aux lettres.',
    ),
    askOrganization('Une ligne qui parle espagnol', 'Ligne d’exemple provinciale'),
    table(
      'Travail',
      ['Organisme officiel', 'Pour quoi', 'Téléphone'],
      [
        [
          'CNESST',
          'Salaire, heures, congédiement, harcèlement; accident, danger',
          publicNumbers.cnesst.number,
        ],
        [
          'Service Canada, ligne de dénonciation',
          'Employeur qui ne respecte pas le contrat ou le logement; sans donner son nom',
          publicNumbers.serviceCanadaTips.number,
        ],
        [
          'Commission des droits de la personne et des droits de la jeunesse',
          'Discrimination, exploitation',
          publicNumbers.humanRights.number,
        ],
        [
          'Assurance-emploi (Service Canada)',
          'Perte d’emploi, maladie',
          publicNumbers.employmentInsurance.number,
        ],
        [
          'Régime québécois d’assurance parentale',
          'Naissance, adoption',
          publicNumbers.parentalInsurance.number,
        ],
      ],
      'À la CNESST et à la Commission, demandez une ou un interprète : c’est gratuit.',
    ),
    right(
      'Vous avez le droit',
      'de demander une ou un interprète, de faire répéter, et d’avoir quelqu’un près de vous pendant l’appel. Vous pouvez aussi appeler pour une question, sans donner votre nom.',
    ),
    table(
      'Papiers, santé, argent, logement',
      ['Organisme officiel', 'Pour quoi', 'Téléphone'],
      [
        [
          'Immigration, Réfugiés et Citoyenneté Canada (IRCC)',
          'Permis de travail, statut',
          publicNumbers.ircc.number,
        ],
        ['Ministère de l’Immigration du Québec (MIFI)', 'CAQ, CSQ', publicNumbers.mifi.number],
        [
          'Services Québec',
          'Par où commencer, tout le gouvernement',
          publicNumbers.servicesQuebec.number,
        ],
        [
          'Numéro d’assurance sociale (Service Canada)',
          'Obtenir ou renouveler le NAS',
          publicNumbers.socialInsuranceNumber.number,
        ],
        ['RAMQ', 'Carte d’assurance maladie, médicaments', publicNumbers.ramq.number],
        ['Revenu Québec', 'Impôt du Québec, remboursement', publicNumbers.revenuQuebec.number],
        [
          'Agence du revenu du Canada',
          'Impôt fédéral, allocation pour enfants',
          publicNumbers.cra.number,
        ],
        ['Retraite Québec', 'Allocation famille, rente', publicNumbers.retraiteQuebec.number],
        ['Tribunal administratif du logement', 'Bail, loyer, éviction', publicNumbers.tal.number],
        [
          'Aide aux victimes d’actes criminels (IVAC)',
          'Soins et argent après une agression',
          publicNumbers.ivac.number,
        ],
        ['SAAQ', 'Permis de conduire, accident de la route', publicNumbers.saaq.number],
        [
          'Office de la protection du consommateur',
          'Achat, téléphone, prêt',
          publicNumbers.consumers.number,
        ],
      ],
      'Numéros sans frais au Québec, de notoriété publique; à vérifier sur le site de chaque organisme avant de les imprimer. Les heures sont souvent celles des bureaux, du lundi au vendredi.',
    ),
    steps(
      'Réussir un appel',
      {
        title: 'Préparer',
        description:
          'Papiers devant vous, question écrite en une phrase, de quoi noter, un endroit calme.',
        who: 'Vous',
        where: 'Chez vous ou dans un organisme',
        documents: 'Permis, numéro de dossier, numéro d’assurance sociale',
        cost: '0 $',
        delay: '10 minutes',
      },
      {
        title: 'Dire la langue et la raison',
        description:
          'Dites d’abord, en français ou en anglais : « Interprète, espagnol, s’il vous plaît. » Puis votre phrase.',
        who: 'Vous',
        where: 'Au téléphone',
        cost: '0 $',
        delay: 'L’attente peut dépasser 30 minutes; le matin tôt est plus calme',
      },
      {
        title: 'Noter la réponse',
        description:
          'Date, heure, prénom de la personne, ce qu’elle a dit, prochaine étape. Demandez un numéro de dossier.',
        who: 'Vous',
        where: 'Carnet ou téléphone',
        cost: '0 $',
        delay: 'Pendant l’appel',
      },
      {
        title: 'Vérifier avec quelqu’un',
        description:
          'Si la réponse vous étonne, rappelez ou demandez à un organisme : deux personnes peuvent dire deux choses.',
        who: 'Vous, avec un organisme au besoin',
        where: 'Répertoire de ce site',
        cost: '0 $',
        delay: 'Le même jour',
      },
    ),
    text(`
## Votre consulat

Le consulat de votre pays aide pour le passeport, un décès, une arrestation, une urgence, et pour le PTAS. La liste officielle est tenue par Affaires mondiales Canada. Le consulat n’est pas l’employeur, et rien ne vous oblige à passer par lui pour porter plainte.

## Des sites à garder

- **Québec.ca** : les démarches du Québec, en français et en anglais, avec des pages en espagnol.
- **Canada.ca** : permis, visa, assurance-emploi, impôt.
- **cnesst.gouv.qc.ca** : vos droits au travail, avec des pages en espagnol.
- **Éducaloi** : la loi du Québec expliquée en mots simples.

## Se méfier des faux numéros

Le gouvernement ne demande jamais d’argent par carte-cadeau, virement ou cryptomonnaie, et ne menace pas d’expulsion au téléphone. Raccrochez, cherchez le numéro vous-même, et rappelez.

Un site qui imite celui d’IRCC fait payer ce qui est gratuit. Les adresses officielles finissent par **canada.ca**, **gc.ca**, **quebec.ca** ou **gouv.qc.ca**.

### On me demande mon numéro d’assurance sociale. Dois-je le donner?

À l’employeur, à la banque et au gouvernement, oui. Pour louer un logement, pour un achat ou à une personne inconnue au téléphone, non.

### Je n’ai pas de forfait d’appels.

Les numéros qui commencent par 1 8 sont sans frais depuis le Québec. Une bibliothèque, une église ou un organisme vous prêtera un téléphone. Le 911 marche sans forfait.

### Mon cellulaire a un numéro de mon pays.

Le 911 fonctionne. Les numéros sans frais, pas toujours : essayez par Internet, ou empruntez un téléphone.
    `),
    tip(
      'Un conseil',
      'Écrivez quatre numéros sur un carton, dans votre portefeuille : le 911, le 811, un organisme qui parle votre langue, une amie ou un ami. Un téléphone peut être à plat ou confisqué.',
    ),
    askPublicBody('Info-Santé et Info-Social', 'info-sante'),
    askPublicBody('Le droit du travail, aussi en espagnol', 'cnesst-migrant'),
  ],
  sources: [
    { key: 'cnesst-migrant', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'info-sante', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'quebec-211', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'line-988', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'consulates', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 120,
  relatedServices: ['welcome', 'emergency', 'interpretation', 'health'],
  changeNote: 'Première version.',
}
