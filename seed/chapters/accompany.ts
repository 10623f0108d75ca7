import { askOrganization, askPublicBody, right, steps, table, text, tip, warning } from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const accompany: ChapterSeed = {
  slug: 'accompagner-pas-a-pas',
  part: 'accompanying',
  order: 1,
  title: 'Accompagner une personne, du premier appel au suivi',
  summary:
    'Pour les intervenantes et intervenants : comment accueillir une personne qui a un permis temporaire, comprendre sa situation sans la mettre en danger, choisir une démarche avec elle et rester à ses côtés jusqu’au bout.',
  content: [
    text(`
## Avant tout : ne pas nuire

Une personne qui a un **permis fermé** dépend de son employeur pour son revenu, souvent pour son toit, et pour son droit de travailler. Un appel de trop, un papier laissé sur une table ou un nom dit au mauvais endroit peuvent lui coûter tout cela.

Trois règles suffisent presque toujours : elle décide, on garde ses secrets, on ne promet rien que l’on ne contrôle pas.
    `),
    right(
      'La personne a le droit',
      'de décider seule de porter plainte ou non, de changer d’avis, d’avoir une ou un interprète qui n’est ni collègue ni chef, et de savoir ce que vous notez sur elle.',
    ),
    steps(
      'Les sept étapes',
      {
        title: 'Le premier contact',
        description:
          'Demandez d’abord : « Pouvez-vous parler maintenant? Êtes-vous en sécurité? » Convenez d’une façon de rappeler qui ne se voit pas.',
        who: 'Intervenante ou intervenant',
        where: 'Téléphone, messagerie, visite',
        cost: '0 $',
        delay: 'Le jour même',
      },
      {
        title: 'Écouter, avec une ou un interprète au besoin',
        description:
          'Laissez raconter avant de poser des questions. Redites avec vos mots ce que vous avez compris.',
        who: 'Vous deux, et une ou un interprète neutre',
        where: 'Un lieu discret, hors du travail et du logement',
        cost: '0 $',
        delay: 'Une heure',
      },
      {
        title: 'Lire les papiers',
        description:
          'Permis, contrat, bulletins de paie, passeport. Notez les dates de fin en premier : elles fixent l’ordre des démarches.',
        who: 'Vous deux',
        where: 'Sur place, ou par photo sur un canal sûr',
        documents: 'Permis, contrat, bulletins de paie, passeport',
        cost: '0 $',
        delay: 'À la première rencontre',
      },
      {
        title: 'Choisir ensemble',
        description:
          'Présentez les choix, ce que chacun apporte et risque, y compris ne rien faire. Laissez le temps, sauf si un délai court.',
        who: 'La personne',
        where: 'Avec vous',
        cost: '0 $',
        delay: 'Quelques jours, ou tout de suite si un délai court',
      },
      {
        title: 'Agir',
        description: 'Remplissez avec elle, pas à sa place. Gardez une copie et la preuve d’envoi.',
        who: 'La personne, avec votre aide',
        where: 'En ligne, par la poste ou sur place',
        documents: 'Consentement écrit, copies',
        cost: 'Selon la démarche',
        delay: 'Avant le délai le plus court',
      },
      {
        title: 'Orienter, sans lâcher',
        description:
          'Appelez l’autre organisme devant la personne, présentez-la, puis vérifiez qu’elle a été reçue.',
        who: 'Vous',
        where: 'Répertoire de ce site',
        cost: '0 $',
        delay: 'La même semaine',
      },
      {
        title: 'Suivre et fermer',
        description:
          'Notez la prochaine date et qui rappelle. Fermez le dossier avec elle, en disant comment revenir.',
        who: 'Vous',
        where: 'Téléphone',
        cost: '0 $',
        delay: 'Jusqu’à la décision, même après son départ du pays',
      },
    ),
    table(
      'Les questions à poser, et pourquoi',
      ['La question', 'Ce qu’elle révèle', 'Ensuite'],
      [
        ['Quand finit votre permis?', 'Le délai le plus dur', 'Renouvellement ou rétablissement'],
        [
          'Qui garde votre passeport?',
          'Un abus possible',
          'Le réclamer; permis ouvert pour travailleurs vulnérables',
        ],
        [
          'Avez-vous payé pour cet emploi?',
          'Des frais de recrutement interdits',
          'CNESST, Service Canada',
        ],
        ['Combien d’heures, combien de paie?', 'Du salaire impayé', 'Plainte à la CNESST'],
        ['Avez-vous mal quelque part?', 'Un accident non déclaré', 'Réclamation à la CNESST'],
        [
          'Pouvez-vous sortir, recevoir quelqu’un?',
          'Un contrôle, parfois de la traite',
          'Sécurité d’abord; 911 si danger',
        ],
        [
          'Qui est avec vous, ici ou au pays?',
          'Enfants, dettes, pression',
          'Soutien, école, santé',
        ],
      ],
      'Ne posez que les questions utiles à la démarche. Une réponse notée est une réponse que l’on peut vous demander de produire.',
    ),
    warning(
      'Attention',
      'Conseiller sur une demande d’immigration contre paiement est réservé aux avocates et avocats, aux notaires et aux consultantes et consultants reconnus. Un organisme informe, aide à remplir et accompagne gratuitement; pour un choix juridique, il passe la main.',
    ),
    text(`
## Garder les secrets

- Demandez un **consentement écrit**, dans sa langue, qui dit à qui vous parlerez et de quoi.
- N’appelez jamais l’employeur, le consulat ou l’agence sans son accord.
- Évitez les groupes de messagerie du travail : les collègues et les contremaîtres les lisent.
- Gardez le strict nécessaire, sous clé, pour un temps limité.
- Si quelqu’un demande des nouvelles d’elle, la réponse est toujours : « Nous ne disons pas qui nous aidons. »

## Choisir la bonne porte
    `),
    table(
      'Quelle démarche pour quelle situation',
      ['La situation', 'La démarche', 'Le délai'],
      [
        ['Salaire impayé', 'Plainte à la CNESST', '1 an'],
        [
          'Congédiement après une plainte, une maladie, une grossesse',
          'Plainte à la CNESST',
          '45 jours',
        ],
        [
          'Congédiement ou autre punition après un accident du travail',
          'Plainte à la CNESST',
          '30 jours',
        ],
        ['Accident ou maladie du travail', 'Réclamation à la CNESST', '6 mois'],
        ['Abus', 'Permis ouvert pour travailleurs vulnérables', 'Avant la fin du permis'],
        ['Permis fini', 'Rétablissement du statut', '90 jours'],
        ['Violence, menaces', '911, puis aide aux victimes', 'Tout de suite'],
        ['Logement dangereux', 'Service Canada ou municipalité', 'Tout de suite'],
      ],
    ),
    text(`
## Quand la personne a peur

La peur est raisonnable. Ne la pressez pas. Dites ce qui est vrai : porter plainte ne fait pas perdre le permis; la CNESST ne demande pas le statut; des représailles sont interdites, mais elles arrivent, et on s’y prépare.

Préparez un **plan de départ** : papiers dans un sac, un peu d’argent, un numéro appris par cœur, un lit pour la nuit, quelqu’un qui sait.

## Prendre soin de soi

Vous entendrez des choses dures, et certaines démarches échoueront. Parlez-en à une ou un collègue sans nommer personne, fixez vos heures, et demandez à être deux pour les situations de violence.

### Puis-je aller sur la ferme?

Oui, le logement est la maison des personnes qui y vivent, et elles peuvent vous inviter. N’entrez pas dans les champs ni les bâtiments de travail sans permission. Allez-y à deux, un dimanche.

### Elle est rentrée au pays. Le dossier est-il fini?

Non. Plainte, accident, impôt, retraite : beaucoup de démarches se font à distance. Gardez une adresse, un courriel et quelqu’un de la famille.
    `),
    tip(
      'Un conseil',
      'Terminez chaque rencontre par une feuille de trois lignes dans sa langue : ce que l’on a décidé, la prochaine date, qui appeler. C’est tout ce dont on se souvient.',
    ),
    askOrganization('Parler d’un cas difficile', 'Ligne d’exemple provinciale'),
    askOrganization(
      'Hébergement et soutien pour les femmes',
      'Organisme d’exemple – Montréal 3 (femmes)',
    ),
    askPublicBody('Le permis ouvert en cas d’abus', 'ircc-vulnerable'),
  ],
  sources: [
    { key: 'ircc-vulnerable', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'cnesst-migrant', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'labour-standards-act', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
    { key: 'ircc-restore', lastChecked: '2026-11-28', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 220,
  relatedServices: ['welcome', 'interpretation', 'emergency', 'psychological'],
  sensitiveTopics: ['abuse'],
  changeNote: 'Première version.',
}
