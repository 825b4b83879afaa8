import { answered, type Case, refused, shown } from "./case.js";
import { argumentsNamed, argumentsOf, asking, called } from "./questions.js";

/** What is no day, or is written as no day is: ISO 8601, and one that the calendar has. */
const NO_DAYS = [
  "",
  " ",
  "2024-02-30",
  "2023-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "31-12-2020",
  "2020/12/31",
  "20201231",
  "0000-01-01",
  "10000-01-01",
  "-2024-01-01",
  "+02024-01-01",
  "2024-01-01T00:00:00Z",
  "2024-01-01 12:00",
  "2024-01-01\n",
  " 2024-01-01",
  "2024-01",
  "2024",
  "2024-01-01~",
  "201X",
  "2014/2016",
  "..",
  "today",
  "NaN",
  "٢٠٢٤-٠١-٠١",
  "2024-01-01' RETURN 1 //",
  "__proto__",
  "9".repeat(10_000),
];
const days: Case[] = argumentsNamed("on").flatMap((argument) => [
  ...NO_DAYS.map((day) => answered(`${called(argument)} ${shown(day)}`, asking(argument, day), "BAD_INPUT")),
  ...[20240101, true, {}, ["2024-01-01", "2024-01-02"]].map((day) => refused(`${called(argument)} ${shown(day)}`, asking(argument, day))),
]);

/** What is in no vocabulary, or in another one than the argument's. */
const NO_SLUGS = [
  "",
  " ",
  "bestaat-niet",
  "Raad!",
  "RAAD",
  "raad ",
  "raad\u0000",
  "😀",
  "\ud800",
  "__proto__",
  "constructor",
  "toString",
  "*",
  "' OR 1=1 //",
  "partnership-kind-raad",
  "GM0193",
  "x".repeat(10_000),
];
const slugs: Case[] = argumentsOf("[String!]").flatMap((argument) => [
  ...NO_SLUGS.map((slug) => answered(`${called(argument)} ${shown(slug)}`, asking(argument, [slug]), "BAD_INPUT")),
  answered(`51 ${called(argument)}`, asking(argument, Array(51).fill("raad")), "BAD_INPUT"),
  refused(`1,001 ${called(argument)}`, asking(argument, Array(1_001).fill("raad")), "TOO_COMPLEX"),
  ...[[null], [1], [["raad"]], { 0: "raad" }, 5, [{}]].map((value) => refused(`${called(argument)} ${shown(value)}`, asking(argument, value))),
  answered(`no ${called(argument)}`, asking(argument, []), null),
]);

/** Numbers that no path and no likeness has. */
const numbers: Case[] = [
  ...argumentsNamed("maxSteps").flatMap((argument) => [
    ...[0, -1, 7, 2_147_483_647].map((steps) => answered(`${called(argument)} ${steps}`, asking(argument, steps), "BAD_INPUT")),
    ...[1.5, "4", true, {}].map((steps) => refused(`${called(argument)} ${shown(steps)}`, asking(argument, steps))),
  ]),
  ...argumentsNamed("minJaccard").flatMap((argument) => [
    ...[-0.1, 1.1, 1e300, -1].map((share) => answered(`${called(argument)} ${share}`, asking(argument, share), "BAD_INPUT")),
    ...["0.5", true, {}].map((share) => refused(`${called(argument)} ${shown(share)}`, asking(argument, share))),
  ]),
];

export const values: Case[] = [...days, ...slugs, ...numbers];
