import {
  askOrganization,
  askPublicBody,
  deadline,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { COPY_CHECK, EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const workAccident: ChapterSeed = {
  slug: 'accident-ou-maladie-du-travail',
  part: 'labour',
  order: 2,
  title: 'Accident ou maladie du travail',
  summary:
    'Si le travail vous blesse ou vous rend malade, vous avez droit à des soins gratuits et à 90 % de votre salaire net, même avec un permis temporaire, et même si c’est « votre faute ». Il faut agir vite.',
  content: [
    text(`
## La loi vous couvre dès le premier jour

Au Québec, le régime de la **CNESST** couvre presque toutes les personnes qui travaillent pour un employeur. Vous n’avez rien à payer et rien à signer d’avance. Le statut d’immigration ne change rien.

Un **accident du travail** est un événement soudain : une chute, une coupure, une main prise dans une machine, un coup de chaleur. Une **maladie professionnelle** vient peu à peu : mal de dos, tendinite, allergie, surdité, intoxication par un pesticide.
    `),
    warning(
      'Si quelqu’un est en danger',
      'Appelez le 911. Dites l’adresse et ce qui s’est passé. L’appel est gratuit et on peut demander une ou un interprète.',
    ),
    steps(
      'Que faire après un accident',
      {
        title: 'Recevoir les premiers soins et prévenir l’employeur',
        description:
          'Dites-le à une ou un responsable le jour même, même si la blessure semble petite. Elle doit être écrite dans le registre des accidents.',
        who: 'Vous, ou une ou un collègue',
        where: 'Sur place',
        cost: 'L’employeur paie le transport vers la clinique ou l’hôpital',
        delay: 'Tout de suite',
      },
      {
        title:
          'Voir une ou un médecin, une infirmière praticienne spécialisée ou un infirmier praticien spécialisé',
        description:
          'Vous choisissez où aller et qui vous soigne. Dites que c’est arrivé au travail. Demandez l’attestation médicale de la CNESST.',
        who: 'Vous; l’employeur ne peut pas exiger d’entrer dans le bureau',
        where: 'Clinique, CLSC, hôpital',
        documents: 'Carte RAMQ si vous en avez une; sinon, dites que c’est un accident du travail',
        cost: '0 $ pour ce que couvre la CNESST',
        delay: 'Le jour même si possible',
      },
      {
        title: 'Remettre l’attestation à l’employeur',
        description:
          'Gardez une copie ou une photo. L’employeur doit vous payer et remplir son propre avis.',
        who: 'Vous',
        where: 'Au travail, ou par courriel',
        documents: 'Attestation médicale',
        cost: '0 $',
        delay: 'Dans les jours qui suivent',
      },
      {
        title: 'Remplir la « Réclamation du travailleur »',
        description:
          'Nécessaire si l’arrêt dure plus de 14 jours, ou si vous avez des frais à vous faire rembourser, ou si l’employeur ne collabore pas. Un organisme peut vous aider.',
        who: 'Vous',
        where: 'CNESST, en ligne ou sur papier',
        documents: 'Attestation, bulletins de paie, reçus',
        cost: '0 $',
        delay: '6 mois au plus',
      },
      {
        title: 'Suivre les soins et garder les papiers',
        description:
          'Allez à tous les rendez-vous. Chaque changement d’adresse ou de permis se dit à la CNESST.',
        who: 'Vous',
        where: 'Clinique, physiothérapie, pharmacie',
        documents: 'Rapports médicaux, reçus de médicaments et de transport',
        cost: 'Remboursés selon les règles',
        delay: 'Jusqu’à la guérison',
      },
    ),
    right(
      'Vous avez le droit',
      'de refuser une tâche si vous avez de bonnes raisons de croire qu’elle est dangereuse pour vous ou pour une autre personne. Prévenez une ou un responsable et restez sur place. On ne peut pas vous punir pour cela.',
    ),
    table(
      'Qui paie, et combien',
      ['Période', 'Ce que vous recevez', 'Qui paie'],
      [
        ['Le jour de l’accident', '100 % du salaire de la journée', 'L’employeur'],
        [
          'Les 14 jours suivants',
          '90 % du salaire net des jours où vous auriez travaillé',
          'L’employeur, remboursé par la CNESST',
        ],
        ['Après', '90 % du revenu net retenu, toutes les deux semaines', 'La CNESST'],
        [
          'Soins, médicaments, transport vers les soins',
          'Remboursement selon les tarifs',
          'La CNESST',
        ],
        ['Séquelles qui restent', 'Une somme d’argent, après évaluation', 'La CNESST'],
      ],
      'Le revenu net est calculé après impôts et cotisations, jusqu’à un maximum fixé chaque année.',
    ),
    text(`
## Retour au travail

L’employeur peut proposer un **travail plus léger** pendant que vous guérissez. La ou le médecin qui vous soigne doit être d’accord. Vous pouvez le contester.

Vous avez le droit de reprendre votre emploi après la guérison. Ce droit se compte à partir du début de l’absence : un an si votre lieu de travail compte 20 personnes ou moins, deux ans s’il en compte plus; une convention collective peut donner plus. Pour un contrat à durée fixe, il va jusqu’à la fin du contrat. Même plus tard, l’employeur doit en principe vous reprendre : demandez à la CNESST.

Si vous devez rentrer dans votre pays, le dossier continue. Prévenez la CNESST, donnez une adresse et un compte, et demandez comment faire suivre les soins.

## Si la CNESST refuse

Chaque décision arrive par écrit, avec le délai pour la contester. Faites-vous aider tout de suite : les délais sont courts.
    `),
    deadline(
      'Demander la révision d’une décision de la CNESST',
      '30 jours après avoir reçu la décision',
      'La décision devient définitive. Si une raison sérieuse vous a retardé, envoyez la demande quand même et expliquez pourquoi, avec l’aide d’un organisme.',
    ),
    table(
      'Contester une décision',
      ['Étape', 'Où', 'Délai'],
      [
        ['Demander une révision', 'CNESST', '30 jours après avoir reçu la décision'],
        ['Contester la décision de révision', 'Tribunal administratif du travail', '60 jours'],
        ['Contester un ordre ou une décision de l’inspection', 'CNESST', '10 jours'],
      ],
      'Certaines décisions médicales peuvent aller directement au Tribunal, dans les 60 jours. La lettre le dit.',
    ),
    text(`
## Les dangers fréquents

- **Machines** : jamais les mains dans une machine en marche, même pour débloquer. Demandez comment la cadenasser.
- **Pesticides** : vous avez le droit de savoir le nom du produit, de porter l’équipement fourni et de rester loin du champ pendant le délai prévu.
- **Chaleur** : de l’eau fraîche, de l’ombre, des pauses. Confusion ou vomissements : c’est une urgence.
- **Transport** : une place et une ceinture pour chaque personne. Être debout dans une boîte de camion est interdit sur la route.

L’employeur doit former chaque personne dans une langue qu’elle comprend et fournir gratuitement l’équipement de protection.

### Enceinte?

Si votre travail est dangereux pour vous ou pour l’enfant, le programme **Pour une maternité sans danger** permet de changer de tâche ou d’arrêter avec une indemnité. Il faut un certificat d’une professionnelle ou d’un professionnel de la santé.

### Si l’employeur vous demande de ne rien dire

Certains employeurs offrent de payer la clinique « pour éviter les papiers ». Si la blessure empire, vous n’aurez aucune preuve. Déclarer un accident est un droit : vous punir ou vous renvoyer pour cela est interdit, et se conteste dans les **30 jours**.
    `),
    tip(
      'Un conseil',
      'Prenez en photo le lieu, la machine et la blessure. Écrivez le nom des témoins. Faites-le avant que tout soit nettoyé.',
    ),
    askOrganization('Aide pour remplir la réclamation', 'Organisme d’exemple – Montérégie 1'),
    askOrganization('Une équipe qui se déplace', 'Organisme d’exemple – Lanaudière 2'),
    askPublicBody('Contester une décision', 'cnesst-contest'),
  ],
  sources: [
    { key: 'accident-act', lastChecked: '2026-11-13', note: EXAMPLE_CHECK },
    { key: 'cnesst-return', lastChecked: '2026-11-29', note: COPY_CHECK },
    { key: 'cnesst-contest', lastChecked: '2026-11-13', note: EXAMPLE_CHECK },
    { key: 'tat-contest', lastChecked: '2026-11-13', note: EXAMPLE_CHECK },
    { key: 'cnesst-migrant', lastChecked: '2026-11-13', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 180,
  relatedServices: ['workSafety', 'health', 'interpretation'],
  sensitiveTopics: ['accident'],
  changeNote: 'Première version.',
}
