import { answer } from "../support/api.js";

const Q = `query ($need: ID!, $region: ID, $on: String, $first: Int, $profile: EntrepreneurProfile) {
  findPartner(need: $need, region: $region, on: $on, first: $first, profile: $profile) {
    totalCount whiteSpot explanation excludedCount excluded { id reason explanation } noWrongDoor { explanation firstLine { name service { id } reasons } wider { name service { id } } }
    partners { rank name line phase certainty standsFor { id } alongside { id } service { id } area { id } areaOf { id } reasons toAsk { question }  }
  }
}`;
test("x", async () => {
  const out = [];
  for (const v of [
    { need: "hulpvraag-scherp-krijgen", region: "gemeente-lelystad", first: 8 },
    { need: "juiste-loket-vinden", region: "gemeente-lelystad", first: 20 },
    { need: "hulpvraag-scherp-krijgen", region: "gemeente-breda", profile: { employees: 5 } },
    { need: "nieuwe-markten-aanboren", region: "GM0193" },
    { need: "risicokapitaal-aantrekken", region: "GM0344" },
    { need: "risicokapitaal-aantrekken", region: "GM0935" },
    { need: "starten-met-een-bedrijf", region: "region-overijssel" },
  ])
    out.push(v, (await answer(Q, v)).findPartner);
  console.log(JSON.stringify(out, null, 1));
});
