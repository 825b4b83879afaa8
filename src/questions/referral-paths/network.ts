import { listIn } from "../../list-in.js";

/** Whose question is handed over. */
export interface Asker {
  id: string;
  helix: string | null;
  isKind: boolean;
  kinds: string[];
}

/** Where something happens: a region with all that it lies in, itself included; a null region is not stated, or anywhere. */
export interface Area {
  region: string | null;
  areas: string[];
}

/** One hand-over, as much of it as a search needs; what it connects by id. */
export interface HandOver extends Area {
  id: string;
  status: string;
  asker: Asker;
  via: string[];
  to: string[];
  need: string | null;
  question: string | null;
  within: string | null;
  /** It has begun by the day asked for, with all whom it connects and the programme it happens in. */
  hasBegun: boolean;
  /** It is over on the day, or one of those whom it connects, or the programme. */
  hasEnded: boolean;
  /** Its own end is known, and not before the day. */
  endsAfter: boolean;
  datasets: string[];
}

/** A relation that hands nothing over: the same party named otherwise, a part, what it offers, or what that is for. */
export interface Hop {
  kind: string;
  from: string;
  to: string;
  citations: string[];
  datasets: string[];
}

/** A route that a source describes: the ids of its hand-overs, in order. */
export interface DescribedRoute {
  id: string;
  steps: string[];
}

/** A row of the statement: what is held at some places. */
export interface HeldRow extends Record<string, unknown> {
  handOvers: HandOver[];
  routes: DescribedRoute[];
  hops: Hop[];
}

/** Whether an entrepreneur gets through by a hand-over of this status: 0 yes, 1 it is wished for, 2 no. */
export function brokenness(status: string): 0 | 1 | 2 {
  if (status === "usual" || status === "agreed") return 0;
  return status === "wanted" ? 1 : 2;
}

/** The status of a hand-over on the day: one that is over has ended, one that was still to end was usual. */
export function statusOf({ status, hasEnded, endsAfter }: HandOver): string {
  if (hasEnded) return "ended";
  return status === "ended" && endsAfter ? "usual" : status;
}

/** Whether two things can happen in one place: the region of the one is, lies in, or lies around that of the other. */
export function mayMeet(one: Area, other: Area): boolean {
  return one.region === null || other.region === null || one.areas.includes(other.region) || other.areas.includes(one.region);
}

/** Who hands over; the asker, who comes directly, when nobody does. */
export function holdersOf({ via, asker }: HandOver): string[] {
  return via.length > 0 ? via : [asker.id];
}

/** The hand-overs that were read, by who holds them, and the relations between their parties. */
export class Network {
  constructor(readonly area: Area) {}

  readonly handOvers = new Map<string, HandOver>();
  readonly routes = new Map<string, DescribedRoute>();
  private readonly hops = new Map<string, Hop>();
  private readonly held = new Map<string, HandOver[]>();
  private readonly asked = new Map<string, HandOver[]>();
  private readonly beside = new Map<string, Hop[]>();

  add({ handOvers, routes, hops }: HeldRow): void {
    for (const read of handOvers) {
      const one = { ...read, via: [...read.via].sort(), to: [...read.to].sort() };
      this.handOvers.set(one.id, one);
      for (const party of one.via) listIn(this.held, party).push(one);
      listIn(this.asked, one.asker.id).push(one);
    }
    for (const route of routes) this.routes.set(route.id, route);
    for (const hop of hops) {
      const key = `${hop.from} ${hop.kind} ${hop.to}`;
      if (this.hops.has(key)) continue;
      this.hops.set(key, hop);
      listIn(this.beside, hop.from).push(hop);
      listIn(this.beside, hop.to).push(hop);
    }
  }

  /** Whether a hand-over counts on the day and in the area asked for. */
  counts(handOver: HandOver): boolean {
    return handOver.hasBegun && mayMeet(handOver, this.area);
  }

  /** The hand-overs that count. */
  get counting(): HandOver[] {
    return [...this.handOvers.values()].filter((one) => this.counts(one));
  }

  /** Hand-overs that a party makes, of those that count. */
  heldBy(party: string): HandOver[] {
    return (this.held.get(party) ?? []).filter((one) => this.counts(one));
  }

  /** Hand-overs of a party's own question, of those that count. */
  askedBy(party: string): HandOver[] {
    return (this.asked.get(party) ?? []).filter((one) => this.counts(one));
  }

  /** What is the same as a thing, part of it or offered by it, or the reverse, with the relation that says so. */
  around(thing: string): { other: string; hop: Hop }[] {
    return (this.beside.get(thing) ?? []).filter(({ kind }) => kind !== "SERVES").map((hop) => ({ hop, other: hop.from === thing ? hop.to : hop.from }));
  }

  /** The relation by which one thing is another otherwise named, a part of it or offered by it, or the reverse. */
  hopBetween(one: string, other: string): Hop | undefined {
    return this.around(one).find((beside) => beside.other === other)?.hop;
  }

  /** The services for a need. */
  servicesFor(need: string): string[] {
    return (this.beside.get(need) ?? []).filter(({ kind }) => kind === "SERVES").map(({ from }) => from);
  }
}
