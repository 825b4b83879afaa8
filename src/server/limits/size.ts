import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from "graphql";

/** How large a selection is, with its fragments written out. */
export interface Size {
  depth: number;
  fields: number;
  /** Fields with a name of their own. */
  aliases: number;
  directives: number;
}

/** The fragments of a text by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one): [string, FragmentDefinitionNode][] => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** How deep nodes of these kinds stand in one another in a text. */
export function nestingOf(document: DocumentNode, kinds: ReadonlySet<string>): number {
  let depth = 0;
  let level = 0;
  visit(document, {
    enter(node) {
      if (kinds.has(node.kind)) level += 1;
      depth = Math.max(depth, level);
    },
    leave(node) {
      if (kinds.has(node.kind)) level -= 1;
    },
  });
  return depth;
}

/** Measures each fragment once, so that fragments within fragments do not multiply the work. Cycles were refused before. */
export function sizeOfSelection(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known = new Map<string, Size>(),
): Size {
  const sizes = (set?.selections ?? []).map((selection): Size => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      const below = sizeOfSelection(selection.selectionSet, fragments, known);
      const alias = selection.alias ? 1 : 0;
      return { depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + alias, directives: below.directives + directives };
    }
    const within =
      selection.kind === Kind.INLINE_FRAGMENT
        ? sizeOfSelection(selection.selectionSet, fragments, known)
        : sizeOfFragment(selection.name.value, fragments, known);
    return { ...within, directives: within.directives + directives };
  });
  return sizes.reduce(
    (sum, one) => ({
      depth: Math.max(sum.depth, one.depth),
      fields: sum.fields + one.fields,
      aliases: sum.aliases + one.aliases,
      directives: sum.directives + one.directives,
    }),
    NOTHING,
  );
}

function sizeOfFragment(name: string, fragments: ReadonlyMap<string, FragmentDefinitionNode>, known: Map<string, Size>): Size {
  const size = known.get(name) ?? sizeOfSelection(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, size);
  return size;
}

/** The fields at the root of a selection, by name, with its fragments written out; as many as `most` and one more. */
export function rootFields(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, most: number): string[] {
  const names: string[] = [];
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (names.length > most) return;
      if (selection.kind === Kind.FIELD) names.push(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (fragments.has(selection.name.value)) visit((fragments.get(selection.name.value) as FragmentDefinitionNode).selectionSet);
    }
  };
  visit(set);
  return names;
}
