import type { Task } from '../types'

/** What the research team comes to do. */
export const RESEARCHER_TASKS: readonly Task[] = [
  {
    name: 'today',
    title: {
      fr: 'Commencer sa journée',
      en: 'Begin the day',
      es: 'Empezar el día',
    },
    why: {
      fr: 'Une seule page dit ce qui attend votre décision\u00a0: textes à relire, propositions d’organismes, signalements, listes en échec.',
      en: 'One page says what waits for your decision: texts to review, proposals from organizations, reports, lists that failed.',
      es: 'Una sola página dice qué espera su decisión: textos por revisar, propuestas de organizaciones, avisos, listas que fallaron.',
    },
    screen: { view: '', label: 'today' },
    steps: [
      {
        fr: 'Ouvrez {today}, en haut du menu.',
        en: 'Open {today}, at the top of the menu.',
        es: 'Abra {today}, en la parte superior del menú.',
      },
      {
        fr: 'Sous {todayWaits}, lisez les lignes de haut en bas\u00a0: les plus pressantes sont les premières.',
        en: 'Under {todayWaits}, read the rows from the top: the most pressing come first.',
        es: 'En {todayWaits}, lea las líneas de arriba abajo: las más urgentes están primero.',
      },
      {
        fr: 'Choisissez une ligne\u00a0: elle ouvre l’écran où la chose se fait.',
        en: 'Choose a row: it opens the screen where the thing is done.',
        es: 'Elija una línea: abre la pantalla donde se hace la tarea.',
      },
      {
        fr: 'Regardez ensuite {todayComes}\u00a0: les chapitres à revoir et les échéances des prochaines semaines.',
        en: 'Then look at {todayComes}: chapters due for review and dates of the coming weeks.',
        es: 'Mire después {todayComes}: los capítulos por actualizar y las fechas de las próximas semanas.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Rien n’est écrit, alors que vous attendiez un texte.',
          en: 'Nothing is listed, though you expected a text.',
          es: 'No aparece nada, aunque esperaba un texto.',
        },
        then: {
          fr: 'Vous y avez peut-être écrit vous-même\u00a0: une autre personne doit alors le relire. Il est sous {todayOthers}.',
          en: 'You may have written in it yourself: someone else must then review it. It stands under {todayOthers}.',
          es: 'Quizá usted escribió en él: entonces debe revisarlo otra persona. Está en {todayOthers}.',
        },
      },
    ],
  },
  {
    name: 'write-chapter',
    title: {
      fr: 'Écrire ou mettre à jour un chapitre du guide',
      en: 'Write or update a chapter of the guide',
      es: 'Escribir o actualizar un capítulo de la guía',
    },
    why: {
      fr: 'Une règle change, ou un sujet manque. Ce qui est en ligne reste tel quel jusqu’à la publication de votre version.',
      en: 'A rule changes, or a subject is missing. What is online stays as it is until your version is published.',
      es: 'Una regla cambia o falta un tema. Lo que está en línea no cambia hasta que se publique su versión.',
    },
    screen: { list: 'guide-chapters' },
    steps: [
      {
        fr: 'Dans {chapters}, ouvrez le chapitre, ou choisissez {create}.',
        en: 'In {chapters}, open the chapter, or choose {create}.',
        es: 'En {chapters}, abra el capítulo o elija {create}.',
      },
      {
        fr: 'Écrivez {chapterTitle}, puis {chapterSummary}\u00a0: deux ou trois phrases sur ce que la personne peut faire.',
        en: 'Write {chapterTitle}, then {chapterSummary}: two or three sentences on what the person can do.',
        es: 'Escriba {chapterTitle} y luego {chapterSummary}: dos o tres frases sobre lo que la persona puede hacer.',
      },
      {
        fr: 'Dans {chapterContent}, ajoutez des passages\u00a0: texte, tableau de démarches, étapes, encadré, contact.',
        en: 'In {chapterContent}, add passages: text, procedure table, steps, call-out, contact.',
        es: 'En {chapterContent}, añada pasajes: texto, tabla de trámites, pasos, recuadro, contacto.',
      },
      {
        fr: 'Pour une image, ajoutez {figure} et dites dans {figureAlt} ce qu’elle montre, ou cochez {figureDecorative}. Pour un fichier à emporter, ajoutez {attachment}. Le site retire des photos le lieu et l’appareil.',
        en: 'For an image, add {figure} and say in {figureAlt} what it shows, or tick {figureDecorative}. For a file to take along, add {attachment}. The site takes place and device out of photos.',
        es: 'Para una imagen, añada {figure} y diga en {figureAlt} lo que muestra, o marque {figureDecorative}. Para un archivo que se lleva, añada {attachment}. El sitio quita de las fotos el lugar y el aparato.',
      },
      {
        fr: 'Dans {chapterSourcesTab}, nommez chaque source et le jour où vous l’avez relue, puis donnez une date à {chapterReviewBy}.',
        en: 'In {chapterSourcesTab}, name each source and the day you read it, then give a date to {chapterReviewBy}.',
        es: 'En {chapterSourcesTab}, indique cada fuente y el día en que la leyó; luego dé una fecha a {chapterReviewBy}.',
      },
      {
        fr: 'Choisissez {saveDraft}.',
        en: 'Choose {saveDraft}.',
        es: 'Elija {saveDraft}.',
      },
      {
        fr: 'Sous {workflow}, choisissez {submit}\u00a0: une autre personne de l’équipe va le relire.',
        en: 'Under {workflow}, choose {submit}: someone else of the team will read it.',
        es: 'En {workflow}, elija {submit}: otra persona del equipo lo va a leer.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une page officielle que le chapitre cite a changé.',
          en: 'An official page that the chapter cites has changed.',
          es: 'Cambió una página oficial que cita el capítulo.',
        },
        then: {
          fr: 'Ouvrez {watchedSources} et lisez ce qui a changé. Si le chapitre reste juste, {watchNoEffect}; sinon {watchRevise}\u00a0: le changement est montré à côté du texte, jusqu’à {watchRevised}. Une page qui change pour rien\u00a0: {watchLess}.',
          en: 'Open {watchedSources} and read what changed. If the chapter stays true, {watchNoEffect}; otherwise {watchRevise}: the change is shown beside the text, until {watchRevised}. A page that changes for nothing: {watchLess}.',
          es: 'Abra {watchedSources} y lea lo que cambió. Si el capítulo sigue siendo correcto, {watchNoEffect}; si no, {watchRevise}: el cambio se muestra al lado del texto, hasta {watchRevised}. Una página que cambia por nada: {watchLess}.',
        },
      },
      {
        when: {
          fr: 'Le navigateur s’est fermé avant l’enregistrement.',
          en: 'The browser closed before you saved.',
          es: 'El navegador se cerró antes de guardar.',
        },
        then: {
          fr: 'Rouvrez le chapitre sur le même appareil\u00a0: ce que vous aviez tapé vous est proposé au-dessus du texte.',
          en: 'Open the chapter again on the same device: what you had typed is offered back above the text.',
          es: 'Vuelva a abrir el capítulo en el mismo dispositivo: lo que había escrito se le ofrece encima del texto.',
        },
      },
      {
        when: {
          fr: 'Une image publiée ne se remplace pas, ou un fichier ne se supprime pas.',
          en: 'A published image cannot be replaced, or a file cannot be deleted.',
          es: 'Una imagen publicada no se puede reemplazar, o un archivo no se puede eliminar.',
        },
        then: {
          fr: 'Des textes relus le montrent. Dans {media}, ouvrez-le\u00a0: {mediaUses} les nomme. Ajoutez la nouvelle image, choisissez-la dans chacun, et faites relire.',
          en: 'Reviewed texts show it. In {media}, open it: {mediaUses} names them. Add the new image, choose it in each one, and have it reviewed.',
          es: 'Hay textos revisados que lo muestran. En {media}, ábralo: {mediaUses} los nombra. Añada la imagen nueva, elíjala en cada uno y pida la revisión.',
        },
      },
      {
        when: {
          fr: 'Quelqu’un a enregistré le chapitre entre-temps.',
          en: 'Somebody saved the chapter meanwhile.',
          es: 'Alguien guardó el capítulo entretanto.',
        },
        then: {
          fr: 'Votre enregistrement est refusé pour ne rien effacer. Rechargez la page\u00a0: vos mots vous sont proposés de nouveau.',
          en: 'Your save is refused so that nothing is erased. Reload the page: your words are offered back.',
          es: 'Se rechaza su versión para no borrar nada. Vuelva a cargar la página: se le ofrecen de nuevo sus palabras.',
        },
      },
    ],
  },
  {
    name: 'review-publish',
    title: {
      fr: 'Relire et publier le texte d’une autre personne',
      en: 'Review and publish somebody else’s text',
      es: 'Revisar y publicar el texto de otra persona',
    },
    why: {
      fr: 'Personne ne publie seul ce qu’il a écrit\u00a0: une deuxième lecture trouve ce que la première ne voit plus.',
      en: 'Nobody publishes alone what they wrote: a second reading finds what the first no longer sees.',
      es: 'Nadie publica a solas lo que escribió: una segunda lectura encuentra lo que la primera ya no ve.',
    },
    screen: { list: 'guide-chapters' },
    steps: [
      {
        fr: 'Ouvrez le texte depuis {today} ou {chapters}.',
        en: 'Open the text from {today} or {chapters}.',
        es: 'Abra el texto desde {today} o {chapters}.',
      },
      {
        fr: 'Comparez avec la version en ligne par l’onglet {versions}.',
        en: 'Compare it with the online version through the tab {versions}.',
        es: 'Compárelo con la versión en línea en la pestaña {versions}.',
      },
      {
        fr: 'Ouvrez chaque source et vérifiez les montants, les délais et les numéros.',
        en: 'Open each source and check amounts, delays and numbers.',
        es: 'Abra cada fuente y verifique los montos, los plazos y los números.',
      },
      {
        fr: 'Un doute sur une phrase\u00a0: sélectionnez-la, choisissez {commentPassage}, dites-le, et choisissez sous {commentTell} qui doit le savoir. Sous {comments}, {commentResolve} ferme ce qui est réglé; {workflow} dit combien de commentaires sont ouverts.',
        en: 'A doubt about a sentence: select it, choose {commentPassage}, say so, and choose under {commentTell} who should know. Under {comments}, {commentResolve} closes what is settled; {workflow} says how many comments are open.',
        es: 'Una duda sobre una frase: selecciónela, elija {commentPassage}, dígalo, y elija en {commentTell} quién debe saberlo. En {comments}, {commentResolve} cierra lo que está resuelto; {workflow} dice cuántos comentarios están abiertos.',
      },
      {
        fr: 'Tout est juste\u00a0: choisissez {approveAndPublish}, ou {approve} si une autre personne doit en décider le moment.',
        en: 'All is right: choose {approveAndPublish}, or {approve} if somebody else has to decide when.',
        es: 'Todo es correcto: elija {approveAndPublish}, o {approve} si otra persona debe decidir cuándo.',
      },
      {
        fr: 'Le moment est connu\u00a0: choisissez {planApproved} (ou {planPublish} si le texte est déjà approuvé), un jour et une heure du Québec, puis {planConfirm}. Le site publie à ce moment; {todayComes}, dans {today}, l’annonce à l’équipe.',
        en: 'The time is known: choose {planApproved} (or {planPublish} if the text is approved already), a day and a time in Quebec, then {planConfirm}. The site publishes it then; {todayComes}, in {today}, tells the team.',
        es: 'Se conoce el momento: elija {planApproved} (o {planPublish} si el texto ya está aprobado), un día y una hora de Quebec, y luego {planConfirm}. El sitio lo publica entonces; {todayComes}, en {today}, lo anuncia al equipo.',
      },
      {
        fr: 'Quelque chose est à reprendre\u00a0: choisissez {requestChanges}, écrivez quoi, puis {confirm}.',
        en: 'Something needs mending: choose {requestChanges}, write what, then {confirm}.',
        es: 'Hay algo que corregir: elija {requestChanges}, escriba qué y luego {confirm}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le bouton de publication n’est pas offert.',
          en: 'The button to publish is not offered.',
          es: 'No aparece el botón para publicar.',
        },
        then: {
          fr: 'Les raisons sont écrites sous {workflow}\u00a0: vous y avez écrit, une source n’a pas de date, un passage est vide. Un clic mène à ce qui manque.',
          en: 'The reasons are written under {workflow}: you wrote in it, a source has no date, a passage is empty. A click leads to what is missing.',
          es: 'Los motivos están escritos en {workflow}: usted escribió en él, una fuente no tiene fecha, un pasaje está vacío. Un clic lleva a lo que falta.',
        },
      },
      {
        when: {
          fr: 'Une publication prévue ne doit plus avoir lieu, ou pas à ce moment.',
          en: 'A planned publication must not take place, or not then.',
          es: 'Una publicación prevista ya no debe tener lugar, o no en ese momento.',
        },
        then: {
          fr: 'Ouvrez le texte depuis {todayComes}. Sous {workflow}, choisissez {planChange} ou {planCancelPublish}\u00a0: toute l’équipe le peut.',
          en: 'Open the text from {todayComes}. Under {workflow}, choose {planChange} or {planCancelPublish}: anybody on the team may.',
          es: 'Abra el texto desde {todayComes}. En {workflow}, elija {planChange} o {planCancelPublish}: todo el equipo puede hacerlo.',
        },
      },
      {
        when: {
          fr: 'La publication prévue n’a pas eu lieu.',
          en: 'The planned publication did not take place.',
          es: 'La publicación prevista no tuvo lugar.',
        },
        then: {
          fr: 'Un courriel et {today} disent pourquoi\u00a0: le texte a changé entre-temps, ou la personne qui l’avait prévu n’en a plus le droit. Faites approuver le texte d’aujourd’hui, choisissez de nouveau un moment, ou choisissez {planRead}.',
          en: 'An e-mail and {today} say why: the text changed meanwhile, or whoever planned it may no longer do so. Have today’s text approved, choose a time again, or choose {planRead}.',
          es: 'Un correo y {today} dicen por qué: el texto cambió entretanto, o quien lo previó ya no tiene derecho. Haga aprobar el texto de hoy, elija de nuevo un momento, o elija {planRead}.',
        },
      },
      {
        when: {
          fr: 'Personne d’autre ne peut relire, et le texte presse.',
          en: 'Nobody else can review, and the text cannot wait.',
          es: 'Nadie más puede revisar y el texto es urgente.',
        },
        then: {
          fr: 'L’administration peut choisir {publishAlone} et dire pourquoi; la raison est gardée, et une lecture reste due.',
          en: 'An administrator may choose {publishAlone} and say why; the reason is kept, and a reading stays due.',
          es: 'La administración puede elegir {publishAlone} y decir por qué; el motivo se conserva y queda pendiente una lectura.',
        },
      },
    ],
  },
  {
    name: 'withdraw-restore',
    title: {
      fr: 'Retirer un texte faux, ou revenir à une ancienne version',
      en: 'Withdraw a text that is wrong, or go back to an earlier version',
      es: 'Retirar un texto erróneo o volver a una versión anterior',
    },
    why: {
      fr: 'Une page fausse nuit plus qu’une page absente. Le retrait est immédiat et son explication reste visible.',
      en: 'A page that is wrong harms more than one that is missing. Withdrawal is immediate and its explanation stays visible.',
      es: 'Una página errónea hace más daño que una ausente. El retiro es inmediato y su explicación queda a la vista.',
    },
    screen: { list: 'guide-chapters' },
    steps: [
      {
        fr: 'Ouvrez le texte dans {chapters}.',
        en: 'Open the text in {chapters}.',
        es: 'Abra el texto en {chapters}.',
      },
      {
        fr: 'Pour l’ôter du site\u00a0: choisissez {withdraw}, dites pourquoi en une phrase que tout le monde lira, puis {confirm}.',
        en: 'To take it off the site: choose {withdraw}, say why in a sentence that everyone will read, then {confirm}.',
        es: 'Para quitarlo del sitio: elija {withdraw}, diga por qué en una frase que leerá todo el mundo y luego {confirm}.',
      },
      {
        fr: 'Une mesure prend fin un jour connu\u00a0: choisissez {planWithdraw}, le moment et la raison, puis {planConfirm}. {planCancelWithdraw} le défait jusque-là.',
        en: 'A measure ends on a known day: choose {planWithdraw}, the time and the reason, then {planConfirm}. {planCancelWithdraw} undoes it until then.',
        es: 'Una medida termina un día conocido: elija {planWithdraw}, el momento y el motivo, y luego {planConfirm}. {planCancelWithdraw} lo deshace hasta entonces.',
      },
      {
        fr: 'Pour le remettre\u00a0: choisissez {restore}.',
        en: 'To put it back: choose {restore}.',
        es: 'Para volver a ponerlo: elija {restore}.',
      },
      {
        fr: 'Pour reprendre d’anciens mots\u00a0: ouvrez {versions}, choisissez la version par sa date et lisez ce qui diffère. La version reprise devient un brouillon, à relire puis à publier comme un autre.',
        en: 'To take earlier words up: open {versions}, choose the version by its date and read what differs. The version taken up becomes a draft, to review and publish like any other.',
        es: 'Para retomar palabras anteriores: abra {versions}, elija la versión por su fecha y lea lo que cambia. La versión retomada pasa a ser un borrador, que se revisa y se publica como cualquier otro.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une publication du texte était prévue.',
          en: 'A publication of the text was planned.',
          es: 'Había una publicación prevista del texto.',
        },
        then: {
          fr: 'Le retrait l’annule, et le dit avant\u00a0: le site ne remet rien en ligne de lui-même. Si elle doit avoir lieu, choisissez de nouveau {planPublish}.',
          en: 'The withdrawal cancels it, and says so before: the site puts nothing back online by itself. If it must take place, choose {planPublish} again.',
          es: 'El retiro la cancela, y lo dice antes: el sitio no vuelve a poner nada en línea por sí solo. Si debe tener lugar, elija de nuevo {planPublish}.',
        },
      },
      {
        when: {
          fr: 'Les traductions du texte sont encore en ligne.',
          en: 'The translations of the text are still online.',
          es: 'Las traducciones del texto siguen en línea.',
        },
        then: {
          fr: 'Attendez quelques secondes et rechargez la page publique\u00a0: le retrait vaut pour toutes les langues.',
          en: 'Wait a few seconds and reload the public page: a withdrawal holds for all languages.',
          es: 'Espere unos segundos y vuelva a cargar la página pública: el retiro vale para todos los idiomas.',
        },
      },
    ],
  },
  {
    name: 'verify-sheet',
    title: {
      fr: 'Créer ou vérifier la fiche d’un organisme',
      en: 'Create or verify an organization’s listing',
      es: 'Crear o verificar la ficha de una organización',
    },
    why: {
      fr: 'Les personnes appellent le numéro qu’elles lisent. Une fiche dit qui l’a confirmée, et quand.',
      en: 'People call the number they read. A listing says who confirmed it, and when.',
      es: 'La gente llama al número que lee. Una ficha dice quién la confirmó y cuándo.',
    },
    screen: { list: 'organizations' },
    steps: [
      {
        fr: 'Dans {organizations}, cherchez l’organisme par son nom avant d’en créer un autre; sinon, choisissez {create}.',
        en: 'In {organizations}, look for the organization by name before making another; otherwise, choose {create}.',
        es: 'En {organizations}, busque la organización por su nombre antes de crear otra; si no existe, elija {create}.',
      },
      {
        fr: 'Remplissez les onglets {tabOrganization}, {tabServices} et {tabPlaces}, puis choisissez {publishChanges}.',
        en: 'Fill in the tabs {tabOrganization}, {tabServices} and {tabPlaces}, then choose {publishChanges}.',
        es: 'Complete las pestañas {tabOrganization}, {tabServices} y {tabPlaces}, y elija {publishChanges}.',
      },
      {
        fr: 'Appelez, écrivez ou lisez leur site. Puis, sous {verification}, cochez les sections confirmées, ou choisissez {everythingRight}.',
        en: 'Call, write, or read their website. Then, under {verification}, tick the sections that were confirmed, or choose {everythingRight}.',
        es: 'Llame, escriba o lea su sitio. Después, en {verification}, marque las secciones confirmadas o elija {everythingRight}.',
      },
      {
        fr: 'Dites par qui ({confirmedBy}) et comment ({channel}), puis choisissez {recordVerification}.',
        en: 'Say by whom ({confirmedBy}) and how ({channel}), then choose {recordVerification}.',
        es: 'Diga quién ({confirmedBy}) y cómo ({channel}); luego elija {recordVerification}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une section se lit {editedSince}.',
          en: 'A section reads {editedSince}.',
          es: 'Una sección dice {editedSince}.',
        },
        then: {
          fr: 'Elle a changé après sa confirmation. Faites-la confirmer de nouveau\u00a0: modifier n’est pas vérifier.',
          en: 'It changed after it was confirmed. Have it confirmed again: editing is not verifying.',
          es: 'Cambió después de confirmarse. Haga que la confirmen de nuevo: modificar no es verificar.',
        },
      },
      {
        when: {
          fr: 'L’organisme demande à ne pas paraître.',
          en: 'The organization asks not to appear.',
          es: 'La organización pide no aparecer.',
        },
        then: {
          fr: 'Cochez {doNotList}, puis choisissez {publishChanges}\u00a0: la fiche disparaît du site, et l’équipe s’en souvient.',
          en: 'Tick {doNotList}, then choose {publishChanges}: the listing leaves the site, and the team remembers it.',
          es: 'Marque {doNotList} y elija {publishChanges}: la ficha sale del sitio y el equipo lo recuerda.',
        },
      },
    ],
  },
  {
    name: 'decide-proposals',
    title: {
      fr: 'Décider d’une proposition',
      en: 'Decide on a proposal',
      es: 'Decidir sobre una propuesta',
    },
    why: {
      fr: 'Ce que les organismes et le public envoient ne change rien au répertoire avant votre décision, champ par champ.',
      en: 'What organizations and the public send changes nothing in the directory before you decide, field by field.',
      es: 'Lo que envían las organizaciones y el público no cambia nada en el directorio antes de su decisión, campo por campo.',
    },
    screen: { list: 'organization-proposals' },
    steps: [
      {
        fr: 'Ouvrez {proposals}\u00a0: les plus anciennes sont les premières.',
        en: 'Open {proposals}: the oldest come first.',
        es: 'Abra {proposals}: las más antiguas están primero.',
      },
      {
        fr: 'Choisissez {take} pour que personne d’autre ne la prenne.',
        en: 'Choose {take} so that nobody else takes it up.',
        es: 'Elija {take} para que nadie más la tome.',
      },
      {
        fr: 'L’organisme dit seulement que tout est juste\u00a0: choisissez {confirmNothingChanges}, et c’est fini.',
        en: 'The organization only says that all is right: choose {confirmNothingChanges}, and you are done.',
        es: 'La organización solo dice que todo es correcto: elija {confirmNothingChanges} y habrá terminado.',
      },
      {
        fr: 'Sinon, ouvrez-la. Comparez {now} et {proposed}, puis choisissez {accept} ou {refuse} pour chaque champ.',
        en: 'Otherwise open it. Compare {now} and {proposed}, then choose {accept} or {refuse} for each field.',
        es: 'Si no, ábrala. Compare {now} y {proposed}, y elija {accept} o {refuse} en cada campo.',
      },
      {
        fr: 'Écrivez un mot à la personne si vous refusez quelque chose, puis choisissez {decide}.',
        en: 'Write a word to the person if you refuse something, then choose {decide}.',
        es: 'Escriba unas palabras a la persona si rechaza algo y luego elija {decide}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Un champ dit que la fiche a changé depuis que la personne l’a lue.',
          en: 'A field says that the listing has changed since the person read it.',
          es: 'Un campo dice que la ficha cambió desde que la persona la leyó.',
        },
        then: {
          fr: 'Lisez les trois valeurs. En cas de doute, téléphonez avant d’accepter.',
          en: 'Read the three values. In doubt, phone before you accept.',
          es: 'Lea los tres valores. En caso de duda, llame antes de aceptar.',
        },
      },
      {
        when: {
          fr: 'Vous avez accepté par erreur.',
          en: 'You accepted by mistake.',
          es: 'Aceptó por error.',
        },
        then: {
          fr: 'Une proposition se décide une seule fois. Corrigez la fiche elle-même; l’onglet {versions} montre ce qu’elle disait.',
          en: 'A proposal is decided once only. Correct the listing itself; the tab {versions} shows what it said.',
          es: 'Una propuesta se decide una sola vez. Corrija la ficha misma; la pestaña {versions} muestra lo que decía.',
        },
      },
    ],
  },
  {
    name: 'campaign',
    title: {
      fr: 'Mener la mise à jour annuelle du répertoire',
      en: 'Run the yearly update of the directory',
      es: 'Llevar la actualización anual del directorio',
    },
    why: {
      fr: 'Une fois l’an, chaque organisme reçoit un lien personnel et dit si sa fiche est encore exacte.',
      en: 'Once a year each organization gets a personal link and says whether its listing is still right.',
      es: 'Una vez al año, cada organización recibe un enlace personal y dice si su ficha sigue siendo correcta.',
    },
    screen: { list: 'campaigns' },
    steps: [
      {
        fr: 'Dans {campaigns}, choisissez {create}. Nommez la campagne, choisissez à qui elle s’adresse et ses dates.',
        en: 'In {campaigns}, choose {create}. Name the campaign, choose whom it asks and its dates.',
        es: 'En {campaigns}, elija {create}. Dé un nombre a la campaña y elija a quién se dirige y sus fechas.',
      },
      {
        fr: 'Lisez sous {beforeSending} combien d’organismes seraient sollicités, et qui n’a pas de courriel.',
        en: 'Read under {beforeSending} how many organizations would be asked, and which have no e-mail.',
        es: 'Lea en {beforeSending} a cuántas organizaciones se preguntaría y cuáles no tienen correo.',
      },
      {
        fr: 'Enregistrez, choisissez {testLetter}, et lisez le message reçu comme si vous étiez l’organisme.',
        en: 'Save, choose {testLetter}, and read the message you get as if you were the organization.',
        es: 'Guarde, elija {testLetter} y lea el mensaje recibido como si usted fuera la organización.',
      },
      {
        fr: 'Choisissez {startCampaign}. Les rappels partent d’eux-mêmes, et s’arrêtent dès qu’un organisme répond.',
        en: 'Choose {startCampaign}. Reminders leave by themselves, and stop as soon as an organization answers.',
        es: 'Elija {startCampaign}. Los recordatorios salen solos y se detienen en cuanto una organización responde.',
      },
      {
        fr: 'Suivez les réponses par {followCampaign}; appelez ceux qui sont sous {calls}.',
        en: 'Follow the answers through {followCampaign}; call those under {calls}.',
        es: 'Siga las respuestas en {followCampaign}; llame a quienes están en {calls}.',
      },
      {
        fr: 'Ce que vous notez d’un appel attend dans {proposals}\u00a0: décidez-en, puis écrivez-le sur la fiche.',
        en: 'What you note of a call waits in {proposals}: decide on it, then write it on the listing.',
        es: 'Lo que anota de una llamada espera en {proposals}: decídalo y luego escríbalo en la ficha.',
      },
      {
        fr: 'À la fin, ouvrez {campaignReport} et gardez-le avec vos dossiers.',
        en: 'At the end, open {campaignReport} and keep it with your files.',
        es: 'Al final, abra {campaignReport} y consérvelo con sus archivos.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une erreur se voit après le lancement.',
          en: 'A mistake shows after the start.',
          es: 'Se ve un error después de iniciarla.',
        },
        then: {
          fr: 'Choisissez {pauseCampaign}\u00a0: plus rien ne part. Ce qui est parti ne se reprend pas; corrigez, puis reprenez.',
          en: 'Choose {pauseCampaign}: nothing more leaves. What has left cannot be taken back; correct it, then resume.',
          es: 'Elija {pauseCampaign}: no sale nada más. Lo que salió no se recupera; corrija y reanude.',
        },
      },
      {
        when: {
          fr: 'Des courriels reviennent.',
          en: 'E-mails come back.',
          es: 'Algunos correos son devueltos.',
        },
        then: {
          fr: 'Ces organismes passent sous {calls}. Demandez au téléphone la bonne adresse et corrigez la fiche.',
          en: 'Those organizations move under {calls}. Ask for the right address by phone and correct the listing.',
          es: 'Esas organizaciones pasan a {calls}. Pida por teléfono la dirección correcta y corrija la ficha.',
        },
      },
      {
        when: {
          fr: 'Des courriels ne partent pas.',
          en: 'E-mails do not leave.',
          es: 'Algunos correos no salen.',
        },
        then: {
          fr: '{lateMail} en dit la raison. Le site essaie de nouveau par lui-même; {tryNow} n’attend pas. Rien ne part deux fois sans vous.',
          en: '{lateMail} says why. The site tries again by itself; {tryNow} does not wait. Nothing leaves twice without you.',
          es: '{lateMail} dice por qué. El sitio lo intenta de nuevo por sí mismo; {tryNow} no espera. Nada sale dos veces sin usted.',
        },
      },
    ],
  },
  {
    name: 'import-lists',
    title: {
      fr: 'Charger une liste d’employeurs (EIMT)',
      en: 'Load a list of employers (LMIA)',
      es: 'Cargar una lista de empleadores (EIMT)',
    },
    why: {
      fr: 'Chaque trimestre, une nouvelle liste fédérale paraît. La carte ne montre que les trimestres chargés ici.',
      en: 'Each quarter a new federal list comes out. The map shows only the quarters that are loaded here.',
      es: 'Cada trimestre se publica una nueva lista federal. El mapa solo muestra los trimestres cargados aquí.',
    },
    screen: { list: 'lmia-files' },
    steps: [
      {
        fr: 'Dans {lmiaLists}, choisissez {askPublisher}\u00a0: les listes nouvelles ou changées s’affichent, cochées. Puis {importTicked}.',
        en: 'In {lmiaLists}, choose {askPublisher}: new or changed lists are shown, ticked. Then {importTicked}.',
        es: 'En {lmiaLists}, elija {askPublisher}: aparecen marcadas las listas nuevas o cambiadas. Luego, {importTicked}.',
      },
      {
        fr: 'Ou bien, sous {importList}, choisissez {chooseFile}\u00a0: le fichier est d’abord lu et montré.',
        en: 'Or, under {importList}, choose {chooseFile}: the file is first read and shown.',
        es: 'O bien, en {importList}, elija {chooseFile}: primero se lee y se muestra el archivo.',
      },
      {
        fr: 'Vérifiez la période, les lignes du Québec et les lignes rejetées, puis choisissez {load}.',
        en: 'Check the period, the rows of Quebec and the rejected rows, then choose {load}.',
        es: 'Verifique el periodo, las líneas de Quebec y las rechazadas, y elija {load}.',
      },
      {
        fr: 'Ouvrez ensuite {lmiaCorrections}\u00a0: ce que l’importation n’a pas su placer y attend.',
        en: 'Then open {lmiaCorrections}: what the import could not place waits there.',
        es: 'Abra después {lmiaCorrections}: allí espera lo que la importación no supo ubicar.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le fichier est refusé, ou beaucoup de lignes sont rejetées.',
          en: 'The file is refused, or many rows are rejected.',
          es: 'Se rechaza el archivo o muchas líneas.',
        },
        then: {
          fr: 'L’éditeur a sans doute changé ses colonnes. Rien n’a changé sur la carte\u00a0: choisissez {doNotLoad} et transmettez le fichier à qui tient le code.',
          en: 'The publisher has probably changed its columns. Nothing has changed on the map: choose {doNotLoad} and pass the file to whoever keeps the code.',
          es: 'Es probable que el editor haya cambiado sus columnas. Nada cambió en el mapa: elija {doNotLoad} y pase el archivo a quien mantiene el código.',
        },
      },
      {
        when: {
          fr: 'Le site s’est arrêté pendant le chargement.',
          en: 'The site stopped while loading.',
          es: 'El sitio se detuvo durante la carga.',
        },
        then: {
          fr: 'Ne faites rien\u00a0: l’importation reprend d’elle-même au plus tard une minute après le redémarrage.',
          en: 'Do nothing: the import takes itself up at most a minute after the restart.',
          es: 'No haga nada: la importación se retoma sola, a más tardar un minuto después del reinicio.',
        },
      },
    ],
  },
  {
    name: 'settle-lines',
    title: {
      fr: 'Placer ce que la carte n’a pas su placer',
      en: 'Place what the map could not place',
      es: 'Ubicar lo que el mapa no supo ubicar',
    },
    why: {
      fr: 'Une correction faite ici est une règle\u00a0: elle vaut pour toutes les lignes pareilles, passées et à venir.',
      en: 'A correction made here is a rule: it holds for every such line, past and to come.',
      es: 'Una corrección hecha aquí es una regla: vale para todas las líneas iguales, pasadas y futuras.',
    },
    screen: { list: 'lmia-corrections' },
    steps: [
      {
        fr: 'Dans {lmiaCorrections}, lisez le haut de la page\u00a0: les cas qui comptent le plus de postes sont les premiers.',
        en: 'In {lmiaCorrections}, read the top of the page: cases with the most positions come first.',
        es: 'En {lmiaCorrections}, lea la parte superior de la página: primero están los casos con más puestos.',
      },
      {
        fr: 'Choisissez {settle}, indiquez le lieu, la profession ou l’employeur, et dites pourquoi.',
        en: 'Choose {settle}, give the place, the occupation or the employer, and say why.',
        es: 'Elija {settle}, indique el lugar, la ocupación o el empleador, y diga por qué.',
      },
      {
        fr: 'Choisissez {seeEffect}\u00a0: les lignes et les postes qui changeraient sont comptés.',
        en: 'Choose {seeEffect}: the lines and positions that would change are counted.',
        es: 'Elija {seeEffect}: se cuentan las líneas y los puestos que cambiarían.',
      },
      {
        fr: 'Le compte est bon\u00a0: choisissez {saveRule}.',
        en: 'The count is right: choose {saveRule}.',
        es: 'Si la cuenta es correcta, elija {saveRule}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Une règle a été trop large.',
          en: 'A rule was too wide.',
          es: 'Una regla fue demasiado amplia.',
        },
        then: {
          fr: 'Ouvrez-la dans la liste, plus bas; choisissez {ruleWithdrawn} sous {ruleState}, puis {save}\u00a0: les lignes redeviennent ce que dit la liste publiée.',
          en: 'Open it in the list below, choose {ruleWithdrawn} under {ruleState}, then {save}: the lines say again what the published list says.',
          es: 'Ábrala en la lista de abajo, elija {ruleWithdrawn} en {ruleState} y luego {save}: las líneas vuelven a decir lo que dice la lista publicada.',
        },
      },
    ],
  },
  {
    name: 'answer-report',
    title: {
      fr: 'Répondre à un signalement',
      en: 'Answer a report',
      es: 'Responder a un aviso',
    },
    why: {
      fr: 'Une personne a pris le temps de dire ce qui est faux ou difficile à lire. Elle attend de savoir ce qui a été fait.',
      en: 'A person took the time to say what is wrong or hard to read. They wait to know what was done.',
      es: 'Una persona se tomó el tiempo de decir qué es erróneo o difícil de leer. Espera saber qué se hizo.',
    },
    screen: { list: 'feedback' },
    steps: [
      {
        fr: 'Dans {reports}, ouvrez le plus ancien, puis la page dont il parle.',
        en: 'In {reports}, open the oldest one, then the page it is about.',
        es: 'En {reports}, abra el más antiguo y luego la página de la que habla.',
      },
      {
        fr: 'Corrigez le chapitre ou la fiche, s’il y a lieu.',
        en: 'Correct the chapter or the listing, if there is reason to.',
        es: 'Corrija el capítulo o la ficha, si corresponde.',
      },
      {
        fr: 'Sous {reportAnswer}, dites ce qui a été fait, dans la langue de la personne.',
        en: 'Under {reportAnswer}, say what was done, in the person’s language.',
        es: 'En {reportAnswer}, diga lo que se hizo, en el idioma de la persona.',
      },
      {
        fr: 'Sous {reportState}, choisissez {settled}, puis {save}\u00a0: le courriel part si la personne a laissé une adresse.',
        en: 'Under {reportState}, choose {settled}, then {save}: the e-mail leaves if the person gave an address.',
        es: 'En {reportState}, elija {settled} y luego {save}: el correo sale si la persona dejó una dirección.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le message parle d’une personne en danger, ou donne des renseignements sur elle.',
          en: 'The message tells of a person in danger, or gives details about them.',
          es: 'El mensaje habla de una persona en peligro o da datos sobre ella.',
        },
        then: {
          fr: 'Le site n’est pas un service d’aide. Répondez avec les numéros d’urgence du guide, et n’allez pas copier ces renseignements ailleurs.',
          en: 'The site is no helpline. Answer with the emergency numbers of the guide, and do not copy those details elsewhere.',
          es: 'El sitio no es un servicio de ayuda. Responda con los números de emergencia de la guía y no copie esos datos en otro lugar.',
        },
      },
    ],
  },
]
