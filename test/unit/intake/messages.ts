/** Two messages a need, none of which stands in the language data or among the need's own signals. */
export const MESSAGES: Record<string, readonly [string, string]> = {
  "hulpvraag-scherp-krijgen": [
    "Ik kom voor een subsidie maar als u vraagt waarvoor, tja, er schuurt van alles en ik krijg mijn vinger er niet achter",
    "drie adviseurs gehad, allemaal een rapport, en nog steeds weet ik niet wat er nu echt aan de hand is in mijn zaak",
  ],
  "juiste-loket-vinden": [
    "Ik weet precies wat ik nodig heb maar word overal doorverwezen, bij wie moet ik zijn?",
    "kvk stuurt me naar rvo, rvo naar de provincie en die zegt vraag het de gemeente. wie is nou mijn aanspreekpunt",
  ],
  "zien-wat-eraan-komt": [
    "Klompenmaker zegt dat alles prima loopt zoals het al veertig jaar gaat en dat hij van al dat nieuwe niks hoeft te weten",
    "waarom zou ik veranderen, mijn vaste klanten komen toch wel, die computers zijn een modegril",
  ],
  "koers-bepalen": [
    "We willen groter worden maar niemand hier kan zeggen welke kant het op moet de komende vijf jaar",
    "druk met de klussen van vandaag en aan nadenken over waar we over drie jaar staan komen we niet toe",
  ],
  "sparren-met-ondernemers": [
    "ik zou graag eens horen hoe andere ondernemers zo'n lastige beslissing nemen, heb niemand om het mee te bespreken",
    "is er een groepje ondernemers dat af en toe bij elkaar komt om elkaar tegengas te geven?",
  ],
  "bedrijf-minder-afhankelijk-van-ondernemer": [
    "als ik een week op vakantie ga ligt de hele boel stil want alles loopt via mij",
    "Mijn bedrijfsleiders wachten op mijn akkoord voor elk dingetje, ik ben de flessenhals en ik trek het niet meer",
  ],
  "groeiplan-toetsen": [
    "Ons plan voor een tweede vestiging is helemaal uitgewerkt, we zoeken iemand die er kritisch naar kijkt voor we beginnen",
    "het uitbreidingsplan ligt klaar, alleen op één onderdeel missen we een specialist die een paar uur meekijkt",
  ],
  "verdienmodel-vernieuwen": [
    "we verkopen evenveel als vroeger maar houden elk jaar minder over, iedereen shopt op prijs",
    "klanten willen het apparaat niet meer kopen maar betalen per maand, hoe moet ik daar dan aan verdienen",
  ],
  "nieuwe-markten-aanboren": [
    "Tachtig procent van onze omzet komt van één afnemer, we willen ook klanten in andere landen vinden",
    "hier in de streek heeft iedereen onze kaas al, hoe kom ik aan een importeur in denemarken",
  ],
  "opvolging-voorbereiden": [
    "Ik ben 66 en mijn dochter werkt mee, maar over de overname van de zaak hebben we het nooit",
    "wil over twee jaar stoppen met mijn garage en het bedrijf netjes overdragen, waar begin je",
  ],
  "goed-bestuur-familiebedrijf": [
    "Met drie broers hebben we elk een derde van de aandelen en niets op papier over wie wat beslist",
    "we willen een raad van advies bij ons familiebedrijf want niemand van buiten spreekt ons tegen",
  ],
  "sociale-onderneming-opbouwen": [
    "Met mijn wijkrestaurant tegen eenzaamheid wil ik laten zien wat het de buurt oplevert, maar het moet ook rendabel worden",
    "voor de bank ben ik te sociaal en voor subsidie te commercieel met mijn plan tegen voedselverspilling",
  ],
  "starten-met-een-bedrijf": [
    "ik zit nu in loondienst en wil voor mezelf beginnen als hondentrimmer, wat moet ik allemaal regelen",
    "Ik heb me vorige maand ingeschreven bij de kvk en loop tegen van alles aan: btw, verzekering, eerste klanten",
  ],
  "juridische-knoop-oplossen": [
    "mijn compagnon wil eruit en eist de helft, we praten alleen nog via advocaten, wat zijn mijn rechten",
    "de verhuurder zegt mijn huurcontract op terwijl er vijf jaar in staat, mag dat zomaar",
  ],
  "financieringsplan-onderbouwen": [
    "de bank wil eerst een onderbouwde prognose en een begroting zien en ik weet niet hoe je zoiets opstelt",
    "over twee weken moet ik pitchen voor financiers en mijn cijfers kloppen nog niet",
  ],
  "passende-financiering-vinden": [
    "voor een nieuwe oven heb ik 60.000 euro nodig, welke soorten leningen bestaan er naast mijn huisbank",
    "is crowdfunding of leasen slimmer voor mijn uitbreiding, ik zie door de bomen het bos niet met al die financiers",
  ],
  "kansrijk-maar-afgewezen": [
    "de bank heeft mijn aanvraag afgewezen terwijl mijn orderboek vol zit, ik snap er niks van",
    "met een gezond plan bij drie banken nee gekregen, kan er iemand meekijken waarom en welke andere weg er is",
  ],
  "risicokapitaal-aantrekken": [
    "we zoeken een investeerder die aandelen neemt en deuren opent, winst maken we voorlopig niet",
    "Onze start-up heeft een business angel of fonds nodig, bereid om twintig procent af te staan",
  ],
  "innovatie-bekostigen": [
    "welke subsidie is er voor de ontwikkeling van een prototype dat nog nergens bestaat",
    "wij willen met de wbso of zoiets ons onderzoek naar een nieuw materiaal betalen",
  ],
  "bedrijf-in-zwaar-weer": [
    "de accountant waarschuwt dat we het zo niet redden, de lonen van volgende maand worden krap terwijl er werk genoeg is",
    "omzet zakt al een half jaar en ik betaal leveranciers steeds later, wie kan naar mijn bedrijf kijken voor het te laat is",
  ],
  "schulden-hanteerbaar-maken": [
    "de deurwaarder staat op de stoep en mijn betalingsregeling met de belasting haal ik ook niet meer",
    "heb nog een coronaschuld en privé geleend bij familie, ik kom er als zzp'er niet meer uit",
  ],
  "vacatures-vervullen": [
    "kan geen personeel krijgen, de vacature voor een lasser staat al negen maanden open",
    "we weigeren opdrachten omdat we te weinig chauffeurs hebben en niemand reageert op onze advertentie",
  ],
  "goed-werkgeverschap": [
    "nieuwe mensen zijn binnen een jaar weer weg en ik doe personeelszaken er in de avond bij",
    "hoe zit het met de regels rond ziekteverzuim en roosters, een hr-afdeling hebben we niet",
  ],
  "werven-op-vaardigheden": [
    "we wijzen iedereen af zonder diploma maar misschien kunnen die mensen het werk wel, hoe zie je dat",
    "een sollicitant zonder papieren maar met gouden handen, hoe stel ik vast wat hij al kan",
  ],
  "inclusief-werkgeven": [
    "ik wil een statushouder aannemen voor eenvoudig werk in mijn kas, mag dat zomaar en wie helpt met begeleiding",
    "we hebben een plek voor iemand met een beperking, maar zien op tegen alle regelingen en papieren",
  ],
  "stagiairs-en-jong-talent": [
    "wij krijgen nooit een stagiair van het mbo terwijl de school om de hoek zit, wie moet ik daar bellen",
    "hoe komt mijn bedrijf aan studenten voor een stage die later willen blijven werken",
  ],
  "onderwijs-laten-aansluiten": [
    "leerlingen komen van school zonder dat ze ooit met onze machines gewerkt hebben, kunnen we samen de opleiding aanpassen",
    "met vijf installatiebedrijven willen we met het roc een nieuwe leerlijn warmtepompen opzetten",
  ],
  "jongeren-voor-techniek-winnen": [
    "bijna geen kind kiest nog voor techniek, we willen basisscholen rondleiden in de werkplaats",
    "de technische vmbo-klas hier loopt leeg, hoe maken we jongeren en meisjes enthousiast voor het vak",
  ],
  "personeel-bij-de-tijd-houden": [
    "mijn monteurs moeten bijgeschoold worden voor elektrische auto's, liefst korte cursussen naast het werk",
    "de nieuwe software staat er maar mijn mensen kunnen er niet mee overweg, is er een opleidingsfonds",
  ],
  "strategische-personeelsplanning": [
    "de helft van mijn ploeg gaat de komende acht jaar met pensioen en ik heb geen idee welke mensen we straks nodig hebben",
    "we groeien volgens plan maar wie dat werk over vijf jaar gaat doen en met welke vaardigheden staat nergens",
  ],
  "van-werk-naar-werk": [
    "ik moet de afdeling sluiten en wil mijn acht medewerkers netjes aan een andere baan helpen",
    "een zieke timmerman kan zijn oude werk niet meer doen, hoe krijg ik hem bij een andere werkgever geplaatst",
  ],
  "talent-van-over-de-grens": [
    "ik wil een ingenieur uit brazilië aannemen maar loop vast op de verblijfsvergunning en zijn buitenlandse diploma",
    "we zitten vlak bij duitsland en willen daar personeel werven, hoe zit het met belasting en sociale verzekering",
  ],
  "kennisvraag-met-studenten-oplossen": [
    "kunnen studenten van de hogeschool voor ons uitzoeken waarom de verpakking scheurt",
    "ik heb een onderzoeksvraag en zoek een lector of afstudeerders, maar ik ken niemand op die hogeschool",
  ],
  "slimmer-organiseren": [
    "we hebben een duur systeem gekocht en de werkvloer gebruikt het niet, iedereen wacht op de chef",
    "goede ideeën van onze medewerkers sneuvelen ergens, hoe organiseren we het werk zo dat teams zelf beslissen",
  ],
  "slimmer-produceren": [
    "is een lasrobot iets voor ons met onze kleine series en verdient die zich terug",
    "op de beurs een cobot gezien, we doen nu alles met de hand en verliezen orders op levertijd",
  ],
  "samen-ontwikkelen-in-de-keten": [
    "een grote klant vraagt iets wat technisch nog niet bestaat, we zoeken partners en een lab om het samen te ontwikkelen",
    "we hebben de helft van de oplossing en missen een bedrijf dat de sensor kan maken, hoe leg je afspraken over het idee vast",
  ],
  "eerste-klant-voor-innovatie": [
    "ons product is af en getest maar niemand durft als eerste te kopen, kan de gemeente het niet uitproberen",
    "we zoeken een launching customer die onze nieuwe meter in het echt wil proberen",
  ],
  "samen-organiseren-in-de-omgeving": [
    "op ons bedrijventerrein klaagt iedereen over inbraken en slecht onderhoud, maar niemand trekt de kar",
    "met de bedrijven hiernaast willen we samen stroom opwekken, wie helpt ons een vereniging op te zetten",
  ],
  "passende-bedrijfslocatie": [
    "wij groeien uit ons jasje en zoeken een kavel of een grotere hal in de buurt",
    "er komen woningen naast mijn bedrijf en nu ben ik bang dat ik hier straks niet meer kan uitbreiden, waar kan ik heen",
  ],
  "winkelgebied-vernieuwen": [
    "de halve winkelstraat staat leeg en er komt steeds minder volk, hoe krijgen we de straat weer levend",
    "als winkeliers willen we feestverlichting en een markt in het centrum maar de pandeigenaren doen niet mee",
  ],
  "energie-besparen-en-voldoen": [
    "mijn energierekening is verdubbeld en ik kreeg een brief over de besparingsplicht, welke maatregelen lonen",
    "moet van t gas af met mijn bakkerij maar hoe betaal ik dat en wat moet eerst",
  ],
  "circulair-werken": [
    "we betalen veel om houtresten af te voeren die een ander misschien nog kan gebruiken",
    "onze grootste klant wil dat we oude meubels terugnemen en het materiaal hergebruiken",
  ],
  "digitale-koers-kiezen": [
    "alles gaat hier nog op papier en in losse excels, welke software moeten we als eerste aanpakken",
    "ik denk aan een webwinkel of een app maar weet niet wat mijn zaak echt verder helpt",
  ],
  "digitaal-weerbaar-worden": [
    "iedereen in de zaak heeft hetzelfde wachtwoord en gisteren kwam er een valse factuur binnen",
    "onze verzekeraar wil bewijs dat we beveiligd zijn tegen hackers, waar begin ik",
  ],
  "snel-internet-krijgen": [
    "ons bedrijf zit in het buitengebied en de verbinding is zo traag dat we geen tekeningen kunnen versturen",
    "de aanbieder zegt dat glasvezel bij ons op het terrein niet loont, hoe krijgen we het toch",
  ],
  "vergunning-en-regels-regelen": [
    "wat heb ik nodig om een terras voor mijn café te zetten",
    "ik wacht al negen weken op mijn omgevingsvergunning en de ene afdeling zegt ja en de andere nee",
  ],
  "opdrachten-van-de-overheid": [
    "hoe maakt een klein bedrijf kans op een aanbesteding van de gemeente, het gaat altijd naar dezelfde grote jongens",
    "wij willen schoonmaken voor de overheid maar inschrijven op zo'n tender kost ons drie weken",
  ],
  "gehoord-worden-bij-beleid": [
    "het nieuwe verkeersplan maakt ons terrein onbereikbaar en niemand heeft de ondernemers iets gevraagd",
    "de gemeente verhoogt de belasting voor alle horeca en we willen daar met z'n allen iets tegen inbrengen bij de raad",
  ],
};
