import type { FileRecord } from "../../ingest/read-file.js";
import { slugOf } from "../../ingest/slug.js";
import type { Known } from "../known.js";
import { count, type ImportReport } from "../report.js";
import { type ImportSource, type Reading, recordOf } from "../source.js";
import { Matcher } from "./match.js";
import { Parties } from "./parties.js";
import { readList } from "./read-list.js";

const REGISTER = "register-opengr";
const KIND = "gemeenschappelijke-regeling";
/** The list tells of 2015 and the first months of 2016. */
const YEAR = "2016";
const RETRIEVED = "2016-02-29";
/** Longest part of a name in an id: a membership's holds two names. */
const MAX_SLUG = 80;

/** The participants of regelingen as Open State Foundation gathered them in 2016. */
export const opengr: ImportSource = {
  name: "opengr",
  register: REGISTER,
  about: "the participants of regelingen in 2016: a CSV file; import the register first",
  // What the register of public bodies calls something is its name.
  precedence: 110,
  read(path: string, known: Known, report: ImportReport, { progress, retrieved = RETRIEVED }: Reading): FileRecord[] {
    const list = readList(path, report);
    const source = (record: string) => ({ sources: [{ register: REGISTER, record, retrieved }], observedAt: YEAR });
    const matcher = new Matcher(known);
    const parties = new Parties(known, report, source("deelnemers"));
    const regelingen = new Map<string, FileRecord>();
    const memberships: FileRecord[] = [];
    const keys = new Set<string>();
    for (const [name, participants] of list) {
      const members = new Map(participants.map((one) => [parties.of(one), one]));
      const { certain, candidates } = matcher.find(name, new Set(members.keys()));
      const key = freeKey(slugOf(name), keys, known);
      const id = certain ?? idOf(key);
      if (candidates.length > 0) report.candidates.push({ id, name, like: candidates });
      if (certain) count(report, "matched with the register");
      const [first] = participants;
      if (first && !regelingen.has(id)) regelingen.set(id, recordOf("Partnership", first.place, { ...source(slugOf(name)), id, name, kind: KIND }));
      for (const [party, { place }] of members) {
        const claim = `membership-opengr-${key}-${party.toLowerCase()}`;
        const values = { ...source(slugOf(name)), id: claim, party, in: id, roles: ["deelnemer"], status: "member" };
        memberships.push(recordOf("Membership", place, values));
      }
    }
    progress(1, 1);
    const register = { id: REGISTER, name: "OpenGR", publisher: "Open State Foundation", licence: "ODC-PDDL" };
    return [
      recordOf("Register", { file: "", line: null }, { ...register, ...source("deelnemers") }),
      ...parties.records(),
      ...regelingen.values(),
      ...memberships,
    ];
  },
};

const idOf = (key: string): string => `partnership-opengr-${key}`;

/** The part of ids that stands for a regeling of the list, and for nothing else. */
function freeKey(slug: string, taken: Set<string>, known: Known): string {
  const wished = slug.slice(0, MAX_SLUG).replace(/-$/, "");
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wished : `${wished}-${number}`;
    if (taken.has(key) || known.has(idOf(key))) continue;
    taken.add(key);
    return key;
  }
}
