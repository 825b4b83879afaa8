import { HUB, HUGE } from "./connections.statement.js";
import { byStrength, isSame, type Link, reversed, type Thing } from "./links.js";

/** A thing that was asked about by id, whatever it is; paths run between parties, regions, services and needs alone. */
export type End = Thing & { name: string; isThing: boolean };

/** A row of the statement: a thing with its links. */
export interface LinksRow extends Record<string, unknown> {
  thing: End | null;
  links: (Link & { other: Thing })[];
}

/** How the links of things are read. */
export type ReadLinks = (ids: readonly string[]) => Promise<LinksRow[]>;

type Side = 0 | 1;
const SIDES: readonly Side[] = [0, 1];

/** More things than this are not all followed one step further. */
const FRONTIER = 300;
/** How far a hub may lie from either end. */
const HUB_WITHIN = 2;

/** What lies around two things: all links of what is fewer than `depths` steps away from the one and the other. */
export class Neighbourhood {
  readonly things = new Map<string, Thing>();
  /** Links by the things they join; both ways, each read from its own side, the most telling first. */
  readonly links = new Map<string, Map<string, Link[]>>();
  readonly depths: [number, number] = [0, 0];
  private readonly read = new Set<string>();
  private readonly edges: [string[], string[]];
  private readonly seen: [Set<string>, Set<string>];

  constructor(
    readonly ends: readonly [Thing, Thing],
    rows: readonly LinksRow[],
  ) {
    this.edges = [[ends[0].id], [ends[1].id]];
    this.seen = [new Set(this.edges[0]), new Set(this.edges[1])];
    this.add(rows);
    for (const side of SIDES) if (ends[side].relations <= HUGE) this.deepen(side);
  }

  /** Steps up to which every path is in it. */
  get reach(): number {
    return this.depths[0] + this.depths[1];
  }

  /** Follows what lies around both ends one step further, in one statement. */
  async widen(read: ReadLinks): Promise<void> {
    await this.follow(
      SIDES.filter((side) => this.mayDeepen(side)),
      read,
    );
  }

  /** Follows what lies around the end with fewer things to follow; returns whether there was one. */
  async widenNearer(read: ReadLinks): Promise<boolean> {
    const [side] = SIDES.filter((one) => this.mayDeepen(one)).sort((a, b) => this.edges[a].length - this.edges[b].length);
    if (side === undefined) return false;
    await this.follow([side], read);
    return true;
  }

  /** Whether a path of `length` steps may pass a thing as its `position`th: hubs only near both ends. */
  isPassed(thing: Thing, position: number, length: number): boolean {
    if (!isHub(thing)) return true;
    return position <= Math.min(HUB_WITHIN, this.depths[0]) && length - position <= Math.min(HUB_WITHIN, this.depths[1]);
  }

  private mayDeepen(side: Side): boolean {
    return this.depths[side] > 0 && this.edges[side].length <= FRONTIER;
  }

  private async follow(sides: readonly Side[], read: ReadLinks): Promise<void> {
    const ids = new Set(sides.flatMap((side) => this.edges[side]).filter((id) => !this.read.has(id)));
    if (ids.size > 0) this.add(await read([...ids]));
    for (const side of sides) this.deepen(side);
  }

  /** The next edge of a side: what its edge leads to and was not seen before, hubs and ends left out. */
  private deepen(side: Side): void {
    const next = new Set(this.edges[side].flatMap((id) => [...(this.links.get(id)?.keys() ?? [])]));
    const isNew = (id: string) => !this.seen[side].has(id) && !this.ends.some((end) => end.id === id);
    const followed = [...next].filter((id) => isNew(id) && !isHub(this.things.get(id)));
    for (const id of followed) this.seen[side].add(id);
    this.edges[side] = followed.sort();
    this.depths[side] += 1;
  }

  private add(rows: readonly LinksRow[]): void {
    for (const { thing, links } of rows) {
      if (!thing) continue;
      this.things.set(thing.id, thing);
      this.read.add(thing.id);
      for (const { other, ...link } of links) {
        this.things.set(other.id, other);
        this.join(thing.id, other.id, link);
        this.join(other.id, thing.id, reversed(link));
      }
    }
  }

  private join(from: string, to: string, link: Link): void {
    const around = this.links.get(from) ?? new Map<string, Link[]>();
    this.links.set(from, around);
    const between = around.get(to) ?? [];
    around.set(to, between);
    if (between.some((known) => isSame(known, link))) return;
    between.push(link);
    between.sort(byStrength);
  }
}

function isHub(thing: Thing | undefined): boolean {
  return thing !== undefined && (thing.isWide || thing.relations > HUB);
}
