import type { RoleRule } from "./bare.ts";
import { COUNT_ROLES } from "./counts.ts";
import { FATE_ROLES } from "./fates.ts";

/**
 * What a bare number counts. Rules are tried in order; a number that no rule takes is no figure: a rank, an age, a
 * house number, a part of a name.
 */
export const ROLES: readonly RoleRule[] = [...FATE_ROLES, ...COUNT_ROLES];
