import type { TranslationSeed } from './shape'

/** Chapter “Se loger”, in English and Spanish, both complete. */
export const housing: TranslationSeed = {
  'Se loger : chez l’employeur ou en location': {
    en: 'Housing: from the employer or rented',
    es: 'La vivienda: la del empleador o de alquiler',
  },
  'Que le logement soit fourni par l’employeur ou loué à une ou un propriétaire, il doit être sûr, chauffé et salubre, et vous y êtes chez vous. Ce chapitre dit ce qu’on peut vous demander de payer et quoi faire si cela va mal.':
    {
      en: 'Whether your housing is provided by the employer or rented from a landlord, it must be safe, heated and clean, and it is your home. This chapter says what you can be asked to pay and what to do if things go wrong.',
      es: 'Tanto si la vivienda la da el empleador como si la alquila a un propietario, debe ser segura, tener calefacción y estar limpia, y es su casa. Este capítulo dice qué le pueden cobrar y qué hacer si algo va mal.',
    },
  'Deux situations': { en: 'Two situations', es: 'Dos situaciones' },
  '<1>L’employeur fournit le logement</1> : c’est le cas du PTAS, du volet agricole et, souvent, du volet à bas salaire. Le contrat de travail en fixe les conditions.':
    {
      en: '<1>The employer provides the housing</1>: this is the case in the SAWP, the agricultural stream and often the low-wage stream. The employment contract sets the conditions.',
      es: '<1>El empleador da la vivienda</1>: es el caso del PTAS, de la vía agrícola y, a menudo, de la vía de salario bajo. El contrato de trabajo fija las condiciones.',
    },
  '<1>Vous louez</1> une chambre ou un appartement : la loi québécoise sur le bail vous protège, même sans papier signé, même pour une chambre, même si vous payez comptant.':
    {
      en: '<1>You rent</1> a room or an apartment: Quebec’s law on leases protects you, even without a signed paper, even for a room, even if you pay cash.',
      es: '<1>Usted alquila</1> un cuarto o un apartamento: la ley de Quebec sobre el alquiler lo protege, aun sin papel firmado, aun por un cuarto, aun si paga en efectivo.',
    },
  'Dans les deux cas, personne ne peut entrer sans prévenir, garder vos papiers, ou vous mettre dehors du jour au lendemain.':
    {
      en: 'In both cases, nobody may come in without notice, keep your papers, or throw you out overnight.',
      es: 'En los dos casos, nadie puede entrar sin avisar, quedarse con sus papeles ni echarlo de un día para otro.',
    },
  'Ce qu’un logement doit avoir': {
    en: 'What housing must have',
    es: 'Lo que debe tener una vivienda',
  },
  Sujet: { en: 'Subject', es: 'Tema' },
  'Fourni par l’employeur': { en: 'Provided by the employer', es: 'La da el empleador' },
  Loué: { en: 'Rented', es: 'De alquiler' },
  'Chauffage et eau chaude': { en: 'Heating and hot water', es: 'Calefacción y agua caliente' },
  'Oui, en toute saison': { en: 'Yes, in every season', es: 'Sí, en toda estación' },
  'Oui, sauf si le bail dit que vous payez le chauffage': {
    en: 'Yes, unless the lease says that you pay for heating',
    es: 'Sí, salvo si el contrato de alquiler dice que usted paga la calefacción',
  },
  'Espace pour dormir': { en: 'Room to sleep', es: 'Espacio para dormir' },
  'Un lit par personne, avec un espace minimal fixé par le programme': {
    en: 'One bed per person, with a minimum space set by the program',
    es: 'Una cama por persona, con un espacio mínimo fijado por el programa',
  },
  'Selon le bail et les règles de la municipalité': {
    en: 'According to the lease and the municipality’s rules',
    es: 'Según el contrato de alquiler y las reglas del municipio',
  },
  'Cuisine, toilette, douche, lessive': {
    en: 'Kitchen, toilet, shower, laundry',
    es: 'Cocina, baño, ducha, lavado de ropa',
  },
  'En nombre suffisant, en bon état': {
    en: 'Enough of them, in good order',
    es: 'En número suficiente, en buen estado',
  },
  'Ce que le bail prévoit, en bon état': {
    en: 'What the lease provides for, in good order',
    es: 'Lo que prevé el contrato de alquiler, en buen estado',
  },
  'Détecteur de fumée, sorties libres': {
    en: 'Smoke detector, clear exits',
    es: 'Detector de humo, salidas libres',
  },
  Oui: { en: 'Yes', es: 'Sí' },
  Inspection: { en: 'Inspection', es: 'Inspección' },
  'Avant l’arrivée, puis à tout moment': {
    en: 'Before you arrive, then at any time',
    es: 'Antes de la llegada, después en cualquier momento',
  },
  'La municipalité, si vous le demandez': {
    en: 'The municipality, if you ask',
    es: 'El municipio, si usted lo pide',
  },
  'Internet et téléphone': { en: 'Internet and telephone', es: 'Internet y teléfono' },
  'Accès à un téléphone; Internet s’il est offert dans la région': {
    en: 'Access to a telephone; Internet if it is available in the area',
    es: 'Acceso a un teléfono; Internet si existe en la región',
  },
  'À vos frais': { en: 'At your own cost', es: 'A su cargo' },
  Visites: { en: 'Visits', es: 'Visitas' },
  'Permises; un règlement d’immeuble doit rester raisonnable': {
    en: 'Allowed; house rules must be reasonable',
    es: 'Permitidas; un reglamento de la casa debe ser razonable',
  },
  Permises: { en: 'Allowed', es: 'Permitidas' },
  'Le détail dépend du programme et du contrat. L’espace minimal et la liste d’équipement sont dans la grille d’inspection du gouvernement du Canada.':
    {
      en: 'The details depend on the program and the contract. The minimum space and the list of equipment are in the Government of Canada’s inspection form.',
      es: 'El detalle depende del programa y del contrato. El espacio mínimo y la lista de equipos están en el formulario de inspección del gobierno de Canadá.',
    },
  'de sortir, de recevoir des visites et de choisir avec qui vous parlez en dehors du travail. Un couvre-feu, une caméra dans les chambres ou des visites surprises de l’employeur ne sont pas permis.':
    {
      en: 'to go out, to have visitors and to choose who you talk to outside work. A curfew, a camera in the bedrooms or surprise visits by the boss are not allowed.',
      es: 'a salir, a recibir visitas y a elegir con quién habla fuera del trabajo. Un toque de queda, una cámara en los dormitorios o visitas sorpresa del patrón no están permitidos.',
    },
  'Combien peut-on vous demander?': {
    en: 'How much can you be asked to pay?',
    es: '¿Cuánto le pueden cobrar?',
  },
  '<1>PTAS</1> : pas de loyer. Le contrat permet dans certaines provinces de retenir une petite somme par jour pour l’électricité et l’eau : lisez le vôtre, et demandez si elle s’applique au Québec.':
    {
      en: '<1>SAWP</1>: no rent. In some provinces the contract allows a small deduction per day for electricity and water: read yours, and ask whether it applies in Quebec.',
      es: '<1>PTAS</1>: no hay alquiler. En algunas provincias el contrato permite descontar una pequeña suma por día para la luz y el agua: lea el suyo y pregunte si se aplica en Quebec.',
    },
  '<1>Volet agricole</1> : une retenue, jusqu’à un plafond fixé par le programme (30 $ par semaine au moment d’écrire).':
    {
      en: '<1>Agricultural stream</1>: a deduction up to a limit set by the program ($30 a week at the time of writing).',
      es: '<1>Vía agrícola</1>: un descuento hasta un límite fijado por el programa ($30 por semana al momento de escribir).',
    },
  '<1>Bas salaire</1> : un loyer raisonnable, écrit dans le contrat, que vous acceptez par écrit.':
    {
      en: '<1>Low wage</1>: a reasonable rent, written in the contract, to which you agree in writing.',
      es: '<1>Salario bajo</1>: un alquiler razonable, escrito en el contrato, que usted acepta por escrito.',
    },
  '<1>Location</1> : le loyer du bail. La ou le propriétaire peut demander d’avance le <2>premier mois seulement</2>. Aucun dépôt pour les clés, les meubles ou les dommages ne peut être exigé.':
    {
      en: '<1>Renting</1>: the rent in the lease. The landlord may ask for the <2>first month only</2> in advance. No deposit for keys, furniture or damage can be required.',
      es: '<1>Alquiler</1>: el precio del contrato. El propietario puede pedir por adelantado <2>solo el primer mes</2>. No se puede exigir ningún depósito por las llaves, los muebles o los daños.',
    },
  'Un logement lié à l’emploi prend souvent fin avec l’emploi. L’employeur doit quand même vous laisser du temps : un mois d’avis en général, sauf si le contrat dit autre chose. On ne peut pas changer la serrure ni jeter vos affaires.':
    {
      en: 'Housing tied to the job often ends with the job. The employer must still give you time: one month’s notice as a rule, unless the contract says otherwise. Nobody may change the lock or throw out your things.',
      es: 'Una vivienda ligada al empleo termina a menudo con el empleo. El empleador debe darle tiempo de todos modos: un mes de aviso en general, salvo si el contrato dice otra cosa. No se puede cambiar la cerradura ni tirar sus cosas.',
    },
  'Le logement n’est pas correct : que faire?': {
    en: 'The housing is not right: what to do?',
    es: 'La vivienda no está bien: ¿qué hacer?',
  },
  'Garder des preuves': { en: 'Keep proof', es: 'Guardar pruebas' },
  'Photos avec la date, vidéos, température, messages. Notez qui dort là et depuis quand.': {
    en: 'Photos with the date, videos, temperature, messages. Write down who sleeps there and since when.',
    es: 'Fotos con la fecha, videos, temperatura, mensajes. Anote quién duerme ahí y desde cuándo.',
  },
  'Vous, ou une ou un collègue': { en: 'You, or a coworker', es: 'Usted, o un compañero' },
  'Sur place': { en: 'On the spot', es: 'En el lugar' },
  'Demander la réparation par écrit': {
    en: 'Ask for the repair in writing',
    es: 'Pedir la reparación por escrito',
  },
  'Un message suffit. Dites le problème et une date. Si vous avez peur, laissez un organisme le faire.':
    {
      en: 'A text message is enough. State the problem and a date. If you are afraid, let an organization do it.',
      es: 'Basta un mensaje. Diga el problema y una fecha. Si tiene miedo, deje que lo haga una organización.',
    },
  'Vous, ou un organisme': { en: 'You, or an organization', es: 'Usted, o una organización' },
  'Message, courriel ou lettre': {
    en: 'Text message, e-mail or letter',
    es: 'Mensaje, correo o carta',
  },
  Photos: { en: 'Photos', es: 'Fotos' },
  'Appeler au bon endroit': { en: 'Call the right place', es: 'Llamar al lugar correcto' },
  'Logement de l’employeur : ligne de dénonciation de Service Canada, sans donner votre nom si vous préférez. Location : la municipalité pour l’insalubrité, le Tribunal pour le reste.':
    {
      en: 'Employer’s housing: Service Canada’s tip line, without giving your name if you prefer. Renting: the municipality for unsanitary conditions, the Tribunal for the rest.',
      es: 'Vivienda del empleador: línea de denuncia de Service Canada, sin dar su nombre si lo prefiere. Alquiler: el municipio por la insalubridad, el Tribunal por lo demás.',
    },
  'Téléphone ou en ligne': { en: 'By phone or online', es: 'Por teléfono o en línea' },
  'Adresse, photos, contrat ou bail': {
    en: 'Address, photos, contract or lease',
    es: 'Dirección, fotos, contrato de trabajo o de alquiler',
  },
  '0 $; des frais s’appliquent au Tribunal': {
    en: '$0; the Tribunal charges a fee',
    es: '$0; el Tribunal cobra una tarifa',
  },
  'Dès que la réparation tarde': {
    en: 'As soon as the repair is late',
    es: 'En cuanto la reparación se demora',
  },
  'Demander un abri si c’est dangereux': {
    en: 'Ask for shelter if it is dangerous',
    es: 'Pedir un refugio si es peligroso',
  },
  'Incendie, gaz, violence, froid : appelez le 911. Pour un lit ce soir, composez le 211.': {
    en: 'Fire, gas, violence, cold: call 911. For a bed tonight, dial 211.',
    es: 'Incendio, gas, violencia, frío: llame al 911. Para una cama esta noche, marque el 211.',
  },
  'Toute personne présente': { en: 'Anyone present', es: 'Cualquier persona presente' },
  '911 ou 211': { en: '911 or 211', es: '911 o 211' },
  'Louer : ce que dit la loi': {
    en: 'Renting: what the law says',
    es: 'Alquilar: lo que dice la ley',
  },
  'Le <1>bail</1> se fait sur le formulaire du Tribunal administratif du logement (TAL). Demandez-en une copie. Même sans formulaire, une entente verbale est un bail, et vous avez les mêmes droits.':
    {
      en: 'The <1>lease</1> is made on the form of the Tribunal administratif du logement (TAL). Ask for a copy. Even without the form, a spoken agreement is a lease, and you have the same rights.',
      es: 'El <1>contrato de alquiler</1> se hace en el formulario del Tribunal administratif du logement (TAL). Pida una copia. Aun sin formulario, un acuerdo de palabra es un contrato, y usted tiene los mismos derechos.',
    },
  'La ou le propriétaire vous prévient <1>24 heures</1> avant une visite, sauf urgence.': {
    en: 'The landlord gives you <1>24 hours</1>’ notice before a visit, except in an emergency.',
    es: 'El propietario le avisa <1>24 horas</1> antes de una visita, salvo emergencia.',
  },
  'On ne peut pas vous expulser sans une décision du Tribunal.': {
    en: 'Nobody can evict you without a decision of the Tribunal.',
    es: 'Nadie puede desalojarlo sin una decisión del Tribunal.',
  },
  'On ne peut pas vous refuser un logement à cause de votre origine, de votre langue ou de votre statut : c’est de la discrimination.':
    {
      en: 'You cannot be refused a home because of your origin, your language or your status: that is discrimination.',
      es: 'No pueden negarle una vivienda por su origen, su idioma o su estatus: es discriminación.',
    },
  'La personne qui prend votre chambre à votre place vous libère du loyer seulement si le bail est cédé dans les règles.':
    {
      en: 'Someone who takes your room in your place frees you from the rent only if the lease is properly transferred.',
      es: 'La persona que toma su cuarto en su lugar lo libera del alquiler solo si el contrato se cede según las reglas.',
    },
  'L’augmentation de loyer': { en: 'Rent increases', es: 'El aumento del alquiler' },
  'La ou le propriétaire l’annonce par écrit, de trois à six mois avant la fin d’un bail d’un an; pour une chambre, de dix à vingt jours avant. Vous pouvez <1>refuser</1> et rester.':
    {
      en: 'The landlord announces it in writing, three to six months before the end of a one-year lease; for a room, ten to twenty days before. You can <1>refuse</1> and stay.',
      es: 'El propietario lo anuncia por escrito, de tres a seis meses antes del fin de un contrato de un año; para un cuarto, de diez a veinte días antes. Usted puede <1>negarse</1> y quedarse.',
    },
  'Répondre à un avis d’augmentation de loyer': {
    en: 'Answer a notice of rent increase',
    es: 'Responder a un aviso de aumento del alquiler',
  },
  '30 jours après avoir reçu l’avis (un mois)': {
    en: '30 days after receiving the notice (one month)',
    es: '30 días después de recibir el aviso (un mes)',
  },
  'Sans réponse, l’augmentation est acceptée et le bail est renouvelé avec le nouveau loyer.': {
    en: 'Without an answer, the increase is accepted and the lease is renewed at the new rent.',
    es: 'Sin respuesta, el aumento queda aceptado y el contrato se renueva con el nuevo precio.',
  },
  'À qui s’adresser': { en: 'Whom to turn to', es: 'A quién dirigirse' },
  'Le problème': { en: 'The problem', es: 'El problema' },
  'La porte': { en: 'The place', es: 'El lugar' },
  'Ce qu’on y obtient': { en: 'What you get there', es: 'Lo que se obtiene' },
  'Logement de l’employeur non conforme': {
    en: 'Employer’s housing below standard',
    es: 'Vivienda del empleador que no cumple',
  },
  'Service Canada': { en: 'Service Canada', es: 'Service Canada' },
  'Une inspection': { en: 'An inspection', es: 'Una inspección' },
  'Bail, loyer, réparations, éviction': {
    en: 'Lease, rent, repairs, eviction',
    es: 'Contrato, alquiler, reparaciones, desalojo',
  },
  'Tribunal administratif du logement': {
    en: 'Tribunal administratif du logement',
    es: 'Tribunal administratif du logement',
  },
  'Une décision': { en: 'A decision', es: 'Una decisión' },
  'Moisissure, punaises, eau coupée': {
    en: 'Mould, bedbugs, water cut off',
    es: 'Moho, chinches, agua cortada',
  },
  Municipalité: { en: 'Municipality', es: 'Municipio' },
  'Un avis à la ou au propriétaire': {
    en: 'A notice to the landlord',
    es: 'Un aviso al propietario',
  },
  'Refus à cause de l’origine': { en: 'Refusal because of origin', es: 'Rechazo por el origen' },
  'Commission des droits de la personne': {
    en: 'Commission des droits de la personne (human rights)',
    es: 'Commission des droits de la personne (derechos humanos)',
  },
  'Une plainte, gratuite': { en: 'A complaint, free of charge', es: 'Una queja, gratis' },
  'Retenue de loyer sur la paie sans accord': {
    en: 'Rent deduction from pay without agreement',
    es: 'Descuento del alquiler en la paga sin acuerdo',
  },
  'Un remboursement': { en: 'Your money back', es: 'La devolución del dinero' },
  'Comprendre vos droits': { en: 'Understanding your rights', es: 'Entender sus derechos' },
  'Comité logement, organisme': {
    en: 'Housing committee, organization',
    es: 'Comité de vivienda, organización',
  },
  'De l’aide dans votre langue': { en: 'Help in your language', es: 'Ayuda en su idioma' },
  'Questions fréquentes': { en: 'Frequent questions', es: 'Preguntas frecuentes' },
  'Nous sommes dix dans une maison prévue pour six.': {
    en: 'We are ten in a house meant for six.',
    es: 'Somos diez en una casa prevista para seis.',
  },
  'Le surpeuplement est un danger en cas d’incendie. Prévenez Service Canada si c’est le logement de l’employeur, la municipalité sinon. On peut le faire sans donner son nom.':
    {
      en: 'Overcrowding is a danger in case of fire. Tell Service Canada if it is the employer’s housing, the municipality otherwise. You can do so without giving your name.',
      es: 'Vivir amontonados es un peligro en caso de incendio. Avise a Service Canada si es la vivienda del empleador; si no, al municipio. Se puede hacer sin dar el nombre.',
    },
  'L’employeur garde une partie de ma paie pour « les dommages ».': {
    en: 'The boss keeps part of my pay for “damage”.',
    es: 'El patrón se queda con una parte de mi paga por «los daños».',
  },
  'C’est interdit sans votre accord écrit et sans preuve. Demandez le détail, et parlez-en à la CNESST.':
    {
      en: 'That is forbidden without your written agreement and without proof. Ask for the details, and talk to the CNESST.',
      es: 'Está prohibido sin su acuerdo por escrito y sin prueba. Pida el detalle y hable con la CNESST.',
    },
  'Je veux quitter le logement de l’employeur.': {
    en: 'I want to leave the employer’s housing.',
    es: 'Quiero dejar la vivienda del empleador.',
  },
  'C’est possible, sauf dans certains contrats du PTAS. Lisez le contrat, et prévenez par écrit : les retenues doivent cesser.':
    {
      en: 'You can, except under some SAWP contracts. Read the contract, and give notice in writing: the deductions must stop.',
      es: 'Es posible, salvo en algunos contratos del PTAS. Lea el contrato y avise por escrito: los descuentos deben terminar.',
    },
  'Le premier jour, filmez chaque pièce et envoyez le film à quelqu’un. S’il manque une vitre le dernier jour, on saura qui l’a cassée.':
    {
      en: 'On the first day, film every room and send the film to someone. If a window is missing on the last day, it will be clear who broke it.',
      es: 'El primer día, filme cada cuarto y envíe el video a alguien. Si falta un vidrio el último día, se sabrá quién lo rompió.',
    },
  'Aide au logement, en plusieurs langues': {
    en: 'Help with housing, in several languages',
    es: 'Ayuda para la vivienda, en varios idiomas',
  },
  'Vos droits et vos obligations de locataire': {
    en: 'Your rights and duties as a tenant',
    es: 'Sus derechos y obligaciones de inquilino',
  },
}
