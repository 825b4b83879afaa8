import { phrase } from "../../support/eligibility.js";
import type { Reaching } from "../../support/landscape.js";
import { counted, listed } from "../common/dutch.js";

/** Most services of which is told in what they differ. */
const TOLD = 5;

/** What doubles, and in what the services differ, in Dutch. */
export function explainDoubling(need: string, place: string, what: string, services: readonly Reaching[], labelOf: (audience: string) => string): string {
  const doing = `${counted(services.length, "dienst doet", "diensten doen")} ${place} hetzelfde voor "${need}" (${what}).`;
  const differ = [
    differing("gebied", services, ({ best }) => best.reach?.area.name ?? null),
    differing("publiek", services, ({ service }) => listed(service.audiences.map(labelOf))),
    differing("voorwaarden", services, ({ service }) => listed(service.conditions.map((one) => phrase(one)))),
  ].flatMap((one) => one ?? []);
  return `${doing} ${differ.length > 0 ? `Zij verschillen in ${listed(differ)}.` : "In gebied, publiek en voorwaarden verschillen zij niet."}`;
}

function differing(what: string, services: readonly Reaching[], of: (one: Reaching) => string | null): string | null {
  const values = [...new Set(services.map((one) => of(one) || "niet genoemd"))];
  if (values.length < 2) return null;
  const more = values.length > TOLD ? "; …" : "";
  return `${what} (${values.slice(0, TOLD).join("; ")}${more})`;
}
