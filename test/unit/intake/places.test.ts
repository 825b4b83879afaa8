import { type Taught, taught } from "../../support/intake.js";

let seed: Taught;
let names: Map<string, string>;
beforeAll(async () => {
  seed = await taught();
  names = new Map(seed.graph.regions.map(({ id, name }) => [id, name]));
});

/** The gemeente that a text is taken to be about. */
async function gemeenteIn(text: string): Promise<string | null> {
  const { place } = (await seed.understood(text)).place;
  return place?.gemeente ? (names.get(place.gemeente) ?? null) : null;
}

const expectIn = async (text: string, gemeente: string | null) => expect(await gemeenteIn(text)).toBe(gemeente);

test.each([
  ["kan geen personeel krijgen in hattem", "Hattem"],
  ["Wij zitten in Borculo en zoeken een grotere hal", "Berkelland"],
  ["zaak in den bosch, huur loopt af", "'s-Hertogenbosch"],
  ["winkel in 's-hertogenbosch", "'s-Hertogenbosch"],
  ["ondernemer uit Sûdwest Fryslân belt over glasvezel", "Súdwest-Fryslân"],
  ["kapster uit alphen aan den rijn", "Alphen aan den Rijn"],
  ["Ik heb een kwekerij in Neerijnen", "West Betuwe"],
  ["mokum, mijn café loopt niet meer", "Amsterdam"],
])("%s: %s", expectIn);

test.each([
  ["zoek lasser in hardenbrg", "Hardenberg"],
  ["Onze fabriek in Apledoorn", "Apeldoorn"],
  ["garage uit Vlardingen wil uitbreiden", "Vlaardingen"],
  ["fotozaak zwole, bestaat 22 jaar", "Zwolle"],
  ["Visverwerking Ymuiden: partner gezocht", "Velsen"],
  ["Kinderopvang Zutfen", "Zutphen"],
  ["chemiebedrijf Ter Neuzen zoekt operators", "Terneuzen"],
  ["Ik woon Bergen opzoom", "Bergen op Zoom"],
  ["camping bij Roosendal", "Roosendaal"],
])("a slip of the pen is seen through: %s", expectIn);

test.each([
  "het dak lek, of eigenlijk het leek eerst mee te vallen",
  "wat is het best voor mijn zaak",
  "made in holland staat er op",
  "het is echt dringend, de bank wil niet meer",
  "mijn zwarte auto is horst of zo",
  "haren verven mag volgens de inspectie niet meer met dit middel",
  "we exporteren naar duitsland en frankrijk",
  "het graan staat te rijpen en ik zoek een chauffeur",
  "wie belt de haven als ik lig",
  "zij willen robots zetten en kaarsen gieten",
  "de klant kijkt in winkel en koopt op internet",
  "advies over een nieuw ERP en onze back-ups",
  "Ha Ellen, nul aanmeldingen dit jaar",
  "Lieve Marieke, de bv wordt morgen tien",
  "in heel de branche bestaat dat niet",
])("an ordinary word is no place: %s", async (text) => {
  expect((await seed.understood(text)).place).toEqual({ written: null, place: null, candidates: [] });
});

test.each([
  ["Putten, eierhandel met twee zwagers in de leiding", "Putten"],
  ["Aalsmeer, bruidsboeketten. Een papiermaker uit Renkum wil samen", "Aalsmeer"],
])("a note begins with the place: %s", expectIn);

test.each([
  ["Stratenmaker, Papendrecht. Het meeste werk is in Dordrecht", "Papendrecht"],
  ["fruitteler, geldermasen, zoekt plukkers", "West Betuwe"],
  ["Bedrijf: bloemenkiosk. Plaats: Roden. Vraag: schulden", "Noordenveld"],
  ["ik verkoop, best vaak, aan buren", null],
])("what is put apart by commas, or named as the place, says where: %s", expectIn);

test.each([
  ["onze hal op Lage Weide is te klein", "Utrecht"],
  ["we zitten op strijp-s met een app voor de zorg", "Eindhoven"],
  ["architect in Nieuwvliet zoekt glasvezel", "Sluis"],
  ["dat had ik nooit gedacht", null],
  ["mijn vrouw wil naar Portugal", null],
  ["het is doodstil in de winkel", null],
])("what is smaller than a village is known as it is written, and nothing is taken for it that is nearly so: %s", expectIn);

test.each([
  ["belgische bakker in dienst nemen, regels? Hulst", "Hulst"],
  ["Kerkrade. Elektronicawinkel, zoekt al jaren in Roermond", "Kerkrade"],
])("a name that is a sentence by itself says where: %s", expectIn);

test.each([
  ["stuur alles naar Utrecht maar mijn praktijk staat in Ommen", "Ommen"],
  ["Alle stagiairs gaan naar Amsterdam, niemand wil naar een molen bij Schagen", "Schagen"],
  ["Onze dochter woont in Zwolle. De camping is van ons, Dwingeloo", "Westerveld"],
  ["Een grote keten uit Rotterdam wil ons brood. Bakkerij te Ermelo", "Ermelo"],
  ["wij verhuizen volgende maand van Almelo naar Nijverdal", "Hellendoorn"],
  ["de jongste zit in Utrecht bij een bank, zelf melken we in Wierden", "Wierden"],
])("where the asker is comes before where he goes or another is: %s", expectIn);

test.each(["met de TU Delft willen wij een lijm ontwikkelen", "er is een order uit Nieuw-Zeeland, hoe krijg ik die daar", "Belgen kopen graag onze kaas"])(
  "what is called after a place is no place: %s",
  async (text) => {
    expect((await seed.understood(text)).place.place).toBeNull();
  },
);

test.each([
  ["mijn kapsalon in leek", "Westerkwartier"],
  ["Wij zitten in Best met een drukkerij", "Best"],
  ["De slager uit Haren zoekt een opvolger", "Groningen"],
])("an ordinary word is a place where a place stands: %s", expectIn);

test.each([
  ["camping in Bergen zoekt mensen", ["Bergen", "Bergen"]],
  ["mijn garage in Hengelo", ["Hengelo", "Bronckhorst"]],
  ["visboer uit Katwijk", ["Katwijk", "Land van Cuijk"]],
])("a name of more places asks back: %s", async (text, gemeenten) => {
  const { place, candidates } = (await seed.understood(text)).place;
  expect(place).toBeNull();
  expect(candidates.map(({ gemeente }) => names.get(gemeente ?? "")).sort()).toEqual([...gemeenten].sort());
});

test("a provincie behind the name, or the place that was given, says which is meant", async () => {
  expect((await seed.understood("camping in Bergen NH")).place.place?.gemeente).toBe("GM0373");
  expect((await seed.understood("winkel te Hengelo, Achterhoek")).place.place?.gemeente).toBe("GM1876");
  expect((await seed.understood("hovenier in Elst")).place.place?.gemeente).toBe("GM1734");
  expect((await seed.understood("hovenier in Elst Utrecht")).place.place?.gemeente).toBe("GM0340");
  expect((await seed.understood("camping in Bergen (Limburg)")).place.place?.gemeente).toBe("GM0893");
  expect((await seed.understood("camping in Bergen", { given: ["region-limburg"] })).place.place?.gemeente).toBe("GM0893");
});

test("a wider region is a place too, without a gemeente", async () => {
  const { place } = (await seed.understood("maakbedrijf in Twente zoekt een lab")).place;
  expect([place?.region, place?.gemeente]).toEqual(["region-twente", null]);
});

test("a part of the country that the graph does not know stands for the region it lies in", async () => {
  const { place } = (await seed.understood("wij zitten met veertig man in West-Friesland")).place;
  expect([place?.name, place?.region, place?.gemeente]).toEqual(["West-Friesland", "region-noord-holland", null]);
});

test.each([
  ["drukkerij in Oost Gelre", "Oost Gelre"],
  ["visboer uit Oost-Souburg", "Vlissingen"],
  ["wij zitten op een bedrijventerrein in Meppel", "Meppel"],
  ["winkel in Utrecht, Utrecht", "Utrecht"],
  ["bakkerij te Groningen (Groningen)", "Groningen"],
])("a part of the country, a business park or a provincie takes no gemeente away: %s", expectIn);

test("a word for every part of the country is no village: in heel Twente", async () => {
  expect((await seed.understood("in heel Twente is geen opleiding meer")).place.place?.region).toBe("region-twente");
});
