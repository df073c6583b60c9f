### Questions people ask, videos, credits, help.

library-topics-offered = Was möchtest du wissen? Tipp auf ein Thema oder frag in deinen Worten: { COMMAND("ask", "wie schwer") }
library-nothing-found = Das weiß ich nicht; geht es um deinen Körper, wüsste es ein Physio. Am nächsten kommt:
library-nothing-found-beside = Das weiß ich nicht; geht es um deinen Körper, wüsste es ein Physio.
library-nothing-like-it = Das weiß ich nicht; geht es um deinen Körper, wüsste es ein Physio. Damit kenne ich mich aus:
library-which-topic = Was davon meinst du?
library-source-article = der Artikel
library-sources = Quellen: { $names }
library-theme-begin = Der Anfang
library-theme-pulling = Wie man zieht
library-theme-kit = Gerät, Boden, Schuhe
library-theme-body = Knie und Körper
library-theme-plan = Wie der Plan geht
library-theme-football = Fußball und Sport
library-theme-article = Artikel, Belege
library-theme-coach = Dieser Coach
library-videos-heading = Die { WORD($videos) } Videos hinter dem Artikel
library-videos-hint = Jedes dauert Sekunden. Tipp auf eine Nummer.
library-video-note-1 = Über den Muskel gleich über der Innenseite der Kniescheibe. Keine Übung trainiert ihn allein.
library-video-note-2 = Über langsam wachsendes Gewicht: Gelenke gewöhnen sich an das, was sie Stück für Stück bekommen.
library-video-note-3 = “Therapy” steht im Titel des Videos; ich verspreche das nicht.
library-video-note-4 = Woher viele dieser Ideen stammen.
library-video-note-5 = Warum rückwärts die Mühe wert ist.
library-video-note-6 = Langsam ist Absicht. Deine ersten Einheiten und jedes Aufwärmen gehen in diesem Tempo.
library-video-credit = Von { $credit }
library-video-link = Zum Video
library-video-without-link = Einen Link zum Video selbst habe ich nicht. Das hier sucht auf YouTube nur nach dem genauen Titel; für die Treffer kann ich nicht einstehen.
library-watch-video = Video { $number }
library-video-search = Danach suchen
library-page-link = Zum Artikel
library-article-search = Nach dem Artikel suchen
library-page-footwear = Der Artikel über Schuhe, den er nennt
library-car-warning =
    <b>Achtung: In diesem Video wird ein Auto gezogen. Das wird nicht empfohlen.</b>
    Es war zur Vorführung und Unterhaltung. Bleib auf der sicheren Seite und such dir einen Schlitten.
    Kein Schlitten? Ein ausgeschaltetes Laufband, ein Reifen, ein Band mit Partner oder ein sanfter Hügel tut es auch: { COMMAND("ask", "Ersatz") }
library-credits-given =
    <b>Woher das kommt</b>
    Artikel: Soccer8020, “Walking Backwards with Resistance / Pulling a Sled Backwards for Soccer Rehab”.
    Videos: @kneesovertoesguy und @mr1nf1n1ty. Ideen dahinter: Charles Poliquin.
    Rückwärtsgehen: Alghadir 2019, Lin 2025, ElGayar (Knöchel).
    Schlitten: Uthoff 2018-2021, Petrakos 2016, Alcaraz 2018, Cross 2017, Cahill 2019-2020.
    Reibung: Linthorne und Cooper 2013, Andre 2013.
    Wohlbefinden beim Training: Thomeé 1997, Silbernagel 2007. Anstrengung: Foster 2001.
    Die Zahlen in deinem Plan sind meine eigenen, daraus zusammengestellt. Keine dieser Personen hat sie gebilligt.
library-help-heading = Erzähl mir in deinen Worten, was du gemacht hast, „3x20m 40 kg Anstrengung 4 Schmerz 1“, oder nimm:
library-help-hint = Brustschmerz, Ohnmacht oder Atemnot: Hör auf und wähl den Notruf.

library-learning-card = Karte { $card } von { $cards }
library-learning-begun = Ab jetzt eine pro Woche, mit deiner Wochennachricht. „Keine Karten mehr“ beendet es.
library-learning-silent = Deine Erinnerungen sind aus, darum kommt die nächste, wenn du danach fragst.
library-learning = Du hattest { $card } von { $cards } Karten; die nächste kommt mit deiner Wochennachricht.
library-learning-last = Das war die letzte Karte.
library-learning-ended = Keine Karten mehr.
library-learning-none = Du bekommst keine Karten.

## Buttons

library-button-next-card = Nächste Karte jetzt
library-button-no-cards = Keine Karten mehr
library-button-more = Mehr Fragen
library-button-videos = Alle Videos
library-button-topics = Alle Fragen
library-button-help = ‹ Hilfe
library-button-moves = Alle Bewegungen
library-button-more-moves = Mehr Bewegungen

## Movements, on buttons

library-movements = Welche Bewegung soll ich dir zeigen?
library-movement-belt = Gurt und Schlitten
library-movement-arms = Gestreckte Arme
library-movement-band = Band oder Partner
library-movement-hill = Rückwärts bergauf
library-movement-treadmill = Laufband, aus
library-movement-walk = Rückwärts gehen
library-movement-easy-forward-walk = Lockeres Gehen
library-movement-forward-sled-drag = Vorwärts ziehen
library-movement-sled-push = Schlitten schieben
library-movement-step-up = Step-up
library-movement-step-down = Step-down
library-movement-split-squat = Split-Kniebeuge
library-movement-walking-lunge = Ausfallschritte
library-movement-goblet-squat = Goblet-Kniebeuge
library-movement-hill-walk = Bergauf gehen
library-movement-band-march = Marsch gegen Band
library-movement-a-march = A-Marsch
library-movement-build-up = Steigerungslauf
library-movement-calf-raise = Wadenheben
library-movement-tibialis-raise = Zehenheben
library-movement-single-leg-balance = Einbeinstand
library-movement-assisted-nordic = Nordic mit Partner
library-movement-hip-hinge = Hüftbeuge
