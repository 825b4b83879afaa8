import type { GraphState, NodeState } from "../../src/ingest/graph-state.js";

/** Who sits where on a day, worked out link by link from the records themselves. */
export class PlainTables {
  /** Parties that are named, by table. */
  readonly members = new Map<string, Set<string>>();
  private readonly names = new Map<string, string>();

  constructor(graph: GraphState, on: string, succession = true) {
    const stands = (node: NodeState | undefined) => String(node?.properties.untilLatest ?? on) >= on && String(node?.properties.sinceEarliest ?? on) <= on;
    const end = (type: string) => new Map([...graph.links.values()].filter((link) => link.type === type).map(({ from, to }) => [from, graph.nodes.get(to)]));
    const [parties, tables] = [end("PARTY"), end("MEMBER_OF")];
    for (const [id, party] of parties) {
      const [fact, table] = [graph.nodes.get(id), tables.get(id)];
      if (!fact || !party || !table || ["left", "absent"].includes(String(fact.properties.status))) continue;
      if (!succession && fact.properties.carriedOver) continue;
      if (![fact, party, table].every(stands)) continue;
      this.names.set(party.id, String(party.properties.name)).set(table.id, String(table.properties.name));
      if (!this.members.has(table.id)) this.members.set(table.id, new Set());
      if (!party.labels.includes("PartyKind")) this.members.get(table.id)?.add(party.id);
    }
  }

  /** The parties that sit somewhere. */
  get parties(): string[] {
    return [...new Set([...this.members.values()].flatMap((ids) => [...ids]))].sort();
  }

  tablesOf(party: string): string[] {
    return [...this.members].filter(([, ids]) => ids.has(party)).map(([table]) => table);
  }

  /** Who sits with a party, with the number of tables: most first, then by name and id. */
  interlocksOf(party: string): [id: string, tables: number][] {
    const counts = new Map<string, number>();
    for (const other of this.tablesOf(party).flatMap((table) => [...(this.members.get(table) ?? [])])) {
      if (other !== party) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const key = ([id, count]: [string, number]) => [String(1000 - count), this.names.get(id), id].join("\n");
    return [...counts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Every pair of tables, one of them the party's, that one party alone sits at: that party and the two. */
  pinsOf(party: string): string[] {
    const own = new Set(this.tablesOf(party));
    const tables = [...this.members.keys()].sort();
    return tables.flatMap((first, place) =>
      tables.slice(place + 1).flatMap((second) => {
        if (!own.has(first) && !own.has(second)) return [];
        const both = [...(this.members.get(first) ?? [])].filter((id) => this.members.get(second)?.has(id));
        return both.length === 1 ? [`${both[0]} ${first} ${second}`] : [];
      }),
    );
  }
}
